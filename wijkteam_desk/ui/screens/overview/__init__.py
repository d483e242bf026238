"""The first tab of a household: who, who has the regie, what they want, who does what."""
