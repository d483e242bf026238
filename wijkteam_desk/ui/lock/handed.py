"""What goes between the lock screens and the vault: a person, a new vault, a backup."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime
    from pathlib import Path


@dataclass(frozen=True)
class Person:
    """Who works with this vault."""

    name: str
    function: str
    team: str
    phone: str


@dataclass(frozen=True)
class NewVault:
    """A vault that was made: its recovery code, and what the program goes on with."""

    recovery_code: str = field(repr=False)
    opened: object = field(repr=False)

    def close(self) -> None:
        """Close the vault: nobody goes on with it."""
        close = getattr(self.opened, "close", None)
        if close is not None:
            close()


@dataclass(frozen=True, kw_only=True)
class Holds:
    """What a vault holds, as far as it helps to choose."""

    newest_note: date | None
    households: int
    conversations: int
    passages: int


@dataclass(frozen=True, kw_only=True)
class Copy:
    """A backup; `holds` is absent when it is not whole. `size` in bytes.

    `replaced`: what stood here before another was put back.
    """

    path: Path
    size: int
    made_at: datetime | None
    holds: Holds | None
    replaced: bool = False


@dataclass(frozen=True, kw_only=True)
class Prepared:
    """A backup that lies ready beside the vault. `here` is absent when the vault is unreadable.

    `lost` acts were done after it was made; nothing when nobody can tell. `regained` acts are in it
    that the vault misses. `only_keys`: what is in the vault stays, and opens again.
    `ours`: unless nobody can tell whether the backup belongs to the vault that is there.
    """

    there: Holds
    here: Holds | None
    lost: int | None
    regained: int = 0
    only_keys: bool = False
    ours: bool = True
    restore: object = field(repr=False)

    def close(self) -> None:
        """Leave everything as it was."""
        close = getattr(self.restore, "close", None)
        if close is not None:
            close()
