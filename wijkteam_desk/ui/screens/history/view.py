"""The page with the earlier texts of something in the plan."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from wijkteam_desk.ui.common.buttons import link_button
from wijkteam_desk.ui.common.card import Card, empty
from wijkteam_desk.ui.common.earlier_button import earlier_words
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.page import PageAbove
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.way_back import way_back
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.history.sheet import FieldShown, LineShown, Sheet


class HistoryView(PageAbove):
    """Signals: `closed`; `asked_back(field, place)`, the text to put back."""

    asked_back = Signal(str, int)

    def __init__(self) -> None:
        super().__init__(earlier_words(), " ")
        back = way_back().when_clicked(self.closed.emit)
        self._fields = QVBoxLayout()
        room(self._fields, between=0.9)
        self.body.addWidget(Flow(back))
        self.body.addLayout(self._fields)
        self.body.addStretch()
        self.setFocusProxy(back)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show the page anew."""
        self.retitle(earlier_words(), sheet.about)
        empty(self._fields)
        for field in sheet.fields:
            self._fields.addWidget(self._card(field))

    def show_put_back(self) -> None:
        """Say that the text stands there again; the link that did it goes."""
        self.setFocus()
        self.banner.done(self.tr("Deze tekst staat er weer."))

    def show_refusal(self, sentence: str) -> None:
        """Say what was refused."""
        self.setFocus()
        self.banner.refused(sentence)

    def flush(self) -> None:
        """Nothing is typed here."""

    def _card(self, field: FieldShown) -> Card:
        card = Card(field.title)
        for place, line in enumerate(field.lines):
            card.body.addLayout(self._line(field, place, line))
        return card

    def _line(self, field: FieldShown, place: int, line: LineShown) -> QHBoxLayout:
        row, said = QHBoxLayout(), QVBoxLayout()
        room(row, between=0.8)
        room(said, between=0.15)
        said.addWidget(words(line.by, "soft"))
        said.addWidget(words(line.text))
        row.addLayout(said, 1)
        if line.offered:
            link = link_button(self.tr("Zet deze tekst terug"), "history")
            link.setAccessibleDescription(line.text)
            link.when_clicked(partial(self.asked_back.emit, field.key, place))
            row.addWidget(link)
        return row
