"""A plan closes with a decision for each open action, and can be opened again. FICTIEF."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from tests.casework.own_closing import DONE, SAID, close, do, read
from tests.casework.own_plan import YES, Desk, with_plan
from wijkteam_desk.casework.agree_plan import note_agreement, set_evaluation
from wijkteam_desk.casework.close_plan import reopen_plan
from wijkteam_desk.casework.evaluate_plan import evaluate_plan
from wijkteam_desk.casework.plan_for_readers import plan_for_readers
from wijkteam_desk.casework.read_versions import plan_standing
from wijkteam_desk.casework.set_action import add_action, change_action, remove_action
from wijkteam_desk.casework.set_goal import add_goal, change_goal, remove_goal
from wijkteam_desk.casework.set_plan_text import set_plan_text
from wijkteam_desk.casework.start_conversation import start_conversation
from wijkteam_desk.casework.undo import undo
from wijkteam_desk.casework.write_passage import PassageWords, write_passage
from wijkteam_desk.domain.closing import ClosingTold, Decision
from wijkteam_desk.domain.conversation import PassageKind, TalkTold
from wijkteam_desk.domain.evaluation import EvaluationTold, GoalTold, Outcome
from wijkteam_desk.domain.plan import ActionStatus, ActionWords, GoalStatus, GoalWords, goal_words
from wijkteam_desk.domain.plan_state import PlanState
from wijkteam_desk.domain.plan_text import PlanTextKind
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import told_of


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    made = with_plan(tmp_path)
    made.agree(YES)
    return made


def test_domain_00_1_it_does_not_close_while_an_action_has_no_decision(desk: Desk) -> None:
    desk.store.perform(
        add_action, household_id=desk.household, words=ActionWords(what="De gemeente bellen")
    )
    with pytest.raises(Refusal, match="Van 1 open actie is nog niet gekozen"):
        close(desk, DONE)
    assert desk.read().state is not PlanState.CLOSED
    close(desk, DONE, Decision(status=ActionStatus.ALONE, reason="Ans, de buurvrouw"))
    assert desk.read().state is PlanState.CLOSED


def test_domain_00_1_it_loopt_door_zonder_wijkteam_by_somebody(desk: Desk) -> None:
    close(desk, Decision(status=ActionStatus.ALONE, reason=" Fatima met Ans "))
    (action,) = desk.read().file.actions
    assert (action.status, action.reason) == (ActionStatus.ALONE, "Fatima met Ans")
    assert read(desk).open_actions == ()
    (closing,) = read(desk).closings
    assert told_of(closing, ClosingTold) == ClosingTold(closed_on=desk.today, **SAID)
    assert desk.read().file.plan.evaluate_on is None


@pytest.mark.parametrize(
    ("status", "why"),
    [
        (ActionStatus.ALONE, "door wie"),
        (ActionStatus.HANDED_OVER, "aan wie"),
        (ActionStatus.DROPPED, "waarom"),
        (ActionStatus.BUSY, "Kies wat"),
    ],
)
def test_a_decision_says_what_belongs_to_it(desk: Desk, status: ActionStatus, why: str) -> None:
    with pytest.raises(Refusal, match=why):
        close(desk, Decision(status=status, reason="  "))


@pytest.mark.parametrize("name", SAID)
def test_every_question_of_closing_is_answered(desk: Desk, name: str) -> None:
    with pytest.raises(Refusal, match="Schrijf op"):
        close(desk, DONE, **{name: " "})


def test_a_day_that_cannot_be_is_refused(desk: Desk) -> None:
    with pytest.raises(Refusal, match="moet nog komen"):
        close(desk, DONE, closed_on=desk.today + timedelta(days=1))
    with pytest.raises(Refusal, match="liep het plan nog"):
        close(desk, DONE, closed_on=desk.today - timedelta(days=1))


Act = Callable[[Desk], object]


def written(desk: Desk) -> None:
    talk = desk.store.perform(
        start_conversation,
        household_id=desk.household,
        present=desk.people[:1],
        told=TalkTold(held_on=desk.today),
    )
    words = PassageWords(text="Ik wil rust", kind=PassageKind.GOAL, said_by=desk.people[0])
    do(desk, write_passage, conversation_id=talk.made, words=words)


def evaluated(desk: Desk) -> None:
    told = EvaluationTold(held_on=desk.today, outcome=Outcome.CONTINUE)
    goals = {one.id: GoalTold(status=GoalStatus.REACHED) for one in desk.read().file.goals}
    do(
        desk,
        evaluate_plan,
        household_id=desk.household,
        told=told,
        present=desk.people,
        goals=goals,
        evaluate_on=None,
    )


def other_action(desk: Desk) -> None:
    action = desk.read().file.actions[0]
    was = told_of(action, ActionWords)
    do(desk, change_action, action_id=action.id, words=ActionWords(what="Anders"), was=was)


def other_goal(desk: Desk) -> None:
    goal = desk.read().file.goals[0]
    words = GoalWords(own_words="Anders")
    do(desk, change_goal, goal_id=goal.id, words=words, was=goal_words(goal))


def said(desk: Desk) -> None:
    version, who = desk.read().versions[0].id, desk.people[1]
    do(desk, note_agreement, version_id=version, member_id=who, told=YES, was=None)


def new_goal(desk: Desk) -> None:
    do(desk, add_goal, household_id=desk.household, words=GoalWords(own_words="Rust"))


def new_action(desk: Desk) -> None:
    do(desk, add_action, household_id=desk.household, words=ActionWords(what="Bellen"))


def goal_away(desk: Desk) -> None:
    do(desk, remove_goal, goal_id=desk.read().file.goals[0].id)


def action_away(desk: Desk) -> None:
    do(desk, remove_action, action_id=desk.read().file.actions[0].id)


def again(desk: Desk) -> None:
    do(desk, set_evaluation, household_id=desk.household, evaluate_on=desk.today, was=None)


def agreed(desk: Desk) -> None:
    desk.agree(YES)


WRITES: tuple[Act, ...] = (
    *(new_goal, other_goal, goal_away, new_action, other_action, action_away),
    *(again, agreed, said, evaluated, written, close),
)


@pytest.mark.parametrize("act", WRITES)
def test_a_closed_plan_is_read_and_not_written(desk: Desk, act: Act) -> None:
    close(desk, DONE)
    before = desk.read().now
    with pytest.raises(Refusal, match="Open het plan opnieuw"):
        act(desk)
    assert desk.read().now == before


def test_what_was_done_before_it_closed_is_not_undone_behind_it(desk: Desk) -> None:
    changed = desk.store.perform(
        change_goal,
        goal_id=desk.read().file.goals[0].id,
        words=GoalWords(own_words="Anders"),
        was=goal_words(desk.read().file.goals[0]),
    )
    wished = desk.store.perform(
        set_plan_text,
        household_id=desk.household,
        kind=PlanTextKind.WISH,
        member_id=desk.people[0],
        text="Rust.",
        was="",
    )
    entry = close(desk, DONE)
    for done in (changed, wished):
        with pytest.raises(Refusal, match="Open het plan opnieuw"):
            desk.store.perform(undo, entry=done.entry)
    desk.store.perform(undo, entry=entry)
    assert read(desk).closings == ()
    assert [one.status for one in read(desk).open_actions] == [ActionStatus.OPEN]


def test_it_is_opened_again_for_a_reason_and_closed_once_more(desk: Desk) -> None:
    home = desk.household
    with pytest.raises(Refusal, match="al open"):
        desk.store.perform(reopen_plan, household_id=home, reason="Het gaat mis.")
    close(desk, DONE)
    with pytest.raises(Refusal, match="waarom het plan weer opengaat"):
        desk.store.perform(reopen_plan, household_id=home, reason=" ")
    desk.store.perform(reopen_plan, household_id=home, reason="De post ligt er weer.")
    (closing,) = read(desk).closings
    assert (closing.reopened_on, closing.reopen_reason) == (desk.today, "De post ligt er weer.")
    assert desk.read().state is PlanState.AGREED
    other_goal(desk)
    close(desk)
    assert [one.reopened_on for one in read(desk).closings] == [desk.today, None]


def test_r_1_1_a_closed_plan_keeps_its_versions_and_says_that_it_closed(desk: Desk) -> None:
    close(desk, DONE)
    assert len(desk.read().versions) == 1
    said = desk.store.perform(plan_standing, household_id=desk.household)
    assert said.startswith("Dit plan is afgesloten op ")
    sheet = desk.store.perform(
        plan_for_readers, household_id=desk.household, readers=desk.people[:1]
    )
    assert sheet.agreed.status.startswith("afgesloten op ")
