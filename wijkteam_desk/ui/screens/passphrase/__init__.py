"""Another passphrase for the open vault."""
