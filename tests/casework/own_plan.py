"""De Wit with a plan, on a store of their own, for tests of what is agreed about it. FICTIEF."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tests.household_store import de_wit, new_store
from wijkteam_desk.casework.agree_plan import agree_plan
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.read_versions import PlanVersions, read_versions
from wijkteam_desk.casework.set_action import add_action
from wijkteam_desk.casework.set_goal import add_goal
from wijkteam_desk.domain.plan import ActionWords, GoalWords
from wijkteam_desk.domain.plan_version import AgreementTold, Answer, text_sha256
from wijkteam_desk.storage.store import Store

YES = AgreementTold(answer=Answer.AGREED)


@dataclass
class Desk:
    """De Wit with one goal and one action."""

    store: Store
    first: HouseholdFile

    @property
    def household(self) -> str:
        return self.first.household.id

    @property
    def today(self) -> date:
        return self.store.perform(lambda work: work.today)

    def read(self) -> PlanVersions:
        return self.store.perform(read_versions, household_id=self.household)

    @property
    def people(self) -> tuple[str, ...]:
        return tuple(one.id for one in self.first.members)

    def agree(self, *answers: AgreementTold, on: date | None = None) -> str:
        """The first of them say this of the plan as it stands; the entry of it."""
        done = self.store.perform(
            agree_plan,
            household_id=self.household,
            on=on or self.today,
            answers=dict(zip(self.people, answers, strict=False)),
            seen=text_sha256(self.read().now),
        )
        return done.entry


def with_plan(folder: Path) -> Desk:
    """One goal, and one action of Fatima for it."""
    store = new_store(folder)
    made = Desk(store, de_wit(store))
    words = GoalWords(own_words="De post geeft geen angst meer.")
    store.perform(add_goal, household_id=made.household, words=words)
    goal = made.read().file.goals[0].id
    action = ActionWords(what="De post sorteren", goal_id=goal, owner_member=made.people[0])
    store.perform(add_action, household_id=made.household, words=action)
    return made
