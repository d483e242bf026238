"""Beside what one writes freely stands that only what is needed is written (R-2.5)."""

from PySide6.QtWidgets import QLabel, QPlainTextEdit, QScrollArea, QWidget

from wijkteam_desk.ui.common.only_needed import only_needed

ONE_LINE = ("wrap-up", "wrap-up-doubt", "regie-form", "member-judging", "family-person-new")
"""The scenes in which one writes freely in one line."""


def bare_texts(name: str, window: QWidget) -> list[str]:
    """What is written in there freely without that beside it, by its name."""
    if name in ONE_LINE and not _hints(window):
        return [name]
    fields = [one for one in window.findChildren(QPlainTextEdit) if one.isVisible()]
    free = [one for one in fields if not one.isReadOnly()]
    return [one.accessibleName() for one in free if not _hints(_page_of(one))]


def _hints(page: QWidget) -> bool:
    labels = (one for one in page.findChildren(QLabel) if one.isVisible())
    return any(only_needed() in one.text() for one in labels)


def _page_of(field: QWidget) -> QWidget:
    """What scrolls along with the field."""
    around = field.parentWidget()
    return field if around is None or isinstance(field, QScrollArea) else _page_of(around)
