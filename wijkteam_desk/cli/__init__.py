"""The same acts without a window, for administrators, scheduled tasks and scripts."""
