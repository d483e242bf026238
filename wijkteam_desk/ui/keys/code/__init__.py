"""A new recovery code, put on paper before one goes on."""
