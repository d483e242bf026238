"""Delen: with whom and what for, then what may go and what stays."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from wijkteam_desk.domain.disclosure import ShareTold
from wijkteam_desk.ui.common.asked import Lines
from wijkteam_desk.ui.common.asked_fields import AskedFields
from wijkteam_desk.ui.common.buttons import link_button, main_button, plain_button
from wijkteam_desk.ui.common.card import Card, empty
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.form_page import FormPage
from wijkteam_desk.ui.common.in_sight import bring_in_sight
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.way_back import way_back
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.share.choosing import Choosing
from wijkteam_desk.ui.screens.share.sorted_items import Sorted
from wijkteam_desk.ui.screens.share.steps import StepChips, share_title


class ShareView(FormPage):
    """Signals: those of a form; `judge_asked` and `look_asked` give the fields.

    `way_asked` gives what to do and about whom; `spoken_asked` what was told in a meeting.
    """

    judge_asked = Signal(object)
    look_asked = Signal(object)
    way_asked = Signal(str, str)
    spoken_asked = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Delen"))
        self.recipient_id = ""
        self._lines: Lines = ()
        self._steps = StepChips()
        self._spoken = link_button(self.tr("Noteer wat je in een overleg vertelde"), "messages")
        self._card = Card(self.tr("Met wie deel je, en waarom"))
        self._column = QVBoxLayout()
        room(self._column, between=0.6)
        self._card.body.addLayout(self._column)
        self._for = Card()
        self._said = words("", "body")
        self._for.body.addWidget(self._said)
        self.choosing = Choosing()
        self._ways_on = self._make_ways()
        self._choose = QWidget()
        self._lay_out()
        self._to_step(1)

    def _make_ways(self) -> Flow:
        back = plain_button(self.tr("Terug")).when_clicked(lambda: self._to_step(1))
        self._see = main_button(self.tr("Bekijk wat zij zien"), "eye")
        self._see.when_clicked(lambda: self.look_asked.emit(self.fields))
        return Flow(back, self._see, to_right=True)

    def _lay_out(self) -> None:
        back = way_back().when_clicked(self.closed.emit)
        column = QVBoxLayout(self._choose)
        room(column, between=0.9)
        for part in (self._for, self.choosing, self._ways_on):
            column.addWidget(part)
        self._spoken.when_clicked(self.spoken_asked.emit)
        self.body.addWidget(Flow(back, self._spoken, between=1.5))
        self.body.addWidget(self._steps)
        self.body.addWidget(self._card)
        self.body.addWidget(self._choose)
        self.body.addStretch()
        self.choosing.way_asked.connect(self._go)
        self.choosing.judge_asked.connect(lambda: self.judge_asked.emit(self.fields))
        self.setFocusProxy(back)

    def show_question(self, lines: Lines, fields: dict[str, str]) -> None:
        """Ask with whom and what for; what is being typed stays."""
        self.show_form(fields, partial(self._ask_all, lines))

    def show_sorted(self, found: Sorted, told: ShareTold) -> None:
        """Show what may go and what stays."""
        self.choosing.show_sorted(found)
        self.recipient_id = told.organisation_id or ""
        under = self.tr(
            "Kenmerk voor {to}: {reference}. Noem dit in een mail, dan hoeft er geen naam in."
        )
        self.retitle(share_title(found.to), under.format(to=found.to, reference=told.reference))
        said = self.tr(
            "Waarvoor: {purpose}. Waarom nodig: {needed} Alleen wat hiervoor nodig is, gaat mee."
        )
        needed = told.needed.strip().rstrip(".") + "."
        self._said.setText(said.format(purpose=told.purpose.label, needed=needed))
        self._see.rename(self.tr("Bekijk wat {to} ziet").format(to=found.to))
        self._see.setEnabled(bool(found.goes))
        self._to_step(2)

    def show_item_problem(self, item_id: str, sentence: str) -> None:
        """Say what is the matter at one of the things."""
        self.choosing.show_problem(item_id, sentence)

    @override
    def leave(self) -> None:
        """From the second step to the first; from there to the household."""
        if self._choose.isHidden():
            super().leave()
        else:
            self._to_step(1)

    def _to_step(self, step: int) -> None:
        self._steps.at(step)
        self._card.setVisible(step == 1)
        self._spoken.setVisible(step == 1)
        self._choose.setVisible(step > 1)
        if step == 1:
            under = self.tr("Alleen wat de ander nodig heeft, op een grond die klopt.")
            self.retitle(self.tr("Delen"), under)
        bring_in_sight(self._steps)

    def _go(self, way: str, person_id: str) -> None:
        self.flush()
        self.way_asked.emit(way, person_id)

    def _ask_all(self, lines: Lines) -> None:
        if lines == self._lines:
            return
        self._lines = lines
        empty(self._column)
        asked = AskedFields(lines)
        self._consist_of(asked, self.choosing)
        button = main_button(self.tr("Verder: wat mag mee")).when_clicked(self._ask)
        for part in (asked, Flow(button)):
            self._column.addWidget(part)
