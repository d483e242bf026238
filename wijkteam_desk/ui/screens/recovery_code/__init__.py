"""Another recovery code for the open vault."""
