"""The households that answer what is typed; quick with ten thousand."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from wijkteam_desk.casework.list_households import HouseholdLine
from wijkteam_desk.domain.plain_words import plain
from wijkteam_desk.ui.screens.households.line_words import heard_line

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
AT_ONCE = 50
"""How many lines are read together: more than fit on a screen."""


class HouseholdModel(QAbstractListModel):
    """Knows the order of all; of those in sight the lines, which it asks for as they are painted.

    Signals: `lines_asked` gives ids; `calls_asked` when somebody types and no name is known yet.
    """

    lines_asked = Signal(tuple)
    calls_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._ids: tuple[str, ...] = ()
        self._lines: dict[str, HouseholdLine] = {}
        self._asked: set[str] = set()
        self._texts: dict[str, str] = {}
        self._filter = ""
        self._shown: Sequence[str] = ()

    def replace(self, ids: Sequence[str], lines: Sequence[HouseholdLine]) -> None:
        """Hold other households, of which some have their line already, under the same filter."""
        self._ids = tuple(ids)
        self._lines = {line.household_id: line for line in lines}
        self._asked = set()
        self._texts = {}
        self._select()

    def put(self, lines: Sequence[HouseholdLine]) -> None:
        """Take the lines that were asked for."""
        self._lines |= {line.household_id: line for line in lines}
        self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    def know(self, called: Mapping[str, tuple[str, str, str]]) -> None:
        """Take what every household is called, and filter by it."""
        self._texts = {one: _searched(*called[one]) for one in self._ids if one in called}
        self._select()

    def filter(self, typed: str) -> None:
        """Show the households in which each typed word occurs: name, members, kenmerk."""
        self._filter = typed
        self._select()

    def id_of(self, row: int) -> str:
        """The household of a row, or nothing outside the list."""
        return self._shown[row] if 0 <= row < len(self._shown) else ""

    def line(self, row: int) -> HouseholdLine | None:
        """The line of a row; asks for it and its neighbours where it is not known yet."""
        found = self._lines.get(self.id_of(row))
        if found is None and self.id_of(row) not in self._asked:
            self._ask(row)
        return found

    def row_of(self, household_id: str) -> int:
        """The row of a household; -1 when it is not shown."""
        rows = enumerate(self._shown)
        return next((row for row, one in rows if one == household_id), -1)

    @property
    def waiting(self) -> bool:
        """Whether it cannot filter yet: nobody's name is known."""
        return bool(self._filter.strip()) and not self._texts

    @property
    def total(self) -> int:
        """How many households there are, shown or not."""
        return len(self._ids)

    def _ask(self, row: int) -> None:
        near = self._shown[max(0, row - AT_ONCE // 2) : row + AT_ONCE]
        missing = tuple(one for one in near if one not in self._lines and one not in self._asked)
        self._asked |= set(missing)
        if missing:
            self.lines_asked.emit(missing)

    def _select(self) -> None:
        words = plain(self._filter).split()
        if words and self._ids and not self._texts:
            self.calls_asked.emit()
        left: Sequence[str] = self._ids
        if self._texts:
            for word in words:
                left = [one for one in left if word in self._texts.get(one, "")]
        self.beginResetModel()
        self._shown = left
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._shown)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._lines.get(self.id_of(index.row()))
        if line is None:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return heard_line(line)
        return line.name if role == Qt.ItemDataRole.DisplayRole else None


def _searched(name: str, members: str, reference: str) -> str:
    return plain(f"{name}\n{members}\n{reference}\n{reference.replace('-', '')}")
