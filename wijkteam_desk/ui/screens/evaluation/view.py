"""The page on which the plan is evaluated."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from typing_extensions import override

from wijkteam_desk.counted import counted
from wijkteam_desk.ui.common.buttons import link_button, main_button, plain_button
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.changes import Changes
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.form_page import FormPage
from wijkteam_desk.ui.common.in_sight import bring_in_sight
from wijkteam_desk.ui.common.row import Row
from wijkteam_desk.ui.common.way_back import way_back
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.evaluation.form import MeetingForm
from wijkteam_desk.ui.screens.evaluation.sheet import Line, Sheet


class EvaluationView(FormPage):
    """Signals: `closed`; `closing_asked`; `kept` and `finish_asked` give the fields."""

    closing_asked = Signal()

    def __init__(self) -> None:
        self._name = self.tr("Het plan evalueren")
        super().__init__(self._name)
        self._rest = Card(self.tr("Verder afgesproken"))
        self._since = Card(self.tr("Wat er sindsdien gebeurde"))
        self._changes = Changes()
        self._unfold = link_button("", "chevron-down").when_clicked(self._show_changes)
        self._silent = Card(self.tr("Waar het stil is"))
        self._nothing = words(
            self.tr("Er is nog niets afgesproken. Leg eerst een versie van het plan vast."),
            "soft",
        )
        finish = main_button(self.tr("Leg de evaluatie vast"), "check").when_clicked(self._ask)
        self._form = MeetingForm(finish)
        self._earlier = Card(self.tr("Eerdere evaluaties"))
        self._build()

    def _build(self) -> None:
        back = way_back().when_clicked(self.closed.emit)
        close = plain_button(self.tr("Naar het afsluiten"), "lock")
        close.when_clicked(self.closing_asked.emit)
        self._stop = Card(self.tr("Stopt het wijkteam hier"))
        self._stop.body.addWidget(
            words(self.tr("Kies dan per open actie wat ermee gebeurt."), "soft")
        )
        self._stop.body.addWidget(Flow(close))
        self._consist_of(self._form)
        self.body.addWidget(Flow(back))
        self._talks = words("")
        for line in (self._talks, Flow(self._unfold), self._changes):
            self._since.body.addWidget(line)
        self._changes.hide()
        prepared = (self._nothing, self._since, self._silent)
        for part in (*prepared, self._form, self._rest, self._stop, self._earlier):
            part.hide()
            self.body.addWidget(part)
        self.body.addStretch()
        self.setFocusProxy(back)

    def show_sheet(self, sheet: Sheet, fields: dict[str, str]) -> None:
        """Show the page; what is being typed stays."""
        self.retitle(self._name, sheet.state)
        self.show_form(fields, lambda: self._form.ask(sheet))
        self._form.setVisible(sheet.asks)
        self._stop.show()
        self._nothing.setVisible(not sheet.versioned)
        self._show_since(sheet)
        self._show_lines(self._silent, sheet.silent)
        self._show_lines(self._rest, sheet.rest)
        self._show_lines(self._earlier, sheet.earlier)

    @override
    def show_kept(self) -> None:
        """What stood in the form is kept."""
        super().show_kept()
        self.banner.done(self.tr("De evaluatie is vastgelegd."))
        bring_in_sight(self.banner)

    def lead_to_closing(self) -> None:
        """It was agreed to close: go on to the page for that."""
        self.closing_asked.emit()

    def _show_since(self, sheet: Sheet) -> None:
        self._talks.setText("\n".join(line.title for line in sheet.talks))
        self._talks.setVisible(bool(sheet.talks))
        self._changes.show_changes(sheet.changes)
        many = counted(len(sheet.changes), self.tr("verandering"), self.tr("veranderingen"))
        self._unfold.rename(self.tr("Laat zien: {many} in het plan").format(many=many))
        self._unfold.setVisible(bool(sheet.changes) and self._changes.isHidden())
        self._since.setVisible(bool(sheet.talks or sheet.changes))

    def _show_changes(self) -> None:
        self._changes.show()
        self._unfold.hide()

    def _show_lines(self, card: Card, lines: Sequence[Line]) -> None:
        card.clear()
        for line in lines:
            card.body.addWidget(Row(line.title, line.under))
        card.setVisible(bool(lines))
