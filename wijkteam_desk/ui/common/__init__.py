"""What all screens share: look, small widgets, and the way work comes back to the screen."""
