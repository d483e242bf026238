"""One bit, turned over."""

import random


def flipped(content: bytes, chance: random.Random, end: int | None = None) -> bytes:
    """The content with one bit of its first `end` bytes turned over."""
    at = chance.randrange(len(content) if end is None else end)
    turned = content[at] ^ (1 << chance.randrange(8))
    return content[:at] + bytes((turned,)) + content[at + 1 :]
