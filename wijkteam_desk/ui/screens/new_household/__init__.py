"""Making a household: its name and who belongs to it."""
