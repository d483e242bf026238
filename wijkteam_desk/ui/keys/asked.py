"""What choosing a passphrase and keeping a code ask; they know nothing else of the vault."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from concurrent.futures import Future
    from pathlib import Path


class Passphrases(Protocol):
    """Judges passphrases."""

    def propose(self) -> str:
        """Give five Dutch words."""

    def refuse_passphrase(self, passphrase: str, known: tuple[str, ...]) -> str | None:
        """Give the sentence that says why this is no good passphrase, or nothing."""

    def same_passphrase(self, first: str, second: str) -> bool:
        """Say whether both open the same vault, whatever their spaces and dashes."""


class BegunCode(Protocol):
    """A recovery code that opens beside the old one until it is kept or dropped."""

    @property
    def code(self) -> str:
        """What comes on paper."""


class KeyChanges(Passphrases, Protocol):
    """Changes the ways into the open vault; futures fail with what carries a sentence.

    `proof` is what `prove` gave to somebody who knows the present passphrase.
    """

    def prove(self, passphrase: str) -> Future[object]:
        """Try the present passphrase."""

    def set_passphrase(self, proof: object, passphrase: str) -> Future[None]:
        """Open only with this passphrase from now on."""

    def begin_code(self, proof: object) -> Future[BegunCode]:
        """Make a new recovery code; the old one opens as well."""

    def keep_code(self, begun: BegunCode) -> Future[None]:
        """Open only with the new code from now on."""

    def drop_code(self, begun: BegunCode) -> Future[None]:
        """Open only with the old code again."""


class CodePaper(Protocol):
    """Puts a recovery code on paper; futures fail with what carries a sentence."""

    def save_code(self, code: str, target: Path) -> Future[None]:
        """Write the recovery sheet as PDF."""

    def print_code(self, code: str) -> Future[bool]:
        """Print the recovery sheet; false when the coach thought better of it."""
