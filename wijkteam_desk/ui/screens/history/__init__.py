"""Wat hier eerder stond: the earlier texts of a goal, an action or a text of the plan."""
