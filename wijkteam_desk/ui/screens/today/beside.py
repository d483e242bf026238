"""What stands beside the list: whom to call, my households, and where I was."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from wijkteam_desk.counted import counted
from wijkteam_desk.ui.common.buttons import Button, link_button, plain_button
from wijkteam_desk.ui.common.card import Card, empty
from wijkteam_desk.ui.common.in_sight import go_there
from wijkteam_desk.ui.common.no_households import new_household
from wijkteam_desk.ui.common.row import Row
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.today.sheet import CallShown, LineShown, TodaySheet


class BesideList(QWidget):
    """Signals: `household_chosen` says its id; `called` gives an item; `new_asked`.

    `begun_chosen` gives what was not finished.
    """

    household_chosen = Signal(str)
    called = Signal(object)
    begun_chosen = Signal(object)
    new_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._unfolded: set[str] = set()
        self._ticks: list[Row] = []
        self._column = QVBoxLayout(self)
        room(self._column, between=0.9)

    def show_sheet(self, sheet: TodaySheet) -> None:
        """Show this; a call that is being ticked off stays open, with the keyboard at it."""
        at = next((n for n, one in enumerate(self._open_ticks()) if one.hasFocus()), None)
        if at is not None:
            # Here meanwhile, or it would wander to the side bar.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, self, partial(self._go_back_to, at))
        self._ticks = []
        empty(self._column)
        if sheet.own:
            self._column.addWidget(self._own(sheet))
        if sheet.calls:
            self._column.addWidget(self._calls(sheet.calls, sheet.more_calls))
        if sheet.lately or sheet.begun:
            self._column.addWidget(self._lately(sheet))
        self._column.addWidget(new_household(self.new_asked.emit))
        self._column.addStretch()

    def _own(self, sheet: TodaySheet) -> Card:
        card, grid = Card(self.tr("Mijn huishoudens")), QGridLayout()
        card.put_beside_title(words(sheet.own_count, "soft", wrap=False))
        room(grid, between=0.7)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        for column, head in enumerate((self.tr("regie"), self.tr("aan zet"), self.tr("stil")), 1):
            grid.addWidget(words(head, "small"), 0, column)
        for row, one in enumerate(sheet.own, 1):
            grid.addWidget(self._to(one.household_id, one.name), row, 0)
            for column, said in enumerate((one.regie, one.turn, one.silent), 1):
                grid.addWidget(words(said, "soft"), row, column)
        card.body.addLayout(grid)
        return card

    def _calls(self, calls: tuple[CallShown, ...], left: int) -> Card:
        card = Card(self.tr("Bellijst"))
        for call in calls:
            show = plain_button(self.tr("Toon"))
            show.setAccessibleName(self.tr("Toon wat je {0} vraagt").format(call.title))
            card.body.addWidget(Row(call.title, call.under, icon_name="phone", buttons=(show,)))
            ticks = [self._tick(one) for one in call.lines]
            self._ticks.extend(ticks)
            for tick in ticks:
                card.body.addWidget(tick)
                tick.setHidden(call.title not in self._unfolded)
            show.when_clicked(partial(self._turn, call.title, ticks))
        if left:
            more = counted(left, self.tr("ander"), self.tr("anderen"))
            card.body.addWidget(words(self.tr("En nog {0}.").format(more), "soft"))
        return card

    def _tick(self, line: LineShown) -> Row:
        tick = plain_button(self.tr("Gebeld"), "check")
        tick.setAccessibleName(self.tr("Gebeld over {0}").format(line.name))
        tick.when_clicked(lambda: self.called.emit(line.item))
        row = Row(line.name, line.sentence, buttons=(tick,))
        row.setFocusProxy(tick)
        return row

    def _turn(self, title: str, ticks: Sequence[QWidget]) -> None:
        self._unfolded ^= {title}
        for one in ticks:
            one.setVisible(title in self._unfolded)

    def _open_ticks(self) -> list[Row]:
        return [one for one in self._ticks if not one.isHidden()]

    def _go_back_to(self, at: int) -> None:
        if left := self._open_ticks():
            go_there(left[min(at, len(left) - 1)])

    def _lately(self, sheet: TodaySheet) -> Card:
        card = Card(self.tr("Verder waar je was"))
        for one, said in sheet.begun:
            go_on = plain_button(self.tr("Ga verder"), "pencil")
            go_on.setAccessibleName(self.tr("Ga verder: {0}, {1}").format(one.name, one.kind.label))
            go_on.when_clicked(partial(self.begun_chosen.emit, one))
            card.body.addWidget(Row(one.name, said, buttons=(go_on,)))
        for household_id, name in sheet.lately:
            card.body.addWidget(self._to(household_id, name))
        return card

    def _to(self, household_id: str, name: str) -> Button:
        link = link_button(name)
        return link.when_clicked(lambda: self.household_chosen.emit(household_id))
