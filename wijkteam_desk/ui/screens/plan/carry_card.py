"""Wie draagt wat: the picture under the plan, and for whom it is much."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from wijkteam_desk.pictures.carrying import carrying
from wijkteam_desk.ui.common.card import Card, empty
from wijkteam_desk.ui.common.picture_view import PictureView
from wijkteam_desk.ui.common.row import Row
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.screens.plan.carry_page import CarryPage


class CarryCard(Card):
    """Only to be looked at: the picture follows from who does which action."""

    def __init__(self) -> None:
        super().__init__(self.tr("Wie draagt wat"))
        self._notes, self._picture = QVBoxLayout(), PictureView()
        self._picture.setAccessibleName(self.tr("Wie doet wat in het plan"))
        self._picture.unsetCursor()
        room(self._notes, between=0)
        self.body.addLayout(self._notes)
        self.body.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignLeft)

    def show_page(self, page: CarryPage) -> None:
        """Show who carries the plan now; nothing where nothing is to be done."""
        self.setVisible(bool(page.found))
        empty(self._notes)
        for note in page.notes:
            self._notes.addWidget(Row(note, icon_name="alert-circle"))
        self._picture.draw(partial(carrying, page.found, page.names))
