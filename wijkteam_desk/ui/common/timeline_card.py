"""Who helps from when until when: the picture of time, with what follows when one is moved."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from wijkteam_desk.domain.dutch_date import today
from wijkteam_desk.domain.timeline import Timeline
from wijkteam_desk.pictures.time_scale import Zoom
from wijkteam_desk.ui.common.announce import announce
from wijkteam_desk.ui.common.buttons import link_button, main_button, plain_button
from wijkteam_desk.ui.common.calm_combo import CalmCombo
from wijkteam_desk.ui.common.card import Card, empty
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.in_sight import bring_in_sight
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.timeline_edit import TimelineEdit
from wijkteam_desk.ui.common.timeline_state import TimelineState
from wijkteam_desk.ui.common.words import words


class TimelineCard(Card):
    """Signal: `move_asked` gives the id of a step and the day, once somebody saw what follows.

    Until then nothing is changed. Whoever does it, shows the timeline anew.
    """

    move_asked = Signal(str, object)

    def __init__(self) -> None:
        title = self.tr("Wie helpt wanneer")
        super().__init__(title)
        self._state = TimelineState(Timeline(today=today(), lanes=()))
        self._at = ""
        self.picture = TimelineEdit()
        self.picture.setAccessibleName(title)
        self.picture.reached.connect(self._reach)
        self.picture.put.connect(self._hold)
        self.picture.asked.connect(self._ask)
        self._zoom = self._new_zoom()
        self._turns = [
            link_button(name).when_clicked(partial(self._turn, way))
            for name, way in (
                (self.tr("Eerder"), -1),
                (self.tr("Vandaag"), 0),
                (self.tr("Later"), 1),
            )
        ]
        self._told = words("", "body")
        self._keys = words(
            self.tr(
                "Sleep een teken, of kies het met Tab en de pijlen. Shift met ← of → verplaatst het"
                " een dag, met ↑ of ↓ een week. Enter vraagt, Esc zet terug."
            ),
            "small",
        )
        self._move = main_button(self.tr("Verplaats")).when_clicked(self._confirm)
        self._back = plain_button(self.tr("Zet terug")).when_clicked(self._put_back)
        self._answers = Flow(self._move, self._back)
        self._in_words = link_button("", "file-text").when_clicked(self._turn_words)
        self._lines = QVBoxLayout()
        room(self._lines, between=0.3)
        self._lay()

    def _lay(self) -> None:
        self.body.addWidget(Flow(self._zoom, *self._turns))
        for widget in (self.picture, self._told, self._answers, self._keys, self._in_words):
            self.body.addWidget(widget)
        self.body.addLayout(self._lines)
        self._said = False
        self._answers.hide()
        self._told.hide()

    def _new_zoom(self) -> CalmCombo:
        zoom = CalmCombo()
        zoom.setAccessibleName(self.tr("Hoeveel maanden je ziet"))
        for one in Zoom:
            zoom.addItem(one.label)
        zoom.setCurrentText(Zoom.YEAR.label)
        zoom.currentIndexChanged.connect(self._zoomed)
        return zoom

    def show_timeline(self, timeline: Timeline) -> None:
        """Show these lanes; nothing is held any more, and the keyboard stays at its moment."""
        answered = self._move.hasFocus() or self._back.hasFocus()
        self._state.become(timeline)
        self._refresh()
        if answered:
            self._return()

    def _zoomed(self, row: int) -> None:
        self._state.zoom = tuple(Zoom)[row]
        for button in self._turns:
            button.setVisible(self._state.zoom is not Zoom.ALL)
        self._refresh()

    def _turn(self, way: int) -> None:
        self._state.turn(way)
        self._refresh()

    def _reach(self, step_id: str) -> None:
        """Tell what it means; what another was held for goes back first."""
        held = self._state.held
        self._at = step_id
        if held and held[0] != step_id:
            self._state.put_back()
            self._refresh()
        else:
            self._tell()

    def _hold(self, step_id: str, day: date) -> None:
        self._at = step_id
        self._state.hold(step_id, day)
        self._refresh()
        announce(self.picture, self._told.text())

    def _ask(self, step_id: str) -> None:
        """The consequences are told; the answer is one key away."""
        held = self._state.held
        if held and held[0] == step_id:
            answer = self._back if self._state.refusal else self._move
            answer.setFocus(Qt.FocusReason.OtherFocusReason)
            bring_in_sight(self._answers)

    def _confirm(self) -> None:
        if self._state.held:
            self.move_asked.emit(*self._state.held)

    def _put_back(self) -> None:
        self._state.put_back()
        self._refresh()
        self._return()

    def _return(self) -> None:
        moment = self.picture.moment(self._at)
        if moment:
            moment.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self) -> None:
        held = self._state.held
        self.picture.draw(self._state.drawn, held=held[0] if held else "")
        self._tell()
        self._say()

    def _tell(self) -> None:
        """Of the moment where the keyboard is: what it means, and what follows from the move."""
        held, told = self._state.held, self._state.told(self._at)
        self._told.setText(" ".join(told))
        self._told.setVisible(bool(told))
        self._answers.setVisible(held is not None)
        self._move.setVisible(held is not None and not self._state.refusal)
        if held:
            self._move.rename(self.tr("Verplaats naar {day}").format(day=self._state.new_day))

    def _turn_words(self) -> None:
        self._said = not self._said
        self._say()

    def _say(self) -> None:
        self._in_words.rename(
            self.tr("Verberg de woorden") if self._said else self.tr("Lees het in woorden")
        )
        empty(self._lines)
        for line in self.picture.told if self._said else ():
            self._lines.addWidget(words(line, "soft"))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._state.held:
            self._put_back()
        else:
            super().keyPressEvent(event)
