"""The tabs of a household besides its overview: each is made when it first comes to the front."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from wijkteam_desk.app.ways import ActsFor, Ways
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.overview_readers import overview_pairs
from wijkteam_desk.casework.read_involvements import InvolvementsFile
from wijkteam_desk.casework.read_regie import RegieFile
from wijkteam_desk.casework.read_versions import plan_standing
from wijkteam_desk.casework.scale_up import DRAFT_FORM as ESCALATION
from wijkteam_desk.counted import counted
from wijkteam_desk.desk.feedback_guide import read_feedback_guide
from wijkteam_desk.desk.guides import team_folder
from wijkteam_desk.desk.hard_words import read_hard_words
from wijkteam_desk.domain.dutch_date import today
from wijkteam_desk.domain.involvement import AT_WORK
from wijkteam_desk.ui.screens.consent.tab_view import ConsentTab
from wijkteam_desk.ui.screens.consent.wiring import wire_tab
from wijkteam_desk.ui.screens.conversations.view import ConversationsView
from wijkteam_desk.ui.screens.conversations.wiring import wire as wire_conversations
from wijkteam_desk.ui.screens.feedback.view import FeedbackTab
from wijkteam_desk.ui.screens.feedback.wiring import wire as wire_feedback
from wijkteam_desk.ui.screens.involved.places import At
from wijkteam_desk.ui.screens.involved.view import InvolvedView
from wijkteam_desk.ui.screens.involved.wiring import wire as wire_involved
from wijkteam_desk.ui.screens.plan.view import PlanView
from wijkteam_desk.ui.screens.plan.wiring import wire as wire_plan
from wijkteam_desk.ui.screens.plan.wiring import wire_plain, wire_texts
from wijkteam_desk.ui.screens.regie.view import RegieView
from wijkteam_desk.ui.screens.regie.wiring import wire as wire_regie

Shows = Callable[[HouseholdFile], None]


class Page(Protocol):
    """The household around the tabs."""

    id: str
    acts_for: ActsFor
    ways: Ways

    @property
    def file(self) -> HouseholdFile | None:
        """What was read last."""

    def refresh(self, changed: Changed | None = None) -> None:
        """Something in it changed."""

    def note(self, key: str, text: str, heard: str = "") -> None:
        """Show a small count behind the title of a tab; `heard` says of what."""

    def show_tab(self, key: str) -> None:
        """Bring that tab to the front."""

    def print_plan(self) -> None:
        """The plan on paper, for who reads along."""


def _nothing() -> None:
    """Nothing begins here, or is typed."""


def _stay(_: bool) -> None:  # noqa: FBT001 - a tab is told in one word
    """Nothing depends on being in front."""


@dataclass(frozen=True, kw_only=True)
class Tab:
    """One that was made. `shows` a reading, and the `regie` after it; `begin` opens its form."""

    view: QWidget
    shows: tuple[Shows, ...]
    flush: Callable[[], None] = _nothing
    regie: tuple[Callable[[RegieFile], None], ...] = ()
    begin: Callable[[], None] = _nothing
    turned: Callable[[bool], None] = _stay


def talks_tab(page: Page) -> Tab:
    """Gesprekken."""
    view, ways = ConversationsView(), page.ways
    presenter = wire_conversations(view, page.acts_for(view), page.refresh, ways.guides.kinds)
    view.conversation_chosen.connect(ways.conversation)
    view.planned_chosen.connect(ways.before)
    view.paper_chosen.connect(ways.after.type_over)
    view.offer_guides(ways.guides.offered, ways.guides.complaints)
    return Tab(view=view, flush=view.flush, shows=(presenter.show,), begin=view.begin)


def plan_tab(page: Page) -> Tab:
    """Plan."""
    view, ways = PlanView(), page.ways
    acts = page.acts_for(view)

    def show_standing(file: HouseholdFile) -> None:
        acts.run(plan_standing, household_id=file.household.id, then=view.show_standing)

    def leads(asked: SignalInstance, way: Callable[[str], None]) -> None:
        asked.connect(view.flush)
        asked.connect(partial(way, page.id))

    view.print_asked.connect(page.print_plan)
    view.said.talk_chosen.connect(ways.conversation)
    leads(view.ways.agree_asked, ways.after.agreement)
    leads(view.ways.evaluate_asked, ways.after.evaluation)
    leads(view.ways.closing_asked, ways.after.closing)
    view.earlier_asked.connect(view.flush)
    view.earlier_asked.connect(ways.after.history)
    shows = (
        wire_plan(view, acts, page.refresh).show,
        wire_plain(view, partial(read_hard_words, team_folder())).show,
        wire_texts(view.full, acts, page.refresh).show,
        show_standing,
    )
    return Tab(view=view, flush=view.flush, shows=shows)


def regie_tab(page: Page) -> Tab:
    """Regie."""
    view, ways = RegieView(), page.ways
    presenter = wire_regie(view, page.acts_for(view), page.refresh)
    view.absence_asked.connect(ways.after.absence)
    view.matters.matter_asked.connect(partial(ways.after.matter, page.id))
    return Tab(
        view=view,
        flush=view.flush,
        shows=(presenter.show,),
        regie=(presenter.show_regie,),
        begin=view.begin,
    )


def involved_tab(page: Page) -> Tab:
    """Betrokkenen."""
    view, around = InvolvedView(), page.ways.around

    def show_number(found: InvolvementsFile) -> None:
        working = sum(one.course.stage(today()) in AT_WORK for one in found.sheets)
        page.note("involved", str(working or ""))

    def open_one(involvement_id: str, at: str, field: str) -> None:
        if at == At.FEEDBACK:
            page.show_tab("feedback")
        elif page.file:
            around.involvement(page.file, involvement_id, at, field)

    presenter = wire_involved(view, page.acts_for(view), page.refresh, show_number)
    view.involvement_asked.connect(open_one)
    view.leaving_asked.connect(around.leaving)
    return Tab(
        view=view,
        flush=view.flush,
        shows=(presenter.show,),
        regie=(presenter.show_regie,),
        turned=lambda in_front: presenter.turn(in_front=in_front),
    )


def feedback_tab(page: Page) -> Tab:
    """Terugkoppeling."""
    view, ways = FeedbackTab(), page.ways

    def show_number(waiting: int) -> None:
        heard = counted(waiting, view.tr("bericht te gaan"), view.tr("berichten te gaan"))
        page.note("feedback", str(waiting or ""), heard if waiting else "")

    guide = read_feedback_guide(team_folder())
    wiring = page.refresh, (guide, ways.policy), show_number
    presenter = wire_feedback(view, page.acts_for(view), page.id, *wiring)
    if guide.complaint:
        view.show_refusal(guide.complaint)
    view.higher_asked.connect(partial(ways.after.matter, page.id, ESCALATION, ""))
    view.consent_asked.connect(partial(ways.around.consents.ask, page.id))
    view.letter.paper_asked.connect(lambda words: ways.prints.letter(page.id, words))
    return Tab(
        view=view,
        flush=view.flush,
        shows=(presenter.show,),
        turned=lambda in_front: presenter.turn(in_front=in_front),
    )


def consents_tab(page: Page) -> Tab:
    """Toestemming."""
    view, consents = ConsentTab(), page.ways.around.consents

    def show_number(waiting: int) -> None:
        heard = counted(waiting, view.tr("vraag open"), view.tr("vragen open"))
        page.note("consents", str(waiting or ""), heard if waiting else "")

    acts = page.acts_for(view)
    presenter = wire_tab(view, acts, page.ways.policy, show_number)

    def print_overview() -> None:
        acts.run(
            overview_pairs,
            household_id=page.id,
            then=partial(consents.overview, page.id),
            failed=view.show_refusal,
        )

    view.overview_asked.connect(print_overview)
    view.consent_asked.connect(partial(consents.one, page.id))
    view.question_asked.connect(partial(consents.ask, page.id))
    return Tab(
        view=view,
        shows=(presenter.show,),
        turned=lambda in_front: presenter.turn(in_front=in_front),
    )
