"""The way back from a page that hangs on a household."""

from PySide6.QtCore import QCoreApplication

from wijkteam_desk.ui.common.buttons import Button, link_button


def way_back_words() -> str:
    """What the link says."""
    return QCoreApplication.translate("WayBack", "Terug naar het huishouden")


def to_drawing_words() -> str:
    """What it says where a page hangs on the drawing of the family."""
    return QCoreApplication.translate("WayBack", "Terug naar de tekening")


def way_back() -> Button:
    """A link; who makes it says what it does."""
    return link_button(way_back_words(), "arrow-left")


def back_to_talk() -> Button:
    """To the conversation from which one came."""
    said = QCoreApplication.translate("WayBack", "Terug naar het gesprek")
    return link_button(said, "arrow-left")


def back_to_settings() -> Button:
    """To the settings."""
    said = QCoreApplication.translate("WayBack", "Terug naar de instellingen")
    return link_button(said, "arrow-left")
