"""What was agreed, and beside each action what came of it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from wijkteam_desk.ui.common.card import Card, rule
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.evaluation.sheet import AgreedLine

_SHARES = (3, 1)


class AgreedCard(Card):
    """Goals with their actions under them."""

    def __init__(self) -> None:
        super().__init__(self.tr("Wat was afgesproken, en wat kwam ervan"))

    def show_lines(self, version: str, lines: Sequence[AgreedLine]) -> None:
        """Show these; nothing where nothing was agreed."""
        self.clear()
        self.body.addWidget(words(version, "soft"))
        grid = QGridLayout()
        room(grid, between=0.3)
        grid.setHorizontalSpacing(em(1.2))
        for column, share in enumerate(_SHARES):
            grid.setColumnStretch(column, share)
        for line in lines:
            _add(grid, line)
        self.body.addLayout(grid)
        self.setVisible(bool(lines))


def _add(grid: QGridLayout, line: AgreedLine) -> None:
    row = grid.rowCount()
    if not line.came:
        if row > 1:
            grid.addWidget(rule(), row, 0, 1, len(_SHARES))
        grid.addWidget(words(line.words, "strong"), row + 1, 0, 1, len(_SHARES))
        return
    what = QWidget()
    column = QVBoxLayout(what)
    room(column, between=0.1)
    column.addWidget(words(line.words))
    column.addWidget(words(line.done_by, "soft"))
    grid.addWidget(what, row, 0)
    grid.addWidget(words(line.came), row, 1, Qt.AlignmentFlag.AlignTop)
