"""The tab about terugkoppeling: a card for each organisation, and what one says on the phone."""

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkteam_desk.domain.feedback_words import SAY_NOTHING
from wijkteam_desk.ui.common.banner import Banner
from wijkteam_desk.ui.common.empty_state import EmptyState
from wijkteam_desk.ui.common.in_sight import bring_in_sight
from wijkteam_desk.ui.common.noted_card import NotedCard
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.feedback.letter_card import LetterCard


class FeedbackTab(QWidget):
    """Signals: `higher_asked` to ask somebody higher up, `consent_asked` for a toestemming."""

    higher_asked = Signal()
    consent_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.banner = Banner()
        self.cards: dict[str, NotedCard] = {}
        self._phone = words(
            self.tr("Belt er iemand die hier niet staat? Zeg: “{}”").format(SAY_NOTHING), "soft"
        )
        self.letter = LetterCard()
        self._none = EmptyState(
            self.tr("Nog niemand om iets aan te vertellen."),
            self.tr(
                "Zet bij Betrokkenen wie er helpt. Dan spreek je hier af wanneer je iets hoort."
            ),
            icon_name="messages",
        )
        self._column = QVBoxLayout(self)
        room(self._column, between=0.9)
        for part in (self.banner, self._phone, self._none, self.letter):
            self._column.addWidget(part)
        self._none.hide()
        self._column.addStretch()

    def show_groups(self, names: dict[str, str]) -> None:
        """Show a card for each of these, by id and name; what goes on being there stays."""
        for of in set(self.cards) - set(names):
            self.cards.pop(of).deleteLater()
        for place, (of, name) in enumerate(names.items()):
            if of not in self.cards:
                self.cards[of] = self._card(name)
            self._column.removeWidget(self.cards[of])
            self._column.insertWidget(_FIRST + place, self.cards[of])
        self._none.setVisible(not names)

    def show_refusal(self, sentence: str) -> None:
        """Say what was refused."""
        self.banner.refused(sentence)

    def go(self, *, to_consent: bool) -> None:
        """Go where a toestemming is asked, or somebody higher up."""
        (self.consent_asked if to_consent else self.higher_asked).emit()

    def flush(self) -> None:
        """Keep what was typed, now."""
        for card in self.cards.values():
            card.flush()
        self.letter.flush()

    def _card(self, name: str) -> NotedCard:
        card = NotedCard(name)
        card.opened.connect(lambda: QTimer.singleShot(0, card, partial(bring_in_sight, card)))
        return card


_FIRST = 2
"""The place of the first card, below what one says on the phone."""
