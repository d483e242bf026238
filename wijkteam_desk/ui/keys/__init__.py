"""Passphrase and recovery code on the screen: at the first start, after recovery, and later."""
