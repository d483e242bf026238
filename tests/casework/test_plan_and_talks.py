"""The plan of what was said, the plan at a table, and talks told apart. FICTIEF."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.casework.test_from_table_to_plan import Table
from tests.casework.test_who_reads_along import sheet, sit
from wijkteam_desk.casework.plan_at_table import plan_at_table
from wijkteam_desk.casework.plan_conversation import plan_conversation
from wijkteam_desk.casework.protect import protect
from wijkteam_desk.casework.read_said import Said, read_said
from wijkteam_desk.casework.set_network import add_network_person
from wijkteam_desk.casework.start_conversation import begin_planned, start_conversation
from wijkteam_desk.casework.write_passage import PassageWords, write_passage
from wijkteam_desk.domain.conversation import PassageKind, TalkTold
from wijkteam_desk.domain.network import NetworkTold
from wijkteam_desk.domain.plan_sheet import PlanSheet
from wijkteam_desk.domain.protection import ProtectionKind, SecondPairOfEyes
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.common.talk_line import NO_KINDS, held_lines, planned_lines

EYES = SecondPairOfEyes(second="Pim Haverstraat", reason="Er is geweld geweest.")
SOON = TalkTold(held_on=today() + timedelta(days=3), at_time="14:30")


@pytest.fixture
def table(tmp_path: Path) -> Table:
    return Table(tmp_path)


def said(table: Table) -> Said:
    return table.store.perform(read_said, household_id=table.household_id)


def at_table(table: Table) -> PlanSheet:
    return table.store.perform(plan_at_table, conversation_id=table.talk)


def ans(table: Table) -> str:
    told = NetworkTold(name="Ans", relation="buurvrouw")
    return table.store.perform(add_network_person, household_id=table.household_id, told=told).made


def leave_alone(table: Table, member_id: str) -> None:
    table.store.perform(
        protect,
        household_id=table.household_id,
        kind=ProtectionKind.NO_CONTACT,
        told=EYES,
        person_id=member_id,
        words="",
    )


def plan(table: Table, *there: str) -> str:
    return table.store.perform(
        plan_conversation, household_id=table.household_id, told=SOON, there=there
    ).made


def test_what_goes_well_and_what_worries_stands_in_the_plan_with_who_says_so(table: Table) -> None:
    table.say("De deurwaarder komt.", PassageKind.WORRY, table.mark)
    table.say("Wij eten samen.", PassageKind.STRENGTH)
    table.say("Zij redt het niet.", PassageKind.WORRY, ans(table))
    found = said(table)
    assert [(one.who, one.text) for one in found.worries] == [
        ("Mark", "De deurwaarder komt."),
        ("Ans", "Zij redt het niet."),
    ]
    assert [(one.who, one.text) for one in found.strengths] == [("", "Wij eten samen.")]
    assert {one.conversation_id for one in found.worries} == {table.talk}


def test_what_was_told_alone_is_only_counted_there(table: Table) -> None:
    words = PassageWords(text="Ik drink", kind=PassageKind.WORRY, said_by=table.mark, alone=True)
    table.store.perform(write_passage, conversation_id=table.talk, words=words)
    assert said(table) == Said(strengths=(), worries=(), hidden=1)


def test_a_worry_of_the_network_is_on_no_paper(table: Table) -> None:
    table.say("Zij redt het niet.", PassageKind.WORRY, ans(table))
    assert sheet(table, table.fatima).worries == ()


def test_at_the_table_lies_the_plan_of_who_sits_there(table: Table) -> None:
    table.say("Van Mark", PassageKind.GOAL, table.mark)
    table.say("Van ons", PassageKind.GOAL)
    assert at_table(table) == sheet(table, table.fatima, table.mark)
    assert [goal.own_words for goal in at_table(table).goals] == ["Van ons"]


def test_the_plan_stays_shut_for_who_may_not_read_it_and_does_not_say_why(table: Table) -> None:
    why = []
    guest = ans(table)
    for there in ((), (table.fatima, guest)):
        sit(table, there)
        with pytest.raises(Refusal) as shut:
            at_table(table)
        why.append(shut.value.sentence)
    sit(table, (table.fatima, table.mark))
    leave_alone(table, table.mark)
    with pytest.raises(Refusal) as shut:
        at_table(table)
    assert {*why, shut.value.sentence} == {why[0]}


def test_a_talk_bears_the_hour_at_which_it_began(table: Table) -> None:
    assert table.page.conversation.at_time
    planned = plan(table, table.fatima)
    table.store.perform(begin_planned, conversation_id=planned)
    (begun,) = [one for one in table.dossier.conversations if one.id == planned]
    assert begun.held_on == today()
    assert begun.at_time[2] == ":"


def test_a_talk_from_paper_bears_the_hour_that_was_typed(table: Table) -> None:
    day = today() - timedelta(days=2)
    for hour in ("9:30", ""):
        table.store.perform(
            start_conversation,
            household_id=table.household_id,
            present=(table.daan,),
            told=TalkTold(held_on=day, at_time=hour, guide="telefoon"),
        )
    kinds = {"telefoon": "Telefoongesprek"}
    _, without, early = held_lines(table.dossier, kinds)
    assert early.head == f"{without.head}, 09:30"
    assert early.under == "Telefoongesprek, bij het gezin thuis, met Daan"


def test_a_planned_talk_is_told_without_who_is_not_to_be_approached(table: Table) -> None:
    plan(table, table.fatima, table.mark)
    assert planned_lines(table.dossier, NO_KINDS)[0].under.endswith("met Fatima en Mark")
    leave_alone(table, table.mark)
    (line,) = planned_lines(table.dossier, NO_KINDS)
    assert line.under == "bij het gezin thuis, met Fatima"
    assert line.head.startswith("Gepland: ")
    assert line.head.endswith(", 14:30")
