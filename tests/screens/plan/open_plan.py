"""The plan of a fictional household, opened on a real store. FICTIEF."""

from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial

from tests.household_store import StoreActs, de_wit
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.open_household import HouseholdFile, read_household
from wijkteam_desk.casework.set_action import add_action
from wijkteam_desk.casework.set_goal import add_goal
from wijkteam_desk.desk.guides import team_folder
from wijkteam_desk.desk.hard_words import read_hard_words
from wijkteam_desk.domain.plan import Action, ActionWords, Goal, GoalWords
from wijkteam_desk.storage.store import Store
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.screens.plan.presenter import PlanPresenter
from wijkteam_desk.ui.screens.plan.view import PlanView
from wijkteam_desk.ui.screens.plan.wiring import wire, wire_plain, wire_texts

POST = "Ik wil dat de post geen angst meer geeft."


@dataclass
class OpenPlan:
    """The store, and the household in it as it stands now."""

    store: Store
    household_id: str
    acts: StoreActs = field(init=False)

    def __post_init__(self) -> None:
        self.acts = StoreActs(self.store)

    @property
    def file(self) -> HouseholdFile:
        """The household read anew."""
        return self.store.perform(read_household, household_id=self.household_id)

    @property
    def goals(self) -> tuple[Goal, ...]:
        return self.file.goals

    @property
    def actions(self) -> tuple[Action, ...]:
        return self.file.actions

    def member(self, name: str) -> str:
        """The id of the member with that given name."""
        return next(member.id for member in self.file.members if member.given_name == name)

    def goal(self, own_words: str = POST, *whose: str, good_when: str = "") -> str:
        """Adds a goal of these members; the id."""
        members = tuple(self.member(name) for name in whose)
        words = GoalWords(own_words=own_words, for_members=members, good_when=good_when)
        return self.store.perform(add_goal, household_id=self.household_id, words=words).made

    def action(self, words: ActionWords) -> str:
        """Adds an action; the id."""
        return self.store.perform(add_action, household_id=self.household_id, words=words).made

    def filled(self) -> "OpenPlan":
        """With two goals, four actions (one loose, one of nobody without a date)."""
        post = self.goal(POST, "Fatima", "Mark", good_when="alle post open is")
        school = self.goal("Weer gewoon naar school, zonder ruzie.", "Daan")
        soon = today() + timedelta(days=6)
        fatima, daan = self.member("Fatima"), self.member("Daan")
        for words in (
            ActionWords(what="De post sorteren", goal_id=post, owner_member=fatima, due=soon),
            ActionWords(what="Bellen met de woningbouw over een regeling", goal_id=post),
            ActionWords(
                what="Een club kiezen", goal_id=school, owner_member=daan, rhythm="elke dinsdag"
            ),
            ActionWords(what="De fiets laten maken", owner_coach=self.store.author, due=soon),
        ):
            self.action(words)
        return self

    def tab(self) -> tuple[PlanView, PlanPresenter]:
        """The tab on this plan; every change is read anew and shown, as the program does."""
        view = PlanView()
        presenter: list[PlanPresenter] = []

        def changed(_: Changed) -> None:
            presenter[0].show(self.file)
            plain.show(self.file)
            texts.show(self.file)

        plain = wire_plain(view, partial(read_hard_words, team_folder()))
        texts = wire_texts(view.full, self.acts, changed)
        presenter.append(wire(view, self.acts, changed))
        presenter[0].show(self.file)
        plain.show(self.file)
        texts.show(self.file)
        return view, presenter[0]


def open_plan(store: Store) -> OpenPlan:
    """The plan of De Wit, still empty."""
    return OpenPlan(store, de_wit(store).household.id)
