"""The page of one involvement: a card for each thing that is agreed about it."""

from functools import partial

from PySide6.QtCore import QTimer, Signal

from wijkteam_desk.ui.common.buttons import plain_button
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.noted_card import NotedCard
from wijkteam_desk.ui.common.page import PageAbove
from wijkteam_desk.ui.common.row import Row
from wijkteam_desk.ui.common.way_back import way_back
from wijkteam_desk.ui.screens.involved.places import At


class InvolvementView(PageAbove):
    """Signals: `closed`; `leaving_asked` and `card_asked` with its id."""

    leaving_asked = Signal(str)
    card_asked = Signal(str)

    def __init__(self, involvement_id: str) -> None:
        super().__init__(self.tr("Wie doet mee"), " ")
        self._now = Card(self.tr("Nu"))
        self._leave = plain_button(self.tr("Over het stoppen"))
        self._leave.when_clicked(partial(self.leaving_asked.emit, involvement_id))
        self._paper = plain_button(self.tr("Afsprakenkaart op papier"), "printer")
        self._paper.when_clicked(partial(self.card_asked.emit, involvement_id))
        self.cards = {
            At.ABOUT: NotedCard(self.tr("De vraag")),
            At.ASKING: NotedCard(self.tr("Gevraagd en geantwoord")),
            At.TURN: NotedCard(self.tr("Wie is aan zet")),
            At.WAITING: NotedCard(self.tr("Zolang het gezin wacht")),
            At.JOINING: NotedCard(self.tr("Afspraken bij het begin")),
            At.GRANTED: NotedCard(self.tr("Beschikking")),
            At.STEPS: NotedCard(self.tr("Hoe het liep, en wat gepland is")),
        }
        self._build()

    def _build(self) -> None:
        back = way_back().when_clicked(self.closed.emit)
        self.body.addWidget(Flow(back))
        self.body.addWidget(self._now)
        self._now.hide()
        for noted in self.cards.values():
            noted.opened.connect(lambda noted=noted: self._bring(noted))
            self.body.addWidget(noted)
        self.body.addWidget(Flow(self._paper, self._leave))
        self.body.addStretch()
        self.verticalScrollBar().rangeChanged.connect(self._keep_in_sight)
        self.setFocusProxy(back)

    def show_one(
        self, name: str, stage: str, turns: tuple[str, ...], signals: tuple[str, ...]
    ) -> None:
        """Show which organisation it is, what is open, and what catches the eye."""
        self.retitle(name, stage)
        self._now.clear()
        for sentence in turns:
            self._now.body.addWidget(Row(sentence, icon_name="calendar"))
        for sentence in signals:
            self._now.body.addWidget(Row(sentence, icon_name="alert-triangle"))
        self._now.setVisible(bool(turns or signals))

    def show_gone(self) -> None:
        """It is not there any more."""
        self.closed.emit()

    def show_refusal(self, sentence: str) -> None:
        """Say what was refused."""
        self.banner.refused(sentence)

    def flush(self) -> None:
        """Keep what was typed, now."""
        for card in self.cards.values():
            card.flush()

    def _bring(self, card: NotedCard) -> None:
        # Once it has its place: a form that just opened has none yet.
        QTimer.singleShot(0, card, self._keep_in_sight)

    def _keep_in_sight(self) -> None:
        """Where one types stays in sight while the page finds its height."""
        focus = self.focusWidget()
        if any(card.isAncestorOf(focus) for card in self.cards.values()):
            self.ensureWidgetVisible(focus)
