"""The page on which the plan is closed, and on which a closed one is read and opened again."""

from typing_extensions import override

from wijkteam_desk.ui.common.asked_fields import AskedFields
from wijkteam_desk.ui.common.asked_groups import AskedGroups
from wijkteam_desk.ui.common.buttons import main_button
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.form_page import FormPage
from wijkteam_desk.ui.common.row import Row
from wijkteam_desk.ui.common.way_back import way_back
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.closing.asked import action_groups, again_lines, closing_lines
from wijkteam_desk.ui.screens.closing.sheet import Said, Sheet


class ClosingView(FormPage):
    """Signals: `closed`; `kept` and `finish_asked` give the fields."""

    def __init__(self) -> None:
        self._name = self.tr("Het plan afsluiten")
        super().__init__(self._name)
        self._active = Card(self.tr("Wie is er nog actief"))
        self._open = Card(self.tr("Wat gebeurt er met elke open actie"))
        self._whole = Card(self.tr("Wat spreken jullie af voor straks"))
        self._now = Card(self.tr("Zo is het plan afgesloten"))
        self._again = Card(self.tr("Opnieuw openen"))
        self._before = Card(self.tr("Eerdere keren"))
        self._actions = AskedGroups(beside=True)
        self._closing, self._why = AskedFields(closing_lines()), AskedFields(again_lines())
        self._build()

    def _build(self) -> None:
        back = way_back().when_clicked(self.closed.emit)
        close = main_button(self.tr("Sluit het plan af"), "lock").when_clicked(self._ask)
        reopen = main_button(self.tr("Open het plan opnieuw"), "refresh")
        reopen.when_clicked(self._ask)
        self._open.body.addWidget(
            words(self.tr("Kies het met wie het doet. Doorlopen zonder wijkteam mag."), "soft")
        )
        self._open.body.addWidget(self._actions)
        for card, form, button in (
            (self._whole, self._closing, close),
            (self._again, self._why, reopen),
        ):
            card.body.addWidget(form)
            card.body.addWidget(Flow(button))
        self._consist_of(self._actions, self._closing, self._why)
        self.body.addWidget(Flow(back))
        for card in (self._active, self._open, self._whole, self._now, self._again, self._before):
            card.hide()
            self.body.addWidget(card)
        self.body.addStretch()
        self.setFocusProxy(back)

    def show_sheet(self, sheet: Sheet, fields: dict[str, str]) -> None:
        """Show the page; what is being typed stays."""
        self.retitle(self._name, sheet.state)
        self.show_form(fields, lambda: self._actions.ask(action_groups(sheet.actions)))
        self._show_said(self._active, () if sheet.closed else sheet.active)
        self._show_said(self._now, sheet.now)
        self._show_said(self._before, sheet.before)
        self._open.setVisible(bool(sheet.actions) and not sheet.closed)
        self._whole.setVisible(not sheet.closed)
        self._again.setVisible(sheet.closed)

    @override
    def show_kept(self) -> None:
        """What stood in the form is done."""
        super().show_kept()
        self.verticalScrollBar().setValue(0)

    def _show_said(self, card: Card, said: Said) -> None:
        card.clear()
        for title, under in said:
            card.body.addWidget(Row(title, under))
        card.setVisible(bool(said))
