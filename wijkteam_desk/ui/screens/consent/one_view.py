"""The page of one toestemming: what was asked, who said what, and what helps now."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from wijkteam_desk.ui.common.asked_fields import AskedFields
from wijkteam_desk.ui.common.buttons import link_button, main_button, plain_button
from wijkteam_desk.ui.common.card import Card, empty, rule
from wijkteam_desk.ui.common.chip import Chip
from wijkteam_desk.ui.common.colours import Tone
from wijkteam_desk.ui.common.columns import Columns
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.form_page import FormPage
from wijkteam_desk.ui.common.row import Row
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.way_back import way_back
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.consent.find_out import FindOutCard
from wijkteam_desk.ui.screens.consent.one_sheet import OneSheet, OpenForm, Voice

_OPEN = "open"
"""Under this key a draft keeps which form it is."""


class OneView(FormPage):
    """Signals: those of a form; `act_asked` with what is to be done and of whom.

    `open_asked` with the form that was being filled in; `form_left`: it is closed.
    `paper_asked` with for whom there is one; `again_asked` with the ids of person and reader.
    """

    act_asked = Signal(str, int)
    open_asked = Signal(str)
    form_left = Signal()
    paper_asked = Signal(object)
    again_asked = Signal(str, str)

    def __init__(self) -> None:
        super().__init__(self.tr("Toestemming"))
        self._form: OpenForm | None = None
        self._sheet: OneSheet | None = None
        back = way_back().when_clicked(self.closed.emit)
        paper = plain_button(self.tr("Op papier"), "printer")
        self._paper = paper.when_clicked(self._ask_paper)
        again = plain_button(self.tr("Vraag het opnieuw"), "refresh")
        self._again = again.when_clicked(self._ask_again)
        self._state = QVBoxLayout()
        room(self._state, between=0.3)
        self._trouble = FindOutCard()
        self._tell = Card(self.tr("Zeg het tegen"), Tone.AMBER)
        self._asking = Card(self.tr("Antwoord"))
        self._voices = Card(self.tr("Wie zei wat"))
        self._told = Card(self.tr("Wat is gevraagd"))
        self._filled = QVBoxLayout()
        room(self._filled)
        self._asking.body.addLayout(self._filled)
        self.body.addWidget(Flow(back, self._paper, self._again))
        self.body.addLayout(self._state)
        for part in (self._trouble, self._tell, self._asking):
            self.body.addWidget(part)
            part.hide()
        self.body.addWidget(Columns([self._voices, self._told], 2))
        self.body.addStretch()
        self.setFocusProxy(back)

    @property
    @override
    def fields(self) -> dict[str, str]:
        """What stands in the form, and which form that is."""
        opened = {_OPEN: self._form.key} if self._form else {}
        return super().fields | opened

    @override
    def restore(self, fields: dict[str, str]) -> None:
        """Open the form that was being filled in, with what was typed."""
        opened = fields.pop(_OPEN, "")
        if opened:
            self.open_asked.emit(opened)
            super().restore(fields)

    def show_sheet(self, sheet: OneSheet) -> None:
        """Show the page; what is being typed stays."""
        if sheet == self._sheet:
            return
        self._sheet = sheet
        self.retitle(sheet.title, sheet.under)
        self._again.setVisible(sheet.again)
        self._paper.setVisible(bool(sheet.papers))
        empty(self._state)
        chip = Chip(sheet.state, Tone(sheet.tone), icon_name=sheet.icon_name)
        self._state.addWidget(Flow(chip))
        self._state.addWidget(words(sheet.meaning))
        self._trouble.refill(words(one) for one in sheet.trouble)
        tell = self.tr("Wie niet wordt benaderd, staat hier niet.")
        heard = (words(one, "strong") for one in sheet.to_tell)
        self._tell.refill([words(tell, "soft"), *heard] if sheet.to_tell else [])
        self._told.refill(Row(head, said) for head, said in sheet.told)
        self._show_voices(sheet.voices)
        self._show_form(sheet)

    def _ask_paper(self) -> None:
        if self._sheet:
            self.paper_asked.emit(self._sheet.papers)

    def _ask_again(self) -> None:
        if self._sheet:
            self.again_asked.emit(self._sheet.person_id, self._sheet.recipient_id)

    def _show_voices(self, voices: tuple[Voice, ...]) -> None:
        self._voices.clear()
        for place, one in enumerate(voices):
            if place:
                self._voices.body.addWidget(rule())
            chip = Chip(one.state, Tone(one.tone), icon_name=one.icon_name)
            self._voices.body.addWidget(Row(one.name, one.under, chips=[chip]))
            buttons = [
                plain_button(act.words).when_clicked(
                    partial(self.act_asked.emit, act.key, one.place)
                )
                for act in one.acts
            ]
            for button in buttons:
                button.setAccessibleDescription(one.name)
            if buttons:
                self._voices.body.addWidget(Flow(*buttons))

    def _show_form(self, sheet: OneSheet) -> None:
        if sheet.form is None:
            self._form = None
            self._consist_of()
            empty(self._filled)
            self._asking.hide()
            return
        if self._form and self._form.key != sheet.form.key:
            self._touched = False  # what one person said is not what the next one says
        self.show_form(sheet.fields, partial(self._ask_all, sheet.form))

    def _ask_all(self, form: OpenForm) -> None:
        if form == self._form:
            return
        self._form = form
        empty(self._filled)
        asked = AskedFields(form.lines)
        self._consist_of(asked)
        self._asking.retitle(form.title)
        done = main_button(form.button, "check").when_clicked(self._ask)
        leave = link_button(self.tr("Nu niet")).when_clicked(self._leave_form)
        for part in (asked, Flow(done, leave)):
            self._filled.addWidget(part)
        self._asking.show()
        asked.go_to()

    def _leave_form(self) -> None:
        self.flush()
        self.form_left.emit()
