"""What a household asks on which day: every term on its day, each once, in one order. FICTIEF."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from tests.unit.domain.courses import HOME, TODAY, ago, course, daan, since
from tests.unit.domain.nows import (
    DISPUTED,
    ESCALATED,
    SIX_WEEKS,
    G,
    K,
    S,
    action,
    asked,
    held,
    helped,
    later,
    melding,
    now,
    owed,
    referred,
    steered,
)
from wijkteam_desk.domain.after_care import AfterCheck
from wijkteam_desk.domain.asking import Asking
from wijkteam_desk.domain.attention import AttentionItem, AttentionKind, Group, Solve, Weight, why
from wijkteam_desk.domain.beschikking import Beschikking
from wijkteam_desk.domain.consent_voice import Said
from wijkteam_desk.domain.consultation import Worry
from wijkteam_desk.domain.feedback import FeedbackChase, Level, Moment, Way
from wijkteam_desk.domain.household_now import HouseholdNow
from wijkteam_desk.domain.involvement import Law
from wijkteam_desk.domain.needs import first_need, needs, open_things
from wijkteam_desk.domain.plan import ActionStatus
from wijkteam_desk.domain.protection import Protection, ProtectionKind
from wijkteam_desk.domain.snooze import Snooze
from wijkteam_desk.domain.steering import Steering
from wijkteam_desk.domain.turns import turns


def snoozed(things: tuple[AttentionItem, ...]) -> Snooze:
    (key,) = [one.key for one in things if one.kind is K.HELP]
    return Snooze(household_id=HOME, about=key, noted_on=TODAY, until=later(10), reason="-")


TAKEN_UP: dict[str, Any] = {"moment": Moment.TAKEN_UP, "days": 5}
START = {"moment": Moment.START, "days": 5}
TO_FAMILY = {"moment": Moment.END, "way": Way.TO_FAMILY, "days": 10}
ENDED = {"moment": Moment.END, "days": 10, "told_on": TODAY}
TALKED = referred(Level.NEXT, {"moment": Moment.AFTER_TALK, "days": 10})
TALKED = replace(TALKED, talked_on={TALKED.meldingen[0].id: later(2)})
LEFT_US = referred(Level.STATUS, {"moment": Moment.CLOSED, "days": 10})
LEFT_US.plan.closed_on = TODAY
WAITED = helped(S.ACTIVE, 0)
WAITED = replace(WAITED, steering=Steering(snoozes=(snoozed(open_things(WAITED, TODAY)),)))

TERMS = [
    # of what, days from today, kind, head; None: it does not stand there (yet)
    (melding(confirmed_on=None), 0, K.TERM, G.TODAY),  # confirmed at once
    (melding(confirmed_on=None), 1, K.TERM, G.LATE),
    (melding(), 34, K.TERM, None),  # onderzoek within six weeks, told a week before
    (melding(), 35, K.TERM, G.WEEK),
    (melding(), 42, K.TERM, G.TODAY),
    (melding(), 43, K.TERM, G.LATE),
    (melding(researched_on=TODAY, applied_on=TODAY), 7, K.TERM, G.WEEK),
    (melding(researched_on=TODAY, applied_on=TODAY), 14, K.TERM, G.TODAY),  # two weeks
    (melding(researched_on=TODAY, applied_on=TODAY, decided_on=TODAY), 90, K.TERM, None),
    (melding(urgent=True), 0, K.TERM, G.TODAY),  # onverwijld
    (action(), 22, K.ACTION, None),
    (action(), 23, K.ACTION, G.WEEK),
    (action(), 30, K.ACTION, G.TODAY),
    (action(), 31, K.ACTION, G.LATE),
    (action(status=ActionStatus.DONE), 60, K.ACTION, None),  # done does not nag
    (action(owner_coach=None, owner_member="daan"), 30, K.FAMILY_TASK, None),
    (action(owner_coach=None, owner_member="daan"), 90, K.FAMILY_TASK, G.TODAY),  # never late
    (action(owner_coach=None, owner_contact="sanne"), 30, K.ACTION, None),  # with them
    (action(owner_coach=None, owner_contact="sanne"), 31, K.ACTION, G.TODAY),  # returned
    (action(owner_coach=None, owner_contact="sanne"), 32, K.ACTION, G.LATE),
    (action(owner_coach=None), 1, K.NOBODY, G.NOBODY),  # one owner
    (now(evaluate=50), 42, K.EVALUATION, None),
    (now(evaluate=50), 43, K.EVALUATION, G.WEEK),
    (now(evaluate=50), 51, K.EVALUATION, G.LATE),
    (now(evaluate=None, agreed_on=TODAY), 0, K.EVALUATION, G.WEEK),
    (now(regie=()), 0, K.NO_REGIE, G.NOBODY),  # since the plan was opened
    (now(regie=(held(ended_on=TODAY),)), 0, K.NO_REGIE, None),
    (now(regie=(held(ended_on=TODAY),)), 1, K.NO_REGIE, G.NOBODY),  # more than no days
    (now(regie=(held(deputy_coach=None, deputy_due=later(20)),)), 13, K.REGIE, G.WEEK),
    (now(regie=(held(deputy_coach=None, deputy_due=later(20)),)), 21, K.REGIE, G.LATE),
    (steered(escalations=(ESCALATED,)), 10, K.ESCALATION, None),
    (steered(escalations=(ESCALATED,)), 11, K.ESCALATION, G.TODAY),  # returned
    (steered(disputes=(DISPUTED,)), 3, K.DISPUTE, G.WEEK),
    (steered(disputes=(DISPUTED,)), 11, K.DISPUTE, G.LATE),
    (helped(S.ASKED, 10), 4, K.HELP, G.LATE),  # asked nobody for an answer: within a week
    (helped(S.ACTIVE, 200, beschikkingen=[(Beschikking, SIX_WEEKS)]), 17, K.BESCHIKKING, None),
    (
        helped(S.ACTIVE, 200, beschikkingen=[(Beschikking, SIX_WEEKS)]),
        18,
        K.BESCHIKKING,
        G.WEEK,
    ),
    (helped(S.ACTIVE, 200, beschikkingen=[(Beschikking, SIX_WEEKS)]), 26, K.BESCHIKKING, G.LATE),
    (WAITED, 9, K.HELP, None),  # snoozed until what it asks is nearly over
    (WAITED, 10, K.HELP, G.WEEK),
    (WAITED, 15, K.HELP, None),
    (helped(S.LEFT, 1, checks=[(AfterCheck, {"due": later(41)})]), 33, K.HELP, None),
    (helped(S.LEFT, 1, checks=[(AfterCheck, {"due": later(41)})]), 34, K.HELP, G.WEEK),
    (referred(Level.STATUS, TAKEN_UP), 0, K.FEEDBACK, G.WEEK),  # M2: within five working days
    (referred(Level.STATUS, TAKEN_UP), 7, K.FEEDBACK, G.TODAY),
    (referred(Level.STATUS, TAKEN_UP), 8, K.FEEDBACK, G.LATE),
    (referred(Level.STATUS, TAKEN_UP | {"told_on": TODAY}), 8, K.FEEDBACK, None),
    (referred(None, TAKEN_UP), 8, K.FEEDBACK, G.LATE),  # the family is asked first
    (referred(Level.NOTHING, TAKEN_UP), 8, K.FEEDBACK, None),  # handled
    (referred(None), 0, K.FEEDBACK, G.WEEK),  # nobody asked what they may hear
    (referred(Level.NOTHING), 0, K.FEEDBACK, None),
    (asked(), 7, K.CONSENT, None),  # it lies with the family for a week
    (asked(), 8, K.CONSENT, G.TODAY),
    (asked(later(8)), 15, K.CONSENT, None),  # asked again
    (asked(later(8)), 16, K.CONSENT, G.TODAY),
    (asked(later(8), later(16)), 30, K.CONSENT, None),  # not reached
    (asked(said=Said.NO), 30, K.CONSENT, None),  # a no is an answer
    (asked(until=20), 20, K.CONSENT, G.LATE),
    (asked(until=20), 21, K.CONSENT, None),  # it would be over: it is asked anew
    (TALKED, 9, K.FEEDBACK, G.WEEK),  # M3: ten working days after the talk
    (TALKED, 16, K.FEEDBACK, G.TODAY),
    (LEFT_US, 6, K.FEEDBACK, None),  # M10: ten working days after the plan closed
    (LEFT_US, 7, K.FEEDBACK, G.WEEK),
    (LEFT_US, 15, K.FEEDBACK, G.LATE),
    (
        helped(S.LEFT, 0, feedback=[(owed, ENDED), (owed, TO_FAMILY)]),
        6,
        K.FEEDBACK,
        None,
    ),  # M8, to the family
    (helped(S.LEFT, 0, feedback=[(owed, ENDED), (owed, TO_FAMILY)]), 14, K.FEEDBACK, G.TODAY),
    (helped(S.ACTIVE, 0, feedback=[(owed, START)]), 7, K.FEEDBACK, None),  # M4: with them
    (helped(S.ACTIVE, 0, feedback=[(owed, START)]), 8, K.FEEDBACK, G.TODAY),  # returned
    (helped(S.ACTIVE, 0, feedback=[(owed, START)]), 9, K.FEEDBACK, G.LATE),
    (now(worries=(Worry(id="a", on=TODAY),)), 20, K.WORRY, None),
    (now(worries=(Worry(id="a", on=TODAY),)), 21, K.WORRY, G.WEEK),
    (now(worries=(Worry(id="a", on=TODAY),)), 28, K.WORRY, G.TODAY),  # four weeks
    (now(worries=(Worry(id="a", on=TODAY),)), 29, K.WORRY, G.LATE),
    (now(worries=(Worry(id="a", on=TODAY, at_once=True),)), 0, K.WORRY, G.TODAY),
    (now(evaluate=None, moved_on=TODAY), 0, K.NOBODY, None),
    (now(evaluate=None, moved_on=TODAY), 1, K.NOBODY, G.NOBODY),
    (now(moved_on=TODAY), 27, K.SILENT, None),
    (now(moved_on=TODAY), 28, K.SILENT, G.WEEK),
    (now(moved_on=TODAY), 36, K.SILENT, G.LATE),
]


@pytest.mark.parametrize(("of", "days", "kind", "group"), TERMS)
def test_every_term_stands_there_on_its_day(
    of: HouseholdNow, days: int, kind: AttentionKind, group: Group | None
) -> None:
    day = later(days)
    found = [one.group(day) for one in needs(of, day) if one.kind is kind]
    assert found == ([group] if group else [])


@pytest.mark.parametrize("of", [one[0] for one in TERMS])
def test_the_first_day_is_the_first_on_which_it_asks(of: HouseholdNow) -> None:
    first = first_need(of, TODAY)
    assert needs(of, first) or first == TODAY + timedelta(350)
    assert not any(needs(of, later(n)) for n in range((first - TODAY).days))


@pytest.mark.parametrize("of", [one[0] for one in TERMS])
def test_nothing_is_ever_without_a_turn_or_there_twice(of: HouseholdNow) -> None:
    for days in range(0, 400, 3):
        found = open_things(of, later(days))
        assert len({one.key for one in found}) == len(found)
        assert any(one.due or one.kind in (K.NOBODY, K.EVALUATION) for one in found)


def test_r_4_3_asked_too_long_is_told_on_the_fifteenth_day() -> None:
    asked = (Asking, {"asked_on": TODAY, "answer_by": later(40)})
    of = helped(S.ASKED, 0, askings=[asked])
    days = [n for n in range(20) if any("al " in one.sentence for one in needs(of, later(n)))]
    assert days[0] == 15


def test_a_silent_provider_gives_the_turn_back() -> None:
    asked = (Asking, {"asked_on": TODAY, "answer_by": later(4)})
    of = helped(S.ASKED, 0, askings=[asked])
    heads = [[one.group(later(n)) for one in needs(of, later(n))] for n in (3, 4, 5, 6)]
    assert heads == [[], [], [G.TODAY], [G.LATE]]
    (thread,) = turns(of.courses[0], "De Brug", later(4))
    assert thread.party == "aanbieder"


def test_r_6_3_each_agreement_is_a_line_and_who_was_asked_again_has_a_week() -> None:
    asked = FeedbackChase(household_id=HOME, agreement_id="start", chased_on=later(8))
    of = helped(S.ACTIVE, 0, feedback=[(owed, START), (owed, START | {"chases": [asked]})])
    days = (7, 8, 15, 16)
    found = [[one for one in needs(of, later(n)) if one.kind is K.FEEDBACK] for n in days]
    assert [len(each) for each in found] == [0, 1, 1, 2]
    assert all(one.acts == (Solve.TO_FEEDBACK,) for one in found[-1])
    again = FeedbackChase(household_id=HOME, agreement_id="start", chased_on=later(16))
    of = helped(S.ACTIVE, 0, feedback=[(owed, START | {"chases": [asked, again]})])
    assert "hogerop" in needs(of, later(24))[0].sentence


def test_r_4_7_seventeen_with_youth_help_is_told_a_year_ahead_and_never_late() -> None:
    son = daan(date(2010, 1, 5))
    of = now(course(since(S.ACTIVE, ago(9)), law=Law.YOUTH, whom=(son,)), members=(son,))
    of = replace(of, names={**of.names, son.id: "Daan"})
    told = [n for n in range(420) if any(one.kind is K.ADULT for one in needs(of, later(n)))]
    assert (later(told[0]), later(told[-1])) == (date(2027, 1, 5), date(2028, 1, 4))


def test_who_is_not_to_be_approached_is_asked_nothing() -> None:
    kept = Protection(
        household_id=HOME,
        kind=ProtectionKind.NO_CONTACT,
        set_on=TODAY,
        reason="-",
        second="Els",
        member_id="mark",
    )
    of = replace(action(owner_coach=None, owner_member="mark"), protections=(kept,))
    assert [one for one in needs(of, later(90)) if one.kind is K.FAMILY_TASK] == []
    of = asked()
    (consent,) = (one.consent for one in of.consents)
    consent.organisation_id, consent.reader_id = None, "mark"
    for protections, many in (((), 1), ((kept,), 0)):
        things = needs(replace(of, protections=protections), later(9))
        assert sum(one.kind is K.CONSENT for one in things) == many


def test_safety_goes_before_term_and_statutory_before_agreed_and_then_what_lies_longest() -> None:
    worry = replace(melding(confirmed_on=None), worries=(Worry(id="a", on=ago(60)),))
    old = action(due=ago(9)).actions[0]
    new = action(due=ago(3)).actions[0]
    of = replace(
        worry, actions=(new, old), steering=Steering(disputes=(DISPUTED,)), moved_on=ago(60)
    )
    day = later(12)
    late = [one for one in needs(of, day) if one.group(day) is G.LATE]
    weights = [one.weight for one in late]
    assert weights == sorted(weights)
    assert [one.kind for one in late[:3]] == [K.WORRY, K.TERM, K.DISPUTE]
    assert [one.due for one in late if one.kind is K.ACTION] == [ago(9), ago(3)]
    assert late[0].weight is Weight.SAFETY
    assert "Veiligheid staat bovenaan" in why(late[0], day)
    assert "had vandaag" not in why(late[1], day)
