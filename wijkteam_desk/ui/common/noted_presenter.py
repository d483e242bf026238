"""Notes one kind of lines, puts them right and takes them away."""

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.asked import Lines, Wrong
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.common.form_draft import FormDraft
from wijkteam_desk.ui.common.notes import RECORD, Do, Notes, NotesShown

P = TypeVar("P")


class NotedShown(Protocol):
    """What the presenter asks of the card."""

    def show_notes(self, shown: NotesShown | None) -> None:
        """Show the lines, or no card at all."""

    def open_form(
        self, lines: Lines, fields: dict[str, str], *, half_done: bool, at: str = ""
    ) -> None:
        """Ask this, from that field on; `half_done`: somebody was busy with it before."""

    def close_form(self) -> None:
        """It is noted."""

    def keep_again(self, sentence: str) -> None:
        """The draft is not kept: hand it on again, and say why unless empty."""

    def show_problem(self, wrong: Wrong) -> None:
        """Say what is the matter at the field, and go there."""

    def show_refusal(self, sentence: str) -> None:
        """Say what a rule refused; what was typed stays."""

    def tell_first(self, warning: str, anyway: str) -> None:
        """Say what would follow, with a button to do it anyway."""


class NotedPresenter(Generic[P]):
    """One card; `show` gives each new reading of what it is about."""

    def __init__(
        self,
        view: NotedShown,
        acts: Acts,
        notes: Notes[P],
        about: str,
        changed: Callable[[Changed], None],
    ) -> None:
        self._view = view
        self._acts = acts
        self._notes = notes
        self._changed = changed
        self._draft = FormDraft(acts, notes.form, about, view.keep_again)
        self._about: P | None = None
        self._shown: NotesShown | None = None
        self._warned = ""
        self._busy = False

    def show(self, about: P) -> None:
        """Show this reading; the first time with what was still being typed."""
        first, self._about = self._about is None, about
        self._shown = self._notes.shown(about, today())
        self._view.show_notes(self._shown)
        if first:
            self._draft.restore(self._go_on)

    def open(self, record: str = "", at: str = "") -> None:
        """Open the form about a line, or about a new one."""
        if self._about is not None:
            fields = self._notes.begin(self._about, record, today())
            lines = self._notes.lines(self._about, record)
            self._view.open_form(lines, fields, half_done=False, at=at)

    def settle(self, at: str = "") -> None:
        """Open the form about what is still a question."""
        if self._about is not None:
            self.open(self._notes.open_question(self._about), at)

    def keep(self, fields: dict[str, str]) -> None:
        """Keep what was typed as a draft."""
        self._draft.keep(fields)

    def leave(self) -> None:
        """What was typed is not wanted after all."""
        self._draft.drop()

    def finish(self, fields: dict[str, str]) -> None:
        """Note what the form tells, or say what is the matter, or first what would follow."""
        if self._busy or self._about is None:
            return
        do = self._notes.note(self._about, fields, today())
        if isinstance(do, Wrong):
            self._view.show_problem(do)
        elif do.warning and do.warning != self._warned:
            self._warned = do.warning
            self._view.tell_first(do.warning, do.anyway)
        else:
            self._busy = True
            self._run(do, self._noted)

    def take_away(self, record: str) -> None:
        """Take the line away."""
        self._run(self._notes.take_away(record), self._changed)

    def do_now(self, record: str) -> None:
        """Do what the button of that line says."""
        rows = self._shown.rows if self._shown else ()
        for does in (one.does for one in rows if one.record == record and one.does):
            self._run(does, self._changed)

    def _run(self, do: Do, then: Callable[[Changed], None]) -> None:
        self._acts.run(do.act, then=then, failed=self._refused, **do.given)

    def _go_on(self, fields: dict[str, str]) -> None:
        if self._about is not None:
            lines = self._notes.lines(self._about, fields.get(RECORD, ""))
            self._view.open_form(lines, fields, half_done=True)

    def _noted(self, changed: Changed) -> None:
        self._busy, self._warned = False, ""
        self._view.close_form()
        self._changed(changed)

    def _refused(self, sentence: str) -> None:
        self._busy = False
        self._view.show_refusal(sentence)
