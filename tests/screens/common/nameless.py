"""Finds what can have the focus but has no name for a screen reader."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget


def nameless_controls(root: QWidget) -> list[str]:
    """Name the classes of what is shown in `root`, takes the focus by Tab, and has no name."""
    controls = [widget for widget in root.findChildren(QWidget) if _takes_tab(widget, root)]
    return [type(control).__name__ for control in controls if not _name(control)]


def _takes_tab(widget: QWidget, root: QWidget) -> bool:
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    inner = widget.objectName().startswith("qt_") or widget.focusProxy() is not None
    return bool(by_tab) and not inner and widget.isVisibleTo(root)


def _name(control: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name).strip()
