"""On paper stands what the readers said, and of which version. FICTIEF."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.casework.own_plan import YES, Desk, with_plan
from wijkteam_desk.casework.agree_plan import note_agreement
from wijkteam_desk.casework.plan_for_readers import plan_for_readers
from wijkteam_desk.casework.set_action import add_action, change_action, remove_action
from wijkteam_desk.casework.set_goal import add_goal, change_goal, remove_goal
from wijkteam_desk.casework.set_plan_text import set_plan_text
from wijkteam_desk.domain.plan import ActionWords, GoalWords
from wijkteam_desk.domain.plan_sheet import SheetAgreed
from wijkteam_desk.domain.plan_state import PlanState
from wijkteam_desk.domain.plan_text import PlanTextKind
from wijkteam_desk.domain.plan_version import AgreementTold, Answer, LineKind, Means
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.ui.common.change_words import changes_shown
from wijkteam_desk.ui.screens.agreement.sheet import sheet_of

OWN = "  Ik vind\nhet te snel gaan!!  "
NO = AgreementTold(
    answer=Answer.NOT_AGREED, means=Means.PEN, statement=OWN, signature="1,2 3,4;5,6"
)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return with_plan(tmp_path)


def paper(desk: Desk, *places: int) -> SheetAgreed:
    who = tuple(desk.people[place] for place in places)
    sheet = desk.store.perform(plan_for_readers, household_id=desk.household, readers=who)
    return sheet.agreed


def put_off(desk: Desk, due: date | None) -> None:
    """The one action is done by that day."""
    action = desk.read().file.actions[0]
    was = told_of(action, ActionWords)
    desk.store.perform(change_action, action_id=action.id, words=replace(was, due=due), was=was)


def wish(desk: Desk, text: str, was: str = "") -> None:
    desk.store.perform(
        set_plan_text,
        household_id=desk.household,
        kind=PlanTextKind.WISH,
        member_id=desk.people[1],
        text=text,
        was=was,
    )


def test_r_1_17_what_somebody_else_says_is_not_on_the_paper_of_a_reader(desk: Desk) -> None:
    desk.agree(YES, NO)
    assert [one.who for one in paper(desk, 0).answers] == ["Fatima"]
    assert "niet iedereen" not in paper(desk, 0).status
    (own,) = paper(desk, 1).answers
    assert (own.who, own.statement, own.signature) == ("Mark", OWN, "1,2 3,4;5,6")
    assert paper(desk, 1).status.endswith("; niet iedereen is akkoord")


def test_r_1_10_what_was_said_stays_on_paper_as_of_its_version(desk: Desk) -> None:
    before = desk.today - timedelta(days=3)
    desk.agree(YES, NO, on=before)
    put_off(desk, desk.today + timedelta(days=9))
    (own,) = paper(desk, 1).answers
    assert (own.version, own.on, own.statement) == (1, before, OWN)
    assert paper(desk, 1).short == "veranderd na versie 1"
    desk.agree(YES)
    said = [(one.who, one.version, one.on) for one in paper(desk, 0, 1).answers]
    assert said == [("Fatima", 2, desk.today), ("Mark", 1, before)]
    assert desk.read().state is PlanState.DISCUSSED
    version, mark = desk.read().versions[1].id, desk.people[1]
    desk.store.perform(note_agreement, version_id=version, member_id=mark, told=YES, was=None)
    (newest,) = paper(desk, 1).answers
    assert (newest.version, newest.statement, newest.wrote_at) == (2, "", 1)
    shown = sheet_of(desk.read(), desk.today).versions[-1].said
    assert "gaan!! Dit komt niet meer op papier: later is opnieuw geantwoord." in shown


@pytest.mark.parametrize(
    "silent",
    [
        AgreementTold(answer=Answer.NOT_ASKED, remark="Was er niet"),
        AgreementTold(answer=Answer.SEEN),
    ],
)
def test_r_1_10_who_says_nothing_of_a_new_version_takes_nothing_back(
    desk: Desk, silent: AgreementTold
) -> None:
    desk.agree(YES, NO)
    put_off(desk, desk.today)
    desk.agree(YES, silent)
    first, second = paper(desk, 1).answers
    assert (first.version, first.said, first.statement) == (1, "niet akkoord", OWN)
    assert (second.version, second.statement) == (2, "")
    assert second.said.startswith(silent.answer.label)
    assert desk.read().state is PlanState.DISCUSSED
    assert paper(desk, 1).status.endswith("; niet iedereen is akkoord")
    put_off(desk, None)
    desk.agree(YES, YES)
    assert [one.version for one in paper(desk, 1).answers] == [3]
    assert desk.read().state is PlanState.AGREED


def test_who_says_no_keeps_a_version_from_being_agreed(desk: Desk) -> None:
    desk.agree(YES, NO)
    assert desk.read().state is PlanState.DISCUSSED
    assert "; niet iedereen is akkoord." in desk.read().standing.in_words
    version, mark = desk.read().versions[0].id, desk.people[1]
    desk.store.perform(note_agreement, version_id=version, member_id=mark, told=YES, was=NO)
    assert desk.read().state is PlanState.AGREED


def test_another_day_is_another_text(desk: Desk) -> None:
    desk.agree(YES)
    put_off(desk, desk.today)
    assert desk.read().state is PlanState.CHANGED
    put_off(desk, None)
    assert desk.read().state is PlanState.AGREED


def test_what_somebody_wants_is_part_of_what_is_agreed(desk: Desk) -> None:
    wish(desk, "Ik wil slapen.")
    first = changes_shown(desk.first, desk.read().changes, desk.today, first=True)
    assert [one.head for one in first] == ["Wens", "Doel", ""]
    desk.agree(YES)
    wish(desk, "Ik wil werken.", was="Ik wil slapen.")
    assert paper(desk, 1).short == "veranderd na versie 1"
    (change,) = changes_shown(desk.first, desk.read().changes, desk.today)
    assert (change.head, change.after) == ("Wens is anders", "Ik wil werken.\nVan Mark")
    (line, *_) = desk.read().agreed
    assert (line.kind, line.words) == (LineKind.WISH, "Ik wil slapen.")


def of_mark_alone(desk: Desk) -> tuple[str, str]:
    """A goal of Mark with an action, in version 1; their ids."""
    told = GoalWords(own_words="Mijn schuld is weg.", for_members=(desk.people[1],))
    goal = desk.store.perform(add_goal, household_id=desk.household, words=told).made
    act = ActionWords(what="De schuldhulp bellen", goal_id=goal)
    action = desk.store.perform(add_action, household_id=desk.household, words=act).made
    desk.agree(YES)
    return goal, action


@pytest.mark.parametrize("widened", [False, True])
def test_r_1_17_what_was_of_one_alone_is_marked_as_it_stood_then(
    desk: Desk, *, widened: bool
) -> None:
    goal, action = of_mark_alone(desk)
    if widened:
        told = GoalWords(own_words="Mijn schuld is weg.", for_members=(desk.people[1],))
        ours = replace(told, own_words="De schuld is weg.", for_members=())
        desk.store.perform(change_goal, goal_id=goal, words=ours, was=told)
    else:
        desk.store.perform(remove_action, action_id=action)
        desk.store.perform(remove_goal, goal_id=goal)
    changes = changes_shown(desk.first, desk.read().changes, desk.today)
    (mark,) = {one.alone for one in changes}
    assert mark == "Wat er stond, was niet van het hele gezin."
    text = sheet_of(desk.read(), desk.today).versions[-1].text
    (mark,) = {one.alone for one in text if one.after.startswith("Mijn schuld")}
    assert mark.startswith("Op papier alleen voor Mark.")


def test_r_1_1_the_first_version_is_read_whole_after_the_second(desk: Desk) -> None:
    wish(desk, "Ik wil slapen.")
    desk.agree(YES)
    wish(desk, "", was="Ik wil slapen.")
    desk.agree(YES)
    shown = sheet_of(desk.read(), desk.today).versions[-1]
    assert shown.title.startswith("Versie 1, ")
    assert [(one.head, one.after.splitlines()[0]) for one in shown.text] == [
        ("Wens", "Ik wil slapen."),
        ("Doel", "De post geeft geen angst meer."),
        ("", "De post sorteren"),
    ]
