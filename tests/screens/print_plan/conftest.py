"""A household with a plan on a real store, and papers over it. FICTIEF."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.household_store import de_wit, new_store
from tests.screens.print_plan.own_papers import OwnPapers
from wijkteam_desk.casework.open_household import HouseholdFile, read_household
from wijkteam_desk.casework.set_action import add_action
from wijkteam_desk.casework.set_goal import add_goal
from wijkteam_desk.domain.plan import ActionWords, GoalWords
from wijkteam_desk.storage.store import Store

POST, SCHOOL = "Ik wil dat de post geen angst meer geeft.", "Weer gewoon naar school."


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A real encrypted store."""
    store = new_store(tmp_path)
    yield store
    store.close()


@pytest.fixture
def file(store: Store) -> HouseholdFile:
    """De Wit, with a goal of the parents and a goal of Daan with one action."""
    file = de_wit(store)
    fatima, mark, daan = (member.id for member in file.members)
    household = file.household.id
    parents = GoalWords(own_words=POST, for_members=(fatima, mark))
    store.perform(add_goal, household_id=household, words=parents)
    school = store.perform(
        add_goal,
        household_id=household,
        words=GoalWords(own_words=SCHOOL, for_members=(daan,)),
    ).made
    mentor = ActionWords(what="Praten met de mentor", goal_id=school, owner_member=daan)
    store.perform(add_action, household_id=household, words=mentor)
    return store.perform(read_household, household_id=household)


@pytest.fixture
def papers(store: Store) -> OwnPapers:
    """Papers that answer at once."""
    return OwnPapers(store)
