"""Finds words that do not fit where they stand."""

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget


def cut_texts(root: QWidget) -> list[str]:
    """Give the words of shown labels and buttons in `root` that are wider or higher than room."""
    labels = [label for label in root.findChildren(QLabel) if _seen(label, root)]
    buttons = [button for button in root.findChildren(QAbstractButton) if _seen(button, root)]
    cut = [label.text() for label in labels if _label_cut(label)]
    return cut + [button.text() for button in buttons if _button_cut(button)]


def _seen(widget: QLabel | QAbstractButton, root: QWidget) -> bool:
    return widget.isVisibleTo(root) and bool(widget.text().strip())


def _label_cut(label: QLabel) -> bool:
    if label.wordWrap():
        narrow = label.width() < label.minimumSizeHint().width()
        return narrow or label.height() < label.heightForWidth(label.width())
    return label.width() < label.sizeHint().width() or label.height() < label.sizeHint().height()


def _button_cut(button: QAbstractButton) -> bool:
    if "…" in button.text() and button.toolTip():  # the whole of it is told there
        return False
    needed = button.sizeHint()
    return button.width() < needed.width() or button.height() < needed.height()
