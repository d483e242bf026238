"""Which backups are kept: everything of today, then ever fewer, and never none."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from wijkteam_desk.vault.backup_file import Facts, Manifest
from wijkteam_desk.vault.backups import Backup, name_of, superseded

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
USED = tuple(NOW - days * DAY for days in range(600))
HISTORY = tuple(days * DAY for days in (1, 2, 3, 4, 5, 6, 13, 20, 30, 60, 90, 120, 150))


def backup(age: timedelta, seq: int | None = None) -> Backup:
    """Made that long ago; the newer, the more is in it unless a number says otherwise."""
    made_at = NOW - age
    number = seq if seq is not None else int(made_at.timestamp())
    facts = Facts(seq=number, mac=b"", newest_note=None, counts={})
    manifest = Manifest(vault_id="0" * 36, made_at=made_at, program="", facts=facts)
    return Backup(path=Path(name_of(manifest)), size=1, manifest=manifest)


def kept(*ages: timedelta, seen: Iterable[datetime] = USED) -> list[timedelta]:
    """The ages that are kept out of these, on a laptop that was used all along."""
    made = [backup(age) for age in ages]
    gone = {one.path for one in superseded(made, NOW, seen)}
    return [age for age, one in zip(ages, made, strict=True) if one.path not in gone]


@pytest.mark.parametrize(
    ("ages", "stay"),
    [
        ((), ()),
        ((0 * HOUR, HOUR / 2, 23 * HOUR), (0 * HOUR, HOUR / 2, 23 * HOUR)),
        ((HOUR, 25 * HOUR, 26 * HOUR, 27 * HOUR), (HOUR, 25 * HOUR)),
        ((HOUR, 2 * DAY, 3 * DAY, 6 * DAY), (HOUR, 2 * DAY, 3 * DAY, 6 * DAY)),
        # 22 November 2026 is a Sunday: 8 to 13 days ago is one week, 14 to 20 the one before
        ((HOUR, 8 * DAY, 9 * DAY, 13 * DAY, 15 * DAY, 16 * DAY), (HOUR, 8 * DAY, 15 * DAY)),
        ((HOUR, 40 * DAY, 41 * DAY, 80 * DAY), (HOUR, 40 * DAY, 80 * DAY)),
        ((HOUR, 190 * DAY, 400 * DAY), (HOUR,)),
        ((400 * DAY, 500 * DAY), (400 * DAY,)),
    ],
)
def test_what_stays(ages: tuple[timedelta, ...], stay: tuple[timedelta, ...]) -> None:
    assert tuple(kept(*ages)) == stay


def test_a_year_of_every_half_hour_leaves_a_handful() -> None:
    made: list[Backup] = []
    for half_hours in range(48 * 365, -1, -1):
        moment = NOW - half_hours * HOUR / 2
        made.append(backup(half_hours * HOUR / 2))
        if half_hours % 48 == 0:
            gone = {one.path for one in superseded(made, moment)}
            made = [one for one in made if one.path not in gone]
    assert 48 + 6 + 3 + 4 <= len(made) <= 48 + 7 + 5 + 7 + 1
    assert min(one.made_at for one in made) >= NOW - 190 * DAY


def test_one_from_the_future_is_never_thrown_away() -> None:
    assert kept(-400 * DAY, HOUR, 200 * DAY) == [-400 * DAY, HOUR]


def test_the_clock_turned_back_ten_years_costs_nothing_that_is_good() -> None:
    before = [backup(age) for age in (-3650 * DAY, -3651 * DAY, -3655 * DAY)]
    after = [backup(HOUR, seq=2**40), backup(2 * HOUR, seq=2**40 - 1)]
    assert superseded([*before, *after], NOW) == []


def test_the_one_that_holds_most_stays_when_the_clock_is_right_again() -> None:
    wrong = [backup(450 * DAY, seq=2**40), backup(451 * DAY, seq=2**40 - 1)]
    assert superseded([backup(HOUR, seq=5), *wrong], NOW, USED) == [wrong[1]]


def test_a_clock_that_jumps_a_year_ahead_throws_nothing_away() -> None:
    before = [365 * DAY + age for age in HISTORY]
    assert kept(*before, seen=()) == before
    assert kept(0 * HOUR, *before, seen=()) == [0 * HOUR, *before]
    assert kept(0 * HOUR, HOUR / 2, HOUR, *before, seen=())[3:] == before


def test_a_clock_that_jumps_a_year_ahead_twice_throws_nothing_away() -> None:
    before = [730 * DAY + age for age in HISTORY]
    assert kept(0 * HOUR, 365 * DAY, *before, seen=()) == [0 * HOUR, 365 * DAY, *before]


def test_a_day_with_the_clock_ahead_costs_no_more_than_two_days_would() -> None:
    before = [366 * DAY + age for age in HISTORY]
    day = [half_hours * HOUR / 2 for half_hours in range(49)]
    gone = set(before) - set(kept(*day, *before, seen=()))
    assert len(gone) <= 2


def test_a_laptop_that_was_off_for_three_months_makes_up_for_it_bit_by_bit() -> None:
    made, left = [backup(age) for age in HISTORY], [len(HISTORY)]
    for days in range(90, 200):
        made.append(backup(-days * DAY))
        gone = {one.path for one in superseded(made, NOW + days * DAY)}
        made = [one for one in made if one.path not in gone]
        left.append(sum(one.made_at < NOW for one in made))
        assert left[-2] - left[-1] <= 3
    assert left[1] == left[0]
    assert left[-1] <= 1
