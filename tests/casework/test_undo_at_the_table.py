"""What was said without somebody stays out of that one's sight: by undo, in the plan, on paper.

FICTIEF.
"""

from dataclasses import replace

import pytest

from tests.casework.test_after_talk import Table
from tests.casework.test_after_talk import table as table_with_two
from tests.casework.test_not_approached import EYES
from wijkteam_desk.casework.change_presence import change_presence
from wijkteam_desk.casework.correct_passage import correct_passage
from wijkteam_desk.casework.open_household import read_household
from wijkteam_desk.casework.plan_for_readers import plan_for_readers
from wijkteam_desk.casework.protect import protect
from wijkteam_desk.casework.set_action import change_action
from wijkteam_desk.casework.undo import undo
from wijkteam_desk.casework.write_passage import PassageWords
from wijkteam_desk.domain.conversation import PassageKind
from wijkteam_desk.domain.plan import ActionWords
from wijkteam_desk.domain.protection import ProtectionKind
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import told_of

table = table_with_two


def leaves(table: Table, who: str) -> str:
    """The entry of somebody leaving the table."""
    was = (table.fatima, table.mark)
    there = tuple(one for one in was if one != who)
    done = table.do(change_presence, conversation_id=table.talk, present=there, was=was)
    return done.entry


def on_paper(table: Table, who: str) -> list[str]:
    sheet = table.do(plan_for_readers, household_id=table.household, readers=(who,))
    done = [one.what for goal in sheet.goals for one in goal.actions]
    return [*(goal.own_words for goal in sheet.goals), *done, *sheet.strengths]


def test_r_1_17_who_comes_back_by_undo_did_not_hear_what_was_said_meanwhile(table: Table) -> None:
    left = leaves(table, table.mark)
    table.say("Hij weet niets van mijn spaargeld.", kind=PassageKind.STRENGTH)
    table.do(undo, entry=left)
    assert table.readable() == []
    assert on_paper(table, table.mark) == []


def test_who_comes_back_by_undo_at_once_missed_nothing(table: Table) -> None:
    table.say("Wij eten samen.", kind=PassageKind.STRENGTH)
    table.do(undo, entry=leaves(table, table.mark))
    assert table.readable() == ["Wij eten samen."]


def test_r_1_17_what_came_of_it_in_the_plan_is_not_read_by_who_was_away(table: Table) -> None:
    table.say("Rust in huis", kind=PassageKind.GOAL)
    leaves(table, table.mark)
    table.say("De advocaat bellen", kind=PassageKind.ACTION)
    both = (table.fatima, table.mark)
    table.do(change_presence, conversation_id=table.talk, present=both, was=(table.fatima,))
    assert on_paper(table, table.mark) == ["Rust in huis"]
    assert on_paper(table, table.fatima) == ["Rust in huis", "De advocaat bellen"]


def test_r_1_17_a_goal_made_of_what_was_said_is_of_who_heard_it(table: Table) -> None:
    leaves(table, table.mark)
    said = table.say("Ik wil weg bij hem.")
    both = (table.fatima, table.mark)
    table.do(change_presence, conversation_id=table.talk, present=both, was=(table.fatima,))
    words = PassageWords(text="Ik wil weg bij hem.", kind=PassageKind.GOAL)
    table.do(correct_passage, passage_id=said, words=words)
    assert on_paper(table, table.mark) == []
    assert on_paper(table, table.fatima) == ["Ik wil weg bij hem."]


def test_undo_gives_no_action_back_to_who_is_not_approached(table: Table) -> None:
    table.say("Bellen", kind=PassageKind.ACTION, said_by=table.mark)
    file = table.do(read_household, household_id=table.household)
    was = told_of(file.actions[0], ActionWords)
    words = replace(was, owner_member=table.fatima)
    gave = table.do(change_action, action_id=file.actions[0].id, words=words, was=was)
    kind = ProtectionKind.NO_CONTACT
    table.do(protect, household_id=table.household, kind=kind, told=EYES, person_id=table.mark)
    assert was.owner_member == table.mark
    with pytest.raises(Refusal, match="niet benaderd"):
        table.do(undo, entry=gave.entry)
