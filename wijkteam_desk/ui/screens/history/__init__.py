"""Wat hier eerder stond: the earlier texts of a goal or an action."""
