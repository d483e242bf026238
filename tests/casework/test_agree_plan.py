"""The plan is agreed, changes, and is agreed again; each says what they think of it. FICTIEF."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.casework.own_plan import YES, Desk, with_plan
from tests.household_store import de_wit, new_store
from wijkteam_desk.casework.agree_plan import (
    agree_plan,
    note_agreement,
    set_evaluation,
    set_transferred,
)
from wijkteam_desk.casework.erase_person import erase_person
from wijkteam_desk.casework.list_households import list_households
from wijkteam_desk.casework.open_household import read_household
from wijkteam_desk.casework.plan_for_readers import plan_for_readers
from wijkteam_desk.casework.protect import protect
from wijkteam_desk.casework.set_action import add_action, change_action, remove_action
from wijkteam_desk.casework.set_goal import add_goal, change_goal, remove_goal
from wijkteam_desk.casework.undo import undo
from wijkteam_desk.domain.plan import ActionWords, GoalWords, goal_words
from wijkteam_desk.domain.plan_state import PlanState
from wijkteam_desk.domain.plan_version import (
    AgreementTold,
    Answer,
    Means,
    text_sha256,
)
from wijkteam_desk.domain.protection import ProtectionKind, SecondPairOfEyes
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import told_of

OWN = "  Ik vind\nhet te snel gaan!!  "


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return with_plan(tmp_path)


def test_r_1_1_a_version_keeps_the_text_whatever_becomes_of_the_plan(desk: Desk) -> None:
    desk.agree(YES)
    before = desk.read().now
    goal = desk.read().file.goals[0]
    new = GoalWords(own_words="Ik doe de post zelf.")
    desk.store.perform(change_goal, goal_id=goal.id, words=new, was=goal_words(goal))
    assert desk.read().texts[desk.read().versions[0].id] == before != desk.read().now
    desk.agree(YES)
    first, second = desk.read().versions
    assert (first.number, second.number) == (1, 2)
    assert desk.read().texts[first.id] == before
    assert desk.read().texts[second.id] == desk.read().now
    assert text_sha256(before) == first.text_sha256 != second.text_sha256


def test_how_far_a_plan_is_follows_from_what_was_said(desk: Desk) -> None:
    assert desk.read().state is PlanState.CONCEPT
    desk.agree(AgreementTold(answer=Answer.SEEN))
    assert desk.read().state is PlanState.DISCUSSED
    version = desk.read().versions[0].id
    desk.store.perform(
        note_agreement, version_id=version, member_id=desk.people[1], told=YES, was=None
    )
    assert desk.read().state is PlanState.AGREED
    desk.store.perform(
        add_action, household_id=desk.household, words=ActionWords(what="De gemeente bellen")
    )
    assert desk.read().state is PlanState.CHANGED


def test_what_is_otherwise_since_is_told_line_by_line(desk: Desk) -> None:
    assert [change.before for change in desk.read().changes] == [None, None]
    desk.agree(YES)
    assert desk.read().changes == ()
    action = desk.read().file.actions[0]
    later = ActionWords(what="De post sorteren", goal_id=action.goal_id, rhythm="elke dinsdag")
    desk.store.perform(
        change_action, action_id=action.id, words=later, was=told_of(action, ActionWords)
    )
    desk.store.perform(
        add_goal, household_id=desk.household, words=GoalWords(own_words="Rust in huis.")
    )
    otherwise, new = desk.read().changes
    assert otherwise.before
    assert otherwise.after
    assert (otherwise.before.rhythm, otherwise.after.rhythm) == ("", "elke dinsdag")
    assert new.before is None
    assert new.after
    assert new.after.words == "Rust in huis."
    desk.store.perform(remove_action, action_id=action.id)
    assert [one.before.words for one in desk.read().changes if one.before] == ["De post sorteren"]


def test_r_1_10_an_own_statement_is_kept_to_the_letter(desk: Desk) -> None:
    desk.agree(AgreementTold(answer=Answer.NOT_AGREED, means=Means.PAPER, statement=OWN))
    (said,) = desk.read().said_of(desk.read().newest)
    assert (said.statement, said.means, said.said_on) == (OWN, Means.PAPER, desk.today)


@pytest.mark.parametrize("answer", [Answer.WITH_REMARK, Answer.NOT_ASKED])
def test_an_answer_that_needs_words_is_refused_without(desk: Desk, answer: Answer) -> None:
    with pytest.raises(Refusal, match="Schrijf"):
        desk.agree(AgreementTold(answer=answer, remark=" "))
    assert desk.read().versions == ()


def test_an_empty_plan_is_not_agreed(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    empty = Desk(store, de_wit(store))
    with pytest.raises(Refusal, match="nog niets in het plan"):
        empty.agree(YES)


def test_a_version_needs_an_answer_a_day_that_can_be_and_something_new(desk: Desk) -> None:
    with pytest.raises(Refusal, match="minstens één persoon"):
        desk.agree()
    with pytest.raises(Refusal, match="moet nog komen"):
        desk.agree(YES, on=desk.today + timedelta(days=1))
    desk.agree(YES)
    with pytest.raises(Refusal, match="niets veranderd na versie 1"):
        desk.agree(YES)
    desk.store.perform(
        add_goal, household_id=desk.household, words=GoalWords(own_words="Rust in huis.")
    )
    with pytest.raises(Refusal, match="voor de vorige versie"):
        desk.agree(YES, on=desk.today - timedelta(days=1))


def test_what_they_did_not_have_before_them_is_not_agreed(desk: Desk) -> None:
    seen = text_sha256(desk.read().now)
    desk.store.perform(
        add_goal, household_id=desk.household, words=GoalWords(own_words="Rust in huis.")
    )
    with pytest.raises(Refusal):
        desk.store.perform(
            agree_plan,
            household_id=desk.household,
            on=desk.today,
            answers={desk.people[0]: YES},
            seen=seen,
        )


def test_who_is_not_to_be_approached_is_not_asked(desk: Desk) -> None:
    mark = desk.people[1]
    eyes = SecondPairOfEyes(second="Pim Haverstraat", reason="Er is gedreigd.")
    desk.store.perform(
        protect,
        household_id=desk.household,
        kind=ProtectionKind.NO_CONTACT,
        told=eyes,
        person_id=mark,
        words="",
    )
    with pytest.raises(Refusal):
        desk.agree(YES, YES)
    desk.agree(YES)
    with pytest.raises(Refusal):
        desk.store.perform(
            note_agreement,
            version_id=desk.read().versions[0].id,
            member_id=mark,
            told=YES,
            was=None,
        )


def test_r_1_13_the_next_evaluation_has_a_day_or_visibly_none(desk: Desk) -> None:
    assert desk.read().file.plan.evaluate_on is None
    day = desk.today + timedelta(weeks=6)
    home = desk.household
    desk.store.perform(set_evaluation, household_id=home, evaluate_on=day, was=None)
    assert desk.read().file.plan.evaluate_on == day
    with pytest.raises(Refusal):
        desk.store.perform(set_evaluation, household_id=home, evaluate_on=None, was=None)
    past = desk.today - timedelta(days=1)
    with pytest.raises(Refusal, match="al geweest"):
        desk.store.perform(set_evaluation, household_id=home, evaluate_on=past, was=day)


def test_a_version_made_by_mistake_is_undone(desk: Desk) -> None:
    entry = desk.agree(YES)
    desk.store.perform(undo, entry=entry)
    assert (desk.read().versions, desk.read().agreements) == ((), ())
    assert desk.read().state is PlanState.CONCEPT


def test_erasing_somebody_takes_what_was_agreed_for_them_alone(desk: Desk) -> None:
    mark = desk.people[1]
    alone = GoalWords(own_words="Mark wil weer slapen.", for_members=(mark,))
    desk.store.perform(add_goal, household_id=desk.household, words=alone)
    goal = desk.read().file.goals[-1].id
    desk.store.perform(
        add_action,
        household_id=desk.household,
        words=ActionWords(what="Met de huisarts over Mark bellen", goal_id=goal),
    )
    desk.agree(YES, YES)
    desk.store.perform(remove_action, action_id=desk.read().file.actions[-1].id)
    desk.store.perform(remove_goal, goal_id=goal)
    desk.store.perform(erase_person, member_id=mark)
    assert desk.read().state is PlanState.AGREED
    (version,) = desk.read().versions
    assert [line.words for line in desk.read().texts[version.id]] == [
        "De post geeft geen angst meer.",
        "De post sorteren",
    ]
    assert [one.member_id for one in desk.read().agreements] == [desk.people[0]]
    rows = desk.store.connection.execute("SELECT change FROM op_content").fetchall()
    assert [row[0] for row in rows if "weer slapen" in row[0]] == []


def test_the_paper_says_how_far_the_plan_is(desk: Desk) -> None:
    def status() -> str:
        home, reader = desk.household, (desk.people[0],)
        sheet = desk.store.perform(plan_for_readers, household_id=home, readers=reader)
        return sheet.agreed.status

    assert status() == "concept"
    desk.agree(YES)
    assert status().startswith("versie 1, vastgesteld op ")
    desk.store.perform(
        add_goal, household_id=desk.household, words=GoalWords(own_words="Rust in huis.")
    )
    assert status().startswith("veranderd na versie 1 van ")


def test_the_household_is_read_as_before(desk: Desk) -> None:
    (line,) = desk.store.perform(list_households)
    assert line.status == "concept"
    desk.agree(YES)
    (line,) = desk.store.perform(list_households)
    assert line.status == "versie 1"
    file = desk.store.perform(read_household, household_id=desk.household)
    assert len(file.goals) == 1


def test_a_version_is_put_over_to_the_official_file_on_a_day(desk: Desk) -> None:
    desk.agree(YES, on=desk.today - timedelta(days=3))
    version = desk.read().versions[0]

    def transfer(on: date | None, was: date | None = None) -> None:
        desk.store.perform(set_transferred, version_id=version.id, transferred_on=on, was=was)

    for day, why in ((1, "moet nog komen"), (-4, "nog niet afgesproken")):
        with pytest.raises(Refusal, match=why):
            transfer(desk.today + timedelta(days=day))
    transfer(desk.today)
    assert desk.read().versions[0].transferred_on == desk.today
    with pytest.raises(Refusal, match="intussen veranderd"):
        transfer(None)
    transfer(None, was=desk.today)
    assert desk.read().versions[0].transferred_on is None
