"""The white page: what was said, and at its end the block in which one types."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from wijkteam_desk.casework.write_passage import PassageWords
from wijkteam_desk.ui.common.buttons import link_button
from wijkteam_desk.ui.common.chip import Chip
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.only_needed import only_needed
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.talk_words import said_before
from wijkteam_desk.ui.common.words import words as label
from wijkteam_desk.ui.screens.conversation.block_text import EDGE
from wijkteam_desk.ui.screens.conversation.correction_block import CorrectionBlock
from wijkteam_desk.ui.screens.conversation.passage_block import PassageBlock
from wijkteam_desk.ui.screens.conversation.passages import Passages
from wijkteam_desk.ui.screens.conversation.sheet import Sheet
from wijkteam_desk.ui.screens.conversation.writing_block import WritingBlock


class Paper(QScrollArea):
    """Knows which block one is in; a passage that is left is handed over.

    Signals: `written` gives the words of a new passage; `corrected` and `correction_kept` give a
    passage with its new words or its draft; `not_wanted` one that stays as it was; `put_off` one
    that is changed later, with its words; `remarked` says that the block one is in is marked
    otherwise, or is another one; `before_asked` that what is veiled may be seen.
    """

    written = Signal(object)
    corrected = Signal(str, object)
    correction_kept = Signal(str, dict)
    not_wanted = Signal(str)
    put_off = Signal(str, object)
    remarked = Signal()
    before_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "paper")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.passages = Passages()
        self.writer = WritingBlock()
        self.current: WritingBlock = self.writer
        self._chips = Flow(between=0.5)
        self._question = label("", "soft")
        self._earlier = link_button(self.tr("Toon wat hiervoor is gezegd"), "arrow-up")
        self._veiled = label("", "soft")
        self._before = link_button(self.tr("Toon wat eerder gezegd is"), "eye")
        self._build()
        self._connect()

    def _build(self) -> None:
        self.writer.edit.setAccessibleName(self.tr("Schrijf op wat er gezegd wordt"))
        self.writer.invitation = self.tr(
            "Typ verder. Met / zeg je wat het is, met # waarover, met @ over wie."
        )
        self.writer.edit.prompt(self.writer.invitation)
        self._earlier.hide()
        inside = QWidget()
        inside.setProperty("look", "paper_inside")
        column = QVBoxLayout(inside)
        room(column, around=1.3, between=0.6)
        only = label(only_needed(), "small")
        above = (self._chips, self._question, self._veiled, self._before, self._earlier)
        for widget in (*above, self.passages, self.writer, only):
            column.addWidget(widget)
        for words in (*above, only):
            words.setContentsMargins(em(EDGE), 0, 0, 0)
        column.addStretch()
        self.setWidget(inside)

    def _connect(self) -> None:
        self._earlier.when_clicked(self._show_earlier)
        self._before.when_clicked(self.before_asked.emit)
        self.writer.taken.connect(lambda: self._enter(self.writer))
        self.writer.ended.connect(self._write)
        self.writer.stepped.connect(lambda by: self.passages.step(None, by) if by < 0 else None)
        self.writer.remarked.connect(self.remarked)
        self.passages.opened.connect(self._welcome)
        self.passages.entered.connect(self._read)
        self.passages.past_end.connect(self.writer.setFocus)
        self.verticalScrollBar().rangeChanged.connect(self._stay_in_sight)

    def show_sheet(self, sheet: Sheet, begun: dict[str, PassageWords]) -> None:
        """Show the page; what is being typed stays as it is."""
        self._chips.clear()
        for text in (sheet.purpose, sheet.held, sheet.who):
            if text:
                self._chips.put(Chip(text).may_shorten())
        self._question.setText(f"“{sheet.question}”")
        self._question.setVisible(bool(sheet.question))
        self._veiled.setText(said_before(sheet.came_later))
        for widget in (self._veiled, self._before):
            widget.setVisible(sheet.veiled)
        self.passages.show_sheet(sheet, begun)
        self.writer.show_sheet(sheet)
        self._earlier.setVisible(self.passages.earlier > 0)
        if self.current not in (*self.passages.open_blocks, self.writer):
            self._enter(self.writer)

    def show_block(self, block: QWidget) -> None:
        """Bring a block into sight."""
        self.ensureWidgetVisible(block, 0, em(0.6))

    def end_all(self) -> None:
        """Hand over every block in which words stand."""
        for block in self.passages.open_blocks:
            block.end()
        self.writer.end()

    def flush(self) -> None:
        """Hand on every draft now."""
        for block in (*self.passages.open_blocks, self.writer):
            block.flush()

    def close_block(self, passage_id: str) -> None:
        """Close a passage that was open for change."""
        here = self.current is self.passages.open_block(passage_id)
        if here:
            self.current = self.writer  # first: what is left by going elsewhere is handed over
        self.passages.close_block(passage_id)
        if here:
            self.writer.setFocus()

    def _welcome(self, block: CorrectionBlock) -> None:
        """Listen to a passage that was just opened for change."""
        block.taken.connect(lambda: self._enter(block))
        block.ended.connect(lambda words: self._hand_over(block, words))
        block.kept.connect(lambda fields: self.correction_kept.emit(block.passage_id, fields))
        block.not_wanted.connect(lambda: self.not_wanted.emit(block.passage_id))
        block.escaped.connect(lambda: self.put_off.emit(block.passage_id, block.words))
        block.remarked.connect(self.remarked)

    def _read(self, block: PassageBlock) -> None:
        """A closed passage has the keyboard: what is typed or marked next is new."""
        self._enter(self.writer)
        self.show_block(block)

    def _write(self, words: PassageWords) -> None:
        if words.text.strip():
            self.written.emit(words)

    def _hand_over(self, block: CorrectionBlock, words: PassageWords) -> None:
        # Also on its buttons: else Qt hands the keyboard to whatever stands next on the page.
        here = block.isAncestorOf(QApplication.focusWidget() or self)
        block.wait(waiting=True)
        self.corrected.emit(block.passage_id, words)
        if here and not block.problem:
            self.writer.setFocus()

    def _enter(self, block: WritingBlock) -> None:
        """Be in this block; the passage one was in is left, and handed over."""
        left, self.current = self.current, block
        if left is not block and left in self.passages.open_blocks:
            left.end()
        self.remarked.emit()

    def _show_earlier(self) -> None:
        """Show more above, while what one was reading stays where it is."""
        bar = self.verticalScrollBar()
        from_end = bar.maximum() - bar.value()
        self.passages.show_earlier()
        self._earlier.setVisible(self.passages.earlier > 0)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        bar.setValue(bar.maximum() - from_end)

    def _stay_in_sight(self) -> None:
        """Keep in sight where one reads or types when the page grows."""
        reading = self.focusWidget()
        if isinstance(reading, PassageBlock):
            self.show_block(reading)
        elif self.current.edit.hasFocus():
            self.show_block(self.current)
