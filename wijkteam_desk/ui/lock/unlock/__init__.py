"""Opening the vault with the passphrase."""
