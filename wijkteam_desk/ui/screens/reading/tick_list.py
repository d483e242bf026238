"""The quiet list on which the coach ticks what is read together."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from wijkteam_desk.ui.common.buttons import link_button, main_button
from wijkteam_desk.ui.common.card import Card, empty, rule
from wijkteam_desk.ui.common.chip import Chip
from wijkteam_desk.ui.common.colours import Tone
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.talk_words import said_before
from wijkteam_desk.ui.common.way_back import back_to_talk
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.reading.lines import Reading, ReadingLine


class TickList(QWidget):
    """Signals: `ticked` gives the ids; `begun` when everybody may look; `left`."""

    ticked = Signal(tuple)
    begun = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._boxes: dict[str, QCheckBox] = {}
        self._held = words("", "soft")
        self._veiled = words("", "soft")
        self._list = QVBoxLayout()
        room(self._list)
        self._begin = main_button(self.tr("Begin met lezen"), "messages")
        self._begin.when_clicked(self.begun.emit)
        self._all = link_button(self.tr("Vink alles aan")).when_clicked(self._tick_all)
        self._leave = back_to_talk()
        self._leave.when_clicked(self.left.emit)
        self._build()

    def _build(self) -> None:
        card = Card()
        card.body.addLayout(self._list)
        column = QVBoxLayout(self)
        room(column, between=0.8)
        column.addWidget(Flow(self._leave))
        column.addWidget(words(self.tr("Wat lezen we samen?"), "title"))
        column.addWidget(self._held)
        column.addWidget(
            words(
                self.tr(
                    "Alleen wat je aanvinkt, komt straks groot in beeld. Wat alleen met u is en"
                    " wat over veiligheid gaat, staat hier niet bij."
                )
            )
        )
        column.addWidget(self._veiled)
        column.addWidget(card)
        column.addWidget(Flow(self._begin, self._all))
        column.addStretch()

    def offer(self, reading: Reading, ticked: tuple[str, ...]) -> None:
        """Show what may be read; the keyboard stays where it was."""
        self._held.setText(reading.held)
        self._veiled.setText(said_before(reading.came_later))
        self._veiled.setVisible(bool(reading.came_later))
        if [*self._boxes] != [line.id for line in reading.lines]:
            self._fill(reading)
        for one, box in self._boxes.items():
            box.setChecked(one in ticked)
        self._begin.setEnabled(bool(ticked))
        self._all.setVisible(bool(reading.lines))

    def enter(self) -> None:
        """Bring the keyboard to the first box, or to the way back."""
        first = next(iter(self._boxes.values()), self._leave)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, reading: Reading) -> None:
        empty(self._list)
        self._boxes = {}
        if not reading.lines:
            none = self.tr("Er is nog niets om samen te lezen. Schrijf eerst iets op.")
            self._list.addWidget(words(none, "soft"))
        for line in reading.lines:
            if self._boxes:
                self._list.addWidget(rule())
            self._list.addWidget(self._row(line, reading))

    def _row(self, line: ReadingLine, reading: Reading) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        room(across, between=0.7)
        across.setContentsMargins(0, em(0.3), 0, em(0.3))
        box = QCheckBox()
        box.setAccessibleName(f"{line.lead}: {line.words}")
        box.setMinimumWidth(em(2.95))
        box.clicked.connect(self._tell)
        self._boxes[line.id] = box
        said = QVBoxLayout()
        room(said, between=0.1)
        said.addWidget(words(line.lead, "small"))
        said.addWidget(words(line.text))
        across.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(said, 1)
        for reader in reading.readers:
            if reader.member_id in line.klopt:
                chip = Chip(
                    self.tr("klopt: {who}").format(who=reader.name),
                    Tone.GREEN,
                    icon_name="check",
                )
                across.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _ticked(self) -> tuple[str, ...]:
        return tuple(one for one, box in self._boxes.items() if box.isChecked())

    def _tick_all(self) -> None:
        for box in self._boxes.values():
            box.setChecked(True)
        self._tell()

    def _tell(self) -> None:
        self._begin.setEnabled(bool(self._ticked()))
        self.ticked.emit(self._ticked())
