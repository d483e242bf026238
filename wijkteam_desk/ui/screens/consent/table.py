"""The table of who may read what of whom; where it is too wide it becomes a list."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wijkteam_desk.ui.common.buttons import plain_button
from wijkteam_desk.ui.common.card import empty
from wijkteam_desk.ui.common.chip_button import ChipButton
from wijkteam_desk.ui.common.colours import Tone
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.row import Row
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.consent.matrix import Cell, Matrix


class Table(QWidget):
    """Signal: `chosen` with the cell that was pressed."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._matrix: Matrix | None = None
        self._wide: bool | None = None
        self._measured = 0, 0  # an em, and what the table needs then
        self._column = QVBoxLayout(self)
        room(self._column, between=0.6)

    def show_matrix(self, matrix: Matrix) -> None:
        """Show these; what did not change keeps its focus."""
        if matrix != self._matrix:
            self._matrix, self._wide, self._measured = matrix, None, (0, 0)
            self._lay_out()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        matrix = self._matrix
        if matrix is None:
            return
        wide = self.width() >= self._needed(matrix)
        if wide is self._wide:
            return
        self._wide = wide
        empty(self._column)
        self._column.addWidget(self._grid(matrix) if wide else self._list(matrix))

    def _needed(self, matrix: Matrix) -> int:
        """The width below which the table does not fit, in this size of text."""
        if self._measured[0] != em(1):
            grid = self._grid(matrix)
            grid.ensurePolished()
            self._measured = em(1), grid.minimumSizeHint().width()
            grid.deleteLater()
        return self._measured[1]

    def _grid(self, matrix: Matrix) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(em(0.4))
        for column, reader in enumerate(matrix.readers, start=1):
            grid.addWidget(words(reader, "strong"), 0, column, Qt.AlignmentFlag.AlignBottom)
            grid.setColumnStretch(column, 1)
        for row, line in enumerate(matrix.lines, start=1):
            grid.addWidget(words(line.name, "strong"), row, 0)
            for column, cell in enumerate(line.cells, start=1):
                if cell.word:
                    grid.addWidget(self._button(cell), row, column)
        return holder

    def _list(self, matrix: Matrix) -> QWidget:
        """Of each person what was asked, and one way to ask something else."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        room(column, between=0.4)
        for line in matrix.lines:
            column.addWidget(words(line.name, "heading"))
            for reader, cell in zip(matrix.readers, line.cells, strict=True):
                if cell.consent_id:
                    column.addWidget(Row(reader, buttons=[self._button(cell)]))
            if not line.may_ask:
                continue
            anew = plain_button(self.tr("Vraag iets over {name}").format(name=line.name), "plus")
            ask = partial(self.chosen.emit, replace(line.cells[0], consent_id="", recipient_id=""))
            column.addWidget(Flow(anew.when_clicked(ask)))
        return holder

    def _button(self, cell: Cell) -> QWidget:
        button = ChipButton(cell.word, Tone(cell.tone), icon_name=cell.icon_name)
        button.setAccessibleName(cell.heard)
        button.clicked.connect(partial(self.chosen.emit, cell))
        return Flow(button)
