"""A colleague is away for a while: who acts for whom, and back again."""
