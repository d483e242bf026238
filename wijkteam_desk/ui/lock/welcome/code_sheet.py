"""The recovery code, to be put on paper before one goes on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout

from wijkteam_desk.ui.common.buttons import plain_button
from wijkteam_desk.ui.common.card import empty
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.lock.sheet import Sheet

_GROUPS_ON_A_LINE = 4


class CodeSheet(Sheet):
    """Signals: `save_asked`, `print_asked`, `finished`."""

    save_asked = Signal()
    print_asked = Signal()
    finished = Signal()

    def __init__(self) -> None:
        super().__init__(
            self.tr("Je herstelcode"),
            self.tr(
                "Vergeet je je wachtzin, dan kom je alleen met deze code weer binnen. Niemand kan "
                "hem voor je opzoeken. Bewaar hem op papier, en niet bij de laptop."
            ),
            step=self.tr("Stap 4 van 4"),
        )
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
            Flow(
                save.when_clicked(self.save_asked.emit), paper.when_clicked(self.print_asked.emit)
            ),
            self._kept,
        )
        self.offer(self.tr("Klaar"), self.finished.emit)
        self._kept.toggled.connect(self._allow)
        self._allow()

    def show_code(self, code: str) -> None:
        """Show the code in groups."""
        self.forget()
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
        empty(self._groups)
        self._frame.setAccessibleName("")

    def _allow(self) -> None:
        if self.main is not None:
            self.main.setEnabled(self._kept.isChecked())
