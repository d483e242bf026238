"""What the full plan shows above and below the goals, and the way to and from it."""

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkteam_desk.domain.plan_text import PlanTextKind
from wijkteam_desk.ui.common.banner import Banner
from wijkteam_desk.ui.common.buttons import link_button
from wijkteam_desk.ui.common.columns import Columns
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.screens.plan.text_card import TextCard
from wijkteam_desk.ui.screens.plan.text_field import TextField
from wijkteam_desk.ui.screens.plan.text_page import TextLine

_WISH, _GIVES = PlanTextKind.WISH, PlanTextKind.GIVES
_WEIGHED = (PlanTextKind.FITS, PlanTextKind.INVOLVED, PlanTextKind.YIELD)
_FILE = (PlanTextKind.FILE_SYSTEM, PlanTextKind.FILE_OWNER)
_READ = (PlanTextKind.READ_ALONG, PlanTextKind.READER_SAID)


class FullView(QObject):
    """Two places in the plan. Signals: `asked`, to turn it; the others are those of a card.

    `shown`: there are other fields than before.
    """

    asked = Signal()
    shown = Signal()
    edited = Signal(object, str, str)
    draft = Signal(str, str, object)
    earlier_asked = Signal(str, str)

    def __init__(self, banner: Banner) -> None:
        super().__init__()
        self._banner = banner
        self.link = link_button("", "file-text").when_clicked(self.asked.emit)
        theirs = self.tr("Op papier alleen voor wie het zegt.")
        ours = self.tr("Hoeft niet, en komt niet op papier.")
        file = self.tr("Bij Afspreken vul je in wanneer een versie daarheen is overgezet.")
        self.above = TextCard(self.tr("Wat iedereen graag wil"), theirs, (_WISH,))
        self._below = (
            TextCard(_GIVES.label, theirs, (_GIVES,)),
            TextCard(self.tr("Maatwerk wegen"), ours, _WEIGHED, (PlanTextKind.VOICE,)),
            TextCard(self.tr("Het officiële dossier"), file, _FILE),
            TextCard(self.tr("Een collega leest mee"), ours, _READ),
        )
        gives, weighed, *beside = self._below
        self.below = _stack(gives, weighed, Columns(beside, most=2))
        self.cards = (self.above, *self._below)
        for card in self.cards:
            card.edited.connect(self.edited)
            card.draft.connect(self.draft)
            card.earlier_asked.connect(self.earlier_asked)
        self.show_light()

    def show_full(self, lines: tuple[TextLine, ...]) -> None:
        """Show the texts; what is being typed stays."""
        for card in self.cards:
            card.show_lines(lines)
        self._turn(full=True)
        self.shown.emit()

    def show_light(self) -> None:
        """Show them no more."""
        self.flush()
        self._turn(full=False)

    def restore_draft(self, form: str, about: str, fields: dict[str, str]) -> None:
        """Put back what was still being typed."""
        found = self._field(form, about)
        if found:
            found.type_again(fields)
            self._banner.note(typed_before())

    def keep_again(self, form: str, about: str, sentence: str) -> None:
        """What is being typed there is not kept: hand it on again, and say why unless empty."""
        if sentence:
            self._banner.refused(sentence)
        found = self._field(form, about)
        if found:
            found.keep_again()

    def show_problem(self, form: str, about: str, sentence: str) -> None:
        """Say at the text why it was not kept; what was typed stays."""
        found = self._field(form, about)
        if found:
            found.refuse(sentence)
        else:
            self._banner.refused(sentence)

    def stops_above(self) -> list[QWidget]:
        """Where the Tab key goes above the goals, in order."""
        return self.above.stops()

    def stops_below(self) -> list[QWidget]:
        """The same below them."""
        return [stop for card in self._below for stop in card.stops()]

    def flush(self) -> None:
        """Keep what is being typed now."""
        for card in self.cards:
            for field in card.fields.values():
                field.flush()

    def _turn(self, *, full: bool) -> None:
        for place in (self.above, self.below):
            place.setVisible(full)
        self.link.rename(self.tr("Licht plan") if full else self.tr("Volledig plan"))

    def _field(self, form: str, about: str) -> TextField | None:
        found = (card.fields.get((form, about)) for card in self.cards)
        return next(filter(None, found), None)


def typed_before() -> str:
    """What is said when words that were not kept yet are back."""
    said = "Je was hier nog aan het typen. Wat je had, staat er weer."
    return QCoreApplication.translate("FullView", said)


def _stack(*cards: QWidget) -> QWidget:
    place = QWidget()
    column = QVBoxLayout(place)
    room(column, between=0.9)
    for card in cards:
        column.addWidget(card)
    return place
