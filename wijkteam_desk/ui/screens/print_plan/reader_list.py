"""Step 1: who reads along."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout

from wijkteam_desk.ui.common.card import Card, empty
from wijkteam_desk.ui.common.shortened import ShortBox
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.print_plan.readers import Reader


class ReaderList(Card):
    """Signal: `chosen(object)` the ids of who reads along, after a tick."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("1. Wie leest mee?"))
        self._shown: tuple[Reader, ...] = ()
        self._boxes: dict[str, QCheckBox] = {}
        self._list = QVBoxLayout()
        room(self._list)
        why = self.tr("Op papier komt alleen wat iedereen die meeleest mag zien.")
        self.body.addWidget(words(why, "soft"))
        self.body.addLayout(self._list)

    def show_readers(self, readers: tuple[Reader, ...], chosen: tuple[str, ...]) -> None:
        """Show the members, then the organisations; a list that did not change keeps its focus."""
        if readers != self._shown:
            self._shown = readers
            empty(self._list)
            members = [one for one in readers if not one.provider]
            providers = [one for one in readers if one.provider]
            self._boxes = {one.key: self._box(one) for one in members}
            if providers:
                self._list.addWidget(words(self._beforehand(), "soft"))
            self._boxes |= {one.key: self._box(one) for one in providers}
        for key, box in self._boxes.items():
            box.setChecked(key in chosen)

    def _beforehand(self) -> str:
        return self.tr(
            "Een organisatie krijgt een eigen papier, met alleen wat zij doet."
            " Dat geef je pas als het gezin het goed vindt."
        )

    def _box(self, reader: Reader) -> QCheckBox:
        box = ShortBox(f"{reader.name}, {reader.line}")
        box.clicked.connect(self._tell)
        self._list.addWidget(box)
        return box

    def _tell(self) -> None:
        self.chosen.emit(tuple(key for key, box in self._boxes.items() if box.isChecked()))
