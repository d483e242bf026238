"""A goal has its turn nu, straks or later: what is nu stands first. FICTIEF."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.casework.own_plan import YES, Desk
from tests.household_store import de_wit, new_store
from wijkteam_desk.casework.plan_for_readers import plan_for_readers
from wijkteam_desk.casework.set_goal import add_goal, change_goal
from wijkteam_desk.domain.plan import Goal, GoalWords, Priority, goal_words
from wijkteam_desk.domain.plan_state import PlanState

WORDS = ("Rust in huis.", "Weer naar school.", "Een eigen fiets.")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    store = new_store(tmp_path)
    made = Desk(store, de_wit(store))
    for words in WORDS:
        store.perform(add_goal, household_id=made.household, words=GoalWords(own_words=words))
    return made


def goals(desk: Desk) -> tuple[Goal, ...]:
    return desk.read().file.goals


def turn(desk: Desk, goal: Goal, priority: Priority) -> None:
    was = goal_words(goal)
    words = replace(was, priority=priority)
    desk.store.perform(change_goal, goal_id=goal.id, words=words, was=was)


def test_now_stands_before_straks_and_straks_before_later(desk: Desk) -> None:
    rest, school, _ = goals(desk)
    turn(desk, rest, Priority.LATER)
    turn(desk, school, Priority.SOON)
    assert [one.own_words for one in goals(desk)] == [WORDS[2], WORDS[1], WORDS[0]]
    paper = desk.store.perform(
        plan_for_readers, household_id=desk.household, readers=desk.people[:1]
    )
    assert [(one.own_words, one.priority) for one in paper.goals] == [
        (WORDS[2], Priority.NOW),
        (WORDS[1], Priority.SOON),
        (WORDS[0], Priority.LATER),
    ]


def test_a_new_goal_is_for_now(desk: Desk) -> None:
    turn(desk, goals(desk)[0], Priority.LATER)
    words = GoalWords(own_words="De post open.")
    desk.store.perform(add_goal, household_id=desk.household, words=words)
    assert [one.own_words for one in goals(desk)][-2:] == ["De post open.", WORDS[0]]


def test_whose_turn_it_is_is_no_part_of_what_was_agreed(desk: Desk) -> None:
    desk.agree(YES)
    turn(desk, goals(desk)[0], Priority.LATER)
    assert desk.read().standing.state is PlanState.AGREED
    assert desk.read().changes == ()
