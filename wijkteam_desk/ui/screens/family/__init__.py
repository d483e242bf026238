"""Gezin en netwerk: who belongs to whom, and who stands around them, in two pictures."""
