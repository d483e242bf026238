"""What is open about the regie: an offer to answer, an overlap to settle, who stands in, gaps."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkteam_desk.casework import scale_up, set_dispute
from wijkteam_desk.domain.handover import HandoverAnswer
from wijkteam_desk.ui.common.buttons import link_button, main_button, plain_button
from wijkteam_desk.ui.common.card import Card, empty
from wijkteam_desk.ui.common.chip import Chip
from wijkteam_desk.ui.common.colours import Tone
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.row import Row
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.regie.asked import ANSWER, ANSWER_REASON
from wijkteam_desk.ui.screens.regie.later_fields import LaterFields
from wijkteam_desk.ui.screens.regie.matters import Asked, Matters, Offered, Overlap


class MattersView(QWidget):
    """What is open; the card `offer` stands where its screen puts it.

    Signals: `answered` gives a HandoverAnswer and why, `settled` an assignment and if it holds;
    `matter_asked` the form of an escalation or a dispute and its id, which is empty for a new one.
    """

    answered = Signal(object, str)
    settled = Signal(str, bool)
    matter_asked = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._shown = Matters()
        self._why = LaterFields(ANSWER)
        self._refuse = Flow(
            main_button(self.tr("Leg vast dat het niet doorgaat")).when_clicked(self._refused)
        )
        self.offer = Card(self.tr("Aangeboden"), Tone.AMBER)
        self._told = QWidget()
        self._record = QVBoxLayout(self._told)
        self._rest = Card(self.tr("Wat er speelt"))
        self._build()

    def _build(self) -> None:
        room(self._record, between=0.4)
        accept = main_button(self.tr("De regie is aangenomen"), "check")
        accept.when_clicked(partial(self.answered.emit, HandoverAnswer.ACCEPTED, ""))
        no = plain_button(self.tr("Niet aangenomen")).when_clicked(self._ask_why)
        back = link_button(self.tr("Trek het aanbod in"))
        back.when_clicked(partial(self.answered.emit, HandoverAnswer.WITHDRAWN, ""))
        for part in (self._told, Flow(accept, no, back), self._why, self._refuse):
            self.offer.body.addWidget(part)
        column = QVBoxLayout(self)
        room(column, between=0.9)
        column.addWidget(self._rest)
        self.offer.hide()
        self._show_rest(self._shown)

    def show_matters(self, matters: Matters) -> None:
        """Show what is open now; a reason that is being typed stays."""
        if matters == self._shown:
            return
        if matters.offered != self._shown.offered:
            self._show_offer(matters.offered)
        self._shown = matters
        self._show_rest(matters)

    def _show_offer(self, offered: Offered | None) -> None:
        self._why.fill({})
        self._why.hide()
        self._refuse.hide()
        self.offer.setVisible(offered is not None)
        empty(self._record)
        if offered:
            self._record.addWidget(words(offered.who, "strong"))
            for label, told in offered.record:
                self._record.addWidget(Row(label, told))

    def _show_rest(self, matters: Matters) -> None:
        self._rest.clear()
        for gap in matters.gaps:
            self._rest.body.addWidget(words(gap))
        if matters.away:
            tone = Tone.RED if matters.red else Tone.AMBER
            self._rest.body.addWidget(Flow(Chip(matters.away, tone, icon_name="calendar")))
        if matters.deputy_away:
            away = Chip(matters.deputy_away, Tone.AMBER, icon_name="calendar")
            self._rest.body.addWidget(Flow(away))
        for overlap in matters.overlaps:
            self._rest.body.addWidget(self._overlap(overlap))
        for said in matters.beside:
            self._rest.body.addWidget(words(said))
        for asked in matters.asked:
            self._rest.body.addWidget(self._asked(asked))
        self._rest.body.addWidget(self._new())

    def _asked(self, asked: Asked) -> QWidget:
        shown = QWidget()
        column = QVBoxLayout(shown)
        room(column, between=0.3)
        column.addWidget(words(asked.said))
        for who, view in asked.views:
            column.addWidget(Row(who, view))
        go_on = plain_button(asked.button, "pencil")
        row = Flow(go_on.when_clicked(partial(self.matter_asked.emit, asked.form, asked.about)))
        if asked.late:
            row.put(Chip(self.tr("de dag is voorbij"), Tone.AMBER, icon_name="alert-triangle"))
        column.addWidget(row)
        return shown

    def _new(self) -> QWidget:
        """What one can do where it does not work out together."""
        shown = QWidget()
        column = QVBoxLayout(shown)
        room(column, between=0.3)
        told = self.tr(
            "Komen jullie er samen niet uit? Leg vast wat je vraagt, of wat ieder vindt."
        )
        column.addWidget(words(told, "soft"))
        up = link_button(self.tr("Schaal op"), "plus")
        up.when_clicked(partial(self.matter_asked.emit, scale_up.DRAFT_FORM, ""))
        differ = link_button(self.tr("Verschil van inzicht"), "plus")
        differ.when_clicked(partial(self.matter_asked.emit, set_dispute.DRAFT_FORM, ""))
        column.addWidget(Flow(up, differ))
        return shown

    def _overlap(self, overlap: Overlap) -> QWidget:
        asked = QWidget()
        column = QVBoxLayout(asked)
        room(column, between=0.3)
        column.addWidget(words(overlap.said))
        yes = plain_button(self.tr("Ja, dat klopt"))
        yes.when_clicked(partial(self.settled.emit, overlap.regie_id, True))
        no = link_button(self.tr("Nee, haal dit weg"))
        no.when_clicked(partial(self.settled.emit, overlap.regie_id, False))
        column.addWidget(Flow(yes, no))
        return asked

    def _ask_why(self) -> None:
        self._why.show()
        self._refuse.show()
        self._why.go_to()

    def _refused(self) -> None:
        why = self._why.fields[ANSWER_REASON]
        if why.strip():
            self.answered.emit(HandoverAnswer.REFUSED, why)
        else:
            self._why.show_problem(ANSWER_REASON, self.tr("Schrijf op waarom het niet doorgaat."))
