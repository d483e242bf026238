"""Notes one kind of lines about a member, puts them right and takes them away."""

from collections.abc import Callable
from typing import Protocol

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.read_person import Person
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.asked import Lines, Wrong
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.common.form_draft import FormDraft
from wijkteam_desk.ui.screens.members.notes import Do, Notes, NotesShown


class NotedShown(Protocol):
    """What the presenter asks of the card."""

    def show_notes(self, shown: NotesShown | None) -> None:
        """Show the lines, or no card at all."""

    def open_form(self, lines: Lines, fields: dict[str, str], *, half_done: bool) -> None:
        """Ask this; `half_done`: somebody was busy with it before."""

    def close_form(self) -> None:
        """It is noted."""

    def keep_again(self, sentence: str) -> None:
        """The draft is not kept: hand it on again, and say why unless empty."""

    def show_problem(self, wrong: Wrong) -> None:
        """Say what is the matter at the field, and go there."""

    def show_refusal(self, sentence: str) -> None:
        """Say what a rule refused; what was typed stays, and is kept."""


class NotedPresenter:
    """One card; `show` gives each new reading of the person."""

    def __init__(
        self,
        view: NotedShown,
        acts: Acts,
        notes: Notes,
        member_id: str,
        changed: Callable[[Changed], None],
    ) -> None:
        self._view = view
        self._acts = acts
        self._notes = notes
        self._changed = changed
        self._draft = FormDraft(acts, notes.form, member_id, view.keep_again)
        self._person: Person | None = None
        self._busy = False

    def show(self, person: Person) -> None:
        """Show this reading; the first time with what was still being typed."""
        first, self._person = self._person is None, person
        self._view.show_notes(self._notes.shown(person, today()))
        if first:
            self._draft.restore(self._go_on)

    def open(self, record: str = "") -> None:
        """Open the form about a line, or about a new one."""
        if self._person:
            fields = self._notes.begin(self._person, record, today())
            self._view.open_form(self._notes.lines(self._person), fields, half_done=False)

    def settle(self) -> None:
        """Open the form about what is still a question."""
        if self._person:
            self.open(self._notes.open_question(self._person))

    def keep(self, fields: dict[str, str]) -> None:
        """Keep what was typed as a draft."""
        self._draft.keep(fields)

    def leave(self) -> None:
        """What was typed is not wanted after all."""
        self._draft.drop()

    def finish(self, fields: dict[str, str]) -> None:
        """Note what the form tells, or say what is the matter."""
        if self._busy or self._person is None:
            return
        do = self._notes.note(self._person, fields, today())
        if isinstance(do, Wrong):
            self._view.show_problem(do)
            return
        self._busy = True
        self._run(do, self._noted)

    def take_away(self, record: str) -> None:
        """Take the line away."""
        self._run(self._notes.take_away(record), self._changed)

    def _run(self, do: Do, then: Callable[[Changed], None]) -> None:
        self._acts.run(do.act, then=then, failed=self._refused, **do.given)

    def _go_on(self, fields: dict[str, str]) -> None:
        if self._person:
            self._view.open_form(self._notes.lines(self._person), fields, half_done=True)

    def _noted(self, changed: Changed) -> None:
        self._busy = False
        self._view.close_form()
        self._changed(changed)

    def _refused(self, sentence: str) -> None:
        self._busy = False
        self._view.show_refusal(sentence)
