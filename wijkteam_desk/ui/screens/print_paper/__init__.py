"""One paper that is drawn as it is: looked at, kept as a file, or printed."""
