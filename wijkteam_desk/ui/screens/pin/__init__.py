"""The card of the PIN: choose one, change it, take it away."""
