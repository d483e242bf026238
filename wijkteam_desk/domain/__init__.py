"""What a wijkteam knows and decides: one file per word of the field."""
