"""The ways from a conversation and from a household to what follows from them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Qt

from wijkteam_desk.app.after_page import AfterPage, Asking
from wijkteam_desk.app.conversation_page import HIDE, ConversationPage
from wijkteam_desk.app.frame import Frame
from wijkteam_desk.app.household_page import HouseholdPage
from wijkteam_desk.app.print_pages import PrintPages
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.ui.common.buttons import Button
from wijkteam_desk.ui.common.way_back import back_to_settings, back_to_talk, way_back
from wijkteam_desk.ui.main_window.window import BareEntry
from wijkteam_desk.ui.screens.absence.view import AbsenceView
from wijkteam_desk.ui.screens.absence.wiring import wire as wire_absence
from wijkteam_desk.ui.screens.agreement.view import AgreementView
from wijkteam_desk.ui.screens.agreement.wiring import wire as wire_agreement
from wijkteam_desk.ui.screens.closing.view import ClosingView
from wijkteam_desk.ui.screens.closing.wiring import wire as wire_closing
from wijkteam_desk.ui.screens.evaluation.view import EvaluationView
from wijkteam_desk.ui.screens.evaluation.wiring import wire as wire_evaluation
from wijkteam_desk.ui.screens.history.view import HistoryView
from wijkteam_desk.ui.screens.history.wiring import wire as wire_history
from wijkteam_desk.ui.screens.matter.view import MatterView
from wijkteam_desk.ui.screens.matter.wiring import wire as wire_matter
from wijkteam_desk.ui.screens.reading.view import ReadingView
from wijkteam_desk.ui.screens.reading.wiring import wire as wire_reading
from wijkteam_desk.ui.screens.situation.view import SituationView
from wijkteam_desk.ui.screens.situation.wiring import wire as wire_situation
from wijkteam_desk.ui.screens.story.view import StoryView
from wijkteam_desk.ui.screens.story.wiring import wire as wire_story
from wijkteam_desk.ui.screens.table_plan.presenter import TablePlanPresenter
from wijkteam_desk.ui.screens.table_plan.view import TablePlanView
from wijkteam_desk.ui.screens.wrap_up.view import WrapUpView
from wijkteam_desk.ui.screens.wrap_up.wiring import wire as wire_wrap_up

Beside = Callable[[SituationView | TablePlanView, Asking, str], None]
"""Shows a page beside the talk; says which entry of its bar it is."""

_Above = (
    WrapUpView
    | StoryView
    | SituationView
    | AgreementView
    | EvaluationView
    | ClosingView
    | HistoryView
    | MatterView
)
"""A page that goes back to the household."""


@dataclass(frozen=True, kw_only=True)
class TalkWays:
    """Out of a talk: on with it, there to do what an entry of its bar does; or to its end."""

    go_on: Callable[[str], None]
    end: Callable[[], None]


class AfterTalk(QObject):
    """Makes the pages; each goes back to where it was asked."""

    def __init__(self, frame: Frame, prints: PrintPages) -> None:
        super().__init__(frame.window)
        self._frame = frame
        self._prints = prints

    def join(
        self, page: ConversationPage, conversation_id: str, household: HouseholdPage, ways: TalkWays
    ) -> None:
        """Lets a conversation lead on to what follows from it, once all of its words are kept."""
        view = page.view
        beside = partial(self._beside, household.name, page.entries(), ways)

        def leads(asked: object, way: Callable[[], None]) -> None:
            asked.connect(partial(page.leave, way))  # type: ignore[attr-defined]  # a signal

        leads(view.reading_asked, partial(self._read_together, conversation_id, ways))
        leads(view.plan_asked, partial(self._plan, conversation_id, beside))
        leads(view.situation_asked, partial(self._situation, conversation_id, household.id, beside))
        leads(view.wrap_up_asked, partial(self._after_talk, conversation_id, ways))

    def _read_together(self, conversation_id: str, ways: TalkWays) -> None:
        """Samen lezen, over the whole window."""
        view = ReadingView(HIDE)
        presenter = wire_reading(view, self._frame.acts(view), conversation_id, _read_later)
        view.closed.connect(partial(self._back_to_talk, ways))
        self._open(AfterPage(view, view.flush, presenter))
        self._frame.window.show_page_only(only=True)

    def wrap_up(self, conversation_id: str) -> None:
        """Nawerk."""
        self._wrap_up(conversation_id)

    def type_over(self, conversation_id: str) -> None:
        """The same, from what was written on paper."""
        self._wrap_up(conversation_id).type_over()

    def _wrap_up(self, conversation_id: str) -> WrapUpView:
        view = WrapUpView()
        presenter = wire_wrap_up(view, self._frame.acts(view), conversation_id, _read_later)
        self._show(view, presenter)
        return view

    def situation(self, household_id: str) -> None:
        """How it goes with each of them."""
        view = SituationView(way_back())
        acts = self._frame.acts(view)
        self._show(view, wire_situation(view, acts, household_id, _read_later))

    def story(self, household_id: str) -> None:
        """Ons verhaal."""
        view = StoryView()
        presenter = wire_story(view, self._frame.acts(view), household_id, _read_later)
        back = partial(self.story, household_id)
        view.print_asked.connect(partial(self._prints.story, household_id, back))
        self._show(view, presenter)

    def agreement(self, household_id: str) -> None:
        """The plan is agreed."""
        view = AgreementView()
        acts = self._frame.acts(view)
        self._show(view, wire_agreement(view, acts, household_id, _read_later))

    def evaluation(self, household_id: str) -> None:
        """The plan is evaluated."""
        view = EvaluationView()
        acts = self._frame.acts(view)
        view.closing_asked.connect(partial(self.closing, household_id))
        self._show(view, wire_evaluation(view, acts, household_id, _read_later))

    def closing(self, household_id: str) -> None:
        """The plan is closed, or opened again."""
        view = ClosingView()
        acts = self._frame.acts(view)
        self._show(view, wire_closing(view, acts, household_id, _read_later))

    def absence(self, coach_id: str) -> None:
        """A colleague is away for a while."""
        self._absence(coach_id, way_back, self._frame.home)

    def own_absence(self, place: str) -> None:
        """Whose laptop this is is away for a while; asked from that place, and back there."""
        back = partial(self._frame.window.show_place, place)
        self._absence(self._frame.desk.author, back_to_settings, back)

    def _absence(self, coach_id: str, link: Callable[[], Button], back: Callable[[], None]) -> None:
        view = AbsenceView(link())
        presenter = wire_absence(view, self._frame.acts(view), coach_id, _read_later)
        again = partial(self._absence, coach_id, link, back)
        view.print_asked.connect(partial(self._prints.absence, coach_id, again))
        self._show(view, presenter, back)

    def matter(self, household_id: str, form: str, about: str) -> None:
        """An escalation or a dispute, by its form and its id, which is empty for a new one."""
        view = MatterView()
        where = (household_id, form, about)
        self._show(view, wire_matter(view, self._frame.acts(view), where, _read_later))

    def history(self, form: str, about: str) -> None:
        """What something in the plan said before."""
        view = HistoryView()
        self._show(view, wire_history(view, self._frame.acts(view), (form, about), _read_later))

    def _show(
        self,
        view: _Above | AbsenceView,
        presenter: Asking,
        back: Callable[[], None] | None = None,
    ) -> None:
        view.closed.connect(back or self._frame.home)
        self._open(AfterPage(view, view.flush, presenter))
        view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, page: AfterPage) -> None:
        self._frame.forget_undo()
        self._frame.show(page)

    def _after_talk(self, conversation_id: str, ways: TalkWays) -> None:
        ways.end()
        self.wrap_up(conversation_id)

    def _situation(self, talk_id: str, household_id: str, beside: Beside) -> None:
        view = SituationView(back_to_talk())
        acts = self._frame.acts(view)
        presenter = wire_situation(view, acts, household_id, _read_later, talk_id=talk_id)
        beside(view, presenter, "situation")

    def _plan(self, talk_id: str, beside: Beside) -> None:
        view = TablePlanView(back_to_talk())
        beside(view, TablePlanPresenter(view, self._frame.acts(view), talk_id), "")

    def _beside(
        self,
        title: str,
        entries: tuple[BareEntry, ...],
        ways: TalkWays,
        view: SituationView | TablePlanView,
        presenter: Asking,
        key: str,
    ) -> None:
        """A page beside the talk, as bare; its bar is that of the talk and leads back there."""
        view.closed.connect(partial(ways.go_on, ""))
        self._open(AfterPage(view, view.flush, presenter))
        self._frame.window.enter_bare(
            title, [replace(one, act=partial(ways.go_on, one.key)) for one in entries]
        )
        self._frame.window.mark_bare(key)
        view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _back_to_talk(self, ways: TalkWays) -> None:
        self._frame.window.show_page_only(only=False)
        ways.go_on("")


def _read_later(_: Changed) -> None:
    """The page behind this one is read anew when one goes back to it."""
