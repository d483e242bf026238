"""Who is involved is not removed, not asked in vain, and travels with the household. FICTIEF."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.casework.own_closing import DONE, close
from tests.casework.own_help import BRIDGE, Helped, helped_in
from tests.casework.own_plan import YES
from tests.unit.exchange.documents import WRITTEN_ON, demo
from wijkteam_desk.casework.answer_involvement import (
    ask_involvement,
)
from wijkteam_desk.casework.close_plan import goes_on_without, reopen_plan
from wijkteam_desk.casework.erase_person import erase_person
from wijkteam_desk.casework.let_join import let_join, set_waiting
from wijkteam_desk.casework.let_leave import let_leave, set_tapering
from wijkteam_desk.casework.move_step import take_step
from wijkteam_desk.casework.protect import protect
from wijkteam_desk.casework.read_dossier import read_dossier
from wijkteam_desk.casework.read_involvements import (
    read_involvements,
)
from wijkteam_desk.casework.remove_member import remove_member
from wijkteam_desk.casework.set_action import remove_action
from wijkteam_desk.casework.set_goal import remove_goal
from wijkteam_desk.casework.set_involvement import (
    change_involvement,
    remove_involvement,
)
from wijkteam_desk.casework.set_organisation import (
    OrganisationNoted,
    add_organisation,
    remove_contact,
    remove_organisation,
)
from wijkteam_desk.casework.take_in_dossier import take_in_dossier
from wijkteam_desk.casework.undo import undo
from wijkteam_desk.domain.asking import AskingTold
from wijkteam_desk.domain.involvement import InvolvementTold, Stage, StepTold
from wijkteam_desk.domain.joining import JoiningTold
from wijkteam_desk.domain.leaving import LeavingTold
from wijkteam_desk.domain.organisation import ContactTold, OrganisationKind, OrganisationTold
from wijkteam_desk.domain.party import Party
from wijkteam_desk.domain.protection import ProtectionKind, SecondPairOfEyes
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.tapering import TaperTold
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.domain.waiting import WaitingTold
from wijkteam_desk.exchange.dossier_json import read_dossier_file, shifted, write_dossier_file
from wijkteam_desk.exchange.json_text import read_json

SECOND = SecondPairOfEyes(second="Pim Haverstraat", reason="Er is geweld geweest")


@pytest.fixture
def helped(tmp_path: Path) -> Helped:
    return helped_in(tmp_path)


def test_who_is_involved_is_not_removed_and_a_mistake_is_undone(helped: Helped) -> None:
    with pytest.raises(Refusal, match="betrokken bij een gezin"):
        helped.do(remove_organisation, organisation_id=helped.place)
    with pytest.raises(Refusal, match="doet iets bij een gezin"):
        helped.do(remove_contact, contact_id=helped.contact)
    with pytest.raises(Refusal, match="de regie, hulp of"):
        helped.do(remove_member, member_id=helped.desk.people[2])
    gone = helped.do(remove_involvement, involvement_id=helped.of).entry
    assert helped.read().sheets == ()
    helped.do(undo, entry=gone)
    sheet = helped.sheet()
    assert [one.given_name for one in sheet.course.involvement.for_members] == ["Daan"]
    assert len(sheet.course.involvement.goals) == 1
    assert helped.stages() == [Stage.ASKED]


def test_a_goal_that_comes_back_is_again_what_the_help_is_for(helped: Helped) -> None:
    goal = helped.sheet().course.involvement.goals[0].id
    for action in helped.desk.read().file.actions:
        helped.do(remove_action, action_id=action.id)
    gone = helped.do(remove_goal, goal_id=goal).entry
    assert helped.sheet().course.involvement.goals == []
    helped.do(undo, entry=gone)
    assert [one.id for one in helped.sheet().course.involvement.goals] == [goal]


def test_it_is_changed_and_a_contact_of_elsewhere_is_refused(helped: Helped) -> None:
    was = told_of(helped.sheet().course.involvement, InvolvementTold)
    other = OrganisationNoted(
        organisation=replace(BRIDGE.organisation, name="Elders"), contact=ContactTold(name="Piet")
    )
    elders = helped.do(add_organisation, told=other).made
    whom = {"for_members": (), "goals": ()}
    with pytest.raises(Refusal, match="nieuwe deelname"):
        helped.do(
            change_involvement,
            involvement_id=helped.of,
            told=replace(was, organisation_id=elders),
            was=was,
            **whom,
        )
    told = replace(was, question="Wie haalt Daan op?", contact_id=None)
    helped.do(change_involvement, involvement_id=helped.of, told=told, was=was, **whom)
    changed = helped.sheet().course.involvement
    assert (changed.question, changed.for_members, changed.goals) == ("Wie haalt Daan op?", [], [])


def test_nothing_is_asked_of_who_is_not_approached(helped: Helped) -> None:
    fatima, mark, daan = helped.desk.people
    for one in (mark, daan):
        helped.do(
            protect,
            household_id=helped.desk.household,
            kind=ProtectionKind.NO_CONTACT,
            told=SECOND,
            person_id=one,
        )
    today = helped.desk.today
    of = {"involvement_id": helped.of}
    refused: list[tuple[Any, object, object]] = [
        (let_join, JoiningTold(yes_by=mark, yes_on=today), JoiningTold()),
        (let_join, JoiningTold(family_does="Mark brengt hem"), JoiningTold()),
        (set_waiting, WaitingTold(phones="Mark"), WaitingTold()),
        (let_leave, LeavingTold(call="Bel Mark"), LeavingTold()),
        (let_leave, LeavingTold(own_words="Fijn", own_words_of=mark), LeavingTold()),
        (set_tapering, (TaperTold(what="Mark brengt hem"),), ()),
    ]
    for act, told, was in refused:
        with pytest.raises(Refusal, match="benaderd"):
            helped.do(act, **of, told=told, was=was)
    asking = AskingTold(asked_on=today, answer_by=today, asked_of=Party.FAMILY)
    with pytest.raises(Refusal, match="benaderd"):
        helped.do(ask_involvement, **of, told=asking)
    helped.do(let_join, **of, told=JoiningTold(yes_by=fatima, yes_on=today), was=JoiningTold())


def test_what_was_for_one_person_goes_with_that_person(helped: Helped) -> None:
    fatima, _, daan = helped.desk.people
    today = helped.desk.today
    helped.do(
        let_join,
        involvement_id=helped.of,
        told=JoiningTold(yes_by=fatima, yes_on=today, why_now="Daan komt te laat"),
        was=JoiningTold(),
    )
    helped.do(erase_person, member_id=daan)
    assert helped.read().sheets == ()
    kept = helped.desk.store.connection.execute(
        "SELECT count(*) FROM op_content WHERE change LIKE '%Daan komt te laat%'"
    ).fetchone()
    assert kept[0] == 0
    assert helped.desk.store.faults() == []


def test_r_4_9_closing_names_who_goes_on_without_the_wijkteam(helped: Helped) -> None:
    helped.desk.agree(YES)
    with pytest.raises(Refusal, match="De Brug is nog “aangemeld”"):
        close(helped.desk, DONE)
    active = StepTold(stage=Stage.ACTIVE, since=helped.desk.today)
    helped.do(take_step, involvement_id=helped.of, told=active)
    assert helped.do(goes_on_without, household_id=helped.desk.household) == ("De Brug",)
    close(helped.desk, DONE)
    sheet = helped.sheet()
    assert sheet.course.involvement.without_team_on == helped.desk.today
    assert not sheet.turns
    assert not sheet.signals
    helped.do(reopen_plan, household_id=helped.desk.household, reason="Het gaat minder")
    assert helped.sheet().course.involvement.without_team_on is None


def test_it_travels_and_names_the_organisation_that_is_known(helped: Helped) -> None:
    days = (helped.desk.today - WRITTEN_ON).days
    content = shifted(demo("vlierenberg"), days)
    told = read_dossier_file(content, helped.desk.today)
    known = OrganisationTold(name="budgethulp het kasboekje", kind=OrganisationKind.DEBTS)
    own = helped.do(add_organisation, told=OrganisationNoted(organisation=known)).made
    home = helped.do(take_in_dossier, dossier=told).household_id
    file = helped.do(read_involvements, household_id=home)
    assert own in {one.organisation.id for one in file.sheets}
    assert len(file.sheets) == 5
    again = write_dossier_file(helped.do(read_dossier, household_id=home))
    assert again.count(b'"involvement_id"') == content.count(b'"involvement_id"')
    assert own.encode() in again


def test_with_a_hidden_place_nobody_who_helps_goes_along(helped: Helped) -> None:
    household = helped.desk.household
    helped.do(protect, household_id=household, kind=ProtectionKind.HIDDEN, told=SECOND)
    tree = read_json(write_dossier_file(helped.do(read_dossier, household_id=household)))
    assert not {"involvements", "involvement_steps", "organisations"} & tree.keys()


def test_fifteen_are_read_in_as_many_statements_as_one(helped: Helped) -> None:
    run: list[str] = []
    helped.desk.store.connection.set_trace_callback(run.append)

    def statements() -> int:
        run.clear()
        helped.read()
        return sum(one.startswith("SELECT") and "caught" not in one for one in run)

    few = statements()
    for n in range(2, 16):
        helped.note_line(f"Hulp nummer {n}, sinds 2023")
    assert len(helped.read().sheets) == 15
    assert statements() == few <= 16
