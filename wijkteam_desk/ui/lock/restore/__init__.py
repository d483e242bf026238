"""Putting a backup back: which one, its passphrase, what differs, and then it opens."""
