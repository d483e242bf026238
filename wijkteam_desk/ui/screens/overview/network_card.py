"""The network at a glance: who stands nearest, drawn small."""

from functools import partial

from PySide6.QtCore import Signal

from wijkteam_desk.domain.family import Family
from wijkteam_desk.pictures.ecogram import ecogram
from wijkteam_desk.pictures.sheet import CARD
from wijkteam_desk.ui.common.buttons import link_button
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.family_words import family_title
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.picture_view import PictureView
from wijkteam_desk.ui.common.words import words


class NetworkCard(Card):
    """Signal: `asked`, the page with the whole drawing."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__(family_title())
        self._picture = PictureView()
        self._picture.setAccessibleName(family_title())
        self._picture.clicked.connect(self.asked)
        self._more = words("", "soft")
        self._more.hide()
        link = link_button(self.tr("Bekijk gezin en netwerk"), "user")
        link.when_clicked(self.asked.emit)
        for widget in (self._picture, self._more, Flow(link)):
            self.body.addWidget(widget)

    def show_family(self, family: Family) -> None:
        """Draw it."""
        self._picture.draw(partial(ecogram, family, CARD))
        more = len(family.network) - CARD.most
        self._more.setText(self.tr("en nog {count} op de tekening").format(count=more))
        self._more.setVisible(more > 0)
