"""What stands before everything while nobody is at the laptop, and the way back."""
