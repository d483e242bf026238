"""Shows who is involved, and notes somebody new; knows no Qt."""

from collections.abc import Callable
from datetime import date
from typing import Protocol

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.move_step import move_step
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.read_involvements import InvolvementsFile, read_involvements
from wijkteam_desk.casework.read_organisations import Organisations, read_organisations
from wijkteam_desk.casework.read_regie import RegieFile
from wijkteam_desk.casework.set_involvement import DRAFT_FORM, note_heard
from wijkteam_desk.domain.timeline import Timeline
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.asked import Lines, Wrong
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.common.form_draft import FormDraft
from wijkteam_desk.ui.screens.involved.asked import Guessed, guessed, new_lines, new_one
from wijkteam_desk.ui.screens.involved.over_time import timeline_of
from wijkteam_desk.ui.screens.involved.sheet import Sheet, sheet_of


class InvolvedShown(Protocol):
    """What the presenter asks of the tab."""

    def show_sheet(self, sheet: Sheet) -> None:
        """Show the tab."""

    def show_timeline(self, timeline: Timeline) -> None:
        """Show who helps when."""

    def open_new(
        self, lines: Lines, fields: dict[str, str], guess: Callable[[str], Guessed]
    ) -> None:
        """Ask who it is; fields are what was being typed before."""

    def close_new(self) -> None:
        """It is noted."""

    def keep_again(self, sentence: str) -> None:
        """The draft is not kept: hand it on again, and say why unless empty."""

    def show_problem(self, wrong: Wrong) -> None:
        """Say what is the matter at the field, and go there."""

    def show_refusal(self, sentence: str) -> None:
        """Say what was refused; what was typed stays."""


class InvolvedPresenter:
    """Reads once the tab is in front, and each time the household changes while it is.

    `shown` is told what was read.
    """

    def __init__(
        self,
        view: InvolvedShown,
        acts: Acts,
        changed: Callable[[Changed], None],
        shown: Callable[[InvolvementsFile], None],
    ) -> None:
        self._view, self._acts = view, acts
        self._changed, self._shown = changed, shown
        self._file: HouseholdFile | None = None
        self._found: InvolvementsFile | None = None
        self._regie: RegieFile | None = None
        self._known = Organisations(organisations=(), contacts=())
        self._draft: FormDraft | None = None
        self._typed: dict[str, str] = {}
        self._in_front = self._restored = self._busy = False

    def show(self, file: HouseholdFile) -> None:
        """Show this household."""
        first, self._file = self._file is None, file
        if first:
            self._draft = FormDraft(
                self._acts, DRAFT_FORM, file.household.id, self._view.keep_again
            )
        self._read()

    def show_regie(self, regie: RegieFile) -> None:
        """Show in the picture who has and had the regie."""
        self._regie = regie
        self._draw()

    def move(self, step_id: str, to: date) -> None:
        """Move a step to that day: somebody saw what follows."""
        sheets = self._found.sheets if self._found else ()
        steps = [step for one in sheets for step in one.course.steps if step.id == step_id]
        for was in (step.since for step in steps):
            self._acts.run(
                move_step,
                step_id=step_id,
                to=to,
                was=was,
                then=self._changed,
                failed=self._not_moved,
            )

    def turn(self, *, in_front: bool) -> None:
        """The tab comes to the front, or goes."""
        before, self._in_front = self._in_front, in_front
        if in_front and not before:
            self._read()
        if in_front and self._draft and not self._restored:
            self._restored = True
            self._draft.restore(self._go_on)

    def ask_new(self) -> None:
        """Ask who it is, with what was being typed before."""
        self._ask(self._typed)

    def keep(self, fields: dict[str, str]) -> None:
        """Keep what was typed as a draft."""
        self._typed = fields
        if self._draft:
            self._draft.keep(fields)

    def finish(self, fields: dict[str, str]) -> None:
        """Note what the form tells, or say what is the matter."""
        if self._busy or self._file is None:
            return
        told = new_one(fields, self._known, today())
        if isinstance(told, Wrong):
            self._view.show_problem(told)
            return
        self._busy = True
        self._acts.run(
            note_heard,
            household_id=self._file.household.id,
            heard=told.heard,
            for_members=told.for_members,
            then=self._noted,
            failed=self._refused,
        )

    def _read(self) -> None:
        if self._file is None or not self._in_front:
            return
        self._acts.run(
            read_involvements,
            household_id=self._file.household.id,
            then=self._show_involved,
            failed=self._view.show_refusal,
        )

    def _show_involved(self, found: InvolvementsFile) -> None:
        self._found = found
        self._view.show_sheet(sheet_of(found, today()))
        self._draw()
        self._shown(found)

    def _draw(self) -> None:
        if self._file and self._found:
            drawn = timeline_of(self._found, self._regie, self._file, today())
            self._view.show_timeline(drawn)

    def _not_moved(self, sentence: str) -> None:
        self._view.show_refusal(sentence)
        self._draw()

    def _go_on(self, fields: dict[str, str]) -> None:
        if not self._typed:
            self._typed = fields
            self._ask(fields)

    def _ask(self, fields: dict[str, str]) -> None:
        file = self._file
        if file is None:
            return

        def known(found: Organisations) -> None:
            self._known = found
            people = [(one.id, file.names[one.id]) for one in file.members]
            names = [one.name for one in found.organisations]
            self._view.open_new(new_lines(names, people), fields, self._guess)

        self._acts.run(read_organisations, then=known, failed=self._view.show_refusal)

    def _guess(self, typed: str) -> Guessed:
        return guessed(typed, self._known, today())

    def _noted(self, changed: Changed) -> None:
        self._busy, self._typed = False, {}
        self._view.close_new()
        self._changed(changed)

    def _refused(self, sentence: str) -> None:
        self._busy = False
        self._view.show_refusal(sentence)
