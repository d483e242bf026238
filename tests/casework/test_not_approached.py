"""Who is not to be approached is asked, told and sent nothing by any act. FICTIEF."""

from pathlib import Path

import pytest

from tests.casework.test_from_table_to_plan import Table
from wijkteam_desk.casework.assign_regie import assign_regie
from wijkteam_desk.casework.change_presence import change_presence
from wijkteam_desk.casework.erase_person import erase_person
from wijkteam_desk.casework.introduce_coach import introduce_coach
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.plan_for_readers import plan_for_readers
from wijkteam_desk.casework.protect import lift_protection, protect
from wijkteam_desk.casework.set_action import add_action, change_action
from wijkteam_desk.casework.set_goal import add_goal
from wijkteam_desk.casework.set_network import add_network_person, remove_network_person
from wijkteam_desk.casework.set_reach import set_reach
from wijkteam_desk.casework.undo import undo
from wijkteam_desk.domain.conversation import PassageKind
from wijkteam_desk.domain.hidden_place import HiddenPlace
from wijkteam_desk.domain.network import NetworkTold
from wijkteam_desk.domain.phone import has_area_code
from wijkteam_desk.domain.plan import ActionWords, GoalWords
from wijkteam_desk.domain.plan_sheet import PlanSheet
from wijkteam_desk.domain.protection import ProtectionKind, SecondPairOfEyes
from wijkteam_desk.domain.reaching import LivesHere, Reach
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.regie import RegieWords
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.screens.plan.plan_page import PlanPage, plan_page

EYES = SecondPairOfEyes(second="Pim Haverstraat", reason="Er is geweld geweest.")
NO = "aandachtsfunctionaris, of bel Veilig Thuis"


@pytest.fixture
def table(tmp_path: Path) -> Table:
    return Table(tmp_path)


def mark(
    table: Table,
    person_id: str | None = None,
    kind: ProtectionKind = ProtectionKind.NO_CONTACT,
    words: str = "",
) -> str:
    return table.store.perform(
        protect,
        household_id=table.household_id,
        kind=kind,
        told=EYES,
        person_id=person_id,
        words=words,
    ).made


def page(table: Table) -> PlanPage:
    return plan_page(table.dossier, today())


def names(file: HouseholdFile) -> list[str]:
    return [one.given_name for one in file.approachable]


def test_a_household_is_opened_with_its_protections(table: Table) -> None:
    made = mark(table, table.mark)
    assert names(table.dossier) == ["Fatima", "Daan"]
    table.store.perform(lift_protection, protection_id=made, told=EYES)
    assert names(table.dossier) == ["Fatima", "Mark", "Daan"]


def test_an_action_is_not_proposed_to_them_but_what_they_do_stays(table: Table) -> None:
    words = ActionWords(what="De huisarts bellen.", owner_member=table.mark)
    made = table.store.perform(add_action, household_id=table.household_id, words=words).made
    mark(table, table.mark)
    with pytest.raises(Refusal, match=NO):
        table.store.perform(add_action, household_id=table.household_id, words=words)
    later = ActionWords(what="De huisarts schrijven.", owner_member=table.mark)
    table.store.perform(change_action, action_id=made, words=later, was=words)
    shown = page(table)
    assert "Mark" not in [pick.name for pick in shown.owners]
    assert [pick.name for pick in shown.loose[0].only_here] == ["Mark"]
    freed = ActionWords(what=later.what)
    table.store.perform(change_action, action_id=made, words=freed, was=later)
    with pytest.raises(Refusal, match=NO):
        table.store.perform(change_action, action_id=made, words=later, was=freed)


def test_what_they_said_they_would_do_is_nobodys_action_yet(table: Table) -> None:
    mark(table, table.mark)
    table.say("De huisarts bellen.", PassageKind.ACTION, table.mark)
    table.say("De school bellen.", PassageKind.ACTION, table.fatima)
    assert [one.owner_member for one in table.dossier.actions] == [None, table.fatima]


def test_they_get_no_regie(table: Table) -> None:
    coach = table.store.perform(introduce_coach, name="Tom Bos").id
    words = RegieWords(
        started_on=today(),
        reason="Wil het zelf.",
        agreed_with="Fatima",
        holder_member=table.mark,
        contact_coach=table.start.coaches[0].id,
        deputy_coach=coach,
    )
    mark(table, table.mark)
    with pytest.raises(Refusal, match=NO):
        table.store.perform(assign_regie, household_id=table.household_id, words=words)


def test_they_read_no_plan_and_no_plan_says_why(table: Table) -> None:
    goal = GoalWords(own_words="Weer rust.", for_members=(table.fatima, table.mark))
    table.store.perform(add_goal, household_id=table.household_id, words=goal)
    before = table.store.perform(
        plan_for_readers, household_id=table.household_id, readers=(table.fatima,)
    )
    mark(table, table.mark)
    after = table.store.perform(
        plan_for_readers, household_id=table.household_id, readers=(table.fatima,)
    )
    assert after == before
    with pytest.raises(Refusal, match=NO):
        table.store.perform(
            plan_for_readers, household_id=table.household_id, readers=(table.fatima, table.mark)
        )
    assert page(table).goals[0].on_paper.startswith("Op papier alleen voor Fatima.")


def test_what_the_family_calls_them_keeps_off_paper_too(table: Table) -> None:
    for what in ("Papa bellen.", "De sleutels van je ex halen.", "De school bellen."):
        words = ActionWords(what=what, owner_member=table.fatima)
        table.store.perform(add_action, household_id=table.household_id, words=words)

    def paper() -> list[str]:
        sheet = table.store.perform(
            plan_for_readers, household_id=table.household_id, readers=(table.fatima,)
        )
        return [one.what for one in sheet.loose_actions]

    made = mark(table, table.mark)
    assert len(paper()) == 3
    assert mark(table, table.mark, words="papa") == made
    assert mark(table, table.mark, words="mijn ex") == made
    assert paper() == ["De school bellen."]
    (kept,) = table.dossier.protections
    assert kept.words == "papa, mijn ex"
    assert table.dossier.hidden_place == HiddenPlace(hidden=False)
    table.store.perform(lift_protection, protection_id=made, told=EYES)
    assert len(paper()) == 3


def test_a_goal_of_somebody_who_reads_nothing_comes_on_no_paper(table: Table) -> None:
    goal = GoalWords(own_words="Geen ruzie.", for_members=(table.mark,))
    table.store.perform(add_goal, household_id=table.household_id, words=goal)
    mark(table, table.mark)
    assert page(table).goals[0].on_paper == "Dit komt niet op papier."


def test_nobody_calls_them_to_the_table_but_who_sat_there_did(table: Table) -> None:
    mark(table, table.daan)
    mark(table, table.mark)
    assert table.page.not_to_approach == {table.daan, table.mark}
    table.store.perform(
        change_presence,
        conversation_id=table.talk,
        present=(table.fatima,),
        was=(table.fatima, table.mark),
    )
    assert [one.given_name for one in table.page.conversation.present] == ["Fatima"]


def test_somebody_of_the_network_can_be_marked_and_stays_in_the_file(table: Table) -> None:
    told = NetworkTold(name="Robin", relation="ex-partner")
    robin = table.store.perform(add_network_person, household_id=table.household_id, told=told).made
    mark(table, robin)
    assert table.dossier.not_to_approach == {robin}
    with pytest.raises(Refusal, match="staat al aan"):
        mark(table, robin)
    with pytest.raises(Refusal, match="van een gezinslid"):
        mark(table, robin, ProtectionKind.HIDDEN)
    with pytest.raises(Refusal, match="blijft bewaard"):
        table.store.perform(remove_network_person, person_id=robin)


def test_one_key_neither_sets_nor_lifts_it(table: Table) -> None:
    made = mark(table, table.mark)
    table.store.perform(lift_protection, protection_id=made, told=EYES)
    entries = table.store.connection.execute(
        "SELECT id FROM op ORDER BY seq DESC LIMIT 2"
    ).fetchall()
    for (entry,) in entries:
        with pytest.raises(Refusal, match="met z'n tweeën"):
            table.store.perform(undo, entry=entry)


def test_who_is_erased_leaves_no_reason_behind(table: Table) -> None:
    mark(table, table.daan)
    mark(table, table.fatima)
    table.store.perform(erase_person, member_id=table.daan)
    assert [one.member_id for one in table.dossier.protections] == [table.fatima]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Bel de buurvrouw.", True),
        ("Fietsen naar de Merelhof.", False),
        ("Naar school in GENT.", False),
        ("Gentiaan planten.", True),
        ("Post naar 3311 AB sturen.", False),
        ("Bel 078 000 12 34.", False),
        ("Bel 06 00 00 00 11 of 088 000 00 00.", True),
        ("In 2026 ga ik verhuizen.", True),
        ("De Vlinder doet mee.", False),
    ],
)
def test_a_hidden_place_is_known_by_its_words(table: Table, text: str, told: bool) -> None:  # noqa: FBT001 - a case
    was = Reach()
    there = Reach(lives_here=LivesHere.NO, address="Merelhof 2a, 3311 AB Gent")
    table.store.perform(set_reach, member_id=table.fatima, told=there, was=was)
    assert table.dossier.hidden_place == HiddenPlace(hidden=False)
    mark(table, table.fatima, ProtectionKind.HIDDEN, words="OBS De Vlinder, de Vlinder")
    assert table.dossier.hidden_place.may_tell(text) is told


def test_no_paper_names_a_hidden_place(table: Table) -> None:
    for own in ("Rustig wonen op de Merelhof.", "Weer slapen."):
        words = GoalWords(own_words=own, for_members=())
        table.store.perform(add_goal, household_id=table.household_id, words=words)
    table.store.perform(
        add_action,
        household_id=table.household_id,
        words=ActionWords(what="Bel 078 000 12 34.", owner_member=table.fatima),
    )
    table.say("Op de Merelhof is het stil.", PassageKind.STRENGTH, table.fatima)

    def sheet() -> PlanSheet:
        return table.store.perform(
            plan_for_readers, household_id=table.household_id, readers=(table.fatima,)
        )

    assert (len(sheet().goals), len(sheet().loose_actions), len(sheet().strengths)) == (2, 1, 1)
    assert sheet().team == "wijkteam Blokweer"
    mark(table, None, ProtectionKind.HIDDEN, words="Merelhof")
    assert [goal.own_words for goal in sheet().goals] == ["Weer slapen."]
    assert (sheet().loose_actions, sheet().strengths, sheet().team) == ((), (), "")
    assert "verborgen plek" in " ".join(sheet().left_out)


@pytest.mark.parametrize(
    ("number", "tells"),
    [
        ("078 000 12 34", True),
        ("0184 00 00 00", True),
        ("+31 (0)20 000 00 00", True),
        ("+32 470 00 00 00", True),
        ("14 078", True),
        ("06 00 00 00 11", False),
        ("085 000 00 00", False),
        ("0800 2000", False),
        ("112", False),
        ("", False),
    ],
)
def test_an_area_code_tells_where(number: str, tells: bool) -> None:  # noqa: FBT001 - a case
    assert has_area_code(number) is tells
