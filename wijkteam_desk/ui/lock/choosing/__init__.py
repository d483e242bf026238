"""Choosing a passphrase and typing it again; used at the first start and after recovery."""
