"""Delen: with whom and what for, what may go, and giving it; and what was told in a meeting."""
