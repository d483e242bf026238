"""The actions under one goal, or those under none, with the line for a new one."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wijkteam_desk.ui.common.card import rule
from wijkteam_desk.ui.common.sizes import em, room, target
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.plan.action_row import SHARES, ActionRow, Choices
from wijkteam_desk.ui.screens.plan.drafts import ACTION
from wijkteam_desk.ui.screens.plan.new_line import NewLine
from wijkteam_desk.ui.screens.plan.plan_page import ActionLine

_WIDE = 46
"""From this many em on an action stands on one line."""
_BUTTONS = 2
"""How many buttons stand behind an action."""


class ActionList(QWidget):
    """`about` is the goal, or the plan for loose actions.

    Signals: `edited(action, field, text)`, `removed(action)`, `asked(about, what)`,
    `draft(form, about, fields)`, `earlier_asked(form, about)`.
    """

    edited = Signal(str, str, str)
    removed = Signal(str)
    asked = Signal(str, str)
    draft = Signal(str, str, object)
    earlier_asked = Signal(str, str)

    def __init__(self, about: str, *, loose: bool = False) -> None:
        super().__init__()
        self._loose = loose
        self._wide = True
        self.rows: dict[str, ActionRow] = {}
        self.new = NewLine()
        self.new.asked.connect(lambda what: self.asked.emit(about, what))
        self.new.draft.connect(lambda fields: self.draft.emit(ACTION, about, fields))
        self._heads = self._header()
        self._lines = QVBoxLayout()
        room(self._lines, between=0.15)
        column = QVBoxLayout(self)
        room(column, between=0.15)
        for part in (self._heads, rule()):
            column.addWidget(part)
        column.addLayout(self._lines)
        column.addWidget(self.new)

    def _header(self) -> QWidget:
        head = QWidget()
        cells = QGridLayout(head)
        room(cells, between=0.1)
        names = (
            self.tr("Wat gaan we doen"),
            self.tr("Wie"),
            self.tr("Wanneer"),
            self.tr("Stand"),
        )
        for column, (name, share) in enumerate(zip(names, SHARES, strict=True)):
            label = words(name, "small")
            label.setContentsMargins(em(0.5), 0, 0, 0)
            cells.addWidget(label, 0, column)
            cells.setColumnStretch(column, share)
        for button in range(_BUTTONS):
            cells.setColumnMinimumWidth(len(SHARES) + button, target())
        return head

    def show_actions(self, lines: tuple[ActionLine, ...], choices: Choices) -> None:
        """Show these actions in this order; rows that stay are not built anew."""
        stays = {line.action_id for line in lines}
        for gone in [key for key in self.rows if key not in stays]:
            row = self.rows.pop(gone)
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, line in enumerate(lines):
            row = self.rows.get(line.action_id) or self._added(line.action_id)
            row.show_action(line, choices)
            if self._lines.indexOf(row) != place:
                self._lines.insertWidget(place, row)
        self.rows = {line.action_id: self.rows[line.action_id] for line in lines}
        self._fit()

    def stops(self) -> list[QWidget]:
        """Where the Tab key goes, in order."""
        return [stop for row in self.rows.values() for stop in row.stops()] + self.new.stops()

    def flush(self) -> None:
        """Keep what is being typed now."""
        for row in self.rows.values():
            row.flush()
        self.new.flush()

    def _added(self, action_id: str) -> ActionRow:
        row = self.rows[action_id] = ActionRow(loose=self._loose, wide=self._wide)
        row.edited.connect(lambda field, text: self.edited.emit(action_id, field, text))
        row.removed.connect(lambda: self.removed.emit(action_id))
        row.draft.connect(lambda fields: self.draft.emit(ACTION, action_id, fields))
        row.earlier.when_clicked(lambda: self.earlier_asked.emit(ACTION, action_id))
        return row

    def _fit(self) -> None:
        wide = self.width() >= em(_WIDE)
        self._heads.setVisible(wide and bool(self.rows))
        if wide != self._wide:
            self._wide = wide
            for row in self.rows.values():
                row.fit(wide=wide)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
