"""Who changes the ways into the vault shows first that the present passphrase is known."""
