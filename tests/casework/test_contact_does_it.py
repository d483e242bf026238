"""Somebody of an organisation does something in the plan. FICTIEF."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.casework.test_not_approached import EYES
from tests.casework.test_organisations import BOTH, BRIDGE, SANNE, change, known
from tests.casework.test_who_around_them_does_it import around, on_paper
from tests.household_store import new_store
from tests.screens.plan.open_plan import OpenPlan, open_plan
from wijkteam_desk.casework.protect import protect
from wijkteam_desk.casework.read_history import read_action_history
from wijkteam_desk.casework.set_action import change_action
from wijkteam_desk.casework.set_organisation import (
    OrganisationNoted,
    add_organisation,
    remove_contact,
    remove_organisation,
)
from wijkteam_desk.casework.undo import undo
from wijkteam_desk.domain.plan import ActionWords
from wijkteam_desk.domain.protection import ProtectionKind
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.screens.history.sheet import sheet_of
from wijkteam_desk.ui.screens.plan.carry_page import carry_page
from wijkteam_desk.ui.screens.plan.plan_page import Pick, plan_page

DEBTS = "De schulden op een rij zetten"
BO = OrganisationNoted(
    organisation=replace(BRIDGE, name="De Stoep"), contact=replace(SANNE, name="Bo Lind")
)
TODAY = date(2026, 11, 26)


@pytest.fixture
def plan(tmp_path: Path) -> OpenPlan:
    return open_plan(new_store(tmp_path))


def sanne(plan: OpenPlan) -> str:
    """A contact of De Brug; the id."""
    plan.store.perform(add_organisation, told=BOTH)
    return known(plan.store).contacts[0].id


def debts_by(plan: OpenPlan, contact: str) -> str:
    return plan.action(ActionWords(what=DEBTS, goal_id=plan.goal(), owner_contact=contact))


def leaves(plan: OpenPlan, contact: str, last: date) -> None:
    organisation = known(plan.store).organisations[0].id
    told = OrganisationNoted(organisation=BRIDGE, contact=replace(SANNE, ended_on=last))
    change(plan.store, organisation, told, BOTH, contact)


def test_r_1_11_a_contact_is_the_one_owner(plan: OpenPlan) -> None:
    contact = sanne(plan)
    debts_by(plan, contact)
    assert plan.file.owner_of(plan.actions[0]) == "Sanne Vos, De Brug"
    oma = around(plan, "Oma Riet")
    for other in (
        ActionWords(what=DEBTS, owner_contact=contact, owner_member=plan.member("Mark")),
        ActionWords(what=DEBTS, owner_contact=contact, owner_network=oma),
        ActionWords(what=DEBTS, owner_contact=contact, owner_coach=plan.store.author),
    ):
        with pytest.raises(Refusal, match="één eigenaar"):
            plan.action(other)


def test_on_paper_stands_who_and_of_where(plan: OpenPlan) -> None:
    debts_by(plan, sanne(plan))
    assert on_paper(plan, "Fatima") == ["Sanne Vos, De Brug"]
    assert on_paper(plan, "Fatima", "Mark", "Daan") == ["Sanne Vos, De Brug"]


def test_no_organisation_is_named_while_the_place_is_hidden(plan: OpenPlan) -> None:
    debts_by(plan, sanne(plan))
    hidden = ProtectionKind.HIDDEN
    plan.store.perform(protect, household_id=plan.household_id, kind=hidden, told=EYES)
    assert on_paper(plan, "Fatima") == ["een Wmo-aanbieder"]


def test_the_plan_offers_contacts_after_the_network_and_before_the_coaches(plan: OpenPlan) -> None:
    around(plan, "Oma Riet")
    sanne(plan)
    names = [one.name for one in plan_page(plan.file, TODAY).owners]
    assert names[-3:] == ["Oma Riet", "Sanne Vos, De Brug", "Noor Haddad, wijkcoach"]


def test_what_they_carry_is_help_made_to_measure(plan: OpenPlan) -> None:
    contact = sanne(plan)
    debts_by(plan, contact)
    page = carry_page(plan.file, TODAY)
    assert [one.rung.label for one in page.found] == ["hulp op maat"]
    assert page.names[contact] == "Sanne Vos, De Brug"


def test_who_left_is_asked_nothing_new_and_stays_where_the_name_stands(plan: OpenPlan) -> None:
    contact = sanne(plan)
    action = debts_by(plan, contact)
    leaves(plan, contact, today() - timedelta(days=1))
    with pytest.raises(Refusal, match="werkt daar niet meer"):
        plan.action(ActionWords(what="Bellen", owner_contact=contact))
    was = told_of(plan.actions[0], ActionWords)
    words = replace(was, what="De schulden tellen")
    plan.store.perform(change_action, action_id=action, words=words, was=was)
    page = plan_page(plan.file, TODAY.replace(year=9999))
    assert contact not in {one.key for one in page.owners}
    assert page.goals[0].actions[0].only_here == (Pick(key=contact, name="Sanne Vos, De Brug"),)


def test_who_left_and_does_nothing_here_is_not_read(plan: OpenPlan) -> None:
    leaves(plan, sanne(plan), date(2020, 1, 1))
    assert plan.file.contacts == ()


def test_who_does_something_in_a_plan_stays(plan: OpenPlan) -> None:
    contact = sanne(plan)
    debts_by(plan, contact)
    with pytest.raises(Refusal, match="doet iets bij een gezin"):
        plan.store.perform(remove_contact, contact_id=contact)
    with pytest.raises(Refusal, match="doet iets bij een gezin"):
        plan.store.perform(
            remove_organisation, organisation_id=known(plan.store).organisations[0].id
        )


def test_noting_somebody_cannot_be_undone_once_there_is_an_action(plan: OpenPlan) -> None:
    made = plan.store.perform(add_organisation, told=BOTH)
    debts_by(plan, known(plan.store).contacts[0].id)
    with pytest.raises(Refusal, match="hangt intussen iets anders aan vast"):
        plan.store.perform(undo, entry=made.entry)


def test_a_contact_of_nowhere_is_refused(plan: OpenPlan) -> None:
    with pytest.raises(Refusal, match="is er niet meer"):
        debts_by(plan, plan.member("Mark"))


def test_what_it_said_before_names_contacts_too(plan: OpenPlan) -> None:
    contact = sanne(plan)
    action = debts_by(plan, contact)
    plan.store.perform(add_organisation, told=BO)
    bo = next(one.id for one in known(plan.store).contacts if one.id != contact)
    for who in ({"owner_contact": bo}, {"owner_contact": None, "owner_coach": plan.store.author}):
        was = plan.store.perform(read_action_history, action_id=action).now
        words = replace(was, **who)
        plan.store.perform(change_action, action_id=action, words=words, was=was)
    history = plan.store.perform(read_action_history, action_id=action)
    (field,) = (one for one in sheet_of(history, TODAY).fields if one.key == "who")
    assert [one.text for one in field.lines] == [
        "Noor Haddad",
        "Bo Lind, De Stoep",
        "Sanne Vos, De Brug",
    ]
    assert [one.offered for one in field.lines] == [False, True, True]
    back = history.again("who", history.wordings["who"][1])
    plan.store.perform(change_action, action_id=action, words=back, was=history.now)
    assert plan.file.owner_of(plan.actions[0]) == "Bo Lind, De Stoep"
