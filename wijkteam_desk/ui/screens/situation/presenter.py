"""Marks how it goes; knows no Qt."""

from collections.abc import Callable
from typing import Protocol

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.mark_situation import mark_situation
from wijkteam_desk.casework.read_situation import Situations, read_situations
from wijkteam_desk.domain.situation import SituationTold
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.screens.situation.sheet import Sheet, sheet_of


class SituationShown(Protocol):
    """What the presenter asks of the page."""

    def show_sheet(self, sheet: Sheet) -> None:
        """Show one person."""

    def show_refusal(self, sentence: str) -> None:
        """Say what was refused."""


class SituationPresenter:
    """One household, or in a talk who sits there; one person at a time in sight."""

    def __init__(
        self,
        view: SituationShown,
        acts: Acts,
        household_id: str,
        changed: Callable[[Changed], None],
        *,
        talk_id: str = "",
    ) -> None:
        self._view = view
        self._acts = acts
        self._id = household_id
        self._changed = changed
        self._talk = talk_id
        self._known: Situations | None = None
        self._member = ""

    def refresh(self, _: Changed | None = None) -> None:
        """Show it as it is now."""
        self._acts.run(
            read_situations,
            household_id=self._id,
            talk_id=self._talk,
            then=self._show,
            failed=self._view.show_refusal,
        )

    def choose(self, member_id: str) -> None:
        """Show this person."""
        self._member = member_id
        self._show_member()

    def mark(self, told: SituationTold) -> None:
        """Keep how it goes, for today."""
        self._acts.run(
            mark_situation,
            member_id=self._member,
            told=told,
            then=self._kept,
            failed=self._refused,
        )

    def _kept(self, changed: Changed) -> None:
        self._changed(changed)
        self.refresh()

    def _refused(self, sentence: str) -> None:
        self._view.show_refusal(sentence)
        self._show_member()

    def _show(self, known: Situations) -> None:
        self._known = known
        if self._member not in known.names:
            self._member = next(iter(known.names), "")
        self._show_member()

    def _show_member(self) -> None:
        if self._known:
            self._view.show_sheet(
                sheet_of(self._known, self._member, today(), bare=bool(self._talk))
            )
