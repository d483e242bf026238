"""Two pictures, each with the same in words below it."""

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wijkteam_desk.domain.family import Family
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.page import Page
from wijkteam_desk.ui.common.picture_view import PictureView
from wijkteam_desk.ui.common.way_back import way_back
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.family.drawn import family_picture, network_picture


class FamilyView(Page):
    """Signal: `closed`."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Gezin en netwerk"))
        back = way_back()
        self.body.addWidget(Flow(back.when_clicked(self.closed.emit)))
        self._family, self._said_family = PictureView(), words("", "soft")
        self._network, self._said_network = PictureView(), words("", "soft")
        self._add(self.tr("Wie bij wie hoort"), self._family, self._said_family)
        self._add(self.tr("Wie eromheen staat"), self._network, self._said_network)
        self.body.addStretch(1)
        self.setFocusProxy(back)

    def show_family(self, family: Family, today: date) -> None:
        """Draw both."""
        self._family.draw(partial(family_picture, family, today))
        self._network.draw(partial(network_picture, family))
        self._said_family.setText(self._family.accessibleDescription())
        self._said_network.setText(self._network.accessibleDescription())

    def show_refusal(self, sentence: str) -> None:
        """Say why there is nothing to draw."""
        self._said_family.setText(sentence)

    def _add(self, title: str, picture: PictureView, said: QWidget) -> None:
        card = Card(title)
        picture.setAccessibleName(title)
        card.body.addWidget(picture)
        card.body.addWidget(said)
        self.body.addWidget(card)
