"""Letters: fonts by coverage, joined scripts, reading order and lines."""
