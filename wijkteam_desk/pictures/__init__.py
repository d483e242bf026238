"""Pictures of a family: from what is known to shapes, and to words that say the same."""
