"""What stands in the place of the page for a moment: nothing at all, or a picture beside it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from wijkteam_desk.pictures.shapes import Measure, Picture
from wijkteam_desk.ui.common.buttons import link_button, plain_button
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.picture_view import PictureView
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.conversation.fold import scrolling


class Blank(QWidget):
    """Somebody came in: not a word of the talk is in sight. Signals: `go_on`."""

    go_on = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Het gesprek is uit beeld"))
        self.button = plain_button(self.tr("Verder met het gesprek"), "file-text")
        self.button.when_clicked(self.go_on.emit)
        column = QVBoxLayout(self)
        room(column, between=0.8)
        column.addStretch()
        for widget in (words(self.tr("Alles is bewaard."), "soft", wrap=False), self.button):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        self.setFocusProxy(self.button)


class Drawing(Card):
    """The picture of who stands around the family, beside the page. Signals: `closed`."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("Drawing", "Wie om u heen staan"))
        self._picture, self._said = PictureView(), words("", "soft")
        self._picture.setAccessibleName(self.tr("Tekening van het netwerk"))
        self.back = link_button(self.tr("Tekening weg"), "x").when_clicked(self.closed.emit)
        self.put_beside_title(self.back)
        inside = QWidget()
        inside.setProperty("look", "paper_inside")
        column = QVBoxLayout(inside)
        room(column, around=0.8, between=0.6)
        column.addWidget(self._picture)
        column.addWidget(self._said)
        column.addStretch()
        area = scrolling(inside)
        area.setProperty("look", "paper")
        self.body.addWidget(area, 1)
        self.setMinimumWidth(em(20))
        self.setFocusProxy(self.back)
        self.hide()

    def draw(self, make: Callable[[Measure], Picture]) -> None:
        """Show this picture, with the same in words below it."""
        self._picture.draw(make)
        self._said.setText(self._picture.accessibleDescription())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
