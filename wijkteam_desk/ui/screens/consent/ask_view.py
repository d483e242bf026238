"""The page on which toestemming is asked: the fields, and beside them the words to say."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from wijkteam_desk.ui.common.asked import Lines
from wijkteam_desk.ui.common.asked_fields import AskedFields
from wijkteam_desk.ui.common.buttons import main_button
from wijkteam_desk.ui.common.card import Card, empty
from wijkteam_desk.ui.common.columns import Columns
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.form_page import FormPage
from wijkteam_desk.ui.common.row import Row
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.way_back import way_back
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.consent.ask_presenter import Said
from wijkteam_desk.ui.screens.consent.find_out import FindOutCard


class AskView(FormPage):
    """Signals: those of a form, and `typed` with the fields at each change."""

    typed = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Toestemming vragen"))
        under = self.tr("Vul in waarover het gaat, en lees samen wat ernaast staat.")
        self.retitle(self.accessibleName(), under)
        self._lines: Lines = ()
        back = way_back().when_clicked(self.closed.emit)
        self._card, self._said = Card(self.tr("De vraag")), Card(self.tr("Zo zeg je het"))
        self._whom = Card(self.tr("Wie zegt er iets over"))
        self._trouble = FindOutCard()
        self._column = QVBoxLayout()
        room(self._column)
        self._card.body.addLayout(self._column)
        spoken = QWidget()
        beside = QVBoxLayout(spoken)
        room(beside, between=0.9)
        for part in (self._trouble, self._said, self._whom):
            beside.addWidget(part)
        beside.addStretch()
        self.body.addWidget(Flow(back))
        self.body.addWidget(Columns([self._card, spoken], 2))
        self.body.addStretch()
        for part in (self._whom, self._trouble):
            part.hide()
        self.setFocusProxy(back)

    def show_question(self, lines: Lines, fields: dict[str, str]) -> None:
        """Ask it; what is being typed stays."""
        self.show_form(fields, partial(self._ask_all, lines))
        self.typed.emit(self.fields)

    @override
    def restore(self, fields: dict[str, str]) -> None:
        """Show what was being typed before."""
        super().restore(fields)
        self.typed.emit(self.fields)

    def show_said(self, said: Said) -> None:
        """Show what one reads aloud, and who has to say something."""
        self._said.refill(Row(head, text) for head, text in said.words)
        self._whom.refill(words(one) for one in said.whom)
        self._trouble.refill(words(one) for one in said.trouble)

    def _ask_all(self, lines: Lines) -> None:
        if lines == self._lines:
            return
        self._lines = lines
        empty(self._column)
        asked = AskedFields(lines)
        self._consist_of(asked)
        asked.touched.connect(lambda: self.typed.emit(self.fields))
        button = main_button(self.tr("Leg de vraag vast"), "check").when_clicked(self._ask)
        under = self.tr("Daarna noteer je per persoon het antwoord. Nee is ook een antwoord.")
        for part in (asked, words(under, "soft"), Flow(button)):
            self._column.addWidget(part)
