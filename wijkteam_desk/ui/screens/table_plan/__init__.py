"""The plan at the table: what those who sit there may read of it, and nothing besides."""
