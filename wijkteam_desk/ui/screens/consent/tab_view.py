"""The tab about toestemming: the table, and the way to ask something."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkteam_desk.ui.common.banner import Banner
from wijkteam_desk.ui.common.buttons import main_button
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.empty_state import EmptyState
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.consent.matrix import Cell, Matrix
from wijkteam_desk.ui.screens.consent.table import Table


class ConsentTab(QWidget):
    """Signals: `consent_asked` with the id of a question.

    `question_asked` with the ids of a person and of a reader, empty where none is proposed.
    """

    consent_asked = Signal(str)
    question_asked = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.banner, self.table = Banner(), Table()
        self._card = Card(self.tr("Wie mag wat weten"))
        self._card.body.addWidget(
            words(
                self.tr(
                    "Toestemming is één van de gronden om iets te delen. Mag het al van de wet,"
                    " dan vraag je het niet ook nog."
                ),
                "soft",
            )
        )
        self._card.body.addWidget(self.table)
        ask = main_button(self.tr("Vraag toestemming"), "user-question")
        self._ask = Flow(ask.when_clicked(self._ask_anew))
        begin = main_button(self.tr("Stel een eerste vraag"), "user-question")
        self._none = EmptyState(
            self.tr("Nog niets gevraagd."),
            self.tr("Begin met wie iets wil weten. Samen lees je voor wat je vraagt, en waarom."),
            icon_name="user-question",
            button=begin.when_clicked(self._ask_anew),
        )
        column = QVBoxLayout(self)
        room(column, between=0.9)
        for part in (self.banner, self._ask, self._card, self._none):
            column.addWidget(part)
        for part in (self._ask, self._card, self._none):
            part.hide()
        column.addStretch()
        self.table.chosen.connect(self._go)

    def show_matrix(self, matrix: Matrix) -> None:
        """Show the table, or how one begins."""
        self.banner.clear()
        something = bool(matrix.readers)
        self.table.show_matrix(matrix)
        self._card.setVisible(something)
        self._ask.setVisible(something)
        self._none.setVisible(not something)

    def show_refusal(self, sentence: str) -> None:
        """Say what was refused."""
        self.banner.refused(sentence)

    def _ask_anew(self) -> None:
        self.question_asked.emit("", "")

    def _go(self, cell: Cell) -> None:
        if cell.consent_id:
            self.consent_asked.emit(cell.consent_id)
        else:
            self.question_asked.emit(cell.person_id, cell.recipient_id)
