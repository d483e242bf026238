"""All households: filter while typing, Down into the list, Enter opens."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView, QSizePolicy
from typing_extensions import override

from wijkteam_desk.casework.list_households import HouseholdLine, HouseholdOrder
from wijkteam_desk.ui.common.announce import announce
from wijkteam_desk.ui.common.buttons import plain_button
from wijkteam_desk.ui.common.empty_state import EmptyState
from wijkteam_desk.ui.common.field import Field
from wijkteam_desk.ui.common.no_households import new_household, no_households
from wijkteam_desk.ui.common.page import Page
from wijkteam_desk.ui.common.sizes import em
from wijkteam_desk.ui.screens.households.line_words import count_words
from wijkteam_desk.ui.screens.households.list_model import HouseholdModel
from wijkteam_desk.ui.screens.households.painter import LinePainter


class HouseholdsView(Page):
    """Signals: `household_chosen` says its id; `new_asked`.

    For the presenter: `lines_asked` gives ids, `calls_asked` asks what everybody is called.
    """

    household_chosen = Signal(str)
    new_asked = Signal()
    lines_asked = Signal(tuple)
    calls_asked = Signal()

    def __init__(self) -> None:
        super().__init__(self.place_name())
        self._model = HouseholdModel()
        self._read = False
        self._filter = QLineEdit()
        self._field = Field(self.tr("Zoek op naam of kenmerk"), self._filter)
        self._list = QListView()
        self._none = no_households(self.new_asked.emit)
        self._no_match = EmptyState(
            self.tr("Geen huishouden heet zo."),
            self.tr("Typ minder letters, of zoek op het kenmerk."),
            icon_name="search",
            button=plain_button(self.tr("Toon alle huishoudens")).when_clicked(self._show_all),
        )
        self._build()

    @staticmethod
    def place_name() -> str:
        """What the place is called, also before there is a page."""
        return QCoreApplication.translate("HouseholdsView", "Huishoudens")

    def _build(self) -> None:
        new = new_household(self.new_asked.emit)
        self.buttons.put(new)
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(self._narrow)
        self._filter.installEventFilter(self)
        self._list.setModel(self._model)
        # Asked while it paints: the answer must not come before that is done.
        self._model.lines_asked.connect(self.lines_asked, Qt.ConnectionType.QueuedConnection)
        self._model.calls_asked.connect(self.calls_asked)
        self._list.setItemDelegate(LinePainter(self._list))
        self._list.setUniformItemSizes(True)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.setMouseTracking(True)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.place_name())
        # It scrolls by itself: the page around it must not get a scroll bar beside that one.
        self._list.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._list.setMinimumHeight(em(4))
        self._list.clicked.connect(self._choose)
        self._list.installEventFilter(self)
        self.body.addWidget(self._field)
        self.body.addWidget(self._list, 1)
        self.body.addWidget(self._none)
        self.body.addWidget(self._no_match)
        # A list that could not be read is not an empty one.
        self._none.hide()
        self._no_match.hide()
        self.body.addStretch()
        self.setFocusProxy(self._filter)
        # What stands before a proxy is passed over by the keyboard.
        self.setTabOrder(self._list, new)

    def show_households(self, order: HouseholdOrder) -> None:
        """Show these, the first ones whole; filter and chosen line stay."""
        chosen = self._model.id_of(self._list.currentIndex().row())
        self._read = True
        self._model.replace(order.ids, order.first)
        self._show_what_is_left(chosen)

    def show_lines(self, lines: Sequence[HouseholdLine]) -> None:
        """Show these lines in their places."""
        self._model.put(lines)

    def show_called(self, called: Mapping[str, tuple[str, str, str]]) -> None:
        """Filter by name, members and kenmerk of every household."""
        chosen = self._model.id_of(self._list.currentIndex().row())
        self._model.know(called)
        self._show_what_is_left(chosen)
        announce(self, self._count())

    def flush(self) -> None:
        """Nothing is half-filled here."""

    def _narrow(self, typed: str) -> None:
        self._model.filter(typed)
        if self._read:
            self._show_what_is_left("")
            announce(self, self._count())

    def _show_what_is_left(self, chosen: str) -> None:
        shown = self._model.rowCount()
        self.retitle(self.tr("Huishoudens"), self._count() if self._model.total else "")
        self._field.setVisible(self._model.total > 0)
        self._list.setVisible(shown > 0)
        self._no_match.setVisible(not shown and self._model.total > 0)
        self._none.setVisible(not self._model.total)
        if shown:
            self._list.setCurrentIndex(self._model.index(max(0, self._model.row_of(chosen))))

    def _count(self) -> str:
        return count_words(self._model.rowCount(), self._model.total)

    def _show_all(self) -> None:
        self._filter.clear()
        self._filter.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, index: QModelIndex) -> None:
        chosen = self._model.id_of(index.row())
        if chosen:
            self.household_chosen.emit(chosen)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            return self._typed(key) if watched is self._filter else self._walked(key, event)
        return super().eventFilter(watched, event)

    def _typed(self, key: Qt.Key) -> bool:
        if key is Qt.Key.Key_Down and self._model.rowCount():
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif key in _ENTER:
            if not self._model.waiting:
                self._choose(self._list.currentIndex())
        elif key is Qt.Key.Key_Escape and self._filter.text():
            self._filter.clear()
        else:
            return False
        return True

    def _walked(self, key: Qt.Key, event: QKeyEvent) -> bool:
        if key in _ENTER:
            self._choose(self._list.currentIndex())
        elif key is Qt.Key.Key_Up and self._list.currentIndex().row() <= 0:
            self._filter.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.text().strip() and event.text().isprintable() and not event.modifiers() & _CTRL:
            self._filter.setFocus(Qt.FocusReason.OtherFocusReason)
            self._filter.insert(event.text())
        else:
            return False
        return True


_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_CTRL = Qt.KeyboardModifier.ControlModifier
