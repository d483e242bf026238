"""Who had the regie when: gaps with an owner, overlaps asked, who acts while somebody is away."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkteam_desk.domain.absence import (
    Absence,
    AwayTold,
    acting,
    acting_for,
    acting_over,
    check_away,
)
from wijkteam_desk.domain.closing import PlanClosing
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.regie import (
    EndReason,
    RegieAssignment,
    RegieKind,
    RegieWords,
    Standing,
    begin_regie,
)
from wijkteam_desk.domain.regie_gap import (
    TEAM_LEADER,
    Gap,
    ask_overlaps,
    gaps,
    make_way,
    open_periods,
)

TODAY = date(2026, 11, 22)
START = date(2026, 10, 1)
WORDS = RegieWords(
    started_on=START,
    reason="kent het gezin",
    agreed_with="Fatima",
    holder_coach="noor",
    deputy_coach="tom",
)


def day(number: int) -> date:
    """The so manieth day of the plan."""
    return START + timedelta(number)


def held(begun: int, ended: int | None, **other: object) -> RegieAssignment:
    words = replace(WORDS, started_on=day(begun))
    made = begin_regie("h", words, TODAY)
    made.ended_on = None if ended is None else day(ended)
    for name, value in other.items():
        setattr(made, name, value)
    return made


def days(found: tuple[Gap, ...]) -> list[tuple[int, int | None]]:
    assert {one.owner for one in found} <= {TEAM_LEADER}
    return [
        ((one.since - START).days, None if one.until is None else (one.until - START).days)
        for one in found
    ]


OPEN = ((START, None),)


@pytest.mark.parametrize(
    ("history", "expected"),
    [
        ([], [(0, None)]),
        ([held(0, None)], []),
        ([held(3, None)], [(0, 2)]),
        ([held(0, 5), held(5, None)], []),
        ([held(0, 5), held(6, None)], []),
        ([held(0, 5), held(8, None)], [(6, 7)]),
        ([held(0, 5)], [(5, None)]),
        ([held(0, 5), held(8, 9)], [(6, 7), (9, None)]),
        ([held(0, None, kind=RegieKind.PROCESS)], [(0, None)]),
        ([held(0, None, standing=Standing.OFFERED)], [(0, None)]),
        ([held(0, None, standing=Standing.ASKED)], [(0, None)]),
    ],
)
def test_r_3_2_a_day_without_regie_is_a_gap_of_the_team_leader(
    history: list[RegieAssignment], expected: list[tuple[int, int | None]]
) -> None:
    assert days(gaps(history, OPEN)) == expected


def test_r_3_2_a_gap_knows_why_the_one_before_ended() -> None:
    last = held(0, 5, end_reason=EndReason.COLLEAGUE)
    (gap,) = gaps([last], OPEN)
    assert gap.after is last


def test_r_3_2_a_closed_plan_has_no_gap() -> None:
    closed = [
        PlanClosing(
            household_id="h", plan_id="p", closed_on=day(10), reopened_on=day(20), reopen_reason="x"
        ),
        PlanClosing(household_id="h", plan_id="p", closed_on=day(30)),
    ]
    assert open_periods(START, closed) == ((START, day(10)), (day(20), day(30)))
    found = gaps([held(0, 8), held(22, 40)], open_periods(START, closed))
    assert days(found) == [(9, 10), (20, 21)]
    assert days(gaps([held(0, None)], open_periods(START, closed))) == []


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 12)), max_size=6))
def test_r_3_2_every_day_has_one_holder_or_is_in_a_gap(told: list[tuple[int, int]]) -> None:
    history = [held(begun, begun + lasts) for begun, lasts in told]
    ask_overlaps(history)
    holding = [one for one in history if one.holds]
    missing = gaps(history, OPEN)
    last = max((one.ended_on for one in holding if one.ended_on), default=START)
    for number in range((last - START).days):
        then = day(number)
        had = [one for one in holding if one.started_on <= then <= (one.ended_on or then)]
        in_gap = [one for one in missing if one.since <= then <= (one.until or then)]
        handed = len(had) > 1 and all(then in (one.started_on, one.ended_on) for one in had)
        assert len(had) + len(in_gap) == 1 or handed
    assert missing[-1].until is None


def test_r_3_2_an_overlap_from_outside_is_asked_and_settled() -> None:
    noor, tom = held(0, None), held(10, None, holder_coach="tom")
    process = held(4, None, kind=RegieKind.PROCESS)
    history = [tom, noor, process]
    ask_overlaps(history)
    assert [one.standing for one in history] == [Standing.ASKED, Standing.HOLDS, Standing.HOLDS]
    make_way(tom, history)
    assert (noor.ended_on, process.ended_on) == (day(10), None)
    with pytest.raises(Refusal, match="al gezegd"):
        make_way(noor, history)


def test_r_3_2_an_overlap_does_not_push_out_who_began_later() -> None:
    first, asked, later = held(0, 6), held(4, None, standing=Standing.ASKED), held(6, None)
    with pytest.raises(Refusal, match="had een ander de regie"):
        make_way(asked, [first, asked, later])


def away(who: str, begun: int, ended: int, stand_in: str | None) -> Absence:
    return Absence(
        household_id="h", away=who, since=day(begun), until=day(ended), stand_in=stand_in
    )


def elsewhere(absence: Absence) -> Absence:
    """The same, for another household."""
    absence.household_id = "another"
    return absence


@pytest.mark.parametrize(
    ("on", "absences", "who"),
    [
        (4, [away("noor", 5, 19, "tom")], "noor"),
        (5, [away("noor", 5, 19, "tom")], "tom"),
        (19, [away("noor", 5, 19, "tom")], "tom"),
        (20, [away("noor", 5, 19, "tom")], "noor"),
        (6, [away("noor", 5, 19, None)], None),
        (6, [away("noor", 5, 19, "tom"), away("tom", 6, 6, "ilse")], "ilse"),
        (6, [away("noor", 5, 19, "tom"), away("tom", 6, 6, "noor")], None),
    ],
)
def test_who_acts_is_who_has_it_or_stands_in_until_that_ends(
    on: int, absences: list[Absence], who: str | None
) -> None:
    assert acting("noor", absences, day(on)) == who
    assert acting_for(held(0, None), absences, day(on)) == who
    assert acting_for(None, absences, day(on)) is None


@pytest.mark.parametrize(
    ("others", "periods"),
    [
        ([], [(0, 9, "tom")]),
        ([away("tom", 3, 5, "ilse")], [(0, 2, "tom"), (3, 5, "ilse"), (6, 9, "tom")]),
        ([away("tom", 3, 20, None)], [(0, 2, "tom"), (3, 9, None)]),
        ([away("ilse", 3, 5, None)], [(0, 9, "tom")]),
        ([elsewhere(away("tom", 8, 30, "ilse"))], [(0, 7, "tom"), (8, 9, None)]),
    ],
)
def test_who_stands_in_may_be_away_too(
    others: list[Absence], periods: list[tuple[int, int, str | None]]
) -> None:
    own = away("noor", 0, 9, "tom")
    found = acting_over(own, [own, *others])
    assert [(days.since, days.until, who) for days, who in found] == [
        (day(first), day(last), who) for first, last, who in periods
    ]


def test_an_absence_ends_after_it_begins_and_not_in_the_past() -> None:
    with pytest.raises(Refusal, match="ligt voor de eerste"):
        check_away(AwayTold(since=TODAY, until=TODAY - timedelta(1)), TODAY)
    with pytest.raises(Refusal, match="al voorbij"):
        check_away(AwayTold(since=START, until=TODAY - timedelta(1)), TODAY)
    check_away(AwayTold(since=START, until=TODAY), TODAY)
