"""Opening the vault with the recovery code, and choosing a new passphrase."""
