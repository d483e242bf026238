"""The plan on paper: who reads along, what it will look like, and then on its way."""
