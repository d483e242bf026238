"""A picture of the family with the same in words below it."""

from PySide6.QtCore import Qt, Signal

from wijkteam_desk.ui.common.buttons import link_button
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.in_sight import bring_in_sight
from wijkteam_desk.ui.common.picture_edit import Make, PictureEdit
from wijkteam_desk.ui.common.sideways import Sideways
from wijkteam_desk.ui.common.words import words


class DrawingCard(Card):
    """Signal: `back_asked`, everybody where the drawing puts them."""

    back_asked = Signal()

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.picture = PictureEdit()
        self.picture.setAccessibleName(title)
        self._area = Sideways(self.picture)
        self._told = words("", "soft")
        self._back = link_button(self.tr("Zet alles op zijn plek"), "refresh")
        self._back_row = Flow(self._back.when_clicked(self.back_asked.emit))
        for widget in (self._area, self._back_row, self._told):
            self.body.addWidget(widget)
        self._back_row.hide()

    def draw(self, make: Make, *, moved: bool) -> None:
        """Show the picture; `moved` when somebody was put elsewhere by hand."""
        self.picture.draw(make)
        self._area.fit()
        self._told.setText(self.picture.accessibleDescription())
        if not moved and self._back.hasFocus():
            self.focusNextChild()
        self._back_row.setVisible(moved)

    def go_to(self, person: str) -> bool:
        """Put the keyboard on that person, if drawn here."""
        button = self.picture.button(person)
        if button is None:
            return False
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_in_sight(button)
        return True
