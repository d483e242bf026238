"""The line under the page: whether all is kept, the way back, and when the screen locks."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from wijkteam_desk.ui.common.buttons import link_button
from wijkteam_desk.ui.common.chip import Chip
from wijkteam_desk.ui.common.colours import Tone
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.icons import IconMark
from wijkteam_desk.ui.common.sizes import em
from wijkteam_desk.ui.common.undo_offer import undo_words
from wijkteam_desk.ui.common.words import words


class BottomLine(QFrame):
    """Tells the truth about keeping; says nothing until it is told.

    Signals: `undo_asked`; `backups_asked` when somebody wants to know more about the backups.
    """

    undo_asked = Signal()
    backups_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "bottom")
        self._mark = IconMark("circle-check", "soft", size=1.0)
        self._saved = words("", "small", wrap=False)
        self._unwatched = Chip(self.tr("niet bewaakt"), Tone.AMBER, icon_name="alert-triangle")
        self._undo = link_button(undo_words()).when_clicked(self.undo_asked.emit)
        self._backups = link_button("", "alert-circle").when_clicked(self.backups_asked.emit)
        self._trouble = ""
        self._notice = words("", "small")
        self._build()

    def _build(self) -> None:
        self._notice.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        meaning = self.tr(
            "Alles is bewaard. Maar waar staat hoeveel er bewaard is, kan niet worden geschreven:"
            " raakt nu iets kwijt, dan valt dat niet op."
        )
        self._unwatched.setToolTip(meaning)
        self._unwatched.setAccessibleDescription(meaning)
        self._undo.setToolTip("Ctrl+Z")
        row = QHBoxLayout(self)
        row.setContentsMargins(em(1.5), 0, em(1.5), 0)
        row.setSpacing(em(0.4))
        told = (self._mark, self._saved, self._unwatched, self._backups, self._undo)
        row.addWidget(Flow(*told, between=0.4), 3)
        row.addWidget(self._notice, 2)
        for hidden in (self._mark, self._unwatched, self._undo, self._backups):
            hidden.hide()
        self.set_narrow(narrow=False)

    def say_saved(self, text: str, *, kept: bool, watched: bool) -> None:
        """Say what is kept, and whether it would be noticed if that got lost."""
        self._saved.setText(text)
        self._mark.setVisible(kept)
        self._unwatched.setVisible(not watched)

    def offer_undo(self, *, offered: bool) -> None:
        """Show that there is something to undo."""
        self._undo.setVisible(offered)

    def say_backups(self, text: str) -> None:
        """Say what is the matter with the backups; nothing when all is well."""
        self._backups.rename(text)
        bare = bool(self._trouble) and self._backups.isHidden()
        self._trouble = text
        self.be_bare(bare=bare)

    def be_bare(self, *, bare: bool) -> None:
        """Lead nowhere else while only one family is in sight."""
        self._backups.setVisible(bool(self._trouble) and not bare)

    def set_narrow(self, *, narrow: bool) -> None:
        """Leave the room to what is kept and what is the matter."""
        self._notice.setVisible(not narrow)
        # On a wide page nothing moves each time there is something to undo.
        policy = self._undo.sizePolicy()
        policy.setRetainSizeWhenHidden(not narrow)
        self._undo.setSizePolicy(policy)

    def say_notice(self, text: str) -> None:
        """Say when the screen locks."""
        self._notice.setText(text)
