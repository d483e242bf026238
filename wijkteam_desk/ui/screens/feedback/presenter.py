"""Shows who still owes whom to tell how it goes, once the tab is in front; knows no Qt."""

from collections.abc import Callable
from typing import Protocol

from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.read_feedback import FeedbackFile, read_feedback
from wijkteam_desk.domain.feedback_guide import FeedbackGuide
from wijkteam_desk.domain.policy import Policy
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.noted_presenter import NotedPresenter
from wijkteam_desk.ui.screens.feedback.notes import GroupShown

C = NotedPresenter[GroupShown]


class FeedbackShown(Protocol):
    """What the presenter asks of the tab."""

    def show_groups(self, names: dict[str, str]) -> None:
        """Show a card for each of these, by id and name; what goes on being there stays."""

    def show_refusal(self, sentence: str) -> None:
        """Say what was refused."""

    def go(self, *, to_consent: bool) -> None:
        """Go where a toestemming is asked, or somebody higher up."""


class FeedbackPresenter:
    """Reads once the tab is in front, and each time the household changes while it is."""

    def __init__(
        self,
        view: FeedbackShown,
        acts: Acts,
        decided: tuple[FeedbackGuide, Policy],
        shown: Callable[[int], None],
        wired: Callable[[str], C],
    ) -> None:
        """`shown` is told how many lines wait; `wired` joins a new card to its presenter."""
        self._view, self._acts, self._shown, self._wired = view, acts, shown, wired
        self._guide, self._policy = decided
        self._cards: dict[str, C] = {}
        self._id = ""
        self._in_front = False
        self._file: FeedbackFile | None = None

    def show(self, file: HouseholdFile) -> None:
        """Show this household."""
        self._id = file.household.id
        self._read()

    def turn(self, *, in_front: bool) -> None:
        """The tab comes to the front, or goes."""
        before, self._in_front = self._in_front, in_front
        if in_front and not before:
            self._read()

    def look(self, agreement_id: str) -> None:
        """Do elsewhere what that line asks: a toestemming, or somebody higher up."""
        groups = self._file.groups if self._file else ()
        for line in (line for group in groups for line in group.lines):
            if line.agreement.id == agreement_id:
                self._view.go(to_consent=bool(line.hearing.ask))

    def _read(self) -> None:
        if self._id and self._in_front:
            self._acts.run(
                read_feedback,
                household_id=self._id,
                guide=self._guide,
                policy=self._policy,
                then=self._show,
                failed=self._view.show_refusal,
            )

    def _show(self, file: FeedbackFile) -> None:
        self._file = file
        self._view.show_groups({one.id: one.name for one in file.groups})
        here = {one.id for one in file.groups}
        self._cards = {of: card for of, card in self._cards.items() if of in here}
        for group in file.groups:
            if group.id not in self._cards:
                self._cards[group.id] = self._wired(group.id)
            self._cards[group.id].show(GroupShown(group=group, file=file, guide=self._guide))
        self._shown(len(file.open))
