"""The plan is looked at again: what came of it, who thinks what, and how it goes on. FICTIEF."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.casework.own_meeting import Meeting, agreed_before
from tests.casework.own_plan import YES, with_plan
from tests.unit.paper.heard import said
from wijkteam_desk.casework.erase_person import erase_person
from wijkteam_desk.casework.evaluate_plan import evaluate_plan
from wijkteam_desk.casework.plan_for_readers import plan_for_readers
from wijkteam_desk.casework.protect import protect
from wijkteam_desk.casework.read_versions import plan_standing
from wijkteam_desk.casework.set_goal import add_goal, change_goal, remove_goal
from wijkteam_desk.casework.undo import undo
from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.domain.evaluation import EvaluationTold, GoalTold, Outcome
from wijkteam_desk.domain.plan import GoalStatus, GoalWords, goal_words
from wijkteam_desk.domain.plan_sheet import PlanSheet, SheetStand
from wijkteam_desk.domain.plan_state import PlanState
from wijkteam_desk.domain.protection import ProtectionKind, SecondPairOfEyes
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.paper.plan import plan_paper
from wijkteam_desk.storage.loaders import plan_of
from wijkteam_desk.storage.unit_of_work import Work

OWN = "Ik doe de post nu zelf open."


@pytest.fixture
def meeting(tmp_path: Path) -> Meeting:
    return agreed_before(tmp_path)


def test_how_each_goal_stands_and_who_thinks_what_is_kept(meeting: Meeting) -> None:
    fatima = meeting.desk.people[0]
    told = GoalTold(
        status=GoalStatus.PARTLY,
        view=OWN,
        view_of=fatima,
        helper_view="Er is nog een stapel van vorig jaar.",
        helper="Sandra van De Brug",
    )
    meeting.evaluate(told, present=(0, 1), again=meeting.desk.today + timedelta(weeks=8))
    (evaluation,) = meeting.read().versions.evaluations
    assert [member.id for member in evaluation.present] == list(meeting.desk.people[:2])
    (goal,) = meeting.read().goals[evaluation.id]
    assert told_of(goal, GoalTold) == told
    assert goal.words == "De post geeft geen angst meer."
    assert meeting.desk.read().file.goals[0].status is GoalStatus.PARTLY


def test_the_plan_is_evaluated_until_something_changes(meeting: Meeting) -> None:
    meeting.evaluate()
    assert meeting.desk.read().state is PlanState.EVALUATED
    said = meeting.desk.store.perform(plan_standing, household_id=meeting.desk.household)
    assert said.startswith(f"Versie 1 is geëvalueerd op {full_date(meeting.desk.today)}.")
    words = GoalWords(own_words="Rust in huis.")
    meeting.desk.store.perform(add_goal, household_id=meeting.desk.household, words=words)
    assert meeting.desk.read().state is PlanState.CHANGED
    assert sheet(meeting).agreed.status.startswith("veranderd na versie 1 van ")
    meeting.desk.agree(YES)
    assert meeting.desk.read().state is PlanState.AGREED


def test_what_was_evaluated_stays_when_the_goal_is_gone(meeting: Meeting) -> None:
    words = GoalWords(own_words="Rust in huis.")
    meeting.desk.store.perform(add_goal, household_id=meeting.desk.household, words=words)
    meeting.evaluate(GoalTold(status=GoalStatus.LET_GO))
    meeting.desk.store.perform(remove_goal, goal_id=meeting.goals[1])
    (rows,) = meeting.read().goals.values()
    assert [row.words for row in rows][1] == "Rust in huis."


def test_r_1_13_the_next_day_is_set_or_visibly_missing(meeting: Meeting) -> None:
    meeting.evaluate()
    said = meeting.desk.store.perform(plan_standing, household_id=meeting.desk.household)
    assert said.endswith("Er is nog geen dag om het weer te bekijken.")
    again = meeting.desk.today + timedelta(weeks=8)
    meeting.evaluate(again=again)
    said = meeting.desk.store.perform(plan_standing, household_id=meeting.desk.household)
    assert said.endswith(f"Op {full_date(again)} bekijken jullie het weer.")


def test_r_1_13_a_next_day_that_came_and_went_is_missing_again(meeting: Meeting) -> None:
    def pass_by(work: Work) -> None:
        yesterday = work.today - timedelta(days=1)
        plan_of(work, meeting.desk.household).evaluate_on = yesterday

    meeting.desk.store.perform(pass_by)
    said = meeting.desk.store.perform(plan_standing, household_id=meeting.desk.household)
    assert said.endswith("Er is nog geen nieuwe dag om het weer te bekijken.")
    assert sheet(meeting).agreed.evaluate_on is None


def test_r_1_13_a_next_day_that_is_over_is_refused(meeting: Meeting) -> None:
    with pytest.raises(Refusal, match="al geweest"):
        meeting.evaluate(again=meeting.desk.today - timedelta(days=1))
    assert meeting.read().versions.evaluations == ()


def test_who_closes_looks_at_it_no_more(meeting: Meeting) -> None:
    meeting.evaluate(outcome=Outcome.CLOSE, again=meeting.desk.today + timedelta(weeks=8))
    assert meeting.desk.read().file.plan.evaluate_on is None


def test_a_day_that_cannot_be_is_refused(meeting: Meeting) -> None:
    with pytest.raises(Refusal, match="moet nog komen"):
        meeting.evaluate(held_on=meeting.desk.today + timedelta(days=1))
    with pytest.raises(Refusal, match="ligt voor versie 1"):
        meeting.evaluate(held_on=meeting.desk.today - timedelta(weeks=5))


def test_without_an_agreed_version_there_is_nothing_to_evaluate(tmp_path: Path) -> None:
    meeting = Meeting(with_plan(tmp_path))
    assert meeting.read().review is None
    with pytest.raises(Refusal, match="Spreek eerst het plan af"):
        meeting.evaluate()


@pytest.mark.parametrize(
    ("told", "why"),
    [
        (GoalTold(status=GoalStatus.OPEN, view=OWN), "Kies wie dit zegt"),
        (GoalTold(status=GoalStatus.OPEN, helper_view="Goed"), "van wie dit is"),
    ],
)
def test_a_view_is_somebodys(meeting: Meeting, told: GoalTold, why: str) -> None:
    with pytest.raises(Refusal, match=why):
        meeting.evaluate(told)


def test_somebody_was_there(meeting: Meeting) -> None:
    with pytest.raises(Refusal, match="Kies wie erbij waren"):
        meeting.evaluate(present=())


def test_who_is_not_approached_was_not_there_and_says_nothing(meeting: Meeting) -> None:
    eyes = SecondPairOfEyes(second="Pim Haverstraat", reason="Er is gedreigd.")
    mark = meeting.desk.people[1]
    meeting.desk.store.perform(
        protect,
        household_id=meeting.desk.household,
        kind=ProtectionKind.NO_CONTACT,
        told=eyes,
        person_id=mark,
        words="",
    )
    with pytest.raises(Refusal, match="niet benaderd"):
        meeting.evaluate(present=(0, 1))
    with pytest.raises(Refusal, match="niet benaderd"):
        meeting.evaluate(GoalTold(status=GoalStatus.OPEN, view=OWN, view_of=mark))


def test_a_goal_that_came_meanwhile_is_not_passed_over(meeting: Meeting) -> None:
    with pytest.raises(Refusal, match="intussen veranderd"):
        meeting.desk.store.perform(
            evaluate_plan,
            household_id=meeting.desk.household,
            told=EvaluationTold(held_on=meeting.desk.today, outcome=Outcome.CONTINUE),
            present=meeting.desk.people,
            goals={},
            evaluate_on=None,
        )


def test_an_evaluation_made_by_mistake_is_undone(meeting: Meeting) -> None:
    entry = meeting.evaluate(GoalTold(status=GoalStatus.REACHED))
    meeting.desk.store.perform(undo, entry=entry)
    assert meeting.read().versions.evaluations == ()
    assert meeting.desk.read().file.goals[0].status is GoalStatus.OPEN
    assert meeting.desk.read().state is PlanState.AGREED


def test_erasing_somebody_takes_what_they_said_at_it(meeting: Meeting) -> None:
    mark = meeting.desk.people[1]
    told = GoalTold(status=GoalStatus.RUNNING, view="Ik slaap slecht.", view_of=mark)
    meeting.evaluate(told, present=(0, 1))
    meeting.desk.store.perform(erase_person, member_id=mark)
    (evaluation,) = meeting.read().versions.evaluations
    assert [member.id for member in evaluation.present] == [meeting.desk.people[0]]
    (row,) = meeting.read().goals[evaluation.id]
    assert (row.view, row.view_of, row.status) == ("", None, GoalStatus.RUNNING)
    rows = meeting.desk.store.connection.execute("SELECT change FROM op_content").fetchall()
    assert [one[0] for one in rows if "slaap slecht" in one[0]] == []
    assert meeting.desk.store.faults() == []


def sheet(meeting: Meeting) -> PlanSheet:
    desk = meeting.desk
    return desk.store.perform(
        plan_for_readers, household_id=desk.household, readers=desk.people[:1]
    )


def test_on_paper_stands_how_a_goal_stood_the_last_time(meeting: Meeting) -> None:
    assert sheet(meeting).goals[0].stand is None
    meeting.evaluate(held_on=meeting.desk.today - timedelta(days=1))
    meeting.evaluate(GoalTold(status=GoalStatus.REACHED))
    reached = SheetStand(on=meeting.desk.today, status=GoalStatus.REACHED)
    assert sheet(meeting).goals[0].stand == reached


def test_who_was_not_there_reads_who_looked_at_it(meeting: Meeting) -> None:
    meeting.evaluate(GoalTold(status=GoalStatus.REACHED), present=(1,))
    stand = sheet(meeting).goals[0].stand
    assert stand
    assert (stand.together, stand.by) == (False, ("Mark",))
    assert "is dit bekeken door Mark: dit is gelukt." in said(plan_paper(sheet(meeting)))


def test_r_1_13_an_older_meeting_that_is_written_down_later_changes_nothing_newer(
    meeting: Meeting,
) -> None:
    again = meeting.desk.today + timedelta(weeks=8)
    meeting.evaluate(GoalTold(status=GoalStatus.REACHED), again=again)
    meeting.evaluate(held_on=meeting.desk.today - timedelta(days=15))
    assert meeting.desk.read().file.plan.evaluate_on == again
    assert meeting.desk.read().file.goals[0].status is GoalStatus.REACHED
    stand = sheet(meeting).goals[0].stand
    assert stand == SheetStand(on=meeting.desk.today, status=GoalStatus.REACHED)


@pytest.mark.parametrize("otherwise", [{"own_words": "Ik werk weer."}, {"good_when": "ik slaap"}])
def test_a_goal_that_says_something_else_since_was_not_looked_at(
    meeting: Meeting, otherwise: dict[str, str]
) -> None:
    meeting.evaluate(GoalTold(status=GoalStatus.REACHED))
    goal = meeting.desk.read().file.goals[0]
    was = goal_words(goal)
    new = GoalWords(**{**vars(was), **otherwise})
    meeting.desk.store.perform(change_goal, goal_id=goal.id, words=new, was=was)
    assert sheet(meeting).goals[0].stand is None
    meeting.desk.store.perform(change_goal, goal_id=goal.id, words=was, was=new)
    assert sheet(meeting).goals[0].stand is not None
