"""One household on the screen: its frame with the tabs, all shown from one reading."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from wijkteam_desk.app.ways import Ways
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.read_involvements import InvolvementsFile
from wijkteam_desk.casework.read_regie import RegieFile, read_regie
from wijkteam_desk.casework.read_versions import plan_standing
from wijkteam_desk.casework.read_wrap_up import unfinished_wrap_ups
from wijkteam_desk.counted import counted
from wijkteam_desk.desk.guides import team_folder
from wijkteam_desk.desk.hard_words import read_hard_words
from wijkteam_desk.domain.dutch_date import today
from wijkteam_desk.domain.family_plan import asks_family_plan
from wijkteam_desk.domain.involvement import AT_WORK
from wijkteam_desk.domain.naming import NOBODY, Called
from wijkteam_desk.domain.settle import Question, Settle
from wijkteam_desk.ui.common.background import ScreenActs
from wijkteam_desk.ui.screens.consent.tab_view import ConsentTab
from wijkteam_desk.ui.screens.consent.wiring import wire_tab
from wijkteam_desk.ui.screens.conversations.view import ConversationsView
from wijkteam_desk.ui.screens.conversations.wiring import wire as wire_conversations
from wijkteam_desk.ui.screens.household.view import HouseholdView
from wijkteam_desk.ui.screens.household.wiring import wire as wire_household
from wijkteam_desk.ui.screens.involved.view import InvolvedView
from wijkteam_desk.ui.screens.involved.wiring import wire as wire_involved
from wijkteam_desk.ui.screens.melding.card import MeldingCard
from wijkteam_desk.ui.screens.overview.presenter import OverviewPresenter
from wijkteam_desk.ui.screens.overview.view import OverviewView
from wijkteam_desk.ui.screens.overview.wiring import wire_address
from wijkteam_desk.ui.screens.plan.view import PlanView
from wijkteam_desk.ui.screens.plan.wiring import wire as wire_plan
from wijkteam_desk.ui.screens.plan.wiring import wire_plain, wire_texts
from wijkteam_desk.ui.screens.regie.matters import away_words, nobody_acts, offer_words
from wijkteam_desk.ui.screens.regie.view import RegieView
from wijkteam_desk.ui.screens.regie.wiring import wire as wire_regie

ActsFor = Callable[[QWidget], ScreenActs]


class HouseholdPage:
    """The frame, the tabs and what joins them; a change anywhere is read anew and shown in all."""

    def __init__(self, household_id: str, acts_for: ActsFor, ways: Ways) -> None:
        """Nothing is read yet: see `open`."""
        self.view = HouseholdView()
        self.melding = MeldingCard()
        self.overview, self.talks = OverviewView((self.melding,)), ConversationsView()
        self.plan, self.regie = PlanView(), RegieView()
        self.involved, self.consents = InvolvedView(), ConsentTab()
        self._ways, self.id = ways, household_id
        self._file: HouseholdFile | None = None
        self._once: Callable[[], None] | None = None
        self._acts = acts_for(self.view)
        self._unfinished: tuple[str, ...] = ()
        self._frame = wire_household(self.view, self._acts, household_id, self._show)
        changed = self.refresh
        kinds = ways.guides.kinds
        acts = acts_for(self.involved)
        self._involved = wire_involved(self.involved, acts, changed, self._show_involved)
        self._consents = wire_tab(
            self.consents, acts_for(self.consents), ways.policy, self._show_waiting
        )
        self._overview = OverviewPresenter(self.overview, acts_for(self.overview), changed, kinds)
        self._regie = wire_regie(self.regie, acts_for(self.regie), changed)
        self._tabs = (
            self._overview,
            wire_address(self.overview.address, acts_for(self.overview), household_id, changed),
            wire_conversations(self.talks, acts_for(self.talks), changed, kinds),
            wire_plan(self.plan, acts_for(self.plan), changed),
            wire_plain(self.plan, partial(read_hard_words, team_folder())),
            wire_texts(self.plan.full, acts_for(self.plan), changed),
            self._regie,
            self._involved,
            self._consents,
        )
        self._build()

    def open(self, shown: Callable[[], None]) -> None:
        """Reads the dossier, which the journal notes; calls `shown` once there is what to show.

        That may be no more than the sentence that says why it cannot be read.
        """
        self._once = shown
        self._frame.open()

    def refresh(self, _: Changed | None = None) -> None:
        """Something in it changed."""
        self._frame.refresh()

    def tell_removed(self, name: str, removed: Changed) -> None:
        """Somebody was taken out: says so on the overview, with the way back."""
        self._overview.offer_back(name, removed.entry)

    @property
    def name(self) -> str:
        """The name of the household, once it was read."""
        return self._file.household.name if self._file else ""

    @property
    def family_plan(self) -> bool:
        """Whether the team offers this household a familiegroepsplan first (R-1.9)."""
        members = self._file.members if self._file else ()
        return self._ways.policy.youth_care and asks_family_plan(members, today())

    @property
    def away(self) -> Called:
        """What those are called who are not to be approached."""
        return NOBODY.union(*(self._file.away.values() if self._file else ()))

    def flush(self) -> None:
        """Hands on every draft now."""
        for view in (
            *(self.view, self.overview, self.talks),
            *(self.plan, self.regie, self.involved),
        ):
            view.flush()

    def _build(self) -> None:
        tr, view, ways = self.view.tr, self.view, self._ways
        view.add_tab("overview", tr("Overzicht"), self.overview)
        view.add_tab("talks", tr("Gesprekken"), self.talks)
        view.add_tab("plan", tr("Plan"), self.plan)
        view.add_tab("regie", tr("Regie"), self.regie)
        view.add_tab("involved", tr("Betrokkenen"), self.involved)
        view.add_tab("consents", tr("Toestemming"), self.consents)
        view.tab_turned.connect(self._turn)
        self.consents.consent_asked.connect(partial(ways.around.consents.one, self.id))
        self.consents.question_asked.connect(partial(ways.around.consents.ask, self.id))
        self.involved.involvement_asked.connect(self._involvement)
        self.involved.leaving_asked.connect(ways.around.leaving)
        view.talk_asked.connect(self._begin_talk)
        view.regie_asked.connect(lambda: view.show_tab("regie"))
        self.regie.absence_asked.connect(ways.after.absence)
        self.regie.matters.matter_asked.connect(partial(ways.after.matter, self.id))
        view.print_asked.connect(self._print)
        view.refused.connect(self._go_on)
        view.protection_asked.connect(ways.around.protection)
        self.plan.print_asked.connect(self._print)
        self.plan.said.talk_chosen.connect(ways.conversation)
        self._join_plan(ways)
        self.talks.conversation_chosen.connect(ways.conversation)
        self.talks.planned_chosen.connect(ways.before)
        self.talks.paper_chosen.connect(ways.after.type_over)
        self.talks.offer_guides(ways.guides.offered, ways.guides.complaints)
        view.wrap_up_asked.connect(self._wrap_up)
        self.melding.asked.connect(ways.around.melding)
        self._join_overview(ways)

    def _join_overview(self, ways: Ways) -> None:
        overview = self.overview
        overview.protection_asked.connect(ways.around.protection)
        overview.conversation_chosen.connect(ways.conversation)
        overview.planned_chosen.connect(ways.before)
        overview.talks_asked.connect(lambda: self.view.show_tab("talks"))
        overview.talk_asked.connect(self._begin_talk)
        overview.plan_asked.connect(lambda: self.view.show_tab("plan"))
        overview.regie_asked.connect(self._settle_regie)
        overview.member_chosen.connect(self._member)
        overview.member_asked.connect(lambda: self._member(""))
        overview.question_chosen.connect(self._settle)
        overview.family_asked.connect(self._family)
        overview.story_asked.connect(lambda: ways.after.story(self.id))
        overview.situation_asked.connect(lambda: ways.after.situation(self.id))
        overview.form_asked.connect(ways.prints.blank_form)

    def _begin_talk(self) -> None:
        self.view.show_tab("talks")
        self.talks.begin()

    def _settle_regie(self) -> None:
        self.view.show_tab("regie")
        self.regie.begin()

    def _print(self) -> None:
        if self._file:
            self._ways.prints.plan(self._file)

    def _join_plan(self, ways: Ways) -> None:
        def leads(asked: SignalInstance, way: Callable[[str], None]) -> None:
            asked.connect(self.plan.flush)
            asked.connect(partial(way, self.id))

        leads(self.plan.ways.agree_asked, ways.after.agreement)
        leads(self.plan.ways.evaluate_asked, ways.after.evaluation)
        leads(self.plan.ways.closing_asked, ways.after.closing)
        self.plan.earlier_asked.connect(self.plan.flush)
        self.plan.earlier_asked.connect(ways.after.history)

    def _member(self, member_id: str, about: Settle | None = None) -> None:
        if self._file:
            self._ways.around.member(self._file, member_id, about)

    def _settle(self, question: Question) -> None:
        if question.about is Settle.HIDDEN:
            self._ways.around.protection()
        else:
            self._member(question.member_id, question.about)

    def _family(self) -> None:
        if self._file:
            self._ways.around.family(self._file)

    def _turn(self, key: str) -> None:
        self._involved.turn(in_front=key == "involved")
        self._consents.turn(in_front=key == "consents")

    def _involvement(self, involvement_id: str, at: str, field: str) -> None:
        if self._file:
            self._ways.around.involvement(self._file, involvement_id, at, field)

    def _show_involved(self, found: InvolvementsFile) -> None:
        working = sum(one.course.stage(today()) in AT_WORK for one in found.sheets)
        self.view.set_tab_note("involved", str(working or ""))

    def _show_waiting(self, waiting: int) -> None:
        heard = counted(waiting, self.view.tr("vraag open"), self.view.tr("vragen open"))
        self.view.set_tab_note("consents", str(waiting or ""), heard if waiting else "")

    def _wrap_up(self) -> None:
        for conversation_id in self._unfinished[:1]:
            self._ways.after.wrap_up(conversation_id)

    def _show_regie(self, file: HouseholdFile, regie: RegieFile) -> None:
        self._regie.show_regie(regie)
        self._involved.show_regie(regie)
        day = today()
        nobody, away = nobody_acts(regie, day), away_words(file, regie, day)
        self.view.show_regie(offer_words(file, regie), away, nobody=nobody)

    def _show_unfinished(self, conversations: tuple[str, ...]) -> None:
        self._unfinished = conversations
        self.view.show_unfinished(unfinished=bool(conversations))

    def _show(self, file: HouseholdFile) -> None:
        self._file = file
        self._acts.run(unfinished_wrap_ups, household_id=self.id, then=self._show_unfinished)
        for tab in self._tabs:
            tab.show(file)
        self._acts.run(read_regie, household_id=self.id, then=partial(self._show_regie, file))
        self._acts.run(plan_standing, household_id=self.id, then=self.plan.show_standing)
        self.melding.read(
            self._acts, file.household.id, family_plan=self.family_plan, away=self.away
        )
        self.view.set_tab_note("talks", str(len(file.conversations) or ""))
        goals, tr = len(file.goals), self.view.tr
        heard = counted(goals, tr("doel"), tr("doelen"))
        self.view.set_tab_note("plan", str(goals or ""), heard)
        self._go_on()

    def _go_on(self) -> None:
        once, self._once = self._once, None
        if once:
            once()
