"""How the help of one organisation stops: four questions, and more for who needs it."""
