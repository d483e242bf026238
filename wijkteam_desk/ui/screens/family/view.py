"""Gezin en netwerk: two pictures that are edited directly, or the form about one person."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from wijkteam_desk.domain.drawing import Drawing
from wijkteam_desk.domain.family import Family
from wijkteam_desk.pictures.ecogram import ecogram
from wijkteam_desk.pictures.genogram import genogram
from wijkteam_desk.pictures.sheet import SCREEN
from wijkteam_desk.ui.common.buttons import main_button, plain_button
from wijkteam_desk.ui.common.family_words import family_title
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.page import Page
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.way_back import to_drawing_words, way_back, way_back_words
from wijkteam_desk.ui.screens.family.drawing_card import DrawingCard
from wijkteam_desk.ui.screens.family.person_form import PersonForm
from wijkteam_desk.ui.screens.family.tie_card import TieCard
from wijkteam_desk.ui.screens.family.tie_choices import TieChoices


class FamilyView(Page):
    """Signals: `closed`, `print_asked`, `add_asked`, `tie_asked`, `tie_stopped`."""

    closed = Signal()
    print_asked = Signal()
    add_asked = Signal()
    tie_asked = Signal()
    tie_stopped = Signal()

    def __init__(self) -> None:
        super().__init__(family_title())
        back = self._back = way_back()
        self._form = PersonForm(self.banner)
        self.tie_card = TieCard()
        self.drawings = {
            Drawing.KIN: DrawingCard(self.tr("Wie bij wie hoort")),
            Drawing.NETWORK: DrawingCard(self.tr("Wie eromheen staat")),
        }
        self._pictures = QWidget()
        column = QVBoxLayout(self._pictures)
        room(column, between=0.9)
        for card in (self.tie_card, *self.drawings.values()):
            column.addWidget(card)
        for widget in (Flow(back.when_clicked(self._close)), self._pictures, self._form):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        add = main_button(self.tr("Iemand uit het netwerk"), "user-plus")
        self._tie = plain_button(self.tr("Trek een lijn"), "pencil")
        paper = plain_button(self.tr("Op papier"), "printer")
        self._buttons = (
            add.when_clicked(self.add_asked.emit),
            self._tie.when_clicked(self.tie_asked.emit),
            paper.when_clicked(self.print_asked.emit),
        )
        for button in self._buttons:
            button.setEnabled(False)  # there is nobody yet
            self.buttons.put(button)
        self.tie_card.left.connect(self.tie_stopped)
        self.tie_card.hide()
        self._form.hide()
        self.setFocusProxy(back)

    @property
    def form(self) -> PersonForm:
        """The form about somebody of the network."""
        return self._form

    def show_family(self, family: Family, today: date) -> None:
        """Draw both."""
        for button in self._buttons:
            button.setEnabled(button is not self._tie or not self.tie_card.isVisible())
        places = family.places
        self.drawings[Drawing.KIN].draw(
            lambda measure, held: genogram(family, today, SCREEN, measure, held),
            moved=bool(places.get(Drawing.KIN)),
        )
        self.drawings[Drawing.NETWORK].draw(
            lambda measure, held: ecogram(family, SCREEN, measure, held),
            moved=bool(places.get(Drawing.NETWORK)),
        )

    def show_refusal(self, sentence: str) -> None:
        """Say what a rule refused."""
        self.banner.refused(sentence)

    def open_form(self) -> None:
        """The form instead of the pictures."""
        self._turn(to_form=True)
        self._form.setFocus(Qt.FocusReason.OtherFocusReason)
        self.verticalScrollBar().setValue(0)

    def close_form(self, person: str) -> None:
        """The pictures again; the keyboard goes to that person."""
        self._turn(to_form=False)
        self._go_to(person)

    def ask_first(self) -> None:
        """Somebody is to be chosen from whom a line is drawn."""
        self._tying(on=True)
        self.tie_card.say(self.tr("Kies de eerste persoon, of sleep van de een naar de ander"))

    def ask_second(self, person: str, name: str) -> None:
        """This one was chosen; somebody else is to be chosen."""
        for drawn in self.drawings.values():
            drawn.picture.mark(person)
        self.tie_card.say(self.tr("Kies wie bij {name} hoort").format(name=name))

    def ask_tie(self, choices: TieChoices) -> None:
        """The two are chosen: what are they of each other."""
        self._tying(on=True)
        self.tie_card.ask(choices)
        self.ensureWidgetVisible(self.tie_card)

    def stop_tying(self, person: str) -> None:
        """No line is being drawn any more; the keyboard goes to that person."""
        self._tying(on=False)
        self._go_to(person)

    def flush(self) -> None:
        """Keep what was typed, now."""
        self._form.flush()

    def _turn(self, *, to_form: bool) -> None:
        self._form.setVisible(to_form)
        self._pictures.setVisible(not to_form)
        for button in self._buttons:
            button.setVisible(not to_form)
        self._back.rename(to_drawing_words() if to_form else way_back_words())

    def _tying(self, *, on: bool) -> None:
        for drawn in self.drawings.values():
            drawn.picture.tying = on
            drawn.picture.mark("")
        self.tie_card.setVisible(on)
        self._tie.setEnabled(not on)

    def _go_to(self, person: str) -> None:
        found = (drawn.go_to(person) for drawn in reversed(self.drawings.values()))
        if not any(found):
            self._tie.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        if self._form.isVisible():
            self._form.leave()
        else:
            self.closed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._form.isVisible():
            self._form.leave()
        elif self.tie_card.isVisible():
            self.tie_stopped.emit()
        else:
            self.closed.emit()
