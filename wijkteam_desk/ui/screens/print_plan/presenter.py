"""Draws the plan for who reads along, and lets it leave only with an entry; knows no Qt."""

from collections.abc import Callable
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.domain.variant import Variant
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.screens.print_plan.readers import (
    Reader,
    first_reader,
    proposed_variant,
    providers_of,
    readers_of,
    together,
)


class DrawnPlan(Protocol):
    """A finished paper. What was left out is told to the coach and never stands on the paper."""

    @property
    def pdf(self) -> bytes:
        """The document."""

    @property
    def left_out(self) -> tuple[str, ...]:
        """`2 doelen van Daan`."""


D = TypeVar("D", bound=DrawnPlan)


class Papers(Protocol[D]):
    """Draws papers and lets them leave; every answer comes on the screen's thread."""

    def draw(
        self,
        household_id: str,
        readers: tuple[str, ...],
        variant: Variant,
        then: Callable[[D], None],
        failed: Callable[[str], None],
    ) -> None:
        """Draw the plan for them in this way; refused without any."""

    def keep(
        self,
        drawn: D,
        target: Path,
        then: Callable[[], None],
        failed: Callable[[str], None],
    ) -> None:
        """Enter it in the register and write the file that its ending asks for, both or neither."""

    def register_print(
        self, drawn: D, then: Callable[[], bool], failed: Callable[[str], None]
    ) -> None:
        """Enter in the register that it goes to the printer now, unless `then` gives false."""


class PrintPlanShown(Protocol):
    """What the page can show."""

    def show_readers(self, readers: tuple[Reader, ...], chosen: tuple[str, ...]) -> None:
        """Show who could read along, and who does."""

    def show_variant(self, variant: Variant) -> None:
        """Show how it is put on paper."""

    def name_file(self, name: str) -> None:
        """Propose this name when it is kept as a file."""

    def show_busy(self) -> None:
        """Say that the preview is being drawn; nothing can leave meanwhile."""

    def show_drawn(self, pdf: bytes, left_out: tuple[str, ...]) -> None:
        """Show the paper, and what is not on it."""

    def show_nothing(self, sentence: str) -> None:
        """Say why there is no paper."""

    def show_refusal(self, sentence: str) -> None:
        """Say why it did not leave; the paper stays on the screen."""

    def show_kept(self, name: str) -> None:
        """Say that it was kept as that file."""

    def send_to_printer(self) -> bool:
        """It is entered: the printer may have it; false when nothing of it came out."""


class PrintPlanPresenter(Generic[D]):
    """Holds the newest paper; an answer for readers who are no longer chosen is ignored."""

    def __init__(
        self,
        view: PrintPlanShown,
        papers: Papers[D],
        file_word: str = "plan",
        *,
        for_providers: bool = True,
    ) -> None:
        self._view = view
        self._for_providers = for_providers
        self._file_word = file_word
        self._papers = papers
        self._file: HouseholdFile | None = None
        self._readers: tuple[str, ...] = ()
        self._providers: tuple[Reader, ...] = ()
        self._variant: Variant | None = None
        self._drawn: D | None = None
        self._asked = 0

    def show(self, file: HouseholdFile) -> None:
        """Show this household; who was chosen to read along stays chosen."""
        first, self._file = self._file is None, file
        self._providers = providers_of(file) if self._for_providers else ()
        there = {one.key for one in (*readers_of(file, today()), *self._providers)}
        self._readers = tuple(one for one in self._readers if one in there)
        if first:
            self._readers = first_reader(file, today())
        self._show_readers(file)
        self._draw(file)

    def choose(self, readers: tuple[str, ...]) -> None:
        """Draw the paper for these readers."""
        keys = {one.key for one in self._providers}
        self._readers = together(readers, self._readers, keys)
        if self._file is not None:
            self._show_readers(self._file)
            self._draw(self._file)

    def choose_variant(self, variant: Variant) -> None:
        """Draw the paper in this way; from now on none is proposed."""
        self._variant = variant
        if self._file is not None:
            self._draw(self._file)

    def keep(self, target: Path) -> None:
        """Keep the paper as a file."""
        if self._drawn is not None:
            kept, refused = lambda: self._view.show_kept(target.name), self._view.show_refusal
            self._papers.keep(self._drawn, target, kept, refused)

    def send_to_printer(self) -> None:
        """Enter the print, and only then let the printer have it."""
        if self._drawn is not None:
            printed, refused = self._view.send_to_printer, self._view.show_refusal
            self._papers.register_print(self._drawn, printed, refused)

    def _show_readers(self, file: HouseholdFile) -> None:
        who = (*readers_of(file, today()), *self._providers)
        self._view.show_readers(who, self._readers)
        theirs = any(one.key in self._readers for one in self._providers)
        mark = "" if theirs else f" {file.household.reference}"  # no kenmerk of ours
        self._view.name_file(f"{self._file_word}{mark}.pdf")

    def _draw(self, file: HouseholdFile) -> None:
        self._drawn = None
        self._asked += 1
        asked = self._asked

        def then(drawn: D) -> None:
            if asked == self._asked:
                self._drawn = drawn
                self._view.show_drawn(drawn.pdf, drawn.left_out)

        def failed(sentence: str) -> None:
            if asked == self._asked:
                self._view.show_nothing(sentence)

        variant = self._variant or proposed_variant(file, self._readers)
        self._view.show_variant(variant)
        self._view.show_busy()
        self._papers.draw(file.household.id, self._readers, variant, then, failed)
