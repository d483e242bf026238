"""The form about an organisation and one contact there: filled in while on the phone."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.common.asked_fields import AskedFields
from wijkteam_desk.ui.common.banner import Banner, Offer
from wijkteam_desk.ui.common.buttons import danger_button, link_button, main_button, plain_button
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.draft_keeper import DraftKeeper
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.organisations.asked import Part
from wijkteam_desk.ui.screens.organisations.presenter import FormShown


class OrganisationForm(QWidget):
    """Signals: `kept` and `finish_asked` give the fields, `forgotten` the draft; `left`.

    `another_asked`: somebody else there; `contact_away_asked` and `away_asked` take out.
    """

    kept = Signal(object)
    forgotten = Signal()
    finish_asked = Signal(object)
    left = Signal()
    another_asked = Signal()
    contact_away_asked = Signal()
    away_asked = Signal()

    def __init__(self, banner: Banner) -> None:
        super().__init__()
        self._banner = banner
        self._asked: AskedFields | None = None
        self._shown: dict[str, str] = {}
        self._touched = False
        self._keeper = DraftKeeper(self, lambda: self.fields, self.kept.emit)
        self._card = Card(" ")
        finish = main_button(self.tr("Bewaar")).when_clicked(self._finish)
        leave = link_button(self.tr("Nu niet")).when_clicked(self.leave)
        self._another = plain_button(self.tr("Nog een contactpersoon"), "user-plus")
        self._another.when_clicked(self.another_asked.emit)
        self._contact_away = danger_button(self.tr("Haal deze contactpersoon weg"))
        self._contact_away.when_clicked(self.contact_away_asked.emit)
        self._away = danger_button(self.tr("Haal deze organisatie weg"))
        self._away.when_clicked(self.away_asked.emit)
        column = QVBoxLayout(self)
        room(column, between=0.9)
        self._figures = words("", "soft")
        column.addWidget(self._card)
        column.addWidget(self._figures)
        column.addWidget(Flow(finish, leave, self._another, self._contact_away, self._away))

    @property
    def fields(self) -> dict[str, str]:
        """What was chosen and typed."""
        return self._asked.fields if self._asked else {}

    def open(self, shown: FormShown) -> None:
        """Ask this; the cursor goes to the first thing that is not known yet."""
        self.rest()
        self._banner.clear()
        self._card.retitle(shown.organisation or self.tr("Een organisatie erbij"))
        self._another.setVisible(bool(shown.contact))
        self._contact_away.setVisible(bool(shown.contact))
        self._away.setVisible(bool(shown.organisation) and not shown.contact)
        self._card.clear()
        self.show_figures("")
        asked = self._asked = AskedFields(shown.asks)
        asked.touched.connect(self._typed)
        asked.entered.connect(self._finish)
        self._card.body.addWidget(asked)
        asked.show()  # at once, or who types on would type nowhere
        self._shown = shown.fields
        asked.fill(shown.fields)
        asked.go_to(_first_empty(shown))

    def show_figures(self, sentence: str) -> None:
        """Say how well they feed back; nothing where that is empty."""
        self._figures.setText(sentence)
        self._figures.setVisible(bool(sentence))

    def restore(self, fields: dict[str, str]) -> None:
        """Show what was typed before; not when somebody typed already."""
        if self._touched or self._asked is None:
            return
        self._asked.fill(fields)
        self._touched = True
        back = Offer(self.tr("Laat het zoals het stond"), self._undo)
        self._banner.note(self.tr("Met deze organisatie was je nog bezig."), back)

    def keep_again(self, sentence: str) -> None:
        """The draft is not kept: hand it on again, and say why unless empty."""
        self._keeper.not_kept(sentence, self._banner)

    def show_problem(self, wrong: Wrong) -> None:
        """Say what is the matter at the field, and go there."""
        if self._asked:
            self._asked.show_problem(wrong.at, wrong.sentence)

    def show_refusal(self, sentence: str) -> None:
        """Say what a rule refused; what was typed stays, and is kept."""
        if self._touched:
            self._keeper.touched()
        self._banner.refused(sentence)

    def rest(self) -> None:
        """Nothing is half-filled any more."""
        self._keeper.forget()
        self._touched = False

    def flush(self) -> None:
        """Keep what was typed, now."""
        self._keeper.flush()

    def leave(self) -> None:
        """Close; what was typed is kept as a draft."""
        self._keeper.flush()
        self.rest()
        self.left.emit()

    def _typed(self) -> None:
        self._touched = True
        self._keeper.touched()

    def _finish(self) -> None:
        self._keeper.flush()
        self.finish_asked.emit(self.fields)

    def _undo(self) -> None:
        self.rest()
        if self._asked:
            self._asked.fill(self._shown)
        self.forgotten.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)


def _first_empty(shown: FormShown) -> str:
    order = (Part.NAME, Part.KIND, Part.CONTACT) if not shown.contact else (Part.NAME,)
    return next((part for part in order if not shown.fields.get(part)), Part.NAME)
