"""What was said already, to begin a story with: only for who sits there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout

from wijkteam_desk.ui.common.buttons import plain_button
from wijkteam_desk.ui.common.card import Card, empty
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.quoted import quoted
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.story.sheet import Quote


class QuotesCard(Card):
    """Nobody and nothing is ticked beforehand.

    Signals: `seated` gives who sits there, `chosen` the words that go into the story.
    """

    seated = Signal(tuple)
    chosen = Signal(tuple)

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self._people = Flow(between=1.0)
        self._seats: dict[str, QCheckBox] = {}
        self._boxes: dict[str, tuple[Quote, QCheckBox]] = {}
        self._list = QVBoxLayout()
        room(self._list)
        self._none = words("", "soft")
        self._put = plain_button(self.tr("Zet in het verhaal"), "plus").when_clicked(self._choose)
        self.body.addWidget(words(self.tr("Met wie schrijf je nu?"), "label"))
        self.body.addWidget(self._people)
        self.body.addWidget(self._none)
        self.body.addLayout(self._list)
        self.body.addWidget(Flow(self._put))

    def show_members(self, members: tuple[tuple[str, str], ...]) -> None:
        """Show who may sit there; who was ticked stays ticked."""
        if [*members] == [(one, box.text()) for one, box in self._seats.items()]:
            return
        self._people.clear()
        self._seats = {one: QCheckBox(name) for one, name in members}
        for box in self._seats.values():
            box.clicked.connect(self._tell)
            self._people.put(box)

    def show_quotes(self, quotes: tuple[Quote, ...]) -> None:
        """Show these; what was ticked stays so."""
        if quotes == tuple(quote for quote, _ in self._boxes.values()) and quotes:
            return
        empty(self._list)
        self._boxes = {}
        for quote in quotes:
            box = QCheckBox(self._said(quote))
            box.clicked.connect(self._show_button)
            self._boxes[quote.id] = (quote, box)
            self._list.addWidget(box)
        seated = any(box.isChecked() for box in self._seats.values())
        nothing = self.tr("Van wie hier zit, staat nog niets in eigen woorden.")
        first = self.tr("Dan staat hier wat zij zelf zeiden, en niets van een ander.")
        self._none.setText(nothing if seated else first)
        self._none.setVisible(not quotes)
        self._show_button()

    def _said(self, quote: Quote) -> str:
        said = f"{quoted(quote.text)} {quote.who}"
        return self.tr("{said}, klopt").format(said=said) if quote.klopt else said

    def _tell(self) -> None:
        self.seated.emit(tuple(one for one, box in self._seats.items() if box.isChecked()))

    def _choose(self) -> None:
        ticked = [(quote, box) for quote, box in self._boxes.values() if box.isChecked()]
        for _, box in ticked:
            box.setChecked(False)
        self._show_button()
        self.chosen.emit(tuple(quote.text for quote, _ in ticked))

    def _show_button(self) -> None:
        self._put.setVisible(bool(self._boxes))
        self._put.setEnabled(any(box.isChecked() for _, box in self._boxes.values()))
