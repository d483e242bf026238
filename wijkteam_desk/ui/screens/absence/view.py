"""The page on which a colleague hands over everything for a while."""

from PySide6.QtCore import Signal

from wijkteam_desk.counted import counted
from wijkteam_desk.ui.common.asked_fields import AskedFields
from wijkteam_desk.ui.common.asked_groups import AskedGroups
from wijkteam_desk.ui.common.buttons import Button, main_button, plain_button
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.chip import Chip
from wijkteam_desk.ui.common.colours import Tone
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.form_page import FormPage
from wijkteam_desk.ui.common.row import Row
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.absence.asked import DAYS
from wijkteam_desk.ui.screens.absence.sheet import Sheet


class AbsenceView(FormPage):
    """Signals: `closed`; `kept` and `finish_asked` give the fields.

    `back_asked` ends it, `print_asked` leads to the sheet for who stands in.
    """

    back_asked = Signal()
    print_asked = Signal()

    def __init__(self, back: Button) -> None:
        """`back` is the link to where it was asked."""
        self._name = self.tr("Afwezigheid")
        super().__init__(self._name)
        self._now = Card(self.tr("Wie neemt waar"))
        sheet = plain_button(self.tr("Blad voor wie waarneemt"), "printer")
        end = plain_button(self.tr("Weer aan het werk vanaf vandaag"))
        self._end = Flow(
            sheet.when_clicked(self.print_asked.emit), end.when_clicked(self.back_asked.emit)
        )
        self._ask_card = Card(" ")
        self._days, self._turns = AskedFields(DAYS), AskedGroups()
        self._build(back.when_clicked(self.closed.emit))

    def _build(self, back: Button) -> None:
        told = self.tr("Waar niemand gekozen is, staat straks in het rood dat niemand waarneemt.")
        self._finish = Flow(main_button(self.tr("Draag alles over")).when_clicked(self._ask))
        for part in (self._days, words(told, "soft"), self._turns, self._finish):
            self._ask_card.body.addWidget(part)
        self._consist_of(self._days, self._turns)
        self.body.addWidget(Flow(back))
        for shown in (self._now, self._end, self._ask_card):
            shown.hide()
            self.body.addWidget(shown)
        self.body.addStretch()
        self.setFocusProxy(back)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show the page; what is being typed stays."""
        self.retitle(self._name, sheet.who)
        self.show_form(sheet.proposed, lambda: self._turns.ask(sheet.groups))
        self._show_now(sheet)
        self._end.setVisible(bool(sheet.acting))
        self._ask_card.setVisible(bool(sheet.groups))
        title = self.tr("Alles overdragen voor een tijdje")
        self._ask_card.retitle(self.tr("Ook nog overdragen") if sheet.later else title)

    def _show_now(self, sheet: Sheet) -> None:
        self._now.clear()
        if not sheet.groups:
            nothing = self.tr("Er is niets over te dragen: nergens regie, en geen open acties.")
            self._now.body.addWidget(words(nothing))
        if sheet.missing:
            count = counted(sheet.missing, self.tr("huishouden"), self.tr("huishoudens"))
            missing = self.tr("niemand neemt waar bij {count}").format(count=count)
            self._now.body.addWidget(Flow(Chip(missing, Tone.RED, icon_name="alert-triangle")))
        for household, who in sheet.acting:
            self._now.body.addWidget(Row(household, who))
        self._now.setVisible(bool(sheet.acting) or not sheet.groups)
