"""Says a sentence aloud to who listens with a screen reader."""

from PySide6.QtWidgets import QWidget


def announce(source: QWidget, sentence: str, *, at_once: bool = False) -> None:
    """Let a screen reader say the sentence; `at_once` interrupts what it is saying."""
    # the first window has nothing to say yet
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    event = QAccessibleAnnouncementEvent(source, sentence)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if at_once else politeness.Polite)
    QAccessible.updateAccessibility(event)
