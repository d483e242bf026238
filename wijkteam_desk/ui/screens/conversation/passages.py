"""The passages of the page in order; those that are open for change stand in their own places."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkteam_desk.casework.write_passage import PassageWords
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.screens.conversation.correction_block import CorrectionBlock
from wijkteam_desk.ui.screens.conversation.passage_block import PassageBlock
from wijkteam_desk.ui.screens.conversation.sheet import Line, Sheet

AT_ONCE = 60
"""So many passages get a widget at once; 1,200 would take over a second, 60 take 25 ms."""


class Passages(QWidget):
    """The last passages, and the earlier ones when they are asked for.

    Signals: `opened` gives a block for change that was just made; `entered` the closed
    passage that got the keyboard; `past_end` that the keyboard goes on to the writing block.
    """

    opened = Signal(object)
    entered = Signal(object)
    past_end = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sheet: Sheet | None = None
        self._count = AT_ONCE
        self._begun: dict[str, PassageWords] = {}
        self._blocks: dict[str, PassageBlock] = {}
        self._open: dict[str, CorrectionBlock] = {}
        self._under_way: list[PassageBlock] = []
        self._column = QVBoxLayout(self)
        room(self._column, between=0.1)

    @property
    def open_blocks(self) -> tuple[CorrectionBlock, ...]:
        """The passages that are open for change."""
        return tuple(self._open.values())

    @property
    def stops(self) -> list[QWidget]:
        """What the arrow keys go along: each passage, open or closed."""
        return [self._open.get(line.id, self._blocks[line.id]) for line in self._shown]

    @property
    def earlier(self) -> int:
        """How many passages stand before the first that is shown."""
        return max(0, len(self._sheet.lines) - self._count) if self._sheet else 0

    @property
    def _shown(self) -> tuple[Line, ...]:
        return self._sheet.lines[self.earlier :] if self._sheet else ()

    def show_earlier(self) -> None:
        """Show some more of what stands before."""
        self._count += AT_ONCE
        self._show()

    def open_block(self, passage_id: str) -> CorrectionBlock | None:
        """The block in which that passage is open for change, if it is."""
        return self._open.get(passage_id)

    def show_sheet(self, sheet: Sheet, begun: dict[str, PassageWords]) -> None:
        """Show these passages; those that are still there keep their widgets."""
        if self._sheet and len(self._sheet.lines) > AT_ONCE:
            self._count += max(0, len(sheet.lines) - len(self._sheet.lines))
        self._sheet, self._begun = sheet, begun
        self._show()
        for block in self.open_blocks:
            block.show_sheet(sheet)

    def show_under_way(self, passages: tuple[PassageWords, ...]) -> None:
        """Show at the end, in grey, what is not kept yet."""
        for block in self._under_way:
            _delete(block)
        self._under_way = []
        for words in passages:
            said_by, about = (
                self._sheet.name_of(one) if self._sheet else ""
                for one in (words.said_by, words.about)
            )
            block = PassageBlock(Line(id="", words=words, speaker=said_by, about=about))
            block.setEnabled(False)
            self._column.addWidget(block)
            self._under_way.append(block)

    def open(self, passage_id: str) -> CorrectionBlock | None:
        """Open a passage for change, with what was begun; nothing when it is not on the page."""
        self._reach(passage_id)
        block = self._blocks.get(passage_id)
        if block is None or self._sheet is None:
            return None
        if passage_id not in self._open:
            words = self._begun.get(passage_id, block.line.words)
            made = CorrectionBlock(passage_id, words)
            made.show_sheet(self._sheet)
            made.stepped.connect(lambda by: self.step(made, by))
            self._open[passage_id] = made
            self._column.insertWidget(self._column.indexOf(block) + 1, made)
            block.hide()
            self.opened.emit(made)
        return self._open[passage_id]

    def close_block(self, passage_id: str) -> None:
        """Close a passage; it shows what stands there."""
        made = self._open.pop(passage_id, None)
        if made is not None:
            _delete(made)
            self._blocks[passage_id].show()

    def step(self, stop: QWidget | None, by: int) -> None:
        """Bring the keyboard so many passages on; from nowhere (the writing block), to the last."""
        if self.earlier and by < 0 and stop in self.stops[:1]:
            self.show_earlier()
        stops = self.stops
        place = stops.index(stop) + by if stop in stops else len(stops) - 1
        if place >= len(stops):
            self.past_end.emit()
        elif place >= 0:
            _enter(stops[place])

    def _show(self) -> None:
        shown = self._shown
        there = {line.id for line in shown}
        for gone in [one for one in self._blocks if one not in there]:
            self.close_block(gone)
            _delete(self._blocks.pop(gone))
        after: QWidget | None = None
        for line in shown:
            after = self._show_line(line, after)

    def _reach(self, passage_id: str) -> None:
        """Show enough of what stands before to have this passage among it."""
        lines = self._sheet.lines if self._sheet else ()
        places = [place for place, line in enumerate(lines) if line.id == passage_id]
        if places and places[0] < self.earlier:
            self._count = len(lines) - places[0]
            self._show()

    def _show_line(self, line: Line, after: QWidget | None) -> QWidget:
        """Show one passage after the widget of the one before; give its own last widget."""
        block = self._blocks.get(line.id)
        if block is None:
            block = self._new_block(line)
            place = self._column.indexOf(after) + 1 if after else 0
            self._column.insertWidget(place, block)
        else:
            block.show_line(line)
        return self._open.get(line.id, block)

    def _new_block(self, line: Line) -> PassageBlock:
        block = PassageBlock(line)
        block.opened.connect(lambda: self._open_and_enter(line.id))
        block.stepped.connect(lambda by: self.step(block, by))
        block.taken.connect(lambda: self.entered.emit(block))
        block.left.connect(self.past_end)
        self._blocks[line.id] = block
        return block

    def _open_and_enter(self, passage_id: str) -> None:
        made = self.open(passage_id)
        if made is not None:
            _enter(made)


def _enter(widget: QWidget) -> None:
    widget.show()  # what was just made has no place on the screen yet
    widget.setFocus()


def _delete(widget: QWidget) -> None:
    widget.hide()
    widget.deleteLater()
