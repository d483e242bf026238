"""What a paper consists of, from top to bottom."""
