"""One line of the form: the fields of a member, in a card that can be taken away."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from wijkteam_desk.ui.common.buttons import icon_button
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.member_fields import MemberFields
from wijkteam_desk.ui.common.member_told import Asked


class MemberLine(Card):
    """Says which number it has, and asks to be removed."""

    def __init__(self, remove: Callable[["MemberLine"], None]) -> None:
        super().__init__(" ")
        self.fields = MemberFields()
        self._remove = icon_button(" ", "trash").when_clicked(lambda: remove(self))
        self.put_beside_title(self._remove)
        self.body.addWidget(self.fields)

    @property
    def controls(self) -> list[QWidget]:
        """What the Tab key walks along."""
        return [*(self.fields.control(asked) for asked in Asked), self._remove]

    def number(self, number: int, *, removable: bool) -> None:
        """Show which line this is; the only line stays."""
        title = QCoreApplication.translate("MemberLine", "Gezinslid {number}").format(number=number)
        take = QCoreApplication.translate("MemberLine", "Haal gezinslid {number} weg")
        self.retitle(title)
        self.setAccessibleName(title)
        self._remove.setAccessibleName(take.format(number=number))
        self._remove.setToolTip(take.format(number=number))
        self._remove.setVisible(removable)
