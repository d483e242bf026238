"""A paper asks nothing of who is not to be approached, and does not say why. FICTIEF."""

from pathlib import Path

import pytest

from tests.casework.test_from_table_to_plan import Table
from wijkteam_desk.casework.assign_regie import assign_regie
from wijkteam_desk.casework.introduce_coach import introduce_coach
from wijkteam_desk.casework.plan_for_readers import plan_for_readers
from wijkteam_desk.casework.protect import protect
from wijkteam_desk.casework.set_action import add_action
from wijkteam_desk.casework.set_goal import add_goal
from wijkteam_desk.casework.set_network import add_network_person
from wijkteam_desk.domain.network import NetworkTold
from wijkteam_desk.domain.plan import ActionWords, GoalWords
from wijkteam_desk.domain.plan_sheet import PlanSheet
from wijkteam_desk.domain.protection import ProtectionKind, SecondPairOfEyes
from wijkteam_desk.domain.regie import RegieWords
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.screens.plan.plan_page import plan_page

EYES = SecondPairOfEyes(second="Pim Haverstraat", reason="Er is geweld geweest.")


@pytest.fixture
def table(tmp_path: Path) -> Table:
    return Table(tmp_path)


def leave_alone(table: Table, person_id: str) -> None:
    kind = ProtectionKind.NO_CONTACT
    table.store.perform(
        protect, household_id=table.household_id, kind=kind, told=EYES, person_id=person_id
    )


def test_no_paper_asks_anything_of_them_and_the_coach_hears_how_much_is_left_out(
    table: Table,
) -> None:
    told = NetworkTold(name="de buurman", relation="buurman")
    ab = table.store.perform(add_network_person, household_id=table.household_id, told=told).made
    goal = table.store.perform(
        add_goal, household_id=table.household_id, words=GoalWords(own_words="Weer rust.")
    ).made
    coach = table.start.coaches[0].id
    for what, owner, promised in (
        ("De berging leegmaken.", table.mark, None),
        ("Met Mark, als het kan, naar de markt.", None, None),
        ("Vertellen hoe het ging.", None, table.mark),
        ("Vragen of de buurman helpt.", None, None),
        ("De Markt bekijken.", table.fatima, None),
        ("Marktplaats opzeggen.", table.fatima, None),
    ):
        words = ActionWords(
            what=what,
            goal_id=goal,
            owner_member=owner,
            owner_coach=None if owner else coach,
            promised_to=promised,
        )
        table.store.perform(add_action, household_id=table.household_id, words=words)

    def sheet() -> PlanSheet:
        return table.store.perform(
            plan_for_readers, household_id=table.household_id, readers=(table.fatima,)
        )

    assert (len(sheet().goals[0].actions), sheet().left_out) == (6, ())
    leave_alone(table, table.mark)
    leave_alone(table, ab)
    assert [one.what for one in sheet().goals[0].actions] == [
        "De Markt bekijken.",
        "Marktplaats opzeggen.",
    ]
    assert sheet().left_out == ("4 acties",)


@pytest.mark.parametrize(
    "named",
    [
        GoalWords(own_words="Mark komt elke week op bezoek."),
        GoalWords(own_words="Weer rust.", good_when="marks spullen weg zijn"),
    ],
)
def test_a_goal_that_names_them_is_on_no_paper_with_what_is_done_for_it(
    table: Table, named: GoalWords
) -> None:
    goal = table.store.perform(add_goal, household_id=table.household_id, words=named).made
    said = (
        ActionWords(what="Taart halen.", goal_id=goal),
        ActionWords(what="Post sorteren.", rhythm="elke week met Mark", owner_member=table.fatima),
        ActionWords(what="Oom Piet bellen.", owner_member=table.fatima),
        ActionWords(what="Kees vragen.", owner_member=table.fatima),
    )
    for one in said:
        table.store.perform(add_action, household_id=table.household_id, words=one)
    told = NetworkTold(name="Oom Kees", relation="oom")
    kees = table.store.perform(add_network_person, household_id=table.household_id, told=told).made
    assert plan_page(table.dossier, today()).goals[0].on_paper.startswith("Op papier mag iedereen")
    leave_alone(table, table.mark)
    leave_alone(table, kees)
    sheet = table.store.perform(
        plan_for_readers, household_id=table.household_id, readers=(table.fatima,)
    )
    assert (sheet.goals, [one.what for one in sheet.loose_actions]) == ((), ["Oom Piet bellen."])
    assert sheet.left_out == (
        "1 doel van het hele gezin",
        "3 acties",
        "elk doel waarin staat wie niet wordt benaderd",
    )
    assert plan_page(table.dossier, today()).goals[0].on_paper == "Dit komt niet op papier."


def test_on_paper_the_contact_stands_where_they_hold_the_regie(table: Table) -> None:
    deputy = table.store.perform(introduce_coach, name="Tom Bos").id
    words = RegieWords(
        started_on=today(),
        reason="Wil het zelf.",
        agreed_with="Fatima",
        holder_member=table.mark,
        contact_coach=table.start.coaches[0].id,
        deputy_coach=deputy,
    )
    table.store.perform(assign_regie, household_id=table.household_id, words=words)
    leave_alone(table, table.mark)
    regie = table.store.perform(
        plan_for_readers, household_id=table.household_id, readers=(table.fatima,)
    ).regie
    assert regie is not None
    assert (regie.holder, regie.contact, regie.deputy) == ("", "Noor Haddad", "Tom Bos")
