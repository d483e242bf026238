"""A page above another one with one form; what is half typed in it stays, and is kept."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from wijkteam_desk.ui.common.draft_keeper import DraftKeeper
from wijkteam_desk.ui.common.in_sight import bring_in_sight
from wijkteam_desk.ui.common.page import PageAbove


class FormPage(PageAbove):
    """Signals: `closed`; `kept` and `finish_asked` give the fields."""

    kept = Signal(object)
    finish_asked = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__(name, " ")
        self._shown = self._touched = False
        self._waiting: dict[str, str] = {}
        self._keeper = DraftKeeper(self, lambda: self.fields, self.kept.emit)

    @property
    def fields(self) -> dict[str, str]:
        """What stands in the form now."""
        raise NotImplementedError

    def fill(self, fields: dict[str, str]) -> None:
        """Show these fields; what is not named becomes empty."""
        raise NotImplementedError

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
        if sentence:
            self.banner.refused(sentence)
        self._keeper.again()

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

    def _typed(self) -> None:
        self._touched = True
        self._keeper.touched()

    def _ask(self) -> None:
        self._keeper.flush()
        self.finish_asked.emit(self.fields)
