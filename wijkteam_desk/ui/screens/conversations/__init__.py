"""The conversations of a household, and how a new one begins."""
