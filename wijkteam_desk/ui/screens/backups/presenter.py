"""Tells how things are with the backups, makes one when asked, and takes a second place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path


@dataclass(frozen=True, kw_only=True)
class Made:
    """One backup: when, and its size in bytes."""

    at: datetime
    size: int


@dataclass(frozen=True, kw_only=True)
class Kept:
    """The backups that are there, newest first, and the second place if one was chosen.

    `overdue`: the second place got nothing for two weeks, or there is none; `full`: it has no room
    for another; `same_disk`: who loses the laptop loses it too. `damaged` are not among those made,
    nor are those with a moment that is still to come: `ahead`. `trouble`: why the last one that was
    due could not be made.
    """

    made: tuple[Made, ...]
    place: str
    copied_at: datetime | None
    overdue: bool
    full: bool = False
    same_disk: bool = False
    damaged: int = 0
    ahead: int = 0
    trouble: str = ""


class Backups(Protocol):
    """The backups of the open vault; answers come back to the screen, or never if it is gone."""

    def look(self, then: Callable[[Kept], None], failed: Callable[[str], None]) -> None:
        """Say how things are."""

    def make(self, then: Callable[[], None], failed: Callable[[str], None]) -> None:
        """Make a backup now."""

    def choose(self, place: Path, then: Callable[[], None], failed: Callable[[str], None]) -> None:
        """Let backups go to this folder too, from now on, and the newest at once."""

    def discard(self, then: Callable[[], None], failed: Callable[[str], None]) -> None:
        """Throw away those that are damaged."""

    def how_far(self) -> float:
        """Say which part of the making is done, from 0 to 1."""

    def stop(self) -> None:
        """Stop making; it is tried again within half an hour."""


class BackupsShown(Protocol):
    """What the card can show."""

    def show_kept(self, kept: Kept) -> None:
        """Show how things are."""

    def show_busy(self, *, busy: bool) -> None:
        """Say that a backup is being made, or no longer."""

    def show_done(self) -> None:
        """Say that there is a new backup."""

    def show_trouble(self, sentence: str) -> None:
        """Say why there is none."""


class BackupsPresenter:
    """One thing at a time."""

    def __init__(self, view: BackupsShown, backups: Backups) -> None:
        self._view = view
        self._backups = backups

    def look(self) -> None:
        """See how things are."""
        self._backups.look(self._view.show_kept, self._view.show_trouble)

    def make(self) -> None:
        """Make a backup now."""
        self._view.show_busy(busy=True)
        self._backups.make(self._made, self._failed)

    def choose(self, place: Path) -> None:
        """Take this folder as the second place."""
        self._view.show_busy(busy=True)
        self._backups.choose(place, self._made, self._failed)

    def discard(self) -> None:
        """Throw away those that are damaged."""
        self._backups.discard(self.look, self._failed)

    def stop(self) -> None:
        """Stop what is being made."""
        self._backups.stop()

    def _made(self) -> None:
        self._view.show_busy(busy=False)
        self._view.show_done()
        self.look()

    def _failed(self, sentence: str) -> None:
        self._view.show_busy(busy=False)
        self._view.show_trouble(sentence)
        self.look()
