"""Two sheets: five words or an own passphrase, and typing it again without the words."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from wijkteam_desk.ui.common.buttons import link_button, plain_button
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.secret_field import SecretField
from wijkteam_desk.ui.common.sheet import Sheet
from wijkteam_desk.ui.common.sheets import Sheets
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.words import words


@dataclass(frozen=True)
class ChoosingWords:
    """The sentences that differ between the first start and recovery."""

    title: str
    finish: str
    steps: tuple[str, str] = ("", "")


class ChoosingView(Sheets):
    """Signals: `other_asked`, `chosen(str)`, `typed_again(str)`, `back_to_words`, `left`."""

    other_asked = Signal()
    chosen = Signal(str)
    typed_again = Signal(str)
    back_to_words = Signal()
    left = Signal()

    def __init__(self, said: ChoosingWords) -> None:
        super().__init__()
        self._proposal = words("", "code")
        self._own = SecretField(
            self.tr("Je eigen wachtzin"),
            hint=self.tr(
                "Ten minste 16 tekens zonder de spaties, en niet te raden voor wie jou kent."
            ),
        )
        self._typed = SecretField(self.tr("Wachtzin"))
        self._ways = QStackedWidget()
        self._choice = self._choice_sheet(said)
        self._again = self._again_sheet(said)
        self.show_sheet(self._choice)

    def _choice_sheet(self, said: ChoosingWords) -> Sheet:
        sheet = Sheet(said.title, step=said.steps[0])
        self._ways.addWidget(self._proposed())
        self._ways.addWidget(self._thought_up())
        sheet.ask(self._ways)
        sheet.offer(self.tr("Verder"), self._choose, back=(self.tr("Terug"), self.left.emit))
        return sheet

    def _proposed(self) -> QWidget:
        way, column = _way()
        column.addWidget(
            words(
                self.tr(
                    "Deze vijf woorden zijn voor jou bedacht. Schrijf ze op een papiertje, of maak "
                    "er een verhaaltje van. Bewaar het papiertje niet bij de laptop."
                )
            )
        )
        column.addWidget(_framed(self._proposal))
        other = plain_button(self.tr("Andere woorden"), "refresh")
        own = link_button(self.tr("Zelf een wachtzin bedenken"))
        column.addWidget(
            Flow(other.when_clicked(self.other_asked.emit), own.when_clicked(self._to_own))
        )
        return way

    def _thought_up(self) -> QWidget:
        way, column = _way()
        column.addWidget(words(self.tr("Een zin die alleen jij bedenkt, is goed te onthouden.")))
        column.addWidget(self._own)
        back = link_button(self.tr("Toch vijf woorden"))
        column.addWidget(Flow(back.when_clicked(self._to_words)))
        column.addStretch()
        return way

    def _again_sheet(self, said: ChoosingWords) -> Sheet:
        sheet = Sheet(
            self.tr("Typ je wachtzin nog een keer"),
            self.tr("De woorden staan er nu niet bij. Zo weet je zeker dat je ze kent."),
            step=said.steps[1],
        )
        sheet.ask(self._typed)
        back = (self.tr("Terug naar de woorden"), self.back_to_words.emit)
        sheet.offer(said.finish, lambda: self.typed_again.emit(self._typed.text), back=back)
        return sheet

    def show_proposal(self, proposal: str) -> None:
        """Show five words."""
        self._proposal.setText(proposal)
        self._proposal.setAccessibleName(proposal)
        self._to_words()

    def show_refused(self, sentence: str) -> None:
        """Say why this passphrase is not good enough."""
        self._own.refuse(sentence)

    def ask_again(self) -> None:
        """Hide the words and ask to type them."""
        self._typed.forget()
        self.show_sheet(self._again)

    def show_not_the_same(self) -> None:
        """Say that what was typed differs."""
        self._typed.refuse(
            self.tr("Dit is niet dezelfde wachtzin. Typ hem opnieuw, of ga terug naar de woorden.")
        )

    def show_choice(self) -> None:
        """Go back to the words."""
        self._typed.forget()
        self.show_sheet(self._choice)

    def begin_again(self, sentence: str) -> None:
        """Say why it cannot be the one that was chosen; the words are other ones."""
        self.other_asked.emit()
        self.show_choice()
        self._choice.banner.refused(sentence)

    def forget(self) -> None:
        """Leave no passphrase on the screen."""
        self._own.forget()
        self._typed.forget()
        self._proposal.clear()
        self._proposal.setAccessibleName("")

    def _choose(self) -> None:
        own = self._ways.currentIndex() == 1
        self.chosen.emit(self._own.text if own else self._proposal.text())

    def _to_own(self) -> None:
        self._ways.setCurrentIndex(1)
        self._own.line.setFocus()

    def _to_words(self) -> None:
        self._own.forget()
        self._ways.setCurrentIndex(0)


def _way() -> tuple[QWidget, QVBoxLayout]:
    way = QWidget()
    column = QVBoxLayout(way)
    room(column, between=0.9)
    return way, column


def _framed(label: QWidget) -> QFrame:
    frame = QFrame()
    frame.setProperty("look", "code_sheet")
    column = QVBoxLayout(frame)
    room(column, around=0.6)
    column.addWidget(label)
    return frame
