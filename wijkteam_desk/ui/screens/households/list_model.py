"""The households that answer what is typed; quick with ten thousand."""

import re
import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from wijkteam_desk.casework.list_households import HouseholdLine
from wijkteam_desk.ui.screens.households.line_words import heard_line

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
_MARKS = re.compile(r"[\u0300-\u036f]")
_WITHOUT_STROKE = str.maketrans({"\u0131": "i", "\u0142": "l", "\u00f8": "o", "\u0111": "d"})


class HouseholdModel(QAbstractListModel):
    """All lines, of which those are shown that hold every word of the filter."""

    def __init__(self) -> None:
        super().__init__()
        self._all: tuple[HouseholdLine, ...] = ()
        self._texts: tuple[str, ...] = ()  # made when somebody first types
        self._filter = ""
        self._shown: list[HouseholdLine] = []

    def replace(self, lines: Sequence[HouseholdLine]) -> None:
        """Hold other lines, under the same filter."""
        self._all = tuple(lines)
        self._texts = ()
        self._select()

    def filter(self, typed: str) -> None:
        """Show the lines in which each typed word occurs: name, members, kenmerk."""
        self._filter = typed
        self._select()

    def line(self, row: int) -> HouseholdLine | None:
        """The line of a row, or nothing outside the list."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, household_id: str) -> int:
        """The row of a household; -1 when it is not shown."""
        rows = enumerate(self._shown)
        return next((row for row, line in rows if line.household_id == household_id), -1)

    @property
    def total(self) -> int:
        """How many households there are, shown or not."""
        return len(self._all)

    def _select(self) -> None:
        words = plain(self._filter).split()
        if words and not self._texts:
            self._texts = tuple(_searched(line) for line in self._all)
        left = list(range(len(self._all)))
        for word in words:
            left = [row for row in left if word in self._texts[row]]
        self.beginResetModel()
        self._shown = [self._all[row] for row in left]
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._shown)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.line(index.row())
        if line is None:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return heard_line(line)
        return line.name if role == Qt.ItemDataRole.DisplayRole else None


def plain(text: str) -> str:
    """The text without accents and capitals: `Çelik` is found by `celik`."""
    if text.isascii():
        return text.casefold()
    letters = unicodedata.normalize("NFKD", text.casefold())
    return _MARKS.sub("", letters).translate(_WITHOUT_STROKE)


def _searched(line: HouseholdLine) -> str:
    reference = line.reference
    return plain(f"{line.name}\n{line.members}\n{reference}\n{reference.replace('-', '')}")
