"""Reservekopieën: when the last was made, and where else they go."""
