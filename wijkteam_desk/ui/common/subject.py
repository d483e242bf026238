"""What the row is about in which one works: a passage, a goal, an action."""

from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget


@runtime_checkable
class HasSubject(Protocol):
    """A row that knows its own words."""

    @property
    def subject(self) -> str:
        """The words, as they stand there now."""


def subject_at(widget: QWidget | None) -> str:
    """Of the row that this is, or is in; nothing outside any row."""
    while widget is not None:
        if isinstance(widget, HasSubject):
            return widget.subject
        widget = widget.parentWidget()
    return ""
