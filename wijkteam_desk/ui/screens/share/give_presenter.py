"""Lets what was drawn leave, once; knows no Qt."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

Failed = Callable[[str], None]


@dataclass(frozen=True, kw_only=True)
class Given:
    """A file that was written: its name, the words that open it, and the mail that goes along."""

    name: str
    passphrase: str
    mail: str


class Packages(Protocol):
    """What was drawn; every answer comes on the screen's thread."""

    @property
    def pdf(self) -> bytes:
        """Exactly what they will see."""

    def keep(self, target: Path, then: Callable[[Given], None], failed: Failed) -> None:
        """Enter it in the register and write the file, locked."""

    def register_print(self, then: Callable[[], bool], failed: Failed) -> None:
        """Enter that it goes to the printer now, unless `then` gives false."""


class GiveShown(Protocol):
    """What the presenter asks of the page."""

    def show_pdf(self, pdf: bytes) -> None:
        """Show the paper; it may leave."""

    def show_given(self, given: Given) -> None:
        """Say how the file is opened."""

    def show_refusal(self, sentence: str) -> None:
        """Say why it did not leave."""

    def let_leave(self, *, may: bool) -> None:
        """Whether it can leave now."""

    def send_to_printer(self) -> bool:
        """The printer may have it; false when nothing of it came out."""


class GivePresenter:
    """One share leaves once: a second time is a second share."""

    def __init__(self, view: GiveShown, package: Packages) -> None:
        self._view, self._package = view, package
        view.show_pdf(package.pdf)

    def keep(self, target: Path) -> None:
        """Let it leave as a file."""
        self._view.let_leave(may=False)
        self._package.keep(target, self._view.show_given, self._refused)

    def send_to_printer(self) -> None:
        """Let the printer have it, entered first."""
        self._view.let_leave(may=False)
        self._package.register_print(self._view.send_to_printer, self._refused)

    def _refused(self, sentence: str) -> None:
        self._view.let_leave(may=True)
        self._view.show_refusal(sentence)
