"""The page about an escalation or a dispute: what was told, what is asked, what was before."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkteam_desk.ui.common.asked_fields import AskedFields
from wijkteam_desk.ui.common.buttons import main_button, plain_button
from wijkteam_desk.ui.common.card import Card, empty
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.form_page import FormPage
from wijkteam_desk.ui.common.row import Row
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.way_back import way_back
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.matter.sheet import Form, Rows, Sheet


class MatterView(FormPage):
    """Signals: `closed`; `kept` gives the fields; `form_finished` the key of a form and those."""

    form_finished = Signal(str, object)

    def __init__(self) -> None:
        super().__init__(self.tr("Over de regie"))
        self._forms: tuple[Form, ...] = ()
        back = way_back().when_clicked(self.closed.emit)
        self._told, self._earlier = Card(self.tr("Wat gevraagd is")), Card(self.tr("Eerder"))
        self._cards = QWidget()
        self._column = QVBoxLayout(self._cards)
        room(self._column, between=0.9)
        for part in (Flow(back), self._told, self._cards, self._earlier):
            self.body.addWidget(part)
        for hidden in (self._told, self._earlier):
            hidden.hide()
        self.body.addStretch()
        self.setFocusProxy(back)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show the page; what is being typed stays."""
        self.retitle(sheet.title)
        self.show_form(sheet.fields, partial(self._ask_all, sheet.forms))
        self._show_rows(self._told, sheet.told)
        self._show_rows(self._earlier, sheet.earlier)

    def _ask_all(self, forms: tuple[Form, ...]) -> None:
        if forms == self._forms:
            return
        self._forms = forms
        empty(self._column)
        asked = [AskedFields(form.lines) for form in forms]
        self._consist_of(*asked)
        for at, form in enumerate(forms):
            self._column.addWidget(self._card(form, asked[at], first=not at))

    def _card(self, form: Form, asked: AskedFields, *, first: bool) -> Card:
        card = Card(form.title)
        button = main_button(form.button) if first else plain_button(form.button)
        button.when_clicked(partial(self._finish, form.key))
        if form.under:
            card.body.addWidget(words(form.under, "soft"))
        card.body.addWidget(asked)
        card.body.addWidget(Flow(button))
        return card

    def _finish(self, key: str) -> None:
        self._keeper.flush()
        self.banner.clear()
        self.form_finished.emit(key, self.fields)

    @staticmethod
    def _show_rows(card: Card, rows: Rows) -> None:
        card.clear()
        for label, told in rows:
            card.body.addWidget(Row(label, told))
        card.setVisible(bool(rows))
