"""What one can set: who you are, the vault, and what other rooms put there."""
