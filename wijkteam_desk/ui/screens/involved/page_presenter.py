"""Shows one involvement, card by card; knows no Qt."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Protocol

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.read_involvements import InvolvementsFile, read_involvements
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.common.noted_presenter import NotedPresenter
from wijkteam_desk.ui.screens.involved.one import One, one_of
from wijkteam_desk.ui.screens.involved.places import At
from wijkteam_desk.ui.screens.involved.sheet import signals_of, stage_words


class InvolvementShown(Protocol):
    """What the presenter asks of the page."""

    def show_one(
        self, name: str, stage: str, turns: tuple[str, ...], signals: tuple[str, ...]
    ) -> None:
        """Show which organisation it is, what is open, and what catches the eye."""

    def show_gone(self) -> None:
        """It is not there any more."""

    def show_refusal(self, sentence: str) -> None:
        """Say what was refused."""


class InvolvementPresenter:
    """One reading for all cards; what is asked at the start is opened once it was read."""

    def __init__(
        self,
        view: InvolvementShown,
        acts: Acts,
        involvement_id: str,
        file: HouseholdFile,
        cards: Callable[[Callable[[Changed], None]], Mapping[At, NotedPresenter[One]]],
    ) -> None:
        """`cards` makes what is behind each card, given what to do when one of them changed."""
        self._view, self._acts, self._file = view, acts, file
        self._id = involvement_id
        self._cards = cards(self.refresh)
        self._once: Callable[[], None] | None = None

    def refresh(self, _: Changed | None = None) -> None:
        """Something in it changed: show it as it is now."""
        self._acts.run(
            read_involvements,
            household_id=self._file.household.id,
            then=self._show,
            failed=self._view.show_refusal,
        )

    def begin(self, at: At, field: str = "") -> None:
        """Read it, and open the form of that card at that field."""
        card = self._cards.get(at)
        if card:
            self._once = partial(card.settle, field)
        self.refresh()

    def _show(self, involved: InvolvementsFile) -> None:
        one = one_of(involved, self._file, self._id)
        if one is None:
            self._view.show_gone()
            return
        turns = tuple(each.sentence for each in one.sheet.turns)
        self._view.show_one(one.name, stage_words(one.sheet, today()), turns, signals_of(one.sheet))
        for card in self._cards.values():
            card.show(one)
        once, self._once = self._once, None
        if once:
            once()
