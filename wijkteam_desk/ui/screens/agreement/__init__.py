"""The plan is agreed: what is otherwise, who says what, and when it is looked at again."""
