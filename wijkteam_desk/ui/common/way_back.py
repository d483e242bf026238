"""The way back from a page that hangs on a household."""

from PySide6.QtCore import QCoreApplication

from wijkteam_desk.ui.common.buttons import Button, link_button


def way_back() -> Button:
    """A link; who makes it says what it does."""
    said = QCoreApplication.translate("WayBack", "Terug naar het huishouden")
    return link_button(said, "arrow-left")
