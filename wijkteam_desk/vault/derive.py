"""The keys that hang on the data key: one for each purpose, none tells the others."""

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_SIZE = 32


def journal_key(data_key: bytes) -> bytes:
    """The key that chains the journal."""
    return _derived(data_key, "journal")


def head_key(data_key: bytes) -> bytes:
    """The key that seals the commit head."""
    return _derived(data_key, "head")


def slots_key(data_key: bytes) -> bytes:
    """The key that seals the key slots together."""
    return _derived(data_key, "slots")


def backup_key(data_key: bytes) -> bytes:
    """The key that seals what a backup says of itself."""
    return _derived(data_key, "backup")


def _derived(data_key: bytes, purpose: str) -> bytes:
    info = f"wijkteam-desk {purpose}".encode()
    return HKDF(algorithm=SHA256(), length=KEY_SIZE, salt=None, info=info).derive(data_key)
