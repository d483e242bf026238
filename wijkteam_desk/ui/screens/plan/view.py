"""The tab "Plan": reads like the plan on paper, and is edited where it stands."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from wijkteam_desk.casework.read_said import Said
from wijkteam_desk.ui.common.announce import announce
from wijkteam_desk.ui.common.banner import Banner
from wijkteam_desk.ui.common.buttons import link_button
from wijkteam_desk.ui.common.empty_state import EmptyState
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.undo_offer import undo_offer
from wijkteam_desk.ui.screens.plan.drafts import ACTION
from wijkteam_desk.ui.screens.plan.full_view import FullView, typed_before
from wijkteam_desk.ui.screens.plan.head import PlanHead
from wijkteam_desk.ui.screens.plan.plain_card import PlainCard, ask_words
from wijkteam_desk.ui.screens.plan.plain_page import PlainPage, Written
from wijkteam_desk.ui.screens.plan.plan_page import PlanPage
from wijkteam_desk.ui.screens.plan.said_cards import SaidCards
from wijkteam_desk.ui.screens.plan.sheet import PlanSheet
from wijkteam_desk.ui.screens.plan.ways import PlanWays


class PlanView(QWidget):
    """Signals: `print_asked` (also Ctrl+P); the others say what is edited.

    `reading_asked`: how it reads, or no more. `earlier_asked(form, about)`: what stood there.
    """

    print_asked = Signal()
    reading_asked = Signal()
    goal_edited = Signal(str, str, str)
    goal_removed = Signal(str)
    goal_asked = Signal(str, object)
    action_edited = Signal(str, str, str)
    action_removed = Signal(str)
    action_asked = Signal(str, str)
    draft_typed = Signal(str, str, object)
    earlier_asked = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.banner = Banner()
        self.full = FullView(self.banner)
        self._sheet: PlanSheet | None = None
        self._page: PlanPage | None = None
        self._drafts: list[tuple[str, str, dict[str, str]]] = []
        self._follow = False
        self._since_gone: dict[str, PlanPage | str] = {}
        self._ask = link_button(ask_words(), "eye").when_clicked(self.reading_asked.emit)
        self.ways = PlanWays()
        self._head = PlanHead((self.full.link, self._ask), self.ways)
        self._plain = PlainCard()
        self._plain.hide()
        self._plain.closed.connect(self.reading_asked)
        self._plain.chosen.connect(self._go_to)
        self._empty = EmptyState(
            self.tr("Er staan nog geen doelen in dit plan."),
            self.tr("Schrijf hieronder op wat iemand wil bereiken, in eigen woorden."),
            icon_name="target-arrow",
        )
        self.said = SaidCards()
        self.full.shown.connect(self._order)
        self.full.earlier_asked.connect(self.earlier_asked)
        self._place = QVBoxLayout()
        self._area = self._scrolled()
        column = QVBoxLayout(self)
        room(column, between=0.6)
        column.addWidget(self.banner)
        column.addWidget(self._area, 1)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.print_asked)

    def show_standing(self, sentence: str) -> None:
        """Say how far the plan is, and when it is looked at again."""
        self._head.standing.setText(sentence)
        self._outdate("standing", sentence)

    def _scrolled(self) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        room(column, between=0.9)
        column.addWidget(self._head)
        column.addWidget(self._plain)
        column.addWidget(self.full.above)
        column.addWidget(self._empty)
        column.addLayout(self._place)
        column.addWidget(self.said)
        column.addWidget(self.full.below)
        column.addStretch()
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        # As high as there is room: what is around it need not scroll as well.
        area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        area.setMinimumHeight(em(2))
        area.setWidget(inside)
        return area

    def show_plan(self, page: PlanPage) -> None:
        """Show the plan; what is being typed stays, and so does the focus.

        A tab that is not in front is filled when it comes there.
        """
        self._page = page
        self._outdate("page", page)
        if self.isVisible():
            self._fill()

    def _fill(self) -> None:
        page, self._page = self._page, None
        if page is None:
            return
        self._head.summary.setText(page.summary)
        self._head.summary.setVisible(bool(page.summary))
        self._ask.setVisible(bool(page.summary) and self._plain.isHidden())
        self._empty.setVisible(not page.goals and not page.loose)
        self.ways.show_closed(closed=page.closed)
        if self._sheet and self._sheet.closed is not page.closed:
            self._sheet.hide()
            self._sheet.deleteLater()
            self._sheet = None
        sheet = self._sheet or self._laid_out(page)
        if sheet.show_plan(page):
            self._follow = True
        self._order()
        drafts, self._drafts = self._drafts, []
        for form, about, fields in drafts:
            self.restore_draft(form, about, fields)
        if self._follow:
            self._follow = False
            QTimer.singleShot(0, self, self._keep_in_sight)

    def _order(self) -> None:
        full, goals = self.full, self._sheet.stops() if self._sheet else []
        head = (self._head.unfold, full.link, self._ask, *self.ways.stops(), *self._plain.stops())
        above, below = (*head, *full.stops_above()), (*self.said.stops(), *full.stops_below())
        for before, after in pairwise([*above, *goals, *below]):
            QWidget.setTabOrder(before, after)

    def show_reading(self, page: PlainPage) -> None:
        """Show how it reads, above the plan, in the place of the button that asks it."""
        opened = self._plain.isHidden()
        self._plain.show_page(page)
        self._plain.show()
        self._order()
        if opened:
            self._plain.setFocus(Qt.FocusReason.OtherFocusReason)
            self._ask.hide()
            announce(self, page.summary)

    def close_reading(self) -> None:
        """Show it no more."""
        self._ask.show()
        self._ask.setFocus(Qt.FocusReason.OtherFocusReason)
        self._plain.hide()

    def _go_to(self, written: Written) -> None:
        text = self._sheet.text(written.form, written.about, written.field) if self._sheet else None
        if text:
            text.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, self, self._keep_in_sight)

    def _keep_in_sight(self) -> None:
        typed_in = self.focusWidget()
        if isinstance(typed_in, QWidget):
            self._area.ensureWidgetVisible(typed_in)

    def _laid_out(self, page: PlanPage) -> PlanSheet:
        sheet = self._sheet = PlanSheet(page.plan_id, closed=page.closed)
        sheet.goal_edited.connect(self.goal_edited)
        sheet.goal_removed.connect(self.goal_removed)
        sheet.goal_asked.connect(self.goal_asked)
        sheet.action_edited.connect(self.action_edited)
        sheet.action_removed.connect(self.action_removed)
        sheet.action_asked.connect(self.action_asked)
        sheet.draft.connect(self.draft_typed)
        sheet.earlier_asked.connect(self.earlier_asked)
        self._place.addWidget(sheet)
        return sheet

    def show_said(self, said: Said) -> None:
        """Show what goes well and what worries."""
        self.said.show_said(said)
        self._order()

    def restore_draft(self, form: str, about: str, fields: dict[str, str]) -> None:
        """Put back what was still being typed."""
        if self._sheet is None:
            self._drafts.append((form, about, fields))
            return
        found = self._sheet.form(form, about)
        if found:
            found.type_again(fields)
            self.banner.note(typed_before())

    def keep_again(self, form: str, about: str, sentence: str) -> None:
        """What is being typed there is not kept: hand it on again, and say why unless empty."""
        if sentence:
            self.banner.refused(sentence)
        found = self._sheet.form(form, about) if self._sheet else None
        if found:
            found.keep_again()

    def show_problem(self, form: str, about: str, field: str, sentence: str) -> None:
        """Say at the field why it was not kept; what was typed stays."""
        found = self._sheet.form(form, about) if self._sheet else None
        if found:
            found.refuse(field, sentence)
        else:
            self.show_refusal(sentence)

    def show_no_such_day(self, action_id: str) -> None:
        """Say at the field that this is no date."""
        sentence = self.tr("Deze datum ken ik niet. Typ bijvoorbeeld 24-11 of elke dinsdag.")
        self.show_problem(ACTION, action_id, "when", sentence)

    def show_gone(self) -> None:
        """Say that where something was typed is no more; the way back stays."""
        sentence = self.tr("Dat staat niet meer in het plan. Wat je er typte is niet bewaard.")
        self.banner.refused(sentence, self.banner.offer)

    def show_day_over(self) -> None:
        """Say that the day of that action is over; it is kept all the same."""
        self.banner.note(self.tr("De dag van deze actie is al geweest. Klopt dat?"))

    def ask_whose(self) -> None:
        """Say at the new goal that it must be somebody's."""
        if self._sheet:
            self._sheet.new_goal.say(self.tr("Kies van wie dit doel is."))

    def goal_made(self) -> None:
        """The oldest new goal that was asked is in the plan."""
        self._follow = True
        if self._sheet:
            self._sheet.new_goal.made()

    def action_made(self, about: str) -> None:
        """The oldest new action that was asked there is in the plan."""
        self._follow = True
        todo = self._sheet.todo(about) if self._sheet else None
        if todo:
            todo.new.made()

    def offer_goal_back(self, put_back: Callable[[], None]) -> None:
        """Say that a goal was taken out, with the way back."""
        self._offer_back(self.tr("Het doel is uit het plan."), put_back)

    def offer_action_back(self, put_back: Callable[[], None]) -> None:
        """Say that an action was taken out, with the way back."""
        self._offer_back(self.tr("De actie is uit het plan."), put_back)

    def _offer_back(self, sentence: str, put_back: Callable[[], None]) -> None:
        self._since_gone.clear()
        self.banner.done(sentence, undo_offer(put_back))

    def _outdate(self, what: str, now: PlanPage | str) -> None:
        """The first that is shown after it went tells just that; another, that more happened."""
        if self._since_gone.setdefault(what, now) != now:
            self._since_gone.clear()
            self.banner.outdated()

    def show_refusal(self, sentence: str) -> None:
        """Say in the bar what was refused."""
        self.banner.refused(sentence)

    def flush(self) -> None:
        """Keep what is being typed now."""
        self.full.flush()
        if self._sheet:
            self._sheet.flush()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._head.fit(event.size())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill()
