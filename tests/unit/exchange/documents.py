"""Documents to try things on: the shipped demo households, and the smallest one. FICTIEF."""

import json
from datetime import date
from typing import Any

from wijkteam_desk.shipped import shipped

DEMO = ("belmir-oosterdonk", "korrelaar", "vlierenberg")
WRITTEN_ON = date(2026, 1, 1)

Document = dict[str, Any]


def demo(name: str) -> bytes:
    return shipped("demo", f"{name}.json").read_bytes()


def demo_document(name: str = "vlierenberg") -> Document:
    document: Document = json.loads(demo(name))
    return document


def without_helpers(name: str) -> Document:
    """The demo household, without who is involved, or may read: each row of theirs is of one."""
    whole = demo_document(name)
    of_one = ("involvement_id", "consent_id", "voice_id")
    lists = {key for key, rows in whole.items() if any(one in str(rows) for one in of_one)}
    gone = {*lists, "involvements", "consents"}
    return {key: rows for key, rows in whole.items() if key not in gone}


def smallest() -> Document:
    """As another program may write it: ids of its own kind, nothing that may be left out."""
    return {
        "format": "wijkteam-desk-dossier",
        "version": 1,
        "household": {"id": "B7F0B2E6-3F2C-4C57-9A36-0F6B1F1D2A11", "name": "De Wit"},
        "members": [{"id": "11111111-1111-1111-8111-111111111111", "given_name": "Fatima"}],
    }


def as_bytes(document: object) -> bytes:
    return json.dumps(document).encode()
