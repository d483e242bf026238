"""Names that say nothing about a person: row ids and the kenmerk."""

import os
import secrets
import threading
import time
import uuid

_REFERENCE_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
_REFERENCE_LENGTH = 6
_lock = threading.Lock()
_last = 0


def new_id() -> str:
    """A UUIDv7 (RFC 9562, 6.2 method 3: sub-millisecond clock), never lower than the one before."""
    global _last  # noqa: PLW0603 - monotonic within the process is the point
    with _lock:
        stamp = max(time.time_ns() * 4096 // 1_000_000, _last + 1)
        _last = stamp
    milliseconds, fraction = divmod(stamp, 4096)
    tail = int.from_bytes(os.urandom(8)) >> 2
    number = (milliseconds << 80) | (0x7 << 76) | (fraction << 64) | (0b10 << 62) | tail
    return str(uuid.UUID(int=number))


def new_reference() -> str:
    """A kenmerk such as `7K2F-4R`: five random letters and a check character."""
    body = "".join(secrets.choice(_REFERENCE_LETTERS) for _ in range(_REFERENCE_LENGTH - 1))
    whole = body + _check_character(body)
    return f"{whole[:4]}-{whole[4:]}"


def is_reference(text: str) -> bool:
    """Whether `text` has the form of a kenmerk and its check character is right."""
    letters = text.replace("-", "")
    known = all(letter in _REFERENCE_LETTERS for letter in letters)
    return (
        known and len(letters) == _REFERENCE_LENGTH and _check_character(letters[:5]) == letters[5]
    )


def reference_in(typed: str) -> str:
    """A kenmerk as we write it, of one typed small or without its dash; else nothing."""
    letters = "".join(typed.split()).replace("-", "").upper()
    return f"{letters[:4]}-{letters[4:]}" if is_reference(letters) else ""


def _check_character(body: str) -> str:
    size = len(_REFERENCE_LETTERS)
    total = sum((n + 2) * _REFERENCE_LETTERS.index(letter) for n, letter in enumerate(body))
    return _REFERENCE_LETTERS[total % size]
