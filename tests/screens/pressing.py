"""Finds what can be seen by its name, and presses it or fills it in."""

from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget


def press(widget: QWidget, name: str) -> None:
    """Click the button with this name that can be seen."""
    seen = [
        button
        for button in widget.findChildren(QPushButton)
        if button.accessibleName() == name and button.isVisibleTo(widget)
    ]
    assert len(seen) == 1, f"{len(seen)} buttons {name}"
    seen[0].click()


def line(widget: QWidget, name: str) -> QLineEdit:
    """Give the line with this name that can be seen."""
    seen = [
        edit
        for edit in widget.findChildren(QLineEdit)
        if edit.accessibleName() == name and edit.isVisibleTo(widget)
    ]
    assert len(seen) == 1, f"{len(seen)} lines {name}"
    return seen[0]


def write(widget: QWidget, name: str, text: str) -> None:
    """Fill in a line."""
    line(widget, name).setText(text)
