"""How the plan reads: the places where it can be easier, each with a way there. Never in red."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkteam_desk.ui.common.buttons import icon_button, link_button
from wijkteam_desk.ui.common.card import Card, empty
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.plan.plain_page import PlainPage


class PlainCard(Card):
    """Signals: `closed`; `chosen(written)`, the place to go to."""

    closed = Signal()
    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(ask_words())
        close = icon_button(self.tr("Klap dicht"), "x").when_clicked(self.closed.emit)
        self.setFocusProxy(close)
        self._ways: list[QWidget] = [close]
        self._summary = words("")
        theirs = self.tr("De eigen woorden van het gezin zijn van hen. Daar kijkt dit niet naar.")
        self._complaint = words("", "soft")
        self._places = QVBoxLayout()
        room(self._places, between=0)
        self.put_beside_title(close)
        for part in (self._summary, words(theirs, "soft"), self._complaint):
            self.body.addWidget(part)
        self.body.addLayout(self._places)

    def show_page(self, page: PlainPage) -> None:
        """Show the places anew."""
        self._summary.setText(page.summary)
        self._complaint.setText(page.complaint)
        self._complaint.setVisible(bool(page.complaint))
        empty(self._places)
        del self._ways[1:]
        for place in page.places:
            way = link_button(place.written.where, "pencil")
            way.when_clicked(partial(self.chosen.emit, place.written))
            self._ways.append(way)
            said = words("\n".join(place.said))
            said.setContentsMargins(em(0.3), 0, 0, em(0.6))
            self._places.addWidget(Flow(way))
            self._places.addWidget(said)

    def stops(self) -> list[QWidget]:
        """Where the Tab key goes, in order."""
        return self._ways


def ask_words() -> str:
    """What the button and the card are called."""
    return QCoreApplication.translate("PlainCard", "Leest dit makkelijk?")
