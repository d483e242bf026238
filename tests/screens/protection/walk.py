"""Walks over everything a screen says or offers, seen or not yet seen."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QCompleter,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)


@dataclass(frozen=True)
class Found:
    """Some words, and what says them: `choice`, `button`, `field` or `text`, and within what.

    `part` is the innermost class of the program around it that is no common widget.
    """

    screen: str
    part: str
    kind: str
    words: str


def walk(screen: str, window: QWidget) -> list[Found]:
    """All words of a window, each once: of lists and choices every line, also of what is hidden."""
    widgets = (window, *window.findChildren(QWidget))
    said = {
        Found(screen, _part(widget), kind, words): None
        for widget in widgets
        for kind, words in _said(widget)
        if words
    }
    return [*said]


def _part(widget: QWidget) -> str:
    around: QWidget | None = widget
    while around is not None:
        room = type(around).__module__
        if room.startswith("wijkteam_desk.ui.") and ".common." not in room:
            return type(around).__name__
        around = around.parentWidget()
    return ""


def _said(widget: QWidget) -> Iterator[tuple[str, str]]:
    kind = _kind(widget)
    for words in (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()):
        yield kind, words
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield kind, widget.text().replace("&&", "&")
    elif isinstance(widget, QComboBox):
        yield kind, widget.placeholderText()
        for row in range(widget.count()):
            yield kind, widget.itemText(row)
    elif isinstance(widget, QLineEdit):
        yield from _of_line(kind, widget)
    elif isinstance(widget, (QPlainTextEdit, QTextEdit)):
        yield kind, widget.toPlainText()
        yield kind, widget.placeholderText()
    elif isinstance(widget, QAbstractItemView):
        yield from _of_list(kind, widget)


def _of_line(kind: str, line: QLineEdit) -> Iterator[tuple[str, str]]:
    yield kind, line.text()
    yield kind, line.placeholderText()
    for completer in line.findChildren(QCompleter):
        model = completer.model()
        for row in range(model.rowCount()):
            yield "choice", str(model.index(row, 0).data())


def _of_list(kind: str, view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    model = view.model()
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        for role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            yield kind, str(index.data(role) or "")


def _kind(widget: QWidget) -> str:
    if isinstance(widget, (QComboBox, QAbstractItemView)):
        return "choice"
    if isinstance(widget, QAbstractButton):
        return "button"
    if isinstance(widget, (QLineEdit, QPlainTextEdit, QTextEdit)):
        return "field"
    return "text"
