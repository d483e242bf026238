"""A household with two people of one name: every screen and paper says who is meant. FICTIEF."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.household_store import new_store
from tests.unit.paper.heard import said
from wijkteam_desk.casework.assign_regie import assign_regie
from wijkteam_desk.casework.make_household import make_household
from wijkteam_desk.casework.open_household import HouseholdFile, read_household
from wijkteam_desk.casework.plan_for_readers import plan_for_readers
from wijkteam_desk.casework.read_conversation import read_conversation
from wijkteam_desk.casework.set_action import add_action
from wijkteam_desk.casework.set_goal import add_goal
from wijkteam_desk.casework.start_conversation import start_conversation
from wijkteam_desk.casework.write_passage import PassageWords, write_passage
from wijkteam_desk.domain.conversation import PassageKind
from wijkteam_desk.domain.dutch_date import today
from wijkteam_desk.domain.household import Relation, WhoIsWho
from wijkteam_desk.domain.plan import ActionWords, GoalWords
from wijkteam_desk.domain.regie import RegieWords
from wijkteam_desk.paper.plan import plan_paper
from wijkteam_desk.storage.store import Store
from wijkteam_desk.ui.common.talk_line import NO_KINDS, held_lines
from wijkteam_desk.ui.screens.conversation.sheet import sheet_of
from wijkteam_desk.ui.screens.household.head import head_of
from wijkteam_desk.ui.screens.overview.glance import glance_at
from wijkteam_desk.ui.screens.plan.plan_page import plan_page
from wijkteam_desk.ui.screens.print_plan.readers import readers_of
from wijkteam_desk.ui.screens.regie.form import Part, proposal
from wijkteam_desk.ui.screens.regie.state import choices_of, state_of

TODAY = date(2026, 11, 22)
MOTHER, GRANDMOTHER = "Fatima de Wit", "Fatima Haddou"
FAMILY = (
    WhoIsWho(
        given_name="Fatima",
        prefix="de",
        family_name="Wit",
        relation=Relation.PARENT,
        birth_date=date(1988, 3, 5),
    ),
    WhoIsWho(given_name="Fatima", family_name="Haddou", relation=Relation.GRANDPARENT),
    WhoIsWho(
        given_name="Daan", prefix="de", family_name="Wit", relation=Relation.CHILD, about_age=14
    ),
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = new_store(tmp_path)
    yield store
    store.close()


@pytest.fixture
def file(store: Store) -> HouseholdFile:
    """Fatima and her mother Fatima, who keeps the overview; each has something to do."""
    household = store.perform(make_household, name="De Wit", members=FAMILY).household_id
    file = store.perform(read_household, household_id=household)
    mother, grandmother, daan = (member.id for member in file.members)
    (noor,) = file.coaches
    talk = store.perform(
        start_conversation, household_id=household, present=(mother, grandmother, daan)
    ).made
    strong = PassageWords(text="Ik kan goed rekenen", kind=PassageKind.STRENGTH, said_by=mother)
    store.perform(write_passage, conversation_id=talk, words=strong)
    both = GoalWords(own_words="Rust in huis", for_members=(mother, grandmother))
    goal = store.perform(add_goal, household_id=household, words=both).made
    post = ActionWords(what="De post openen", goal_id=goal, owner_member=grandmother)
    store.perform(add_action, household_id=household, words=post)
    regie = RegieWords(
        started_on=TODAY,
        reason="Zij kan dat",
        agreed_with="iedereen",
        holder_member=grandmother,
        contact_coach=noor.id,
        deputy_due=TODAY,
    )
    store.perform(assign_regie, household_id=household, words=regie)
    return store.perform(read_household, household_id=household)


def test_every_tab_of_the_household_tells_them_apart(file: HouseholdFile) -> None:
    mother, grandmother, daan = (member.id for member in file.members)
    glance, page = glance_at(file, TODAY), plan_page(file, TODAY)
    both = f"{MOTHER} en {GRANDMOTHER}"
    assert [line.title for line in glance.members] == [MOTHER, GRANDMOTHER, "Daan de Wit"]
    assert glance.regie.holder == GRANDMOTHER
    assert glance.goals[0].under == both
    assert glance.actions[0].under.startswith(f"{GRANDMOTHER}, ")
    assert glance.conversations[0].under.endswith(f"met {MOTHER}, {GRANDMOTHER} en Daan")
    assert held_lines(file, NO_KINDS)[0].under.endswith(f"{MOTHER}, {GRANDMOTHER} en Daan")
    names = {mother: MOTHER, grandmother: GRANDMOTHER, daan: "Daan"}
    assert {pick.key: pick.name for pick in page.members} == names
    assert page.goals[0].whose == f"Van {both}"
    assert both in page.goals[0].on_paper
    assert GRANDMOTHER in head_of(file, TODAY).regie
    assert GRANDMOTHER in state_of(file, TODAY).who
    assert proposal(file, TODAY)[Part.AGREED] == both
    family = [choice.label for choice in choices_of(file, today()).holders if choice.key in names]
    assert family == [f"Het gezin zelf: {name}" for name in (MOTHER, GRANDMOTHER)]


def test_the_conversation_tells_them_apart(store: Store, file: HouseholdFile) -> None:
    talk = file.conversations[0].id
    sheet = sheet_of(store.perform(read_conversation, conversation_id=talk), {}, alone=False)
    assert [seat.name for seat in sheet.seats] == [MOTHER, GRANDMOTHER, "Daan"]
    assert sheet.lines[0].speaker == MOTHER


def test_who_reads_along_is_chosen_and_named_by_a_name_of_her_own(
    store: Store, file: HouseholdFile
) -> None:
    readers = readers_of(file, TODAY)
    assert [one.name for one in readers] == [MOTHER, GRANDMOTHER, "Daan de Wit"]
    both = tuple(one.key for one in readers[:2])
    sheet = store.perform(plan_for_readers, household_id=file.household.id, readers=both)
    paper = said(plan_paper(sheet))
    assert sheet.readers == (MOTHER, GRANDMOTHER)
    assert f"van {MOTHER} en {GRANDMOTHER}" in paper
    assert f"Van {MOTHER} en {GRANDMOTHER}." in paper
    assert f"{GRANDMOTHER} houdt zelf het overzicht." in paper
    assert f"{MOTHER}: Ik kan goed rekenen" in paper
    assert sheet.goals[0].actions[0].who == GRANDMOTHER


def test_what_is_left_out_is_said_by_whose_it_is(store: Store, file: HouseholdFile) -> None:
    mother = file.members[0].id
    sheet = store.perform(
        plan_for_readers, household_id=file.household.id, readers=(file.members[2].id,)
    )
    assert sheet.left_out[0] == f"1 doel van {MOTHER} en {GRANDMOTHER}"
    alone = store.perform(plan_for_readers, household_id=file.household.id, readers=(mother,))
    assert (alone.readers, alone.family) == ((MOTHER,), MOTHER)
