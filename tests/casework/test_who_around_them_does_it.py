"""Somebody around the family does something in the plan, and is named to few. FICTIEF."""

from pathlib import Path

import pytest

from tests.casework.test_not_approached import EYES
from tests.household_store import new_store
from tests.screens.plan.open_plan import OpenPlan, open_plan
from wijkteam_desk.casework.plan_for_readers import plan_for_readers
from wijkteam_desk.casework.protect import protect
from wijkteam_desk.casework.set_network import add_network_person, remove_network_person
from wijkteam_desk.domain.network import Group, NetworkTold
from wijkteam_desk.domain.plan import ActionWords
from wijkteam_desk.domain.protection import ProtectionKind
from wijkteam_desk.domain.refusal import Refusal

BREAD = "Brood halen"


@pytest.fixture
def plan(tmp_path: Path) -> OpenPlan:
    return open_plan(new_store(tmp_path))


def around(plan: OpenPlan, name: str, *, tied_to: str = "", group: Group = Group.FAMILY) -> str:
    told = NetworkTold(name=name, tied_to=plan.member(tied_to) if tied_to else None, group=group)
    made = plan.store.perform(add_network_person, household_id=plan.household_id, told=told)
    return made.made


def on_paper(plan: OpenPlan, *readers: str) -> list[str]:
    sheet = plan.store.perform(
        plan_for_readers,
        household_id=plan.household_id,
        readers=tuple(plan.member(one) for one in readers),
    )
    return [one.who for goal in sheet.goals for one in goal.actions]


def bread_by(plan: OpenPlan, helper: str) -> None:
    plan.action(ActionWords(what=BREAD, goal_id=plan.goal(), owner_network=helper))


def test_r_1_11_a_grandmother_is_the_one_owner(plan: OpenPlan) -> None:
    oma = around(plan, "Oma Riet")
    bread_by(plan, oma)
    assert plan.file.owner_of(plan.actions[0]) == "Oma Riet"
    with pytest.raises(Refusal, match="één eigenaar"):
        plan.action(ActionWords(what=BREAD, owner_network=oma, owner_member=plan.member("Mark")))


def test_r_1_17_who_is_there_for_one_is_named_to_that_one(plan: OpenPlan) -> None:
    bread_by(plan, around(plan, "Joke", tied_to="Fatima"))
    assert on_paper(plan, "Fatima") == ["Joke"]
    assert on_paper(plan, "Fatima", "Mark") == ["iemand uit het netwerk"]


def test_a_neighbour_is_not_named_while_the_place_is_hidden(plan: OpenPlan) -> None:
    bread_by(plan, around(plan, "Buurvrouw Ans", group=Group.NEIGHBOURS))
    assert on_paper(plan, "Fatima") == ["Buurvrouw Ans"]
    hidden = ProtectionKind.HIDDEN
    plan.store.perform(protect, household_id=plan.household_id, kind=hidden, told=EYES)
    assert on_paper(plan, "Fatima") == ["iemand uit het netwerk"]


def test_who_is_not_approached_is_asked_for_nothing(plan: OpenPlan) -> None:
    away = around(plan, "Ome Kees")
    bread_by(plan, away)
    kind = ProtectionKind.NO_CONTACT
    plan.store.perform(
        protect, household_id=plan.household_id, kind=kind, told=EYES, person_id=away
    )
    assert on_paper(plan, "Fatima") == []
    with pytest.raises(Refusal, match="niet benaderd"):
        plan.action(ActionWords(what="Bellen", owner_network=away))


def test_who_does_something_in_the_plan_stays_in_the_network(plan: OpenPlan) -> None:
    oma = around(plan, "Oma Riet")
    bread_by(plan, oma)
    with pytest.raises(Refusal, match="doet iets in het plan"):
        plan.store.perform(remove_network_person, person_id=oma)


def test_somebody_around_another_family_cannot_be_the_owner(plan: OpenPlan) -> None:
    other = open_plan(plan.store)
    oma = around(other, "Oma Riet")
    with pytest.raises(Refusal, match="hoort niet bij het netwerk"):
        plan.action(ActionWords(what=BREAD, owner_network=oma))
