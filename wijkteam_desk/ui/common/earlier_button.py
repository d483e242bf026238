"""The quiet way to what stood somewhere before."""

from PySide6.QtCore import QCoreApplication

from wijkteam_desk.ui.common.buttons import Button
from wijkteam_desk.ui.common.icons import icon


class EarlierButton(Button):
    """Only an icon; it reads and changes nothing, and so is there in a closed plan too."""

    def __init__(self) -> None:
        super().__init__("", look="bare")
        self.setIcon(icon("history", "soft"))
        self.setAccessibleName(earlier_words())
        self.setToolTip(earlier_words())


def earlier_words() -> str:
    """What the button and the page it leads to are called."""
    return QCoreApplication.translate("Earlier", "Wat hier eerder stond")
