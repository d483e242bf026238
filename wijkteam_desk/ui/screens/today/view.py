"""The first screen: what is today, then what needs somebody, the most urgent first."""

from collections.abc import Callable
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QRadioButton, QVBoxLayout, QWidget

from wijkteam_desk.domain.attention import AttentionItem, Group
from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.common.buttons import plain_button
from wijkteam_desk.ui.common.card import Card, empty, rule
from wijkteam_desk.ui.common.colours import Tone
from wijkteam_desk.ui.common.empty_state import EmptyState
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.in_sight import bring_in_sight
from wijkteam_desk.ui.common.no_households import no_households
from wijkteam_desk.ui.common.page import Page
from wijkteam_desk.ui.common.row import Row
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.two_parts import TwoParts
from wijkteam_desk.ui.common.undo_offer import undo_offer
from wijkteam_desk.ui.screens.today.beside import BesideList
from wijkteam_desk.ui.screens.today.in_place import InPlaceForm
from wijkteam_desk.ui.screens.today.line import HomeLines, Line
from wijkteam_desk.ui.screens.today.sheet import GroupShown, TodaySheet, Whose

_TONES: dict[Group | None, Tone] = {Group.NOBODY: Tone.RED, Group.LATE: Tone.AMBER}
WHOLE_KEY, WEEK_KEY = "F8", "F7"
"""Shows what was left out; the week, and the list again."""


class TodayView(Page):
    """Signals: `household_chosen`; `talk_chosen` gives household and talk; `new_asked`.

    `begun_chosen` gives what was not finished; `print_asked` for the day on paper. For the
    presenter: `solved` gives an item and how; `waits_asked` and `called` an item; `told` and `kept`
    fields, `left` the form; `whose_chosen`; `whole_asked`; `week_asked`.
    """

    household_chosen = Signal(str)
    begun_chosen = Signal(object)
    talk_chosen = Signal(str, str)
    new_asked = Signal()
    solved = Signal(object, object)
    waits_asked = Signal(object)
    called = Signal(object)
    told = Signal(object)
    kept = Signal(object)
    left = Signal()
    whose_chosen = Signal(object)
    whole_asked = Signal()
    week_asked = Signal()
    print_asked = Signal()

    @staticmethod
    def place_name() -> str:
        """What it is called in the side bar."""
        return QCoreApplication.translate("TodayView", "Vandaag")

    def __init__(self) -> None:
        super().__init__(self.place_name(), " ")
        self._name = self.place_name()
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        room(self._column, between=0.9)
        self._beside = BesideList()
        self._beside.household_chosen.connect(self.household_chosen)
        self._beside.begun_chosen.connect(self.begun_chosen)
        self._beside.called.connect(self.called)
        self._beside.new_asked.connect(self.new_asked)
        self._lines: list[Line] = []
        self._unfolded: set[str] = set()
        self._form: InPlaceForm | None = None
        self._whose = {one: QRadioButton(one.label) for one in Whose}
        self._week = plain_button(" ", "calendar")
        self._filter = Flow(*self._whose.values(), between=1.2)
        self._build()

    def _build(self) -> None:
        for whose, choice in self._whose.items():
            choice.clicked.connect(lambda _=False, whose=whose: self.whose_chosen.emit(whose))
        self._whose[Whose.ALL].setChecked(True)
        self.buttons.put(self._week.when_clicked(self.week_asked.emit))
        QShortcut(QKeySequence(WEEK_KEY), self).activated.connect(self.week_asked)
        paper = plain_button(self.tr("Op papier"), "printer")
        self.buttons.put(paper.when_clicked(self.print_asked.emit))
        self.chips.put(self._filter)
        self.body.addWidget(TwoParts(self._list, self._beside, wide=56, shares=(5, 3)))
        self.body.addStretch()
        QShortcut(QKeySequence(WHOLE_KEY), self).activated.connect(self.whole_asked)
        self.setFocusProxy(self._whose[Whose.ALL])
        # What stands before a proxy is passed over by the keyboard.
        for before, after in pairwise((self._whose[Whose.STAND_IN], self._week, paper)):
            QWidget.setTabOrder(before, after)

    def show_sheet(self, sheet: TodaySheet) -> None:
        """Show this; a form that was open is closed, what was typed in it is kept.

        The keyboard stays at the line in the same place.
        """
        self.flush()
        self._stay_at(next((n for n, one in enumerate(self._lines) if _holds_focus(one)), None))
        self.retitle(sheet.title, sheet.under)
        self.setAccessibleName(self._name)
        week = self.tr("Lijst ({0})") if sheet.weekly else self.tr("Week ({0})")
        self._week.rename(week.format(WEEK_KEY))
        self._form, self._lines = None, []
        empty(self._column)
        main = next((one for one in sheet.groups if one.group), None)
        for group in sheet.groups:
            self._column.addWidget(self._group(group, first=group is main))
        if sheet.hidden:
            self._column.addWidget(self._rest(sheet))
        if not sheet.groups:
            self._column.addWidget(self._nothing(sheet))
        self._column.addStretch()
        self._beside.show_sheet(sheet)

    def _stay_at(self, place: int | None) -> None:
        if place is None:
            return
        # Here meanwhile, or it would wander to the side bar while the lines are made anew.
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, partial(self._go_back_to, place))

    def _go_back_to(self, place: int) -> None:
        if self._lines and not self._form:
            line = self._lines[min(place, len(self._lines) - 1)]
            line.why_here.setFocus(Qt.FocusReason.OtherFocusReason)
            bring_in_sight(line)

    def show_form(self, item: AttentionItem, form: str, fields: dict[str, str]) -> None:
        """Ask this under the line of that item."""
        if self._form:
            self._form.flush()
            self._form.hide()
            self._form.deleteLater()
        line = next((one for one in self._lines if one.is_about(item)), None)
        if line is None:
            return
        made = self._form = InPlaceForm(form, fields, self.banner)
        made.told.connect(self.told)
        made.kept.connect(self.kept)
        made.left.connect(self._leave_form)
        line.put_form(made)
        made.begin()

    def restore(self, fields: dict[str, str]) -> None:
        """Show what was being typed before."""
        if self._form:
            self._form.restore(fields)

    def keep_again(self, sentence: str) -> None:
        """The draft is not kept."""
        if self._form:
            self._form.keep_again(sentence)

    def show_problem(self, wrong: Wrong) -> None:
        """Say what is the matter at the field."""
        if self._form:
            self._form.show_problem(wrong)

    def show_done(self, way_back: Callable[[], None]) -> None:
        """It is done; offer the way back."""
        if self._form:
            self._form.done()
        self.banner.done(self.tr("Dat is vastgelegd."), undo_offer(way_back))
        bring_in_sight(self.banner)

    def flush(self) -> None:
        """Keep what was typed, now."""
        if self._form:
            self._form.flush()

    def _leave_form(self) -> None:
        form, self._form = self._form, None
        if form:
            form.hide()
            form.deleteLater()
        self.left.emit()

    def _talk(self, household_id: str, talk_id: str, name: str, said: str) -> Row:
        icon, _, under = said.partition(":")
        prepare = plain_button(self.tr("Bereid dit voor"))
        prepare.when_clicked(partial(self.talk_chosen.emit, household_id, talk_id))
        return Row(name, under, icon_name=icon, buttons=(prepare,))

    def _group(self, shown: GroupShown, *, first: bool) -> Card:
        card = Card(shown.title, _TONES.get(shown.group, Tone.PLAIN))
        for talk in shown.talks:
            card.body.addWidget(self._talk(*talk))
        for n, one in enumerate(shown.homes):
            if n or shown.talks:
                card.body.addWidget(rule())
            unfolded = one.household_id in self._unfolded
            home = HomeLines(one, main=first and not n, whole=unfolded)
            home.unfolded.connect(self._unfolded.add)
            for line in home.lines:
                line.solved.connect(self.solved)
                line.waits_asked.connect(self.waits_asked)
            self._lines.extend(home.lines)
            card.body.addWidget(home)
        return card

    def _rest(self, sheet: TodaySheet) -> Card:
        card = Card()
        more = plain_button(self.tr("Toon alles ({0})").format(WHOLE_KEY))
        more.when_clicked(self.whole_asked.emit)
        card.body.addWidget(Row(sheet.hidden, icon_name="chevron-down", buttons=(more,)))
        return card

    def _nothing(self, sheet: TodaySheet) -> QWidget:
        if not sheet.lately:
            return no_households(self.new_asked.emit)
        said = self.tr("Niets vraagt vandaag je aandacht.")
        if sheet.weekly:
            said = self.tr("Er staat deze week niets met een dag.")
        how = self.tr("Wat later komt, staat er op zijn eigen dag. Een rustige dag gewenst.")
        return EmptyState(said, how, icon_name="sun")


def _holds_focus(line: Line) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and line.isAncestorOf(focus)
