"""The line under the page: whether all is kept, and when the screen locks."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from wijkteam_desk.ui.common.buttons import link_button
from wijkteam_desk.ui.common.icons import IconMark
from wijkteam_desk.ui.common.sizes import em
from wijkteam_desk.ui.common.words import words


class BottomLine(QFrame):
    """Tells the truth about keeping; says nothing until it is told.

    `backups_asked` when somebody wants to know more about the backups.
    """

    backups_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "bottom")
        self._mark = IconMark("circle-check", "soft", size=1.0)
        self._saved = words("", "small")
        self._notice = words("", "small")
        self._notice.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._backups = link_button("", "alert-circle").when_clicked(self.backups_asked.emit)
        self._backups.hide()
        self._trouble = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(em(1.5), em(0.3), em(1.5), em(0.3))
        row.setSpacing(em(0.4))
        row.addWidget(self._mark)
        row.addWidget(self._saved, 1)
        row.addWidget(self._backups)
        row.addWidget(self._notice, 1)
        self._mark.hide()

    def say_saved(self, text: str) -> None:
        """Say what is kept."""
        self._saved.setText(text)
        self._mark.setVisible(bool(text))

    def say_backups(self, text: str) -> None:
        """Say what is the matter with the backups; nothing when all is well."""
        self._backups.rename(text)
        bare = bool(self._trouble) and self._backups.isHidden()
        self._trouble = text
        self.be_bare(bare=bare)

    def be_bare(self, *, bare: bool) -> None:
        """Lead nowhere else while only one family is in sight."""
        self._backups.setVisible(bool(self._trouble) and not bare)

    def say_notice(self, text: str) -> None:
        """Say when the screen locks."""
        self._notice.setText(text)
