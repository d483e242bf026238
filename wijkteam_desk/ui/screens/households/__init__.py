"""The list of all households, filtered while one types."""
