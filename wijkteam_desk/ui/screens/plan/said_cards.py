"""What goes well and what worries, below the goals: read here, changed where it was said."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkteam_desk.casework.read_said import Said, SaidLine
from wijkteam_desk.domain.dutch_date import long_date
from wijkteam_desk.ui.common import talk_words
from wijkteam_desk.ui.common.buttons import icon_button
from wijkteam_desk.ui.common.card import Card, rule
from wijkteam_desk.ui.common.columns import Columns
from wijkteam_desk.ui.common.row import Row
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.words import words


class SaidCards(QWidget):
    """Signals: `talk_chosen` gives the conversation in which a sentence was said."""

    talk_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._said: Said | None = None
        self._strengths = Card(talk_words.goes_well())
        self._worries = Card(talk_words.worries())
        self._hidden = words("", "soft")
        self._ways: list[QWidget] = []
        column = QVBoxLayout(self)
        room(column, between=0.9)
        column.addWidget(Columns((self._strengths, self._worries), most=2))
        column.addWidget(self._hidden)
        self.hide()

    def show_said(self, said: Said) -> None:
        """Show these; a card of which there is nothing is not there."""
        if said == self._said:
            return
        self._said = said
        self._ways.clear()
        self._fill(self._strengths, said.strengths)
        self._fill(self._worries, said.worries)
        more = self.tr("Nog {count} keer iets dat goed gaat of zorgt, alleen met u verteld.")
        self._hidden.setText(more.format(count=said.hidden))
        self._hidden.setVisible(said.hidden > 0)
        self.setVisible(bool(said.strengths or said.worries or said.hidden))

    def stops(self) -> list[QWidget]:
        """Where the Tab key goes, in order."""
        return self._ways

    def _fill(self, card: Card, lines: Sequence[SaidLine]) -> None:
        card.clear()
        for place, line in enumerate(lines):
            if place:
                card.body.addWidget(rule())
            card.body.addWidget(self._row(line))
        card.setVisible(bool(lines))

    def _row(self, line: SaidLine) -> Row:
        day = long_date(line.said_on)
        name = self.tr("Naar het gesprek van {day}").format(day=day)
        way = icon_button(name, "chevron-right").when_clicked(
            lambda: self.talk_chosen.emit(line.conversation_id)
        )
        self._ways.append(way)
        who = line.who or self.tr("nog niet gezegd van wie dit is")
        return Row(line.text, f"{who}, {day}", buttons=[way])
