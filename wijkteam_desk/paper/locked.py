"""A PDF that opens with a passphrase only: AES-256 (ISO 32000-2, revision 6)."""

import secrets
from collections.abc import Mapping
from io import BytesIO

import pikepdf

_OWNER = 32
_ALLOWED = pikepdf.Permissions(
    modify_annotation=False,
    modify_assembly=False,
    modify_form=False,
    modify_other=False,
)


def locked(pdf: bytes, passphrase: str, within: Mapping[str, bytes] | None = None) -> bytes:
    """The same document under the passphrase, what it says about itself too.

    Who has that may read it aloud and print it; nobody knows the other one, with which it changes.
    `within`: by name, files that lie in it, under the same lock.
    """
    under = pikepdf.Encryption(
        user=passphrase, owner=secrets.token_urlsafe(_OWNER), R=6, allow=_ALLOWED
    )
    with pikepdf.open(BytesIO(pdf)) as document:
        for name, content in (within or {}).items():
            document.attachments[name] = content
        out = BytesIO()
        document.save(out, encryption=under, compress_streams=not within)
    return out.getvalue()


def pages_in(pdf: bytes) -> int:
    """How many pages a PDF has that is not locked."""
    with pikepdf.open(BytesIO(pdf)) as document:
        return len(document.pages)
