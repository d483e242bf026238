"""Draws a paper and lets it leave; knows no Qt."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

Failed = Callable[[str], None]


@dataclass(frozen=True, kw_only=True)
class PaperChoice:
    """One of the papers one can choose from, and the name of its file."""

    key: str
    label: str
    file_name: str


class LoosePapers(Protocol):
    """Draws papers and lets them leave; every answer comes on the screen's thread."""

    def draw(self, key: str, then: Callable[[bytes], None], failed: Failed) -> None:
        """Draw the paper of this key."""

    def keep(self, pdf: bytes, target: Path, then: Callable[[], None], failed: Failed) -> None:
        """Write the file; enter it in the register first when it is about somebody."""

    def register_print(self, pdf: bytes, then: Callable[[], bool], failed: Failed) -> None:
        """Enter that it goes to the printer, if it is about somebody; not when `then` is false."""


class PaperShown(Protocol):
    """What the page can show."""

    def show_pdf(self, pdf: bytes, file_name: str) -> None:
        """Show the paper; it may leave under this name."""

    def show_nothing(self, sentence: str) -> None:
        """Say why there is no paper."""

    def show_refusal(self, sentence: str) -> None:
        """Say why it did not leave; the paper stays on the screen."""

    def show_kept(self, name: str) -> None:
        """Say that it was kept as that file."""

    def send_to_printer(self) -> bool:
        """The printer may have it; false when nothing of it came out."""


class PaperPresenter:
    """Holds the newest paper; an answer for another choice is ignored."""

    def __init__(
        self, view: PaperShown, papers: LoosePapers, choices: tuple[PaperChoice, ...]
    ) -> None:
        self._view = view
        self._papers = papers
        self._names = {choice.key: choice.file_name for choice in choices}
        self._chosen: str | None = None
        self._pdf: bytes | None = None

    def choose(self, key: str) -> None:
        """Draw this paper."""
        self._chosen, self._pdf = key, None

        def then(pdf: bytes) -> None:
            if key == self._chosen:
                self._pdf = pdf
                self._view.show_pdf(pdf, self._names[key])

        self._papers.draw(key, then, self._view.show_nothing)

    def keep(self, target: Path) -> None:
        """Keep the paper as a file."""
        if self._pdf is not None:
            kept, refused = lambda: self._view.show_kept(target.name), self._view.show_refusal
            self._papers.keep(self._pdf, target, kept, refused)

    def send_to_printer(self) -> None:
        """Let the printer have it, entered first."""
        if self._pdf is not None:
            printed, refused = self._view.send_to_printer, self._view.show_refusal
            self._papers.register_print(self._pdf, printed, refused)

    def refresh(self, _: object = None) -> None:
        """Something was undone: draw it as it is now."""
        if self._chosen is not None:
            self.choose(self._chosen)
