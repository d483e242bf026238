"""The text of a version as it was agreed, folded away until one wants to read it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkteam_desk.ui.common.buttons import link_button
from wijkteam_desk.ui.common.change_words import ChangeShown
from wijkteam_desk.ui.common.changes import Changes
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.sizes import room


class WholeText(QWidget):
    """Folded, it shows nothing: the family may be looking along."""

    def __init__(self) -> None:
        super().__init__()
        self._fold = link_button("", "file-text").when_clicked(self._turn)
        self._number = 0
        self._text = Changes()
        self._text.hide()
        column = QVBoxLayout(self)
        room(column, between=0.4)
        column.addWidget(Flow(self._fold))
        column.addWidget(self._text)

    def show_text(self, number: int, lines: Sequence[ChangeShown]) -> None:
        """Show the lines of the version with that number."""
        self._number = number
        self._text.show_changes(lines)
        self._rename()

    def _turn(self) -> None:
        self._text.setVisible(self._text.isHidden())
        self._rename()

    def _rename(self) -> None:
        read, hide = self.tr("Lees versie {n} helemaal"), self.tr("Verberg versie {n}")
        self._fold.rename((read if self._text.isHidden() else hide).format(n=self._number))
