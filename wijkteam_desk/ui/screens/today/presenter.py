"""Reads Vandaag, does what is done in place, and leads to where the rest is done; knows no Qt."""

from collections.abc import Callable
from typing import Protocol

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.read_today import TodayFile, derive_due, read_today
from wijkteam_desk.casework.settle_attention import DRAFT_FORM, finish_item, note_call
from wijkteam_desk.casework.undo import undo
from wijkteam_desk.domain.attention import AttentionItem, Solve
from wijkteam_desk.domain.policy import UNDECIDED, Policy
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.common.form_draft import FormDraft
from wijkteam_desk.ui.screens.today.asked import CONSULT, EXPLAIN, begin, told_in
from wijkteam_desk.ui.screens.today.sheet import Extent, TodaySheet, Whose, sheet_of

_IN_PLACE = {Solve.EXPLAIN: EXPLAIN, Solve.CONSULT: CONSULT}
Lead = Callable[[AttentionItem, Solve], None]


class TodayShown(Protocol):
    """What the presenter asks of the view."""

    def show_sheet(self, sheet: TodaySheet) -> None:
        """Show this."""

    def show_form(self, item: AttentionItem, form: str, fields: dict[str, str]) -> None:
        """Ask this under the line of that item."""

    def restore(self, fields: dict[str, str]) -> None:
        """Show what was being typed before."""

    def keep_again(self, sentence: str) -> None:
        """The draft is not kept: hand it on again, and say why unless empty."""

    def show_problem(self, wrong: Wrong) -> None:
        """Say what is the matter at the field."""

    def show_done(self, way_back: Callable[[], None]) -> None:
        """It is done; offer the way back."""


class TodayPresenter:
    """`lead` opens the place where something is done; `told` hears how many things are urgent."""

    def __init__(
        self,
        view: TodayShown,
        acts: Acts,
        lead: Lead,
        told: Callable[[int], None],
        policy: Policy = UNDECIDED,
    ) -> None:
        self._view, self._acts, self._lead, self._told = view, acts, lead, told
        self._policy = policy
        self._whose, self._extent = Whose.ALL, Extent.SCREENFUL
        self._file: TodayFile | None = None
        self._open: tuple[AttentionItem, str] | None = None
        self._draft: FormDraft | None = None

    def load(self) -> None:
        """Read the day anew; what is being typed under a line stays there."""
        self._acts.run(read_today, policy=self._policy, then=self._show)

    def choose(self, whose: Whose) -> None:
        """Show only what is theirs."""
        self._whose = whose
        self._draw()

    def show_whole(self) -> None:
        """Leave nothing out."""
        self._extent = Extent.WHOLE
        self._draw()

    def turn_week(self) -> None:
        """Show the week, or the list again."""
        weekly = self._extent is Extent.WEEK
        self._extent = Extent.SCREENFUL if weekly else Extent.WEEK
        self._draw()

    def solve(self, item: AttentionItem, how: Solve) -> None:
        """Do it in place, ask what is needed for that, or go where it is done."""
        if how is Solve.DONE:
            self._acts.run(finish_item, item=item, then=self._done)
        elif how in _IN_PLACE:
            self.ask(item, _IN_PLACE[how])
        else:
            self._lead(item, how)

    def ask(self, item: AttentionItem, form: str) -> None:
        """Ask it under the line; what was being typed there comes back."""
        self._open = item, form
        self._draft = FormDraft(self._acts, f"{DRAFT_FORM}_{form}", item.key, self._view.keep_again)
        self._view.show_form(item, form, begin(form))
        self._draft.restore(self._view.restore)

    def keep(self, fields: dict[str, str]) -> None:
        """Keep what is being typed."""
        if self._draft:
            self._draft.keep(fields)

    def leave(self) -> None:
        """It is not wanted any more."""
        if self._draft:
            self._draft.drop()
        self._open = self._draft = None

    def tell(self, fields: dict[str, str]) -> None:
        """Do what the form tells, or say what is the matter with it."""
        if self._open is None or self._file is None:
            return
        item, form = self._open
        found = told_in(form, fields, self._file.day)
        if isinstance(found, Wrong):
            self._view.show_problem(found)
            return
        self._acts.run(
            found.act,
            household_id=item.household_id,
            about=item.key,
            told=found.told,
            then=self._told_so,
        )

    def called(self, item: AttentionItem) -> None:
        """Somebody was called about it."""
        self._acts.run(note_call, item=item, then=self._done)

    def _told_so(self, changed: Changed) -> None:
        if self._draft:
            self._draft.drop()
        self._draft = None
        self._done(changed)

    def _done(self, changed: Changed) -> None:
        self._open = None
        self._view.show_done(lambda: self._undo(changed.entry))
        self.load()

    def _undo(self, entry: str) -> None:
        self._acts.run(undo, entry=entry, then=lambda _: self.load())

    def _show(self, file: TodayFile) -> None:
        self._file = file
        self._told(file.urgent)
        self._draw()
        if file.stale:
            given = {"households": file.stale, "policy": self._policy}
            self._acts.run(derive_due, **given, then=_nothing, failed=_nothing)

    def _draw(self) -> None:
        if self._file:
            self._view.show_sheet(sheet_of(self._file, self._whose, self._extent))
        if self._open:
            self.ask(*self._open)


def _nothing(_: object) -> None:
    """Whether it was kept or not changes nothing that is shown."""
