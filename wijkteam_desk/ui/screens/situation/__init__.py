"""How it goes with each person, on each leefgebied."""
