"""The frame of one household: header, chips, buttons and tabs."""
