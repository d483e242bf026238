"""A PIN that nobody at the table guesses, and that ends at night whatever the clock is told."""

import random
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkteam_desk.vault.pin import (
    Moment,
    fits,
    keep_form,
    night_after,
    refuse_weak_pin,
    still_holds,
)
from wijkteam_desk.vault.trouble import WeakPin

HERE = ZoneInfo("Europe/Amsterdam")
MORNING = datetime(2026, 11, 23, 8, 30, tzinfo=HERE)
UNLOCKED = Moment(wall=MORNING, steady=1000.0)


def later(*, wall: timedelta, steady: timedelta) -> Moment:
    return Moment(wall=MORNING + wall, steady=UNLOCKED.steady + steady.total_seconds())


def after(hours: float) -> Moment:
    return later(wall=timedelta(hours=hours), steady=timedelta(hours=hours))


@pytest.mark.parametrize("hours", [0, 1, 12, 19.49])
def test_it_holds_until_the_night(hours: float) -> None:
    assert still_holds(UNLOCKED, after(hours))


@pytest.mark.parametrize("hours", [19.5, 20, 24, 24 * 7])
def test_it_ends_at_four_at_night(hours: float) -> None:
    assert not still_holds(UNLOCKED, after(hours))


def test_who_works_after_midnight_keeps_it_until_the_same_night() -> None:
    late = datetime(2026, 11, 24, 0, 30, tzinfo=HERE)
    assert night_after(late) == datetime(2026, 11, 24, 4, 0, tzinfo=HERE)
    assert night_after(late.replace(hour=4, minute=0)).day == 25


def test_a_clock_turned_back_before_the_passphrase_ends_it() -> None:
    back = later(wall=timedelta(minutes=-1), steady=timedelta(hours=1))
    assert not still_holds(UNLOCKED, back)


def test_a_clock_turned_back_within_the_day_makes_it_no_longer() -> None:
    a_day_later = later(wall=timedelta(hours=1), steady=timedelta(hours=20))
    assert not still_holds(UNLOCKED, a_day_later)


def test_a_clock_put_forward_past_the_night_ends_it() -> None:
    assert not still_holds(UNLOCKED, later(wall=timedelta(days=1), steady=timedelta(seconds=1)))


@pytest.mark.parametrize("day", [datetime(2026, 3, 28, 9, tzinfo=HERE), MORNING])
def test_the_night_of_summer_time_is_at_four_too(day: datetime) -> None:
    assert night_after(day).hour == 4
    assert night_after(day) > day


@given(st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001 - hypothesis adds the zone
def test_the_night_is_never_more_than_a_day_away(moment: datetime) -> None:
    assert timedelta(0) < night_after(moment) - moment <= timedelta(days=1)


@pytest.mark.parametrize(
    "pin",
    [
        "000000", "111111", "123456", "654321", "012345", "890123", "987654", "121212", "112233",
        "123123", "111222", "135791", "246802", "147258", "159357", "741852", "275572",
        "198504", "041985", "200612", "120388", "880312", "311299", "010203", "19850412",
        "12341234", "48274827",
    ],
)  # fmt: skip
def test_what_a_visitor_would_try_is_refused(pin: str) -> None:
    with pytest.raises(WeakPin):
        refuse_weak_pin(pin)


@pytest.mark.parametrize("pin", ["", "48273", "abcdef", "4827x6", "4827630158264", "٤٨٢٧٣٦"])
def test_what_is_no_pin_is_refused(pin: str) -> None:
    with pytest.raises(WeakPin):
        refuse_weak_pin(pin)


@pytest.mark.parametrize("pin", ["482736", "907354", "48 27 36", "73058264"])
def test_a_pin_without_a_rule_in_it_is_good(pin: str) -> None:
    refuse_weak_pin(pin)


def test_most_pins_are_good() -> None:
    chance = random.Random(20261122)  # noqa: S311 - a sample, no secret
    pins = [f"{chance.randrange(10**6):06}" for _ in range(2000)]
    assert sum(_is_good(pin) for pin in pins) > 1400


def _is_good(pin: str) -> bool:
    try:
        refuse_weak_pin(pin)
    except WeakPin:
        return False
    return True


def test_only_a_salted_hash_is_kept() -> None:
    first, second = keep_form("482736"), keep_form("482736")
    assert first != second
    assert first.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    assert "482736" not in first
    assert fits("482736", first)
    assert fits("48 27 36", first)
    assert not fits("482737", first)
    assert not fits("", first)
