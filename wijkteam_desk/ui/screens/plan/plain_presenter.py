"""Says how the plan reads while that is asked, and anew after each edit; knows no Qt."""

from collections.abc import Callable
from functools import cache
from typing import Protocol

from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.domain.hard_words import HardWords
from wijkteam_desk.ui.screens.plan.plain_page import PlainPage, plain_page


class PlainShown(Protocol):
    """What the card can show."""

    def show_reading(self, page: PlainPage) -> None:
        """Show how it reads."""

    def close_reading(self) -> None:
        """Show it no more."""


class PlainPresenter:
    """Nothing is read before it is asked, the list of `hard_words` once."""

    def __init__(self, view: PlainShown, hard_words: Callable[[], HardWords]) -> None:
        self._view = view
        self._hard_words = cache(hard_words)
        self._file: HouseholdFile | None = None
        self._asked = False

    def show(self, file: HouseholdFile) -> None:
        """The plan as it is kept now."""
        self._file = file
        self._tell()

    def ask(self) -> None:
        """Open the card, or close it."""
        self._asked = not self._asked
        if self._asked:
            self._tell()
        else:
            self._view.close_reading()

    def _tell(self) -> None:
        if self._asked and self._file:
            self._view.show_reading(plain_page(self._file, self._hard_words()))
