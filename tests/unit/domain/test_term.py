"""Terms of the law run on over weekends and holidays."""

from datetime import date, timedelta

import holidays
import pytest
from holidays.constants import OPTIONAL, PUBLIC

from wijkteam_desk.domain.term import end_of_term, is_holiday, working_day_from


@pytest.mark.parametrize("year", range(2014, 2100))
def test_r_1_14_the_holidays_are_those_of_the_law(year: int) -> None:
    known = set(holidays.country_holidays("NL", years=year, categories=(PUBLIC, OPTIONAL)))
    days = [date(year, 1, 1) + timedelta(n) for n in range(365)]
    ours = {day for day in days if is_holiday(day)}
    # Easter Day and Pinksteren are Sundays: these count as weekend already.
    assert {day for day in known if day.isoweekday() != 7} == {
        day for day in ours if day.isoweekday() != 7
    }


def test_r_1_14_liberation_day_is_a_holiday_every_year() -> None:
    assert all(is_holiday(date(year, 5, 5)) for year in range(2014, 2100))


@pytest.mark.parametrize(
    ("start", "weeks", "ends"),
    [
        (date(2026, 10, 12), 6, date(2026, 11, 23)),
        (date(2026, 3, 24), 2, date(2026, 4, 7)),
        (date(2026, 3, 23), 2, date(2026, 4, 7)),
        (date(2026, 4, 21), 2, date(2026, 5, 6)),
        (date(2026, 12, 11), 2, date(2026, 12, 28)),
    ],
)
def test_r_1_14_a_term_that_ends_on_no_working_day_runs_on(
    start: date, weeks: int, ends: date
) -> None:
    assert end_of_term(start, weeks=weeks) == ends


def test_kingsday_on_a_sunday_is_the_day_before() -> None:
    assert is_holiday(date(2025, 4, 26))
    assert not is_holiday(date(2025, 4, 27))


def test_a_working_day_stays_what_it_is() -> None:
    assert working_day_from(date(2026, 11, 23)) == date(2026, 11, 23)
