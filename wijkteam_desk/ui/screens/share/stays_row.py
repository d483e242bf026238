"""What stays for one reason: a few of the things, all of them when asked, and the way on."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wijkteam_desk.counted import counted
from wijkteam_desk.ui.common.buttons import Button, link_button, plain_button
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.icons import IconMark
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.share.sorted_items import Stays


class StaysRow(QWidget):
    """The reason as a title, what it holds back, and a button where there is one."""

    def __init__(self, stays: Stays, go: Callable[[], None]) -> None:
        super().__init__()
        self._stays = stays
        self._things = words("", "soft")
        line = QHBoxLayout(self)
        room(line, between=0.8)
        line.setContentsMargins(0, em(0.4), 0, em(0.4))
        line.addWidget(IconMark("hand-stop"), 0, Qt.AlignmentFlag.AlignTop)
        said = QVBoxLayout()
        room(said, between=0.15)
        said.addWidget(words(stays.why, "strong"))
        said.addWidget(self._things)
        if not stays.is_short:
            said.addWidget(Flow(self._more()))
        if stays.advice:
            advice = self.tr("Wat ook kan: {advice}.").format(advice=stays.advice)
            said.addWidget(words(advice, "soft"))
        line.addLayout(said, 1)
        if stays.way:
            button = plain_button(stays.button).when_clicked(go)
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._show(whole=False)

    def _more(self) -> Button:
        """Shows all of them, or a few again."""
        few, whole = self.tr("Toon minder"), self.tr("Toon alles wat hierom blijft")
        more = link_button(whole, "eye")
        more.setAccessibleDescription(self._stays.why)

        def turn() -> None:
            opens = more.accessibleName() == whole
            more.rename(few if opens else whole)
            self._show(whole=opens)

        return more.when_clicked(turn)

    def _show(self, *, whole: bool) -> None:
        one = self._stays
        count = counted(one.count, self.tr("onderdeel"), self.tr("onderdelen"))
        few = f"{count}: {'; '.join(one.some)}"
        self._things.setText("\n".join(f"• {each}" for each in one.all) if whole else few)
