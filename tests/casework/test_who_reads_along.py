"""On paper stands only what each reader may see (DOMAIN 00.11). FICTIEF."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.casework.test_from_table_to_plan import Table
from wijkteam_desk.casework.assign_regie import assign_regie
from wijkteam_desk.casework.change_presence import change_presence
from wijkteam_desk.casework.correct_passage import correct_passage
from wijkteam_desk.casework.introduce_coach import introduce_coach
from wijkteam_desk.casework.plan_at_table import plan_at_table
from wijkteam_desk.casework.plan_conversation import plan_conversation
from wijkteam_desk.casework.plan_for_readers import plan_for_readers
from wijkteam_desk.casework.set_action import add_action, change_action
from wijkteam_desk.casework.set_goal import add_goal
from wijkteam_desk.casework.write_passage import PassageWords, write_passage
from wijkteam_desk.domain.conversation import PassageKind, TalkTold
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.plan import ActionWords, GoalWords
from wijkteam_desk.domain.plan_sheet import PlanSheet, SheetRegie
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.regie import RegieWords
from wijkteam_desk.domain.told import told_of


@pytest.fixture
def table(tmp_path: Path) -> Table:
    return Table(tmp_path)


def sheet(table: Table, *readers: str) -> PlanSheet:
    return table.store.perform(plan_for_readers, household_id=table.household_id, readers=readers)


def sit(table: Table, present: tuple[str, ...]) -> None:
    was = table.page.conversation.there
    table.store.perform(change_presence, conversation_id=table.talk, present=present, was=was)


def own_words(table: Table, *readers: str) -> list[str]:
    return [goal.own_words for goal in sheet(table, *readers).goals]


def test_somebody_reads(table: Table) -> None:
    with pytest.raises(Refusal, match="wie er meeleest"):
        sheet(table)


def test_a_goal_is_only_on_the_paper_of_those_it_is_for(table: Table) -> None:
    table.say("Van Fatima", PassageKind.GOAL, table.fatima)
    table.say("Van Mark", PassageKind.GOAL, table.mark)
    table.say("Van beiden", PassageKind.GOAL)
    table.store.perform(
        add_goal, household_id=table.household_id, words=GoalWords(own_words="Van allen")
    )
    assert own_words(table, table.fatima) == ["Van Fatima", "Van beiden", "Van allen"]
    assert own_words(table, table.mark) == ["Van Mark", "Van beiden", "Van allen"]
    assert own_words(table, table.fatima, table.mark) == ["Van beiden", "Van allen"]
    assert own_words(table, table.fatima, table.mark, table.daan) == ["Van allen"]


def test_an_action_goes_with_its_goal(table: Table) -> None:
    table.say("Van Fatima", PassageKind.GOAL, table.fatima)
    table.say("Bellen", PassageKind.ACTION)
    assert [one.what for one in sheet(table, table.fatima).goals[0].actions] == ["Bellen"]
    alone = sheet(table, table.mark)
    assert (alone.goals, alone.loose_actions) == ((), ())


def test_an_action_without_a_goal_is_read_by_its_owner_alone(table: Table) -> None:
    for owner in (table.mark, None):
        words = ActionWords(what="Los", owner_member=owner)
        table.store.perform(add_action, household_id=table.household_id, words=words)
    assert len(sheet(table, table.mark).loose_actions) == 1
    assert sheet(table, table.mark, table.fatima).loose_actions == ()


def test_what_goes_well_is_read_by_who_heard_it(table: Table) -> None:
    table.say("Wij eten samen.", PassageKind.STRENGTH)
    assert sheet(table, table.fatima, table.mark).strengths == ("Wij eten samen.",)
    assert sheet(table, table.daan).strengths == ()


def test_a_worry_is_read_by_who_heard_it_with_who_says_so(table: Table) -> None:
    table.say("De deurwaarder komt.", PassageKind.WORRY, table.mark)
    assert sheet(table, table.fatima, table.mark).worries == ("Mark: De deurwaarder komt.",)
    assert sheet(table, table.daan).worries == ()


def test_who_sits_down_later_does_not_read_what_was_said_before(table: Table) -> None:
    before = table.say("Zonder Daan lukt het ons.", PassageKind.FACT)
    everybody = (table.fatima, table.mark, table.daan)
    sit(table, everybody)
    well = PassageWords(text="Zonder Daan lukt het ons wel.", kind=PassageKind.STRENGTH)
    table.store.perform(correct_passage, passage_id=before, words=well)
    table.say("Wij eten samen.", PassageKind.STRENGTH)
    assert sheet(table, table.fatima, table.mark).strengths == (well.text, "Wij eten samen.")
    assert sheet(table, table.daan).strengths == ("Wij eten samen.",)


def test_who_left_and_came_back_did_not_hear_what_was_said_between(table: Table) -> None:
    for present in ((table.fatima,), (table.fatima, table.mark)):
        table.say("Samen", PassageKind.STRENGTH)
        sit(table, present)
    assert sheet(table, table.mark).strengths == ()
    assert len(sheet(table, table.fatima).strengths) == 2


def test_what_was_told_alone_is_on_no_other_paper(table: Table) -> None:
    for kind in (PassageKind.GOAL, PassageKind.STRENGTH, PassageKind.WORRY):
        alone = PassageWords(
            text="Ik stop met drinken", kind=kind, said_by=table.fatima, alone=True
        )
        table.store.perform(write_passage, conversation_id=table.talk, words=alone)
    assert "drinken" in str(sheet(table, table.fatima))
    assert "drinken" not in str(sheet(table, table.mark))


@pytest.mark.parametrize("mark", [{"alone": True}, {"life_domain": LifeDomain.SUBSTANCES}])
def test_a_delicate_goal_is_of_somebody_and_never_of_all_who_were_there(
    table: Table, mark: dict[str, Any]
) -> None:
    words = PassageWords(text="Stoppen met drinken", kind=PassageKind.GOAL, **mark)
    with pytest.raises(Refusal, match="van wie dit doel is"):
        table.store.perform(write_passage, conversation_id=table.talk, words=words)
    assert table.dossier.goals == ()


def test_a_child_cannot_hold_the_regie(table: Table) -> None:
    day = table.start.household.opened_on
    words = RegieWords(
        started_on=day,
        reason="Vergissing",
        agreed_with="Fatima",
        holder_member=table.daan,
        contact_coach=table.store.author,
        deputy_due=day,
    )
    with pytest.raises(Refusal, match="Een kind"):
        table.store.perform(assign_regie, household_id=table.household_id, words=words)


def test_the_words_of_another_bear_a_name(table: Table) -> None:
    table.say("Ik kan goed koken.", PassageKind.STRENGTH, table.mark)
    assert sheet(table, table.mark).strengths == ("Ik kan goed koken.",)
    assert sheet(table, table.fatima).strengths == ("Mark: Ik kan goed koken.",)


def test_facts_and_views_are_never_on_paper(table: Table) -> None:
    for kind in (PassageKind.FACT, PassageKind.VIEW):
        table.say("kanarie", kind, table.fatima)
    table.say("kanarie", PassageKind.QUOTE, table.fatima)
    assert "kanarie" not in str(sheet(table, table.fatima))


def test_the_coach_sees_what_is_left_out(table: Table) -> None:
    table.say("Van Mark", PassageKind.GOAL, table.mark)
    table.say("Bellen", PassageKind.ACTION)
    assert sheet(table, table.fatima).left_out == ("1 doel van Mark", "1 actie")
    assert sheet(table, table.mark).left_out == ()


def test_the_paper_says_who_keeps_the_overview_and_who_stands_in(table: Table) -> None:
    assert sheet(table, table.fatima).regie is None
    tom = table.store.perform(introduce_coach, name="Tom Bos", phone="078 000 12 35")
    table.store.perform(
        assign_regie,
        household_id=table.household_id,
        words=RegieWords(
            started_on=table.start.household.opened_on,
            reason="Zij kent het gezin",
            agreed_with="Fatima",
            holder_coach=table.store.author,
            deputy_coach=tom.id,
        ),
    )
    assert sheet(table, table.fatima).regie == SheetRegie(
        holder="Noor Haddad",
        holder_phone="",
        deputy="Tom Bos",
        deputy_phone="078 000 12 35",
        contact="",
        contact_phone="",
        since=table.start.household.opened_on,
    )


def test_r_3_2_who_gets_the_regie_ends_the_one_before(table: Table) -> None:
    tom = table.store.perform(introduce_coach, name="Tom Bos")
    day = table.start.household.opened_on
    noor = RegieWords(
        started_on=day,
        reason="Kent het gezin",
        agreed_with="Fatima",
        holder_coach=table.store.author,
        deputy_due=day,
    )
    was = None
    for words in (noor, replace(noor, holder_coach=tom.id)):
        was = table.store.perform(
            assign_regie, household_id=table.household_id, words=words, was=was
        ).made
    rows = table.store.connection.execute(
        "SELECT holder_coach, ended_on FROM regie_assignment ORDER BY ended_on IS NULL"
    ).fetchall()
    assert rows == [(table.store.author, day.isoformat()), (tom.id, None)]


def paper(table: Table, *readers: str) -> str:
    found = sheet(table, *readers)
    return repr((found.goals, found.loose_actions, found.strengths))


@pytest.mark.parametrize(
    "marked", [{"alone": True}, {"life_domain": LifeDomain.SAFETY}], ids=["alone", "safety"]
)
def test_an_action_told_alone_is_on_no_paper_but_that_of_who_said_it(
    table: Table, marked: dict[str, Any]
) -> None:
    table.say("Samen rustig eten.", PassageKind.GOAL)
    words = PassageWords(
        text="Aangifte doen.", kind=PassageKind.ACTION, said_by=table.fatima, **marked
    )
    table.store.perform(write_passage, conversation_id=table.talk, words=words)
    assert "Aangifte" not in paper(table, table.mark)
    assert "Aangifte" not in paper(table, table.fatima, table.mark)
    assert "Aangifte" in paper(table, table.fatima)


def told_alone_for_all(table: Table) -> None:
    """An action told alone by nobody named, later put under a goal of the whole household."""
    words = PassageWords(text="Weg kunnen.", kind=PassageKind.ACTION, alone=True)
    table.store.perform(write_passage, conversation_id=table.talk, words=words)
    goal = GoalWords(own_words="Rust in huis.")
    made = table.store.perform(add_goal, household_id=table.household_id, words=goal).made
    (action,) = table.dossier.actions
    was = told_of(action, ActionWords)
    later = replace(was, goal_id=made)
    table.store.perform(change_action, action_id=action.id, words=later, was=was)


def test_what_nobody_named_told_alone_is_read_by_who_sat_there_alone(table: Table) -> None:
    sit(table, (table.fatima,))
    told_alone_for_all(table)
    sit(table, (table.fatima, table.mark))
    assert "Weg kunnen" in paper(table, table.fatima)
    assert "Weg kunnen" not in paper(table, table.mark)
    assert "Weg kunnen" not in paper(table, table.fatima, table.mark)
    assert "Weg kunnen" not in repr(table.store.perform(plan_at_table, conversation_id=table.talk))


def test_what_nobody_named_told_alone_while_two_sat_there_is_read_by_nobody(table: Table) -> None:
    told_alone_for_all(table)
    for reader in (table.fatima, table.mark, table.daan):
        assert "Weg kunnen" not in paper(table, reader)


@pytest.mark.parametrize("kind", [PassageKind.GOAL, PassageKind.ACTION])
def test_what_becomes_for_one_pair_of_eyes_leaves_the_paper_of_the_others(
    table: Table, kind: PassageKind
) -> None:
    told = table.say("Weg kunnen als het moet.", kind)
    words = PassageWords(text="Weg kunnen.", kind=kind, said_by=table.fatima, alone=True)
    table.store.perform(correct_passage, passage_id=told, words=words)
    assert "Weg kunnen" not in paper(table, table.mark)


def plan_talk(table: Table, day: date, *there: str) -> None:
    told = TalkTold(held_on=day, at_time="14:30")
    household = table.household_id
    table.store.perform(plan_conversation, household_id=household, told=told, there=there)


def test_r_1_13_the_next_conversation_is_on_the_paper_of_who_is_invited(table: Table) -> None:
    today = sheet(table, table.fatima).printed_on
    assert sheet(table, table.fatima).next_talk is None
    plan_talk(table, today + timedelta(days=9), table.fatima, table.mark)
    plan_talk(table, today + timedelta(days=4), table.daan)
    talk = sheet(table, table.fatima, table.mark).next_talk
    assert talk is not None
    assert (talk.day, talk.time) == (today + timedelta(days=9), "14:30")
    alone = sheet(table, table.daan).next_talk
    assert alone is not None
    assert alone.day == today + timedelta(days=4)
    assert sheet(table, table.mark, table.daan).next_talk is None
