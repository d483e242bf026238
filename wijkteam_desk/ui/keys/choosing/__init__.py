"""Choosing a passphrase and typing it again."""
