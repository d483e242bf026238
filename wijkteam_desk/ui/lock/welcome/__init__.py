"""The first start: who you are, your passphrase, the vault, the recovery code."""
