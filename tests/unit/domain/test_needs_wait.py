"""What waits, is explained, talked over or over: it comes back on its day. FICTIEF."""

from dataclasses import replace

import pytest

from tests.unit.domain.courses import HOME, TODAY, ago
from tests.unit.domain.nows import (
    NOOR,
    TOM,
    G,
    K,
    S,
    action,
    helped,
    later,
    now,
    steered,
)
from wijkteam_desk.domain.absence import Absence
from wijkteam_desk.domain.after_care import AfterCheck
from wijkteam_desk.domain.attention import in_order
from wijkteam_desk.domain.consultation import Consultation, Worry
from wijkteam_desk.domain.conversation import Conversation
from wijkteam_desk.domain.needs import first_need, needs, open_things
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.snooze import Snooze, SnoozeTold, fill_snooze
from wijkteam_desk.domain.steering import Steering
from wijkteam_desk.domain.stillness import Stillness, StillnessTold, StillReason, fill_stillness


def test_a_snooze_has_a_day_and_a_reason_and_ends_by_itself() -> None:
    of = action(due=ago(9))
    (item,) = needs(of, TODAY)
    snooze = Snooze(household_id=HOME, about=item.key, noted_on=TODAY, until=TODAY, reason="")
    with pytest.raises(Refusal, match="waarom dit kan wachten"):
        fill_snooze(snooze, SnoozeTold(until=later(3), reason=" "), TODAY)
    with pytest.raises(Refusal, match="een dag die nog komt"):
        fill_snooze(snooze, SnoozeTold(until=TODAY, reason="vakantie"), TODAY)
    fill_snooze(snooze, SnoozeTold(until=later(3), reason="vakantie"), TODAY)
    waits = replace(of, steering=Steering(snoozes=(snooze,)))
    assert [len(needs(waits, later(n))) for n in (0, 2, 3)] == [0, 0, 1]
    assert first_need(waits, TODAY) == later(3)
    snooze.about = f"{K.WORRY}:{HOME}"
    with pytest.raises(Refusal, match="hooguit een week"):
        fill_snooze(snooze, SnoozeTold(until=later(8), reason="vakantie"), TODAY)


def test_standing_still_needs_a_reason_until_a_day() -> None:
    why_still = Stillness(
        household_id=HOME, noted_on=TODAY, reason=StillReason.OTHER, until=TODAY, word=""
    )
    with pytest.raises(Refusal, match="waarom het stil ligt"):
        fill_stillness(why_still, StillnessTold(reason=StillReason.OTHER, until=later(20)), TODAY)
    told = StillnessTold(reason=StillReason.WAITING_LIST, until=later(20))
    fill_stillness(why_still, told, TODAY)
    of = now(evaluate=None, moved_on=ago(90), steering=Steering(stillness=(why_still,)))
    assert [[one.kind for one in needs(of, later(n))] for n in (0, 19, 20, 21)] == [
        *([], [], []),
        [K.NOBODY],
    ]
    (lies,) = [one for one in open_things(of, TODAY) if one.kind is K.SILENT]
    assert "wachtlijst" in lies.sentence


def test_a_worry_is_talked_over_every_four_weeks_until_it_is_gone() -> None:
    worry = Worry(id="a", on=ago(60))
    talked = Consultation(household_id=HOME, held_on=TODAY, with_whom="Els", gone=False)
    of = now(worries=(worry,), steering=Steering(consultations=(talked,)))
    days = [n for n in range(60) if any(one.kind is K.WORRY for one in needs(of, later(n)))]
    assert days[0] == 21
    talked.gone = True
    assert [one for one in needs(of, later(60)) if one.kind is K.WORRY] == []


def test_who_is_away_without_somebody_who_stands_in_is_told_those_days_only() -> None:
    away = Absence(household_id=HOME, away=NOOR, since=later(20), until=later(30))
    of = steered(absences=(away,))
    days = [n for n in range(60) if any(one.kind is K.AWAY for one in needs(of, later(n)))]
    assert (days[0], days[-1]) == (20, 30)
    assert first_need(of, TODAY) == later(20)
    away.stand_in = TOM
    day = later(22)
    assert {one.acting for one in open_things(of, day)} == {TOM}


def test_a_closed_plan_asks_only_what_was_promised_for_afterwards() -> None:
    of = helped(S.LEFT, 1, checks=[(AfterCheck, {"due": later(41)})])
    of.plan.closed_on = TODAY
    assert K.HELP in [one.kind for one in needs(of, later(41))]
    empty = now(evaluate=None)
    empty.plan.closed_on = TODAY
    assert [needs(empty, later(n)) for n in (1, 40, 400)] == [(), (), ()]


def test_a_planned_talk_is_told_a_week_ahead_and_asked_about_afterwards() -> None:
    talk = Conversation(household_id=HOME, held_on=later(10), planned=True, at_time="14:00")
    of = now(planned=(talk,))
    heads = [in_order(open_things(of, later(n)), later(n)) for n in (2, 3, 10, 11)]
    assert [[one.group(later(n)) for one in found if one.kind is K.TALK]
            for found, n in zip(heads, (2, 3, 10, 11), strict=True)] == [
        [], [G.WEEK], [G.TODAY], [G.LATE],
    ]  # fmt: skip
