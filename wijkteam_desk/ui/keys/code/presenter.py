"""Puts the recovery code on paper."""

from pathlib import Path
from typing import Protocol

from wijkteam_desk.ui.common.acts import Later, Spoken
from wijkteam_desk.ui.keys.asked import CodePaper


class CodeShown(Protocol):
    """What the sheet can show."""

    def show_saved(self) -> None:
        """Say that the sheet was written."""

    def show_printed(self) -> None:
        """Say that the sheet went to the printer."""

    def show_trouble(self, sentence: str) -> None:
        """Say why the sheet was not written or printed."""


class CodePresenter:
    """Remembers no code: the sheet hands over the one that it shows."""

    def __init__(self, view: CodeShown, paper: CodePaper, later: Later) -> None:
        self._view = view
        self._paper = paper
        self._later = later

    def save(self, code: str, target: Path) -> None:
        """Write the recovery sheet."""
        self._later(
            self._paper.save_code(code, target), lambda _: self._view.show_saved(), self._trouble
        )

    def print_out(self, code: str) -> None:
        """Print the recovery sheet."""
        self._later(self._paper.print_code(code), self._printed, self._trouble)

    def _printed(self, printed: bool) -> None:  # noqa: FBT001 - a future gives one value
        if printed:
            self._view.show_printed()

    def _trouble(self, trouble: Spoken) -> None:
        self._view.show_trouble(trouble.sentence)
