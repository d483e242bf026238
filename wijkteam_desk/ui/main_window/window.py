"""The main window: a frame that the composer fills with places and pages."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid
from typing_extensions import override

from wijkteam_desk.ui.common.banner import Banner
from wijkteam_desk.ui.common.fonts import load_others
from wijkteam_desk.ui.common.in_sight import bring_in_sight
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.zoom import let_keys_scale
from wijkteam_desk.ui.main_window.bottom_line import BottomLine
from wijkteam_desk.ui.main_window.entry import Entry, KeyEntry
from wijkteam_desk.ui.main_window.hits import Hit
from wijkteam_desk.ui.main_window.pages import Pages
from wijkteam_desk.ui.main_window.practice_band import PracticeBand
from wijkteam_desk.ui.main_window.side_bar import SideBar
from wijkteam_desk.ui.main_window.state_band import StateBand
from wijkteam_desk.ui.main_window.top_bar import TopBar

TITLE = "Wijkteam Desk"
"""The title of the window; it never holds a name."""

COVER_KEYS, LOCK_KEYS = "F9", "Ctrl+L"
"""The keys that cover and lock, in every window of the program."""

_NARROW = 64
_COVER, _LOCK = "cover", "lock"


@dataclass(frozen=True)
class BareEntry:
    """What one can do in a conversation, in the side bar; `shortcut` is a key such as "F12"."""

    key: str
    icon: str
    text: str
    act: Callable[[], None]
    at_bottom: bool = False
    shortcut: str = ""

    def made(self) -> Entry:
        """Give the line for the side bar."""
        if self.shortcut:
            return KeyEntry(self.text, self.icon, self.shortcut)
        return Entry(self.text, self.icon)


class MainWindow(QMainWindow):
    """Shows where one is and what is kept; decides nothing.

    Signals: `cover_asked`; `lock_asked`; `search_typed` says what is looked for; `hit_chosen` gives
    the payload of a hit, `hit_calling` too where somebody calls about it; `place_shown` says the
    key of the place one goes to; `backups_asked` from the line at the bottom; `undo_asked` for what
    was done last.
    """

    cover_asked = Signal()
    lock_asked = Signal()
    search_typed = Signal(str)
    hit_chosen = Signal(object)
    hit_calling = Signal(object)
    place_shown = Signal(str)
    backups_asked = Signal()
    undo_asked = Signal()

    def __init__(self, coach_name: str = "", *, look: Look, practice: bool = False) -> None:
        super().__init__()
        self.setWindowTitle(TITLE)
        load_others()
        self.banner = Banner()
        self.state_band = StateBand()
        self._look = look
        self._places: dict[str, Callable[[], QWidget]] = {}
        self._bar = SideBar(TITLE)
        self._add_ways_to_go_dark(self._bar)
        self._bar.keep_lowest()
        self._layers = QStackedWidget()
        self._front: QWidget | None = None
        self._bars = QStackedWidget()
        self._bars.addWidget(self._bar)
        self._top = TopBar(coach_name)
        self._pages = Pages()
        self._bottom = BottomLine()
        self._build(PracticeBand() if practice else None)
        self._connect()
        self.resize(QSize(em(91), em(51)).boundedTo(self.screen().availableSize()))

    def _build(self, band: PracticeBand | None) -> None:
        right = QVBoxLayout()
        room(right)
        for widget in (band, self.state_band, self._top, self.banner):
            if widget is not None:
                right.addWidget(widget)
        right.addWidget(self._pages, 1)
        right.addWidget(self._bottom)
        middle = QWidget()
        row = QHBoxLayout(middle)
        room(row)
        row.addWidget(self._bars)
        row.addLayout(right, 1)
        self._layers.addWidget(middle)
        self.setCentralWidget(self._layers)

    def _connect(self) -> None:
        self._bottom.backups_asked.connect(self.backups_asked)
        self._bottom.undo_asked.connect(self.undo_asked)
        # A field that one types in takes these keys for itself.
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self).activated.connect(
            self.undo_asked
        )
        self._top.search.typed.connect(self.search_typed)
        self._top.search.chosen.connect(self.hit_chosen)
        self._top.search.calling.connect(self.hit_calling)
        QShortcut(QKeySequence("Ctrl+K"), self).activated.connect(self._to_search)
        QShortcut(QKeySequence(COVER_KEYS), self).activated.connect(self.cover_asked)
        QShortcut(QKeySequence(LOCK_KEYS), self).activated.connect(self.lock_asked)
        let_keys_scale(self, self._look)
        self._look.scaled.connect(self._fit)

    def name_author(self, coach_name: str) -> None:
        """Say who works here, once that is known."""
        self._top.name_author(coach_name)

    def add_place(
        self, key: str, icon: str, text: str, page: Callable[[], QWidget], *, below: bool = False
    ) -> None:
        """Add a place to the side bar; below stands what is not about a household.

        `page` gives its page, which may be made when one goes there first.
        """
        self._places[key] = page
        self._bar.add(key, Entry(text, icon), lambda: self.show_place(key), below=below)

    def set_place_count(self, key: str, count: int) -> None:
        """Say how many things do not wait there; nothing for none."""
        self._bar.count(key, count)

    def show_place(self, key: str) -> None:
        """Go to a place."""
        self._bar.mark(key)
        self.show_page(self._places[key]())
        self.place_shown.emit(key)

    def show_page(self, page: QWidget) -> None:
        """Show a page that is no place of its own; the place one came from stays marked."""
        self.banner.clear()
        self._pages.show_page(page)

    def drop_page(self, page: QWidget) -> None:
        """Take a page away and delete it."""
        self._pages.drop_page(page)

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """Show what the search found; not over the cover, where it may come late."""
        if self.covered:
            return
        self._top.search.show_hits(hits)

    def set_saved(self, text: str, *, kept: bool = True, watched: bool = True) -> None:
        """Say what is kept: "Alles bewaard, 2 seconden geleden"; or that nobody watches over it."""
        self._bottom.say_saved(text, kept=kept, watched=watched)

    def offer_undo(self, *, offered: bool) -> None:
        """Show that what was done last can be undone."""
        self._bottom.offer_undo(offered=offered)

    def set_backup_notice(self, text: str) -> None:
        """Say what is the matter with the backups; nothing when all is well."""
        self._bottom.say_backups(text)

    def set_lock_notice(self, text: str) -> None:
        """Say when the screen locks: "Afgedekt na 3 minuten niets doen, vergrendeld na 15"."""
        self._bottom.say_notice(text)

    def enter_bare(self, title: str, entries: Sequence[BareEntry]) -> None:
        """Leave only this family in sight: no places, no search, no other names."""
        self.leave_bare()
        bar = SideBar(self.tr("Gesprek"))
        for entry in entries:
            bar.add(entry.key, entry.made(), entry.act, below=entry.at_bottom)
        self._add_ways_to_go_dark(bar)
        self._bars.addWidget(bar)
        self._bars.setCurrentWidget(bar)
        self._top.show_bare(title)
        self._bottom.be_bare(bare=True)
        self._fit()

    def show_alone(self, alone: bool) -> None:  # noqa: FBT001 - a signal gives it
        """Say whether things are in sight that are only for who is alone with the coach."""
        self._top.show_alone(alone=alone)

    def mark_bare(self, key: str) -> None:
        """Show which entry of the conversation one is at."""
        front = self._bars.currentWidget()
        if isinstance(front, SideBar) and front is not self._bar:
            front.mark(key)

    def show_page_only(self, *, only: bool) -> None:
        """Leave the whole window to the page, for who reads along; or bring the frame back."""
        for part in (self._bars, self._top, self._bottom):
            part.setVisible(not only)

    def leave_bare(self) -> None:
        """Bring places and search back."""
        self.show_page_only(only=False)
        front = self._bars.currentWidget()
        if front is None or front is self._bar:
            return
        self._bars.removeWidget(front)
        front.deleteLater()
        self._top.show_bare("")
        self._bottom.be_bare(bare=False)
        self._fit()

    @property
    def bare(self) -> bool:
        """Whether only this family is in sight."""
        return self._bars.currentWidget() is not self._bar

    def cover(self, cover: QWidget) -> None:
        """Leave only this in sight, painted when this returns; the rest hears and sees nothing."""
        self._front = self.focusWidget()
        # Who only looks away has not left the field: it keeps its caret.
        self.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
        self._layers.addWidget(cover)
        self._layers.setCurrentWidget(cover)
        self.repaint()

    def uncover(self) -> None:
        """Bring back what was covered, and the keyboard to where it was."""
        cover = self._layers.currentWidget()
        if cover is None or not self.covered:
            return
        self._layers.removeWidget(cover)
        cover.deleteLater()
        front, self._front = self._front, None
        if front is not None and isValid(front):
            front.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    @property
    def covered(self) -> bool:
        """Whether only the cover is in sight."""
        return self._layers.currentIndex() > 0

    def _add_ways_to_go_dark(self, bar: SideBar) -> None:
        cover, lock = Entry(self.tr("Afdekken"), "moon"), Entry(self.tr("Vergrendel"), "lock")
        cover.tell_keys(COVER_KEYS)
        lock.tell_keys(LOCK_KEYS)
        bar.add(_COVER, cover, self.cover_asked.emit, below=True)
        bar.add(_LOCK, lock, self.lock_asked.emit, below=True)

    def _to_search(self) -> None:
        if self.bare or self.covered:
            return
        self._top.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._top.search.selectAll()

    def _fit(self) -> None:
        narrow = self.width() < em(_NARROW)
        self._bottom.set_narrow(narrow=narrow)
        front = self._bars.currentWidget()
        if isinstance(front, SideBar):
            front.set_narrow(narrow=narrow)
            self._bars.setFixedWidth(front.width())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A field in which nothing was typed hands the key on.
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_asked.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        # From outside a page, Qt does not scroll to where the keyboard goes in it.
        moved = super().focusNextPrevChild(forward)
        if moved and self.focusWidget().visibleRegion().isEmpty():
            bring_in_sight(self.focusWidget())
        return moved

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._top.search.close_hits()
        self._fit()
