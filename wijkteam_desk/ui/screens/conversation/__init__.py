"""The conversation at the table: writing down what is said, with only this family in sight."""
