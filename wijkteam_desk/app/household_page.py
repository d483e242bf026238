"""One household on the screen: its frame with the tabs, all shown from one reading."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from wijkteam_desk.app.household_tabs import (
    Tab,
    consents_tab,
    involved_tab,
    plan_tab,
    regie_tab,
    talks_tab,
)
from wijkteam_desk.app.ways import ActsFor, Ways
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.read_regie import RegieFile, read_regie
from wijkteam_desk.casework.read_wrap_up import unfinished_wrap_ups
from wijkteam_desk.counted import counted
from wijkteam_desk.domain.dutch_date import today
from wijkteam_desk.domain.family_plan import asks_family_plan
from wijkteam_desk.domain.naming import NOBODY, Called
from wijkteam_desk.domain.settle import Question, Settle
from wijkteam_desk.ui.screens.household.view import HouseholdView
from wijkteam_desk.ui.screens.household.wiring import wire as wire_household
from wijkteam_desk.ui.screens.melding.card import MeldingCard
from wijkteam_desk.ui.screens.overview.presenter import OverviewPresenter
from wijkteam_desk.ui.screens.overview.view import OverviewView
from wijkteam_desk.ui.screens.overview.wiring import wire_address
from wijkteam_desk.ui.screens.regie.matters import away_words, nobody_acts, offer_words


class HouseholdPage:
    """The frame, the tabs and what joins them; a change anywhere is read anew and shown in all.

    What is not in front yet is not made.
    """

    def __init__(self, household_id: str, acts_for: ActsFor, ways: Ways) -> None:
        """Nothing is read yet: see `open`."""
        self.view = HouseholdView()
        self.id, self.acts_for, self.ways = household_id, acts_for, ways
        self.file: HouseholdFile | None = None
        self._regie: RegieFile | None = None
        self._once: Callable[[], None] | None = None
        self._acts = acts_for(self.view)
        self._unfinished: tuple[str, ...] = ()
        self._frame = wire_household(self.view, self._acts, household_id, self._show)
        self.melding = MeldingCard()
        self._overview = OverviewView((self.melding,))
        acts = acts_for(self._overview)
        self._glance = OverviewPresenter(self._overview, acts, self.refresh, ways.guides.kinds)
        self._tabs: dict[str, Tab] = {}
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
        self._glance.offer_back(name, removed.entry)

    def note(self, key: str, text: str, heard: str = "") -> None:
        """Shows a small count behind the title of a tab; `heard` says of what."""
        self.view.set_tab_note(key, text, heard)

    def print_plan(self) -> None:
        """The plan on paper, for who reads along."""
        if self.file:
            self.ways.prints.plan(self.file)

    @property
    def name(self) -> str:
        """The name of the household, once it was read."""
        return self.file.household.name if self.file else ""

    @property
    def family_plan(self) -> bool:
        """Whether the team offers this household a familiegroepsplan first (R-1.9)."""
        members = self.file.members if self.file else ()
        return self.ways.policy.youth_care and asks_family_plan(members, today())

    @property
    def away(self) -> Called:
        """What those are called who are not to be approached."""
        return NOBODY.union(*(self.file.away.values() if self.file else ()))

    def flush(self) -> None:
        """Hands on every draft now."""
        self.view.flush()
        for tab in self._tabs.values():
            tab.flush()

    def _build(self) -> None:
        tr, view, ways = self.view.tr, self.view, self.ways
        self._join_overview(ways)
        titles: dict[str, tuple[str, Callable[[], Tab]]] = {
            "overview": (tr("Overzicht"), self._overview_tab),
            "talks": (tr("Gesprekken"), partial(talks_tab, self)),
            "plan": (tr("Plan"), partial(plan_tab, self)),
            "regie": (tr("Regie"), partial(regie_tab, self)),
            "involved": (tr("Betrokkenen"), partial(involved_tab, self)),
            "consents": (tr("Toestemming"), partial(consents_tab, self)),
        }
        for key, (title, make) in titles.items():
            view.add_tab(key, title, partial(self._made, key, make))
        view.tab_turned.connect(self._turn)
        view.talk_asked.connect(partial(self._begin, "talks"))
        view.regie_asked.connect(lambda: view.show_tab("regie"))
        view.print_asked.connect(self.print_plan)
        view.refused.connect(self._go_on)
        view.protection_asked.connect(ways.around.protection)
        view.wrap_up_asked.connect(self._wrap_up)

    def _join_overview(self, ways: Ways) -> None:
        overview = self._overview
        self.melding.asked.connect(ways.around.melding)
        overview.protection_asked.connect(ways.around.protection)
        overview.conversation_chosen.connect(ways.conversation)
        overview.planned_chosen.connect(ways.before)
        overview.talks_asked.connect(lambda: self.view.show_tab("talks"))
        overview.talk_asked.connect(partial(self._begin, "talks"))
        overview.plan_asked.connect(lambda: self.view.show_tab("plan"))
        overview.regie_asked.connect(partial(self._begin, "regie"))
        overview.member_chosen.connect(self._member)
        overview.member_asked.connect(lambda: self._member(""))
        overview.question_chosen.connect(self._settle)
        overview.family_asked.connect(self._family)
        overview.story_asked.connect(lambda: ways.after.story(self.id))
        overview.situation_asked.connect(lambda: ways.after.situation(self.id))
        overview.form_asked.connect(ways.prints.blank_form)

    def _overview_tab(self) -> Tab:
        view = self._overview
        address = wire_address(view.address, self.acts_for(view), self.id, self.refresh)

        def show_melding(file: HouseholdFile) -> None:
            about, plan = file.household.id, self.family_plan
            self.melding.read(self._acts, about, family_plan=plan, away=self.away)

        shows = (self._glance.show, address.show, show_melding)
        return Tab(view=view, flush=view.flush, shows=shows)

    def _made(self, key: str, make: Callable[[], Tab]) -> QWidget:
        tab = self._tabs[key] = make()
        if self.file:
            for show in tab.shows:
                show(self.file)
        if self._regie:
            for show_regie in tab.regie:
                show_regie(self._regie)
        return tab.view

    def _begin(self, key: str) -> None:
        self.view.show_tab(key)
        self._tabs[key].begin()

    def _turn(self, key: str) -> None:
        for other, tab in self._tabs.items():
            tab.turned(other == key)

    def _member(self, member_id: str, about: Settle | None = None) -> None:
        if self.file:
            self.ways.around.member(self.file, member_id, about)

    def _settle(self, question: Question) -> None:
        if question.about is Settle.HIDDEN:
            self.ways.around.protection()
        else:
            self._member(question.member_id, question.about)

    def _family(self) -> None:
        if self.file:
            self.ways.around.family(self.file)

    def _wrap_up(self) -> None:
        for conversation_id in self._unfinished[:1]:
            self.ways.after.wrap_up(conversation_id)

    def _show_regie(self, file: HouseholdFile, regie: RegieFile) -> None:
        self._regie = regie
        for tab in self._tabs.values():
            for show in tab.regie:
                show(regie)
        day = today()
        nobody, away = nobody_acts(regie, day), away_words(file, regie, day)
        self.view.show_regie(offer_words(file, regie), away, nobody=nobody)

    def _show_unfinished(self, conversations: tuple[str, ...]) -> None:
        self._unfinished = conversations
        self.view.show_unfinished(unfinished=bool(conversations))

    def _show(self, file: HouseholdFile) -> None:
        # what is made before the regie is read anew waits for it
        self.file, self._regie = file, None
        self._acts.run(unfinished_wrap_ups, household_id=self.id, then=self._show_unfinished)
        for tab in self._tabs.values():
            for show in tab.shows:
                show(file)
        self._acts.run(read_regie, household_id=self.id, then=partial(self._show_regie, file))
        self.note("talks", str(len(file.conversations) or ""))
        goals, tr = len(file.goals), self.view.tr
        heard = counted(goals, tr("doel"), tr("doelen"))
        self.note("plan", str(goals or ""), heard)
        self._go_on()

    def _go_on(self) -> None:
        once, self._once = self._once, None
        if once:
            once()
