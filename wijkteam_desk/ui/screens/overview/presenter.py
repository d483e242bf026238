"""Puts the household in words for its overview, and somebody back who was taken out."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.read_family import read_family
from wijkteam_desk.casework.read_questions import read_questions
from wijkteam_desk.casework.undo import undo
from wijkteam_desk.domain.family import Family
from wijkteam_desk.domain.settle import Question
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.common.talk_line import NO_KINDS, Kinds
from wijkteam_desk.ui.screens.overview.glance import Glance, glance_at


class OverviewShown(Protocol):
    """What the presenter asks of the view."""

    def show_glance(self, glance: Glance) -> None:
        """Show the household."""

    def show_questions(self, questions: tuple[Question, ...]) -> None:
        """Show what is not known yet about these people."""

    def show_family(self, family: Family) -> None:
        """Draw who stands around the household."""

    def show_removed(self, name: str, put_back: Callable[[], None]) -> None:
        """Say that somebody was taken out of the household, with the way back."""

    def show_refusal(self, sentence: str) -> None:
        """Say what was refused."""


class OverviewPresenter:
    """Shows each new reading of the file."""

    def __init__(
        self,
        view: OverviewShown,
        acts: Acts,
        changed: Callable[[Changed], None],
        kinds: Kinds = NO_KINDS,
    ) -> None:
        self._view = view
        self._kinds = kinds
        self._acts = acts
        self._changed = changed

    def show(self, file: HouseholdFile) -> None:
        """Show this reading; the drawing comes after it."""
        self._view.show_glance(glance_at(file, today(), self._kinds))
        household_id, view = file.household.id, self._view
        self._acts.run(read_questions, household_id=household_id, then=view.show_questions)
        self._acts.run(read_family, household_id=household_id, then=view.show_family)

    def offer_back(self, name: str, entry: str) -> None:
        """Somebody was taken out: say so, with the way back."""
        self._view.show_removed(name, partial(self._put_back, entry))

    def _put_back(self, entry: str) -> None:
        self._acts.run(undo, entry=entry, then=self._changed, failed=self._view.show_refusal)
