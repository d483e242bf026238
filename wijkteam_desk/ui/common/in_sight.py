"""Scrolls whatever is around a widget until it can be seen."""

from PySide6.QtWidgets import QScrollArea, QWidget


def bring_in_sight(widget: QWidget) -> None:
    """Scroll every area that holds it."""
    place = widget.parentWidget()
    while place is not None:
        if isinstance(place, QScrollArea):
            place.ensureWidgetVisible(widget)
        place = place.parentWidget()
