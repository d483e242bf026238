"""A page above another one with one form; what is half typed in it stays, and is kept."""

from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import Signal, SignalInstance

from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.common.draft_keeper import DraftKeeper
from wijkteam_desk.ui.common.in_sight import bring_in_sight
from wijkteam_desk.ui.common.page import PageAbove


class FormPart(Protocol):
    """What of the form stands together; no two parts ask the same."""

    @property
    def touched(self) -> SignalInstance:
        """Somebody typed or chose."""

    @property
    def fields(self) -> dict[str, str]:
        """What stands in it now."""

    def fill(self, fields: Mapping[str, str]) -> None:
        """Show these fields; what is not named becomes empty."""

    def show_problem(self, key: str, sentence: str) -> object:
        """Say what is the matter at the field, and go there."""


class FormPage(PageAbove):
    """Signals: `closed`; `kept` and `finish_asked` give the fields."""

    kept = Signal(object)
    finish_asked = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__(name, " ")
        self._parts_of_form: tuple[FormPart, ...] = ()
        self._shown = self._touched = False
        self._waiting: dict[str, str] = {}
        self._keeper = DraftKeeper(self, lambda: self.fields, self.kept.emit)

    @property
    def fields(self) -> dict[str, str]:
        """What stands in the form now."""
        parts = self._parts_of_form
        return {key: text for part in parts for key, text in part.fields.items()}

    def fill(self, fields: dict[str, str]) -> None:
        """Show these fields; what is not named becomes empty."""
        for part in self._parts_of_form:
            part.fill(fields)

    def show_problem(self, wrong: Wrong) -> None:
        """Say what is the matter at the field, and go there."""
        asking = [part for part in self._parts_of_form if wrong.at in part.fields]
        for part in asking[:1]:
            part.show_problem(wrong.at, wrong.sentence)

    def show_form(self, fields: dict[str, str], ask: Callable[[], None]) -> None:
        """Fill the form once `ask` has laid it out; what is being typed stays."""
        typed = self._waiting or (self.fields if self._touched else {})
        self._shown, self._waiting = True, {}
        ask()
        self.fill(fields | typed)
        self._touched = bool(typed)

    def restore(self, fields: dict[str, str]) -> None:
        """Show what was being typed before."""
        if not self._shown:
            self._waiting = fields
        elif not self._touched:
            self.fill(self.fields | fields)
            self._touched = True

    def keep_again(self, sentence: str) -> None:
        """The draft is not kept: hand it on again, and say why unless empty."""
        self._keeper.not_kept(sentence, self.banner)

    def show_kept(self) -> None:
        """What stood in the form is kept."""
        self._touched = False
        self._keeper.forget()
        self.banner.clear()

    def show_refusal(self, sentence: str) -> None:
        """Say what was refused; what was typed stays."""
        self.banner.refused(sentence)
        bring_in_sight(self.banner)

    def flush(self) -> None:
        """Keep what was typed, now."""
        self._keeper.flush()

    def _consist_of(self, *parts: FormPart) -> None:
        self._parts_of_form = parts
        for part in parts:
            part.touched.connect(self._typed)

    def _typed(self) -> None:
        self._touched = True
        self._keeper.touched()

    def _ask(self) -> None:
        self.banner.clear()  # what was refused before may be right by now
        self._keeper.flush()
        self.finish_asked.emit(self.fields)
