"""A child that belongs to two households (co-ouderschap). FICTIEF."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.household_store import new_store
from wijkteam_desk.casework.make_household import make_household
from wijkteam_desk.casework.open_household import read_household
from wijkteam_desk.casework.protect import lift_protection, protect
from wijkteam_desk.casework.read_dossier import read_dossier
from wijkteam_desk.casework.read_person import read_person
from wijkteam_desk.casework.set_goal import add_goal
from wijkteam_desk.casework.set_reach import set_reach
from wijkteam_desk.domain.household import Relation, WhoIsWho
from wijkteam_desk.domain.plan import GoalWords
from wijkteam_desk.domain.protection import ProtectionKind, SecondPairOfEyes
from wijkteam_desk.domain.reaching import LivesHere, Reach
from wijkteam_desk.exchange.dossier_json import write_dossier_file
from wijkteam_desk.storage.store import Store

BORN = date(2017, 3, 5)
EYES = SecondPairOfEyes(second="Pim Haverstraat", reason="Er is gedreigd.")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = new_store(tmp_path)
    yield store
    store.close()


def household(store: Store, name: str, **lina: Any) -> str:
    told = {"given_name": "Lina", "family_name": "Wit", "birth_date": BORN, **lina}
    members = (
        WhoIsWho(given_name="Ouder", relation=Relation.PARENT),
        WhoIsWho(relation=Relation.CHILD, **told),
    )
    return store.perform(make_household, name=name, members=members).household_id


def lina(store: Store, household_id: str) -> str:
    return store.perform(read_household, household_id=household_id).members[1].id


def also(store: Store, household_id: str) -> list[str]:
    person = store.perform(read_person, member_id=lina(store, household_id))
    return [one.name for one in person.also_in]


def document(store: Store, household_id: str) -> bytes:
    return write_dossier_file(store.perform(read_dossier, household_id=household_id))


def test_r_1_2_a_child_of_two_households_is_known_as_such_in_both(store: Store) -> None:
    mother, father = household(store, "De Wit"), household(store, "Bos", given_name="LINA")
    assert (also(store, mother), also(store, father)) == (["Bos"], ["De Wit"])


def test_r_1_2_nothing_of_one_household_stands_in_the_other(store: Store) -> None:
    mother, father = household(store, "De Wit"), household(store, "Bos")
    before = document(store, father)
    goal = GoalWords(own_words="Weer slapen", for_members=(lina(store, mother),))
    store.perform(add_goal, household_id=mother, words=goal)
    told = Reach(lives_here=LivesHere.PARTLY, address="Merelhof 2", phone="06 00 00 00 02")
    store.perform(set_reach, member_id=lina(store, mother), told=told, was=Reach())
    assert document(store, father) == before
    assert b"Bos" not in document(store, mother)


@pytest.mark.parametrize(
    "other",
    [{"birth_date": date(2017, 3, 6)}, {"given_name": "Lisa"}, {"birth_date": None}],
)
def test_somebody_else_is_not_taken_for_the_same_child(store: Store, other: dict[str, Any]) -> None:
    mother = household(store, "De Wit")
    household(store, "Bos", **other)
    assert also(store, mother) == []


def test_a_household_in_hiding_is_not_named_in_the_other(store: Store) -> None:
    mother, father = household(store, "De Wit"), household(store, "Bos")
    guard = store.perform(protect, household_id=mother, kind=ProtectionKind.HIDDEN, told=EYES).made
    assert also(store, father) == []
    store.perform(lift_protection, protection_id=guard, told=EYES)
    assert also(store, father) == ["De Wit"]
