"""Finds what a coach sees and touches."""

from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

W = TypeVar("W", bound=QWidget)


def show(qtbot: QtBot, view: QWidget) -> None:
    """Put the view on a screen of a small laptop."""
    qtbot.addWidget(view)
    view.resize(1170, 640)
    with qtbot.waitExposed(view):
        view.show()
    settle()


def settle() -> None:
    """Let what was put on the screen find its place, and what was taken away go."""
    for _ in range(4):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def button(place: QWidget, name: str) -> QAbstractButton:
    """The button in sight with that name."""
    buttons = place.findChildren(QAbstractButton)
    return next(one for one in buttons if one.accessibleName() == name and one.isVisibleTo(place))


def buttons(place: QWidget) -> list[str]:
    """The names of the buttons in sight."""
    found = place.findChildren(QAbstractButton)
    return [one.accessibleName() for one in found if one.isVisibleTo(place)]


def line(place: QWidget, name: str, which: int = 0) -> QLineEdit:
    """The line to type in with that name; the first, or another of that name."""
    lines = [one for one in place.findChildren(QLineEdit) if one.isVisibleTo(place)]
    return [one for one in lines if one.accessibleName() == name][which]


def said(place: QWidget) -> str:
    """All words in sight, one piece on a line."""
    labels = place.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(place))


def part(place: QWidget, kind: type[W]) -> W:
    """The one part of that kind."""
    found = place.findChild(kind)
    assert isinstance(found, kind)
    return found


def focused() -> QWidget:
    """What has the focus."""
    found = QApplication.focusWidget()
    assert found is not None
    return found
