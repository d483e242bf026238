"""Samen lezen: at the table, in large letters, only what the coach ticked."""
