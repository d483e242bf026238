"""What everybody reads: one passage at a time, or all of them below each other."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from wijkteam_desk.ui.common.buttons import link_button, plain_button
from wijkteam_desk.ui.common.card import empty, rule
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.reading.large import LargePassage
from wijkteam_desk.ui.screens.reading.lines import Reader, ReadingLine


class Stage(QWidget):
    """Signals: those of each passage, with its id first; `left`."""

    affirmed = Signal(str, str, bool)
    correct_asked = Signal(str)
    corrected = Signal(str, str)
    correction_kept = Signal(str, str)
    correction_left = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[ReadingLine, ...] = ()
        self._readers: tuple[Reader, ...] = ()
        self._at = 0
        self._whole = False
        self._blocks: list[LargePassage] = []
        self._area = QScrollArea()
        self._column = QVBoxLayout()
        self._count = words("", "soft", wrap=False)
        self._before = plain_button(self.tr("Vorige"), "chevron-left")
        self._next = plain_button(self.tr("Volgende"), "chevron-right")
        self._way = link_button("")
        self._leave = link_button(self.tr("Klaar met lezen"), "arrow-left")
        self._build()

    def _build(self) -> None:
        self._before.when_clicked(lambda: self.step(-1))
        self._next.when_clicked(lambda: self.step(1))
        self._way.when_clicked(self._turn)
        self._leave.when_clicked(self.left.emit)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(em(3), em(2), em(3), em(2))
        room(self._column, between=1.6)
        column.addStretch(1)
        column.addLayout(self._column)
        column.addStretch(2)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidgetResizable(True)
        self._area.setWidget(inside)
        foot = QHBoxLayout()
        room(foot, between=0.8)
        foot.addWidget(Flow(self._leave, self._way, between=1.4), 1)
        foot.addWidget(self._count)
        foot.addWidget(self._before)
        foot.addWidget(self._next)
        outside = QVBoxLayout(self)
        room(outside, between=0.6)
        outside.addWidget(self._area, 1)
        outside.addLayout(foot)

    def read(self, lines: tuple[ReadingLine, ...], readers: tuple[Reader, ...]) -> None:
        """Show these passages; where one was stays, and so does the keyboard."""
        same = len(lines) == len(self._lines) and readers == self._readers
        self._lines, self._readers = lines, readers
        self._at = min(self._at, max(0, len(lines) - 1))
        if same and self._blocks:
            for block, line in zip(self._blocks, self._shown, strict=True):
                block.show_line(line)
        else:
            self._fill()

    def step(self, by: int) -> None:
        """Go so many passages on; not while one is being put right."""
        if self._whole or any(block.editing for block in self._blocks):
            return
        self._at = max(0, min(len(self._lines) - 1, self._at + by))
        self._fill()
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def affirm_by_key(self, place: int) -> None:
        """The tick of who sits at that place, for the passage in sight."""
        if not self._whole and self._blocks:
            for button in self._blocks[0].klopt[place : place + 1]:
                button.click()

    def block(self, passage_id: str) -> LargePassage | None:
        """The passage in sight with that id."""
        return next((one for one in self._blocks if one.line.id == passage_id), None)

    def close_corrections(self) -> None:
        """No words are being put right any more."""
        for block in self._blocks:
            block.close_correction()

    def flush(self) -> None:
        """Keep half-corrected words now."""
        for block in self._blocks:
            block.flush()

    def start_over(self) -> None:
        """Begin at the first passage."""
        self._at = 0
        self._blocks = []
        empty(self._column)

    def enter(self) -> None:
        """Bring the keyboard here."""
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _shown(self) -> tuple[ReadingLine, ...]:
        return self._lines if self._whole else self._lines[self._at : self._at + 1]

    def _turn(self) -> None:
        self._whole = not self._whole
        self._fill()

    def _fill(self) -> None:
        empty(self._column)
        self._blocks = []
        for line in self._shown:
            if self._blocks:
                self._column.addWidget(rule())
            block = self._made(line)
            self._blocks.append(block)
            self._column.addWidget(block)
        self._area.verticalScrollBar().setValue(0)
        self._show_foot()

    def _made(self, line: ReadingLine) -> LargePassage:
        block = LargePassage(line, self._readers)
        block.affirmed.connect(lambda who, right: self.affirmed.emit(block.line.id, who, right))
        block.correct_asked.connect(lambda: self.correct_asked.emit(block.line.id))
        block.corrected.connect(lambda text: self.corrected.emit(block.line.id, text))
        block.correction_kept.connect(lambda text: self.correction_kept.emit(block.line.id, text))
        block.correction_left.connect(lambda: self.correction_left.emit(block.line.id))
        return block

    def _show_foot(self) -> None:
        count = self.tr("{at} van {count}").format(at=self._at + 1, count=len(self._lines))
        self._count.setText("" if self._whole else count)
        one, whole = self.tr("Zin voor zin"), self.tr("Alles op één bladzijde")
        self._way.rename(one if self._whole else whole)
        self._before.setVisible(not self._whole)
        self._next.setVisible(not self._whole)
        self._before.setEnabled(self._at > 0)
        self._next.setEnabled(self._at < len(self._lines) - 1)
