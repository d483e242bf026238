"""Texts of the plan that belong together, in one column or in two beside each other."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkteam_desk.casework.set_plan_text import draft_form
from wijkteam_desk.domain.plan_text import PlanTextKind
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.columns import Columns
from wijkteam_desk.ui.common.only_needed import only_needed
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.plan.text_field import TextField
from wijkteam_desk.ui.screens.plan.text_page import TextLine

Key = tuple[str, str]
"""A text as its draft is named: the form, and what it is about."""


class TextCard(Card):
    """Signals: `edited(kind, about, text)`; `draft(form, about, fields)`.

    `earlier_asked(form, about)`: what stood there before.
    """

    edited = Signal(object, str, str)
    draft = Signal(str, str, object)
    earlier_asked = Signal(str, str)

    def __init__(self, title: str, note: str, *columns: tuple[PlanTextKind, ...]) -> None:
        """`note` says of all of them who reads them; `columns`: the kinds in each."""
        super().__init__(title)
        self.fields: dict[Key, TextField] = {}
        self._kinds = columns
        self._columns = tuple(QWidget() for _ in columns)
        for column in self._columns:
            room(QVBoxLayout(column), between=0.4)
        hint = words(f"{note} {only_needed()}", "small")
        hint.setContentsMargins(em(0.5), 0, 0, 0)
        self.body.addWidget(hint)
        several = len(columns) > 1
        inside = Columns(self._columns, most=2) if several else self._columns[0]
        self.body.addWidget(inside)

    def show_lines(self, lines: tuple[TextLine, ...]) -> None:
        """Show those of its kinds; fields that stay are not built anew."""
        mine = [[one for one in lines if one.kind in kinds] for kinds in self._kinds]
        stays = {_key(one) for some in mine for one in some}
        for gone in [key for key in self.fields if key not in stays]:
            field = self.fields.pop(gone)
            field.hide()
            field.deleteLater()
        for column, some in zip(self._columns, mine, strict=True):
            self._show_column(column, some)
        self.fields = {_key(one): self.fields[_key(one)] for some in mine for one in some}
        self.setVisible(bool(self.fields))

    def stops(self) -> list[QWidget]:
        """Where the Tab key goes, in order."""
        return [stop for one in self.fields.values() for stop in (one.typed, one.earlier)]

    def _show_column(self, column: QWidget, lines: list[TextLine]) -> None:
        inside = column.layout()
        if not isinstance(inside, QVBoxLayout):
            return
        for place, line in enumerate(lines):
            field = self.fields.get(_key(line)) or self._added(line)
            field.show_line(line)
            if inside.indexOf(field) != place:
                inside.insertWidget(place, field)

    def _added(self, line: TextLine) -> TextField:
        kind, about = line.kind, line.about
        field = self.fields[_key(line)] = TextField(line)
        field.edited.connect(lambda text: self.edited.emit(kind, about, text))
        field.draft.connect(lambda fields: self.draft.emit(draft_form(kind), about, fields))
        field.earlier.when_clicked(lambda: self.earlier_asked.emit(draft_form(kind), about))
        return field


def _key(line: TextLine) -> Key:
    return draft_form(line.kind), line.about
