"""The last backups, one on a line, folded away until one wants to see them."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkteam_desk.ui.common.buttons import link_button
from wijkteam_desk.ui.common.card import empty
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.backups.presenter import Made
from wijkteam_desk.ui.screens.backups.said import said_moment, said_size


class BackupList(QWidget):
    """Shows nothing when there is at most one."""

    def __init__(self) -> None:
        super().__init__()
        self._fold = link_button("")
        self._fold.when_clicked(self._turn)
        self._lines = QWidget()
        self._rows = QVBoxLayout(self._lines)
        room(self._rows, between=0.2)
        self._lines.hide()
        self._count = 0
        column = QVBoxLayout(self)
        room(column, between=0.2)
        column.addWidget(Flow(self._fold))
        column.addWidget(self._lines)

    def show_made(self, made: tuple[Made, ...]) -> None:
        """Show these, newest first."""
        self._count = len(made)
        empty(self._rows)
        for one in made:
            line = self.tr("{0}, {1}").format(said_moment(one.at), said_size(one.size))
            self._rows.addWidget(words(line, "soft"))
        self._rename()
        self.setVisible(len(made) > 1)

    def _turn(self) -> None:
        self._lines.setVisible(self._lines.isHidden())
        self._rename()

    def _rename(self) -> None:
        show = self.tr("Laat alle {0} reservekopieën zien").format(self._count)
        self._fold.rename(show if self._lines.isHidden() else self.tr("Verberg de lijst"))
