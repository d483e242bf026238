"""The page with settings: one card under another, put there by who composes it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QWidget

from wijkteam_desk.ui.common.buttons import plain_button
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.page import Page
from wijkteam_desk.ui.common.row import Row


class SettingsView(Page):
    """Knows nothing of what is in its cards."""

    def __init__(self) -> None:
        super().__init__(self.place_name())
        self.body.addStretch()

    @staticmethod
    def place_name() -> str:
        """What the place is called, also before there is a page."""
        return QCoreApplication.translate("SettingsView", "Instellingen")

    def add_card(self, title: str, widget: QWidget) -> None:
        """Put a card with this in it below those that are there; the first one gets the focus."""
        card = Card(title)
        card.setAccessibleName(title)
        card.body.addWidget(widget)
        self.add(card)
        if self.focusProxy() is None:
            self.setFocusProxy(widget)

    def add_away(self, asked: Callable[[], None]) -> None:
        """A card that leads to handing everything over for a while."""
        told = self.tr("Draag dan alles over aan wie waarneemt, en geef een blad mee.")
        button = plain_button(self.tr("Afwezigheid"), "calendar").when_clicked(asked)
        row = Row(self.tr("Ben je er een tijdje niet?"), told, buttons=[button])
        self.add_card(self.tr("Afwezigheid"), row)

    def go_to(self, card: Card) -> None:
        """Bring a card into sight, and the focus with it."""
        card.setFocus(Qt.FocusReason.OtherFocusReason)
        # Only now that the page is shown is it known how high everything is.
        QTimer.singleShot(0, card, lambda: self.verticalScrollBar().setValue(card.y()))

    def add(self, card: Card) -> None:
        """Put a card of another room below those that are there."""
        self.body.insertWidget(self.body.count() - 1, card)
