"""An organisation joins, waits, works, and leaves; the store keeps it all. FICTIEF."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.casework.own_help import Helped, helped_in
from wijkteam_desk.casework.answer_involvement import (
    answer_involvement,
    ask_involvement,
    move_answer_day,
)
from wijkteam_desk.casework.let_join import let_join, set_waiting
from wijkteam_desk.casework.let_leave import let_leave, set_check, set_tapering
from wijkteam_desk.casework.move_step import confirm_step, drop_step, move_step, take_step
from wijkteam_desk.casework.set_beschikking import remove_beschikking, set_beschikking
from wijkteam_desk.casework.set_involvement import Heard, note_heard
from wijkteam_desk.casework.set_organisation import OrganisationNoted
from wijkteam_desk.casework.set_turn_views import set_turn_views
from wijkteam_desk.casework.undo import undo
from wijkteam_desk.domain.after_care import AfterCheckTold, checks_after
from wijkteam_desk.domain.asking import Answer, AnswerTold, AskingTold
from wijkteam_desk.domain.beschikking import BeschikkingTold
from wijkteam_desk.domain.course import Hears
from wijkteam_desk.domain.involvement import Law, Stage, StepTold
from wijkteam_desk.domain.joining import InCharge, JoiningTold
from wijkteam_desk.domain.leaving import GoalResultTold, LeavingReason, LeavingTold
from wijkteam_desk.domain.organisation import ContactTold, OrganisationTold
from wijkteam_desk.domain.party import Party
from wijkteam_desk.domain.plan import GoalStatus
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.tapering import TaperTold
from wijkteam_desk.domain.turn import Thread
from wijkteam_desk.domain.turn_views import TurnViewsTold
from wijkteam_desk.domain.waiting import WaitingTold


@pytest.fixture
def helped(tmp_path: Path) -> Helped:
    return helped_in(tmp_path)


def test_asked_waiting_and_working(helped: Helped) -> None:
    today = helped.desk.today
    asked = helped.do(
        ask_involvement,
        involvement_id=helped.of,
        told=AskingTold(asked_on=today, answer_by=today + timedelta(days=5)),
    ).made
    (turn,) = helped.sheet().turns
    assert (turn.thread, turn.party) == (Thread.ANSWER, Party.PROVIDER)
    told = AnswerTold(answer=Answer.WAITING_LIST, answered_on=today, weeks=6)
    helped.do(answer_involvement, asking_id=asked, told=told)
    assert helped.stages() == [Stage.ASKED, Stage.WAITING]
    waiting = WaitingTold(check_on=today + timedelta(days=7), phones="Noor")
    helped.do(set_waiting, involvement_id=helped.of, told=waiting, was=WaitingTold())
    joining = JoiningTold(
        review_on=today, process=InCharge.TEAM, yes_by=helped.desk.people[0], yes_on=today
    )
    helped.do(let_join, involvement_id=helped.of, told=joining, was=JoiningTold(), started_on=today)
    sheet = helped.sheet()
    assert helped.stages() == [Stage.ASKED, Stage.WAITING, Stage.ACTIVE]
    assert sheet.vouched_for == "vastgelegd door Noor Haddad"
    assert [one.value for one in sheet.missing] == ["inhoud", "terugkoppeling", "informatie"]
    with pytest.raises(Refusal, match="intussen veranderd"):
        helped.do(let_join, involvement_id=helped.of, told=joining, was=JoiningTold())


def test_gone_with_a_waakvlam_and_undone(helped: Helped) -> None:
    today = helped.desk.today
    helped.do(take_step, involvement_id=helped.of, told=StepTold(stage=Stage.ACTIVE, since=today))
    goal = helped.sheet().course.involvement.goals[0].id
    leaving = LeavingTold(reason=LeavingReason.REACHED, ember_contact="Ans", ember_until=today)
    left = helped.do(
        let_leave,
        involvement_id=helped.of,
        told=leaving,
        was=LeavingTold(),
        results={goal: GoalResultTold(status=GoalStatus.REACHED, word="Daan komt op tijd")},
        left_on=today,
    ).entry
    sheet = helped.sheet()
    assert helped.stages()[-2:] == [Stage.LEFT, Stage.EMBER]
    assert sheet.hears is Hears.CLOSING
    assert tuple(one.due for one in sheet.course.checks) == checks_after(today)
    assert sheet.course.results[0].words == "De post geeft geen angst meer."
    assert {one.thread for one in sheet.turns} == {Thread.CLOSING, Thread.AFTER_CARE, Thread.EMBER}
    helped.do(undo, entry=left)
    assert helped.stages()[-1] is Stage.ACTIVE
    assert helped.sheet().course.leaving is None


def test_steps_are_planned_confirmed_moved_and_dropped(helped: Helped) -> None:
    today, day = helped.desk.today, timedelta(days=1)
    plan = StepTold(stage=Stage.ACTIVE, since=today + 9 * day, planned=True)
    helped.do(take_step, involvement_id=helped.of, told=plan)
    (planned,) = helped.sheet().course.planned
    helped.do(move_step, step_id=planned.id, to=today + 3 * day, was=planned.since)
    with pytest.raises(Refusal, match="intussen veranderd"):
        helped.do(move_step, step_id=planned.id, to=today, was=planned.since)
    helped.do(confirm_step, step_id=planned.id, on=today)
    assert helped.sheet().course.happened[-1].id == planned.id
    first = helped.sheet().course.happened[0]
    with pytest.raises(Refusal, match="staat er al"):
        helped.do(
            take_step, involvement_id=helped.of, told=replace(plan, planned=False, since=today)
        )
    helped.do(drop_step, step_id=planned.id)
    assert helped.stages() == [Stage.ASKED]
    with pytest.raises(Refusal, match="eerst bij hoe ver"):
        helped.do(drop_step, step_id=first.id)


def test_what_was_planned_falls_away_when_it_never_starts(helped: Helped) -> None:
    today = helped.desk.today
    plan = StepTold(stage=Stage.ACTIVE, since=today + timedelta(days=9), planned=True)
    helped.do(take_step, involvement_id=helped.of, told=plan)
    no = StepTold(stage=Stage.NOT_STARTED, since=today, word="Er is geen plek")
    helped.do(take_step, involvement_id=helped.of, told=no)
    assert helped.sheet().course.planned == ()
    assert helped.sheet().turns == ()


def test_long_ago_is_one_line_and_a_known_name_is_the_same_organisation(helped: Helped) -> None:
    helped.note_line("GGZ via de huisarts, sinds 2023")
    helped.note_line("de brug, sinds maart 2024")
    file = helped.read()
    assert [one.organisation.name for one in file.sheets] == [
        "GGZ via de huisarts",
        "De Brug",
        "De Brug",
    ]
    assert file.sheets[0].course.involvement.law is Law.CARE
    assert file.turns
    assert file.signals


def test_on_the_phone_names_that_are_known_are_the_same_ones(helped: Helped) -> None:
    step = StepTold(stage=Stage.CONSULTED, since=helped.desk.today)
    household = helped.desk.household
    known = OrganisationNoted(
        organisation=OrganisationTold(name="de brug"),
        contact=ContactTold(name="sanne vos", phone="078 000 12 34"),
    )
    heard = Heard(noted=known, step=step, anonymous=True)
    helped.do(note_heard, household_id=household, heard=heard)
    sheet = next(one for one in helped.read().sheets if one.hears is Hears.NO_NAMES)
    assert sheet.contact
    assert (sheet.contact.id, sheet.contact.phone) == (helped.contact, "078 000 12 34")
    unknown = replace(known, organisation=OrganisationTold(name="Zilverschoon"))
    with pytest.raises(Refusal, match="Kies wat voor organisatie"):
        helped.do(note_heard, household_id=household, heard=replace(heard, noted=unknown))


def test_the_rest_is_kept_replaced_and_taken_out(helped: Helped) -> None:
    today, of = helped.desk.today, {"involvement_id": helped.of}
    first, second = TaperTold(what="Van drie naar twee uur"), TaperTold(what="Naar één uur")
    helped.do(set_tapering, **of, told=(first, second), was=())
    helped.do(set_tapering, **of, told=(second,), was=(first, second))
    assert [one.what for one in helped.sheet().course.tapering] == ["Naar één uur"]
    check = AfterCheckTold(due=today)
    made = helped.do(set_check, **of, told=check).made
    helped.do(set_check, **of, told=replace(check, done_on=today), was=check, check_id=made)
    granted = BeschikkingTold(product="Begeleiding", starts_on=today, ends_on=today)
    one = helped.do(set_beschikking, **of, told=granted).made
    more = replace(granted, volume="2 uur")
    helped.do(set_beschikking, **of, told=more, was=granted, beschikking_id=one)
    assert helped.sheet().course.beschikkingen[0].volume == "2 uur"
    helped.do(remove_beschikking, beschikking_id=one)
    asking = AskingTold(asked_on=today, answer_by=today)
    asked = helped.do(ask_involvement, **of, told=asking).made
    later = replace(asking, answer_by=today + timedelta(days=3))
    helped.do(move_answer_day, asking_id=asked, told=later, was=asking)
    assert helped.sheet().course.askings[0].answer_by == later.answer_by


def test_who_do_not_agree_stand_first_until_they_do(helped: Helped) -> None:
    views = TurnViewsTold(
        turn_by_us=Party.PROVIDER, turn_by_them=Party.TEAM, turn_said_on=helped.desk.today
    )
    given = {"involvement_id": helped.of, "told": views}
    entry = helped.do(set_turn_views, **given, was=TurnViewsTold()).entry
    first, *_ = helped.read().turns
    assert (first.thread, first.party) == (Thread.VIEWS, Party.TEAM)
    with pytest.raises(Refusal, match="intussen"):
        helped.do(set_turn_views, **given, was=TurnViewsTold())
    helped.do(undo, entry=entry)
    assert Thread.VIEWS not in {one.thread for one in helped.read().turns}
