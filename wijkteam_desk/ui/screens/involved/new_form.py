"""The form in which somebody new is noted while on the phone."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from wijkteam_desk.ui.common.asked import Lines, Wrong
from wijkteam_desk.ui.common.asked_fields import AskedFields
from wijkteam_desk.ui.common.banner import Banner
from wijkteam_desk.ui.common.buttons import link_button, main_button
from wijkteam_desk.ui.common.card import Card, empty
from wijkteam_desk.ui.common.draft_keeper import DraftKeeper
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.in_sight import bring_in_sight
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.involved.asked import WITH, Guessed, Part

Guess = Callable[[str], Guessed]
"""What follows from the name that was typed until now."""


class NewForm(Card):
    """Signals: `kept` and `finish_asked` give the fields; `left`: it is closed, the draft stays."""

    kept = Signal(object)
    finish_asked = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Wie doet er mee"))
        self.banner = Banner()
        self._asked: AskedFields | None = None
        self._guess: Guess | None = None
        self._keeper = DraftKeeper(self, lambda: self.fields, self.kept.emit)
        self._alone = words("")
        self._column = QVBoxLayout()
        room(self._column, between=0.8)
        self.body.addWidget(self.banner)
        self.body.addLayout(self._column)
        self.hide()

    @property
    def fields(self) -> dict[str, str]:
        """What was chosen and typed."""
        return self._asked.fields if self._asked else {}

    @property
    def is_open(self) -> bool:
        """Whether somebody is busy in it."""
        return self._asked is not None

    def open(self, lines: Lines, fields: dict[str, str], guess: Guess) -> None:
        """Ask this; the cursor goes to the first field."""
        self.rest()
        self._guess = guess
        asked = self._asked = AskedFields(lines)
        asked.touched.connect(self._typed)
        asked.entered.connect(self._finish)
        note = main_button(self.tr("Noteer"), "check").when_clicked(self._finish)
        leave = link_button(self.tr("Nu niet")).when_clicked(self.leave)
        self._alone = words(
            self.tr("Zonder namen: vertel geen naam, geboortedatum of adres."), "soft"
        )
        for part in (asked, self._alone, Flow(note, leave)):
            self._column.addWidget(part)
        asked.fill(fields)
        self._ask_kind()
        self.show()
        asked.go_to()
        # Once it has its place: a form that just opened has none yet.
        QTimer.singleShot(0, asked, lambda: bring_in_sight(asked.focusWidget()))

    def rest(self) -> None:
        """Close; there is nothing to keep any more."""
        self._keeper.forget()
        self.banner.clear()
        self._asked = None
        empty(self._column)
        self.hide()

    def leave(self) -> None:
        """Close; what was typed is kept as a draft."""
        self._keeper.flush()
        self.rest()
        self.left.emit()

    def keep_again(self, sentence: str) -> None:
        """The draft is not kept: hand it on again, and say why unless empty."""
        self._keeper.not_kept(sentence, self.banner)

    def show_problem(self, wrong: Wrong) -> None:
        """Say what is the matter at the field, and go there."""
        self._keeper.touched()
        if self._asked:
            self._asked.show_problem(wrong.at, wrong.sentence)

    def show_refusal(self, sentence: str) -> None:
        """Say what a rule refused; what was typed stays, and is kept."""
        self._keeper.touched()
        self.banner.refused(sentence)

    def flush(self) -> None:
        """Keep what was typed, now."""
        self._keeper.flush()

    def _typed(self) -> None:
        self._keeper.touched()
        self._ask_kind()

    def _ask_kind(self) -> None:
        if not (self._asked and self._guess):
            return
        fields = self._asked.fields
        found = self._guess(fields[Part.WHO])
        self._asked.keep_back(frozenset() if found.is_new else frozenset({Part.KIND}))
        if found.is_new and found.kind and not fields[Part.KIND]:
            self._asked.propose(Part.KIND, found.kind)
        self._asked.offer(Part.CONTACT, found.contacts)
        self._alone.setVisible(self._asked.is_asked(Part.NAMES) and fields[Part.NAMES] != WITH)

    def _finish(self) -> None:
        self._keeper.flush()
        self.finish_asked.emit(self.fields)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
