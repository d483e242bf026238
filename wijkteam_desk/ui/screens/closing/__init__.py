"""The plan is closed with a decision for each open action, or opened again."""
