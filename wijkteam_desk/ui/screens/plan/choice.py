"""A choice from a list that never changes by accident."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from wijkteam_desk.ui.common.calm_combo import CalmCombo
from wijkteam_desk.ui.common.icons import icon
from wijkteam_desk.ui.common.restyle import restyle
from wijkteam_desk.ui.common.sizes import em
from wijkteam_desk.ui.screens.plan.plan_page import Pick

_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)

_LEAST = 8


class Choice(CalmCombo):
    """Shows the name of what is chosen; the first entry, with the empty key, is none of them.

    Each choice is an act, so the wheel passes by, and arrow keys open the list instead of running
    through it. Signal: `picked(str)` the key, when the coach chose another.
    """

    picked = Signal(str)

    def __init__(self, name: str, none: str, *, missing: bool = False) -> None:
        super().__init__()
        self._none = none
        self._missing = missing
        self._shown = ""
        self._picks: tuple[Pick, ...] = ()
        self.setAccessibleName(name)
        self.setProperty("look", "live")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(_LEAST)
        if missing:
            self.setIconSize(QSize(em(1.1), em(1.1)))
        self.activated.connect(self._chosen)

    def call_none(self, words: str, *, missing: bool) -> None:
        """What no choice is called from now on, and whether one is missing."""
        if words != self._none:
            self._none, self._missing = words, missing
            self.clear()

    def offer(self, picks: tuple[Pick, ...], chosen: str) -> None:
        """Show these to choose from; a list that is open stays as it is when nothing changed."""
        if (picks, chosen) != (self._picks, self._shown) or not self.count():
            self._fill(picks, chosen)
        self._picks, self._shown = picks, chosen
        restyle(self, "live_missing" if self._missing and not chosen else "live")

    def _fill(self, picks: tuple[Pick, ...], chosen: str) -> None:
        with QSignalBlocker(self):
            self.clear()
            self.addItem(self._none, "")
            if self._missing:
                self.setItemIcon(0, icon("alert-circle", "amber"))
            for pick in picks:
                self.addItem(pick.name, pick.key)
            self.setCurrentIndex(max(0, self.findData(chosen)))

    def _chosen(self) -> None:
        key = str(self.currentData())
        if key != self._shown:
            self._shown = key
            self.picked.emit(key)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _MOVES:
            self.showPopup()
        elif event.text().isalnum():
            self.showPopup()
            self.view().keyboardSearch(event.text())
        else:
            super().keyPressEvent(event)
