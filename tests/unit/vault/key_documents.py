"""Key files as an attacker or a newer program would write them: by their published form."""

import hashlib
import json
from collections.abc import Callable
from typing import Any

Document = dict[str, Any]


def changed(content: bytes, change: Callable[[Document], object]) -> bytes:
    """The key file after a change, with a checksum that fits again."""
    document = json.loads(content)
    change(document)
    return with_checksum(document)


def with_checksum(document: Document) -> bytes:
    body = {name: value for name, value in document.items() if name != "checksum"}
    checksum = hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()
    return json.dumps({**body, "checksum": checksum}, sort_keys=True, indent=1).encode() + b"\n"


def passphrase_slot(document: Document) -> Document:
    slots: list[Document] = document["slots"]
    return next(slot for slot in slots if slot["type"] == "passphrase")
