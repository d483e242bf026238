"""The third step: exactly what they will see, and giving it."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wijkteam_desk.domain.disclosure import Handed
from wijkteam_desk.ui.common.buttons import link_button, plain_button
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.growing_text import GrowingText
from wijkteam_desk.ui.common.paper_view import PaperView, PaperWords, WaysOut
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.way_back import way_back_words
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.share.give_presenter import Given
from wijkteam_desk.ui.screens.share.steps import StepChips, share_title

_ON_PAPER = (Handed.PAPER, Handed.FAMILY)


class GiveView(PaperView):
    """The paper at the left; at the right what to do, and afterwards how it is opened."""

    def __init__(self, to: str, handed: Handed) -> None:
        back = link_button(self.tr("Terug naar wat mee mag"), "arrow-left")
        super().__init__(self._said(to), back, WaysOut())
        self.preview.retitle(self.tr("Dit ziet {to}").format(to=to))
        self.name_file("ter informatie.pdf")
        self.leave_only(printed=handed in _ON_PAPER, keep=self.tr("Bewaar op slot"))
        self.gave = False
        self._back = back
        self._beside = QVBoxLayout()
        room(self._beside, between=0.9)
        self._lay_out_body()
        self._explain(handed)

    def _said(self, to: str) -> PaperWords:
        return PaperWords(
            title=share_title(to),
            called=self.tr("wat je deelt"),
            keep=self.tr("Bewaar het bestand op slot"),
            printed=self.tr("Het ligt bij de printer. In het register staat wat je deelde."),
        )

    def _lay_out_body(self) -> None:
        steps = StepChips()
        steps.at(3)
        line = QHBoxLayout()
        room(line, between=0.9)
        line.addWidget(self.preview, 3)
        beside = QWidget()
        beside.setLayout(self._beside)
        line.addWidget(beside, 2)
        self.body.addWidget(steps)
        self.body.addLayout(line, 1)

    def _explain(self, handed: Handed) -> None:
        card = Card(self.tr("Zo geef je het mee"))
        for line in self._how(handed):
            card.body.addWidget(words(line))
        self._beside.addWidget(card)
        self._beside.addStretch()

    def _how(self, handed: Handed) -> tuple[str, ...]:
        entered = self.tr("Zodra het weggaat, staat het in het register: wat, aan wie en waarom.")
        if handed is Handed.FAMILY:
            return (self.tr("Druk het af en geef het aan het gezin."), entered)
        if handed is Handed.PAPER:
            return (self.tr("Druk het af en geef het zelf af."), entered)
        locked = self.tr("Het bestand gaat op slot. Je krijgt woorden om het te openen.")
        told = self.tr("Zeg die woorden per telefoon, nooit in hetzelfde bericht.")
        within = self.tr("Wat je ziet, zit er ook in om in te lezen: wijkteam-desk import.")
        return (locked, told, *([within] if handed is Handed.DESK else []), entered)

    def show_pdf(self, pdf: bytes) -> None:
        """Show the paper; it may leave."""
        self.preview.show_pdf(pdf)
        self.let_leave(may=True)

    @override
    def send_to_printer(self) -> bool:
        left = super().send_to_printer()
        if left:
            self._over()
        self.let_leave(may=True)
        return left

    def _over(self) -> None:
        """It left: from here one goes back to the household."""
        self.gave = True
        self._back.rename(way_back_words())

    def show_given(self, given: Given) -> None:
        """Say how the file is opened, and the words of the mail."""
        self._over()
        self.banner.done(
            self.tr("Bewaard als {name}. In het register staat wat je deelde.").format(
                name=given.name
            )
        )
        opens = Card(self.tr("Om het te openen"))
        opens.body.addWidget(words(given.passphrase, "heading"))
        opens.body.addWidget(
            words(
                self.tr(
                    "Bel, en zeg deze woorden met een spatie ertussen. Ze staan hier één keer."
                ),
                "soft",
            )
        )
        called = self.tr("De mail erbij, zonder namen")
        mail = Card(called)
        text = GrowingText(called, look="field", verbatim=True)
        text.fill(given.mail)
        text.setReadOnly(True)
        copy = plain_button(self.tr("Kopieer de mail"), "file-text")
        copy.when_clicked(lambda: QGuiApplication.clipboard().setText(given.mail))
        mail.body.addWidget(text)
        mail.body.addWidget(Flow(copy))
        for place, card in enumerate((opens, mail)):
            self._beside.insertWidget(place, card)
