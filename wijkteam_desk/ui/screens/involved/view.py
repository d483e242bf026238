"""The tab about who is involved: whose turn it is, the picture of time, and each organisation."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from wijkteam_desk.domain.timeline import Timeline
from wijkteam_desk.ui.common.asked import Lines, Wrong
from wijkteam_desk.ui.common.banner import Banner
from wijkteam_desk.ui.common.buttons import Button, plain_button
from wijkteam_desk.ui.common.card import empty
from wijkteam_desk.ui.common.columns import Columns
from wijkteam_desk.ui.common.empty_state import EmptyState
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.in_sight import bring_in_sight
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.timeline_card import TimelineCard
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.involved.cards import Organisation, StoppedCard, TurnsCard
from wijkteam_desk.ui.screens.involved.new_form import Guess, NewForm
from wijkteam_desk.ui.screens.involved.places import At, Way
from wijkteam_desk.ui.screens.involved.sheet import InvolvedCard, Sheet


class InvolvedView(QWidget):
    """Signals: `new_asked`; `involvement_asked` with an id, a card and a field of its page.

    `leaving_asked` with an id; `move_asked` with the id of a step and the day to which it moves.
    """

    new_asked = Signal()
    involvement_asked = Signal(str, str, str)
    leaving_asked = Signal(str)
    move_asked = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._sheet: Sheet | None = None
        self.banner, self.form = Banner(), NewForm()
        self._picture = TimelineCard()
        self._new = plain_button(self.tr("Organisatie erbij"), "user-plus")
        self._turns, self._stopped = TurnsCard(), StoppedCard()
        begin = plain_button(self.tr("Noteer wie er meedoet"), "user-plus")
        self._none = EmptyState(
            self.tr("Nog geen organisaties betrokken."),
            self.tr("Begin met wie er al werkt, of met wie je nu aan de telefoon hebt."),
            icon_name="heart-handshake",
            button=begin.when_clicked(self.new_asked.emit),
        )
        self._groups = QVBoxLayout()
        self._build()

    def _build(self) -> None:
        self._new.when_clicked(self.new_asked.emit)
        self._new_row = Flow(self._new)
        self.form.left.connect(self._rest)
        room(self._groups, between=0.9)
        column = QVBoxLayout(self)
        room(column, between=0.9)
        for part in (self.banner, self._new_row, self.form):
            column.addWidget(part)
        self._picture.move_asked.connect(self.move_asked)
        self._picture.hide()
        column.addWidget(self._turns)
        column.addWidget(self._picture)
        column.addWidget(self._none)
        column.addLayout(self._groups)
        column.addWidget(self._stopped)
        self._none.hide()
        self._new_row.hide()
        column.addStretch()

    def show_sheet(self, sheet: Sheet) -> None:
        """Show the tab; the keyboard stays at the button of the same name."""
        if sheet == self._sheet:
            return
        self._sheet, focus = sheet, QApplication.focusWidget()
        if focus is not None and self._is_on_card(focus):
            # Here meanwhile, or it would wander to what is next while the cards are made anew.
            self._new.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, self, partial(self._stay, focus.accessibleName()))
        self._turns.show_turns(sheet.turns, self._go)
        self._stopped.show_stopped(sheet.stopped, self._go)
        empty(self._groups)
        for title, cards in (
            (self.tr("Werkt nu mee"), sheet.working),
            (self.tr("Kan beginnen"), sheet.coming),
        ):
            self._add_group(title, cards)
        self._show_way_in()

    def show_timeline(self, timeline: Timeline) -> None:
        """Show who helps when; nothing where nobody does."""
        self._picture.show_timeline(timeline)
        self._picture.setVisible(bool(timeline.lanes))

    def open_new(self, lines: Lines, fields: dict[str, str], guess: Guess) -> None:
        """Ask who it is."""
        self.form.open(lines, fields, guess)
        self._show_way_in()

    def close_new(self) -> None:
        """It is noted."""
        self.form.rest()
        self._rest()

    def keep_again(self, sentence: str) -> None:
        """The draft is not kept: hand it on again, and say why unless empty."""
        self.form.keep_again(sentence)

    def show_problem(self, wrong: Wrong) -> None:
        """Say what is the matter at the field, and go there."""
        self.form.show_problem(wrong)

    def show_refusal(self, sentence: str) -> None:
        """Say what was refused; what was typed stays."""
        if self.form.is_open:
            self.form.show_refusal(sentence)
        else:
            self.banner.refused(sentence)

    def flush(self) -> None:
        """Keep what was typed, now."""
        self.form.flush()

    def _is_on_card(self, focus: QWidget) -> bool:
        stays = (self._new, self.form, self._picture)
        elsewhere = any(focus is one or one.isAncestorOf(focus) for one in stays)
        return self.isAncestorOf(focus) and not elsewhere

    def _stay(self, name: str) -> None:
        """The keyboard is at what has that name, in sight; where that has gone, at the way in."""
        named = (one for one in self.findChildren(Button) if one.accessibleName() == name)
        found = next((one for one in named if one.isVisible()), None)
        if found:
            found.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, found, partial(bring_in_sight, found))

    def _rest(self) -> None:
        self._show_way_in()
        self._new.setFocus(Qt.FocusReason.OtherFocusReason)
        # Once the form has gone: until then it is elsewhere.
        QTimer.singleShot(0, self._new, lambda: bring_in_sight(self._new))

    def _show_way_in(self) -> None:
        nobody = self._sheet is not None and self._sheet.nobody
        self._none.setVisible(nobody and not self.form.is_open)
        self._new_row.setVisible(self._sheet is not None and not nobody and not self.form.is_open)

    def _add_group(self, title: str, cards: Sequence[InvolvedCard]) -> None:
        if cards:
            self._groups.addWidget(words(title, "heading"))
            columns = Columns([Organisation(one, self._go) for one in cards], 2)
            self._groups.addWidget(columns)
            columns.show()  # at once, or the keyboard could not stay at a card

    def _go(self, way: Way) -> None:
        if way.at is At.LEAVING:
            self.leaving_asked.emit(way.involvement_id)
        else:
            self.involvement_asked.emit(way.involvement_id, way.at.value, way.field)
