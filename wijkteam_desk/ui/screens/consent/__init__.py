"""Toestemming: the overview, the question at the table, and one question with its answers."""
