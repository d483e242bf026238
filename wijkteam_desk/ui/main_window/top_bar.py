"""The bar above the page: search and who is working, or in a conversation only this family."""

from PySide6.QtWidgets import QFrame, QHBoxLayout

from wijkteam_desk.ui.common.chip import Chip
from wijkteam_desk.ui.common.colours import Tone
from wijkteam_desk.ui.common.sizes import em
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.main_window.search_box import SearchBox


class TopBar(QFrame):
    """Holds the search box; shows a title in its place when the screen is bare."""

    def __init__(self, coach_name: str) -> None:
        super().__init__()
        self.setProperty("look", "top")
        self.search = SearchBox()
        self.search.setMaximumWidth(em(32))
        self._title = words("", "strong")
        self._coach = Chip(coach_name, Tone.TEAL, icon_name="user")
        self._only_family = Chip(self.tr("alleen dit gezin in beeld"))
        self._alone = Chip(self.tr("ook wat alleen met u is"), Tone.AMBER, icon_name="eye")
        row = QHBoxLayout(self)
        row.setContentsMargins(em(1.5), em(0.25), em(1.5), em(0.25))
        row.setSpacing(em(1))
        self.setMinimumHeight(em(3.5))
        row.addWidget(self.search, 1)
        row.addWidget(self._title, 1)
        row.addStretch(0)
        row.addWidget(self._coach)
        row.addWidget(self._only_family)
        row.addWidget(self._alone)
        self.show_bare("")

    def name_author(self, coach_name: str) -> None:
        """Say who is working."""
        self._coach.say(coach_name)
        self.show_bare(self._title.text())

    def show_bare(self, title: str) -> None:
        """Show only this title; an empty title brings the search box back."""
        bare = bool(title)
        self._title.setText(title)
        for widget, seen in (
            (self.search, not bare),
            (self._coach, not bare and bool(self._coach.text)),
            (self._title, bare),
        ):
            widget.setVisible(seen)
        self.show_alone(alone=False)
        if bare:
            self.search.clear()
            self.search.close_hits()

    def show_alone(self, *, alone: bool) -> None:
        """Say whether more than what the family may read along is in sight; bare only."""
        bare = bool(self._title.text())
        self._only_family.setVisible(bare and not alone)
        self._alone.setVisible(bare and alone)
