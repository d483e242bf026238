"""The card with the BSN: masked, and whole for a moment when one asks for it."""

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QHideEvent
from typing_extensions import override

from wijkteam_desk.ui.common.announce import announce
from wijkteam_desk.ui.common.noted_card import NotedCard
from wijkteam_desk.ui.common.notes import NotesShown
from wijkteam_desk.ui.common.words import words

A_MOMENT = 20_000
"""In milliseconds: long enough to copy nine figures."""


class BsnCard(NotedCard):
    """Signal of its own: none; `look_asked` is answered with `show_whole`."""

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("BsnCard", "BSN"))
        self._whole = words("", "strong")
        self._whole.hide()
        self.body.insertWidget(self.body.indexOf(self._rows) + 1, self._whole)
        self._moment = QTimer(self, interval=A_MOMENT, singleShot=True)
        self._moment.timeout.connect(self._mask)

    def show_whole(self, number: str) -> None:
        """Show all figures for a moment; they cannot be copied to a clipboard that keeps them."""
        figures = f"{number[:3]} {number[3:6]} {number[6:]}"
        self._whole.setText(figures)
        self._whole.show()
        announce(self._whole, figures)
        self._moment.start()

    @override
    def show_notes(self, shown: NotesShown | None) -> None:
        super().show_notes(shown)
        if shown is None or not shown.rows:
            self._mask()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._mask()

    def _mask(self) -> None:
        self._moment.stop()
        self._whole.hide()
        self._whole.setText("")
