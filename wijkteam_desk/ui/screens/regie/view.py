"""The regie as it is, and the form to settle or hand it over."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from typing_extensions import override

from wijkteam_desk.ui.common.announce import announce
from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.common.banner import Banner
from wijkteam_desk.ui.common.buttons import link_button, plain_button
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.chip import Chip
from wijkteam_desk.ui.common.colours import Tone
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.regie.end_card import EndCard
from wijkteam_desk.ui.screens.regie.form_card import RegieForm
from wijkteam_desk.ui.screens.regie.matters import Matters
from wijkteam_desk.ui.screens.regie.matters_view import MattersView
from wijkteam_desk.ui.screens.regie.state import Choices, State


class RegieView(QWidget):
    """Signals: `settle_asked` and `offer_asked` give the fields, `kept` the draft.

    `absence_asked`: who acts for it is away for a while, by their id; `end_asked` gives what was
    told of an end.
    What is open besides stands in `matters`.
    """

    settle_asked = Signal(object)
    offer_asked = Signal(object)
    end_asked = Signal(object)
    absence_asked = Signal(str)
    kept = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.banner = Banner()
        self.form = RegieForm()
        self.matters = MattersView()
        self.end = EndCard()
        self._state: State | None = None
        self._now = Card(self.tr("Regie nu"))
        self._hand_over = plain_button(self.tr("Draag de regie over")).when_clicked(self.begin)
        self._away = link_button(self.tr("Afwezigheid"), "calendar")
        self._stop = link_button(self.tr("Niemand neemt het over"))
        self._away.when_clicked(self._ask_absence)
        self._stop.when_clicked(self._begin_end)
        self._hand_over_row = Flow(self._hand_over, self._away, self._stop)
        self.form.settle_asked.connect(self._settle)
        self.form.offer_asked.connect(self._offer)
        self.end.end_asked.connect(self._end)
        self.end.left.connect(self._leave)
        self.form.kept.connect(self.kept)
        self.form.left.connect(self._leave)
        column = QVBoxLayout(self)
        room(column, between=0.9)
        self.end.hide()
        top = (self.banner, self._now, self.matters.offer, self._hand_over_row)
        for widget in (*top, self.form, self.end, self.matters):
            column.addWidget(widget)
        column.addStretch()

    def show_state(self, state: State) -> None:
        """Show who has the regie now."""
        if state == self._state:
            return
        if self._state is not None:
            announce(self, state.who)
        self._state = state
        self._now.clear()
        for widget in self._said(state):
            self._now.body.addWidget(widget)
        title = self.tr("Overdragen") if state.settled else self.tr("Spreek af wie de regie heeft")
        self.form.title(title, can_leave=state.settled)
        self._open_form(is_open=not state.settled or self.form.touched)

    def show_matters(self, matters: Matters) -> None:
        """Show what is open about it."""
        self.matters.show_matters(matters)
        for button in (self._hand_over, self._stop):
            button.setVisible(matters.offered is None)

    def note_away(self, notes: dict[str, str], deputies: dict[str, str]) -> None:
        """Say this of these colleagues where they would get the regie, or stand in."""
        self.form.note_away(notes, deputies)

    def offer(self, choices: Choices) -> None:
        """Offer these persons; what was chosen stays."""
        self.form.offer(choices)

    def propose(self, fields: dict[str, str]) -> None:
        """Fill the form, unless somebody is busy in it."""
        if not self.form.touched:
            self.form.fill(fields)

    def restore(self, fields: dict[str, str]) -> None:
        """Show what was typed before."""
        if self.form.touched:
            return
        self.form.fill(fields)
        self.form.touched = True
        self._open_form(is_open=True)

    def keep_again(self, sentence: str) -> None:
        """The draft is not kept: hand it on again, and say why unless empty."""
        if sentence:
            self.banner.refused(sentence)
        self.form.keeper.again()

    def show_problem(self, wrong: Wrong) -> None:
        """Say what is the matter at the field."""
        if not self.end.isHidden():
            self.end.show_problem(wrong)
            return
        self.form.keeper.touched()
        self.form.show_problem(wrong)

    def show_refusal(self, sentence: str) -> None:
        """Say what a rule refused; what was typed stays, and is kept."""
        self.form.keeper.touched()
        self.banner.refused(sentence)

    def finish(self) -> None:
        """It is settled: the form rests."""
        focused = QApplication.focusWidget()
        was_here = focused is not None and self.form.isAncestorOf(focused)
        self.form.keeper.forget()
        self.form.touched = False
        self._open_form(is_open=False)
        if was_here:
            self._hand_over.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self) -> None:
        """Open the form and go there; also for a button elsewhere."""
        self._open_form(is_open=True)
        self.form.go_there()

    def flush(self) -> None:
        """Keep what was typed, now."""
        self.form.keeper.flush()

    def _settle(self, fields: dict[str, str]) -> None:
        self.banner.clear()
        self.settle_asked.emit(fields)

    def _offer(self, fields: dict[str, str]) -> None:
        self.banner.clear()
        self.offer_asked.emit(fields)

    def _end(self, fields: dict[str, str]) -> None:
        self.banner.clear()
        self.end_asked.emit(fields)

    def _begin_end(self) -> None:
        self._hand_over_row.hide()
        self.end.begin()

    def _ask_absence(self) -> None:
        if self._state and self._state.for_team:
            self.absence_asked.emit(self._state.for_team)

    def _leave(self) -> None:
        self.flush()
        if self._state is not None and self._state.settled:
            self._open_form(is_open=False)
            self._hand_over.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_form(self, *, is_open: bool) -> None:
        self.end.hide()
        self.form.setVisible(is_open)
        self._hand_over_row.setVisible(not is_open)

    def _said(self, state: State) -> list[QWidget]:
        if not state.settled:
            none = Chip(self.tr("geen regie"), Tone.RED, icon_name="alert-triangle")
            return [Flow(none), words(state.who)]
        said: list[QWidget] = [words(state.who, "strong"), words(state.deputy)]
        if state.deputy_late:
            late = Chip(self.tr("vervanger is te laat"), Tone.AMBER, icon_name="alert-triangle")
            said.append(Flow(late))
        return [*said, words(state.why, "soft"), *(words(one, "soft") for one in state.more)]

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        opened = self.form.isVisible() or self.end.isVisible()
        if event.key() == Qt.Key.Key_Escape and opened:
            self._leave()
        else:
            super().keyPressEvent(event)
