"""Whose turn it is, and what catches the eye: nobody is silent for ever."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.unit.domain.courses import BRIDGE, TODAY, ago, course, daan, own, since, turn
from wijkteam_desk.domain.asking import (
    Answer,
    AnswerTold,
    Asking,
    AskingTold,
    fill_answer,
    fill_asking,
)
from wijkteam_desk.domain.beschikking import Beschikking, BeschikkingTold, Next, fill_beschikking
from wijkteam_desk.domain.course import Course, Hears, check_closing, hears
from wijkteam_desk.domain.feedback import Feedback, FeedbackAgreement, Moment
from wijkteam_desk.domain.involvement import (
    Law,
    Stage,
)
from wijkteam_desk.domain.leaving import (
    Leaving,
    LeavingTold,
    View,
    end_on,
    fill_leaving,
    unanswered,
)
from wijkteam_desk.domain.moving import consequences
from wijkteam_desk.domain.party import Party
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.signal import SignalKind, signals
from wijkteam_desk.domain.tapering import TaperStep, TaperTold, fill_taper
from wijkteam_desk.domain.turn import Thread, Turn
from wijkteam_desk.domain.turns import turns
from wijkteam_desk.domain.waiting import Waiting, WaitingTold, fill_waiting

DAY = timedelta(days=1)
S = Stage


def asked(days_ago: int, answer_by: int, *, of: Party = Party.PROVIDER) -> Course:
    """Asked so many days ago, with so many days from now to answer."""
    made = course(since(S.ASKED, ago(days_ago)))
    question = Asking(**own(made), asked_on=ago(days_ago), answer_by=ago(-answer_by))
    told = AskingTold(asked_on=ago(days_ago), answer_by=ago(-answer_by), asked_of=of)
    fill_asking(question, told, (), TODAY)
    return replace(made, askings=(question,))


def test_r_4_3_a_silent_party_never_keeps_the_turn() -> None:
    waiting = asked(10, 4)
    assert turn(waiting, Thread.ANSWER) == Turn(
        involvement_id=waiting.involvement.id,
        thread=Thread.ANSWER,
        party=Party.PROVIDER,
        since=ago(10),
        by=ago(-4),
        sentence="De Brug antwoordt uiterlijk 27 november.",
    )
    late = turn(waiting, Thread.ANSWER, ago(-5))
    assert (late.party, late.since) == (Party.TEAM, ago(-5))
    assert "Vraag zelf na" in late.sentence
    assert turn(asked(2, 4, of=Party.FAMILY), Thread.ANSWER).sentence.startswith("Het gezin")


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (Answer.YES, "Spreek af wanneer het begint"),
        (Answer.NO_FAMILY, "Het gezin wil De Brug niet"),
        (Answer.NO_PROVIDER, "De Brug kan dit niet bieden"),
        (Answer.FULL, "geen plek"),
        (Answer.WAITING_LIST, "wachtlijst"),
        (Answer.ASKS_MORE, "eerst meer weten"),
    ],
)
def test_r_4_3_after_every_answer_it_is_the_turn_of_the_team(answer: Answer, said: str) -> None:
    made = asked(10, 4)
    fill_answer(
        made.askings[0], AnswerTold(answer=answer, answered_on=ago(1), word="Zo is het"), TODAY
    )
    (only,) = turns(made, BRIDGE, TODAY)
    assert (only.party, only.since, only.thread) == (Party.TEAM, ago(1), Thread.ENTRY)
    assert said in only.sentence


def test_r_4_3_after_a_yes_the_team_sees_to_it_that_it_begins() -> None:
    made = asked(10, 4)
    fill_answer(made.askings[0], AnswerTold(answer=Answer.YES, answered_on=ago(1)), TODAY)
    plan = course(since(S.ASKED, ago(10)), since(S.ACTIVE, ago(-9), planned=True))
    sees = turn(replace(made, steps=plan.steps), Thread.ENTRY)
    assert (sees.party, sees.by) == (Party.TEAM, ago(-9))
    assert "Ga op 2 december na of het is begonnen" in sees.sentence


@pytest.mark.parametrize(
    ("told", "why"),
    [
        (AnswerTold(answer=Answer.YES, answered_on=ago(11)), "voor de vraag"),
        (AnswerTold(answer=Answer.NO_PROVIDER, answered_on=TODAY), "waarom het nee is"),
        (AnswerTold(answer=Answer.YES, answered_on=TODAY, weeks=3), "hoort bij een wachtlijst"),
        (AnswerTold(answer=Answer.WAITING_LIST, answered_on=TODAY, weeks=-1), "van 0 tot 520"),
        (AnswerTold(), "Kies wat het antwoord was"),
    ],
)
def test_answers_that_cannot_be(told: AnswerTold, why: str) -> None:
    with pytest.raises(Refusal, match=why):
        fill_answer(asked(10, 4).askings[0], told, TODAY)


def test_one_question_is_open_at_a_time() -> None:
    made = asked(10, 4)
    with pytest.raises(Refusal, match="nog een vraag open"):
        fill_asking(
            Asking(**own(made), asked_on=TODAY, answer_by=TODAY),
            AskingTold(asked_on=TODAY, answer_by=TODAY),
            made.askings,
            TODAY,
        )


def test_r_4_3_after_fourteen_days_there_is_a_signal() -> None:
    assert signals(course(since(S.ASKED, ago(14))), BRIDGE, TODAY, {}) == ()
    (late,) = signals(course(since(S.ASKED, ago(15))), BRIDGE, TODAY, {})
    assert (late.kind, late.since) == (SignalKind.LONG, ago(1))
    assert late.sentence == "De Brug: al 15 dagen “aangemeld”."


def test_waiting_has_duties_and_who_does_not_phone_gives_the_turn_back() -> None:
    made = course(since(S.WAITING, ago(3)))
    (signal,) = signals(made, BRIDGE, TODAY, {})
    assert signal.kind is SignalKind.WAITING
    assert turn(made, Thread.WAITING).by is None
    waiting = Waiting(**own(made))
    told = WaitingTold(
        bridging="Oma komt op woensdag",
        check_on=ago(-2),
        phoned_by=Party.PROVIDER,
        phones="Sanne Vos",
        tenable_until=ago(-9),
    )
    fill_waiting(waiting, told)
    made = replace(made, waiting=waiting)
    assert signals(made, BRIDGE, TODAY, {}) == ()
    assert turn(made, Thread.WAITING).party is Party.PROVIDER
    assert turn(made, Thread.WAITING, ago(-3)).party is Party.TEAM
    kinds = {one.kind for one in signals(made, BRIDGE, ago(-12), {})}
    assert kinds == {SignalKind.UNTENABLE, SignalKind.LONG}
    with pytest.raises(Refusal, match="belt het gezin"):
        fill_waiting(waiting, replace(told, phoned_by=Party.FAMILY))


def test_r_4_4_a_disagreement_is_kept_and_plans_a_talk_of_three() -> None:
    made = course(since(S.ACTIVE, ago(90)))
    leaving = Leaving(**own(made))
    with pytest.raises(Refusal, match="heeft een reden"):
        fill_leaving(leaving, LeavingTold(provider_view=View.DISAGREES), TODAY)
    told = LeavingTold(
        provider_view=View.DISAGREES, provider_why="Te vroeg", family_view=View.AGREES
    )
    fill_leaving(leaving, told, TODAY)
    made = replace(made, leaving=leaving)
    assert turn(made, Thread.TALK).by == date(2026, 12, 7)
    boy = daan(date(2010, 1, 1))
    made.involvement.for_members = [boy]
    (away,) = [one for one in turns(made, BRIDGE, TODAY, {boy.id}) if one.thread is Thread.TALK]
    assert "aandachtsfunctionaris" in away.sentence
    fill_leaving(leaving, replace(told, talked_on=TODAY), TODAY)
    assert (leaving.provider_view, leaving.provider_why) == (View.DISAGREES, "Te vroeg")
    assert Thread.TALK not in {one.thread for one in turns(made, BRIDGE, TODAY)}


def test_r_4_5_after_leaving_only_the_closing_feedback_is_shared() -> None:
    made = course(since(S.ACTIVE, ago(90)), since(S.LEFT, ago(2)))
    assert hears(made, ago(3)) is Hears.ON_GROUND
    assert hears(made, TODAY) is Hears.NOTHING
    leaving = Leaving(**own(made))
    fill_leaving(leaving, LeavingTold(), TODAY)
    end_on(leaving, ago(2))
    made = replace(made, leaving=leaving)
    assert hears(made, ago(-26)) is Hears.CLOSING
    assert turn(made, Thread.CLOSING, ago(-26)).party is Party.PROVIDER
    assert hears(made, ago(-27)) is Hears.NOTHING
    assert turn(made, Thread.CLOSING, ago(-27)).party is Party.TEAM
    agreed = FeedbackAgreement(**own(made), moment=Moment.END)
    agreed.heard = [Feedback(household_id="", agreement_id=agreed.id, told_on=TODAY)]
    made = replace(made, feedback=(agreed,))
    assert hears(made, TODAY) is Hears.NOTHING
    assert turns(made, BRIDGE, TODAY) == ()


def test_a_light_leaving_asks_four_questions() -> None:
    assert unanswered(None) == ("reason", "remains", "taken_over_by", "call")


def test_tapering_goes_step_by_step_and_never_lies_still() -> None:
    made = course(since(S.ACTIVE, ago(90)), since(S.TAPERING, ago(2)))
    assert turn(made, Thread.TAPERING).sentence.startswith("Spreek af wat bij De Brug")
    row = TaperStep(**own(made), position=1)
    told = TaperTold(what="Van drie naar twee uur", planned_on=ago(-7), by=Party.FAMILY)
    fill_taper(row, told, TODAY)
    made = replace(made, tapering=(row,))
    assert turn(made, Thread.TAPERING).party is Party.FAMILY
    assert turn(made, Thread.TAPERING, ago(-8)).party is Party.TEAM
    silent = replace(course(since(S.ACTIVE, ago(90))), tapering=(row,))
    assert turn(silent, Thread.TAPERING, ago(-8)).party is Party.TEAM


def granted(**told: object) -> Course:
    made = course(since(S.ACTIVE, ago(90)))
    row = Beschikking(**own(made), starts_on=ago(90))
    given: dict[str, object] = {"product": "Begeleiding", "starts_on": ago(90)}
    fill_beschikking(row, BeschikkingTold(**{**given, **told}), TODAY)  # type: ignore[arg-type]  # told by name
    return replace(made, beschikkingen=(row,))


def test_r_4_6_six_weeks_before_the_end_of_a_beschikking_it_is_asked() -> None:
    end = TODAY + timedelta(weeks=6)
    assert turn(granted(ends_on=end), Thread.BESCHIKKING).by == TODAY + timedelta(weeks=1)
    early = granted(ends_on=end + DAY)
    assert Thread.BESCHIKKING not in {one.thread for one in turns(early, BRIDGE, TODAY)}
    assert turn(granted(ends_on=end + DAY, lead_weeks=8), Thread.BESCHIKKING).party is Party.TEAM
    chosen = {"ends_on": end, "next": Next.EXTEND, "next_chosen_on": ago(1)}
    assert turn(granted(**chosen), Thread.BESCHIKKING).by == TODAY
    asking = granted(**chosen, asked_on=ago(1), bridging="Twee uur per week")
    assert turn(asking, Thread.BESCHIKKING).party is Party.COLLEGE
    late = turn(asking, Thread.BESCHIKKING, end + DAY)
    assert late.party is Party.TEAM
    assert "Twee uur per week" in late.sentence
    with pytest.raises(Refusal, match="eindigt voor zij begint"):
        granted(ends_on=ago(91))


def test_r_4_6_before_the_expected_end_leaving_is_talked_about() -> None:
    made = course(since(S.ACTIVE, ago(90)), since(S.LEFT, ago(-42), planned=True))
    assert SignalKind.ENDING in {one.kind for one in signals(made, BRIDGE, TODAY, {})}
    assert SignalKind.ENDING not in {one.kind for one in signals(made, BRIDGE, ago(1), {})}


def test_r_4_7_who_becomes_18_with_jeugdhulp_is_seen_a_year_and_half_a_year_before() -> None:
    boy = daan(date(2009, 3, 5))
    made = course(since(S.ACTIVE, ago(90)), law=Law.YOUTH, whom=(boy,))

    def seen(day: date) -> list[date]:
        found = signals(made, BRIDGE, day, {boy.id: "Daan"})
        return [one.since for one in found if one.kind is SignalKind.ADULT]

    assert seen(date(2026, 3, 4)) == seen(date(2027, 3, 5)) == []
    assert seen(date(2026, 3, 5)) == [date(2026, 3, 5)]
    assert seen(TODAY) == [date(2026, 9, 4)]
    made.involvement.law = Law.WMO
    assert seen(TODAY) == []


def test_what_follows_from_moving_is_told_before() -> None:
    base = granted(ends_on=ago(-30))
    made = replace(
        course(since(S.ACTIVE, ago(80)), since(S.LEFT, ago(-30), planned=True)),
        beschikkingen=base.beschikkingen,
    )
    begin, end = made.steps
    assert consequences(made, end.id, ago(-30), TODAY) == ()
    (sentence,) = consequences(made, end.id, ago(-10), TODAY)
    assert "eindigt dan eerder" in sentence
    assert "eindigt al op" in consequences(made, end.id, ago(-50), TODAY)[0]
    assert "begint pas op" in consequences(made, begin.id, ago(100), TODAY)[0]
    with pytest.raises(Refusal, match="moet nog komen"):
        consequences(made, begin.id, ago(-40), TODAY)
    assert end.since == ago(-30)


def test_r_4_9_a_plan_does_not_close_while_it_is_open_whether_help_begins() -> None:
    check_closing(course(since(S.ACTIVE, ago(9))), BRIDGE, TODAY)
    with pytest.raises(Refusal, match="De Brug is nog “wachtlijst”"):
        check_closing(course(since(S.WAITING, ago(9))), BRIDGE, TODAY)
    alone = course(since(S.ACTIVE, ago(9)))
    alone.involvement.without_team_on = TODAY
    assert not turns(alone, BRIDGE, TODAY)
    assert not signals(alone, BRIDGE, TODAY, {})
