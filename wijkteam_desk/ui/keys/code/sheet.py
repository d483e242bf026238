"""The recovery code, to be put on paper before one goes on."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout

from wijkteam_desk.ui.common.buttons import plain_button
from wijkteam_desk.ui.common.card import empty
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.sheet import Sheet
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.words import words

_GROUPS_ON_A_LINE = 4


class CodeSheet(Sheet):
    """Signals: `save_asked(str, Path)` and `print_asked(str)` with the code, `finished`.

    `ask_target` asks where the sheet goes; nothing when the coach thinks better of it. `more` says
    what holds only for this code, `back` is the way out without keeping it.
    """

    save_asked = Signal(str, object)
    print_asked = Signal(str)
    finished = Signal()

    def __init__(
        self,
        ask_target: Callable[[], Path | None],
        *more: str,
        step: str = "",
        back: tuple[str, Callable[[], None]] | None = None,
    ) -> None:
        super().__init__(
            self.tr("Je herstelcode"),
            self.tr(
                "Vergeet je je wachtzin, dan kom je alleen met deze code weer binnen. Niemand kan "
                "hem voor je opzoeken. Bewaar hem op papier, en niet bij de laptop."
            ),
            *more,
            step=step,
        )
        self._ask_target = ask_target
        self._code = ""
        self._frame, self._groups = QFrame(), QGridLayout()
        self._kept = QCheckBox(self.tr("Ik heb de code opgeschreven of afgedrukt"))
        self._kept.setAccessibleName(self._kept.text())
        self._frame.setProperty("look", "code_sheet")
        self._frame.setLayout(self._groups)
        room(self._groups, around=0.9, between=0.3)
        self.body.addWidget(self._frame)
        save = plain_button(self.tr("Bewaar als PDF"), "file-text")
        paper = plain_button(self.tr("Druk af"), "printer")
        self.ask(
            Flow(save.when_clicked(self._save), paper.when_clicked(self._print)),
            self._kept,
        )
        self.offer(self.tr("Klaar"), self.finished.emit, back=back)
        self._kept.toggled.connect(self._allow)
        self._allow()

    def show_code(self, code: str) -> None:
        """Show the code in groups."""
        self.forget()
        self._code = code
        groups = code.split()
        for at, group in enumerate(groups):
            row, column = divmod(at, _GROUPS_ON_A_LINE)
            self._groups.addWidget(words(group, "code", wrap=False), row, column)
        self._frame.setAccessibleName(", ".join(" ".join(group) for group in groups))
        self._kept.setChecked(False)

    @property
    def is_kept(self) -> bool:
        """Whether the coach said that the code is on paper."""
        return self._kept.isChecked()

    def forget(self) -> None:
        """Leave no code on the screen."""
        self._code = ""
        empty(self._groups)
        self._frame.setAccessibleName("")

    def show_saved(self) -> None:
        """Say that the sheet was written."""
        self.banner.done(
            self.tr("De code staat in het bestand. Druk het af en gooi het bestand dan weg.")
        )

    def show_printed(self) -> None:
        """Say that the sheet went to the printer."""
        self.banner.done(self.tr("De code ligt bij de printer."))

    def show_trouble(self, sentence: str) -> None:
        """Say why the sheet was not written or printed."""
        self.banner.trouble(sentence)

    def _save(self) -> None:
        target = self._ask_target()
        if target is not None:
            self.save_asked.emit(self._code, target)

    def _print(self) -> None:
        self.print_asked.emit(self._code)

    def _allow(self) -> None:
        if self.main is not None:
            self.main.setEnabled(self._kept.isChecked())
