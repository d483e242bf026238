"""Vandaag as the first place, and the ways from a line to where it is settled."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from wijkteam_desk.app.household_page import HouseholdPage
from wijkteam_desk.app.places import Made, Place
from wijkteam_desk.app.print_pages import PrintPages
from wijkteam_desk.app.ways import ActsFor, Ways
from wijkteam_desk.domain.attention import AttentionItem, Solve
from wijkteam_desk.domain.begun import Begun
from wijkteam_desk.domain.policy import Policy
from wijkteam_desk.storage.drafts import Unfinished
from wijkteam_desk.ui.screens.involved.places import At
from wijkteam_desk.ui.screens.today.view import TodayView
from wijkteam_desk.ui.screens.today.wiring import wire

TODAY = "today"
Then = Callable[[HouseholdPage, Ways], None]
Open = Callable[[str, Then], None]
"""Opens a household, and goes on from there."""

_TABS = {
    Solve.NEXT_STEP: "plan",
    Solve.TO_PLAN: "plan",
    Solve.TO_REGIE: "regie",
    Solve.TO_HELP: "involved",
    Solve.TO_FEEDBACK: "feedback",
    Solve.TO_CONSENT: "consents",
}

_FORMS = {Begun.NEW_TALK: "talks", Begun.REGIE: "regie", Begun.INVOLVED: "involved"}
_PAGES: dict[Begun, Callable[[Ways], Callable[[str], None]]] = {
    Begun.TALK: lambda ways: ways.conversation,
    Begun.ALONE: lambda ways: ways.conversation,
    Begun.BEFORE: lambda ways: ways.before,
    Begun.WRAP_UP: lambda ways: ways.after.wrap_up,
    Begun.AGREEMENT: lambda ways: ways.after.agreement,
    Begun.EVALUATION: lambda ways: ways.after.evaluation,
    Begun.CLOSING: lambda ways: ways.after.closing,
    Begun.STORY: lambda ways: ways.after.story,
    Begun.SHARE: lambda ways: ways.around.shares.open,
    Begun.LEAVING: lambda ways: ways.around.leaving,
}
"""What else was begun, by what the form is about."""


@dataclass(frozen=True, kw_only=True)
class TodayWays:
    """Where one can go from Vandaag; `told` hears how many things are urgent."""

    open_one: Open
    new: Callable[[], None]
    told: Callable[[int], None]
    prints: PrintPages
    back: Callable[[], None]


def today_place(acts_for: ActsFor, ways: TodayWays, policy: Policy) -> Place:
    """What needs me today."""

    def lead(item: AttentionItem, how: Solve) -> None:
        ways.open_one(item.household_id, partial(_go_on, item, how))

    def talk(household_id: str, talk_id: str) -> None:
        ways.open_one(household_id, lambda _, further: further.before(talk_id))

    def begun(one: Unfinished) -> None:
        ways.open_one(one.household_id, partial(_finish, one))

    def make() -> Made:
        view = TodayView()
        view.household_chosen.connect(lambda one: ways.open_one(one, lambda *_: None))
        view.begun_chosen.connect(begun)
        view.talk_chosen.connect(talk)
        view.new_asked.connect(ways.new)
        view.print_asked.connect(partial(ways.prints.today, ways.back))
        load = wire(view, acts_for(view), lead, ways.told, policy).load
        return Made(view=view, load=load, flush=view.flush)

    return Place(key=TODAY, icon="sun", name=TodayView.place_name(), make=make)


def _finish(one: Unfinished, page: HouseholdPage, ways: Ways) -> None:
    """Where what was typed stands again."""
    kind = one.kind
    if kind is Begun.INVOLVED and one.about != one.household_id and page.file:
        ways.around.involvement(page.file, one.about, At.ABOUT)
    elif kind in _FORMS:
        page.view.show_tab(_FORMS[kind])
    else:
        _PAGES[kind](ways)(one.about)


def _go_on(item: AttentionItem, how: Solve, page: HouseholdPage, ways: Ways) -> None:
    if how in _TABS:
        page.view.show_tab(_TABS[how])
    elif how is Solve.TO_TALK:
        ways.before(item.about)
    elif how is Solve.TO_WRAP_UP:
        ways.after.wrap_up(item.about)
    elif how is Solve.TO_EVALUATION:
        ways.after.evaluation(item.household_id)
    elif how is Solve.TO_MELDING:
        ways.around.melding(item.about)
    elif how is Solve.TO_VIEWS and page.file:
        ways.around.involvement(page.file, item.about, At.TURN)
