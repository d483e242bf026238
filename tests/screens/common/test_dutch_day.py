"""Days as people type them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkteam_desk.domain.dutch_date import full_date, long_date
from wijkteam_desk.ui.common.dutch_day import Lean, read_day, short_day, spoken_day

TODAY = date(2026, 11, 23)
BORN = date(1988, 3, 5)


@pytest.mark.parametrize(
    "typed",
    [
        "5-3-1988",
        "05-03-1988",
        "5/3/1988",
        "5.3.1988",
        "5 3 1988",
        " 5 - 3 - 1988 ",
        "05031988",
        "5031988",
        "1988-03-05",
        "19880305",
        "5 maart 1988",
        "5 mrt 1988",
        "5 mrt. 1988",
        "5-mrt-1988",
        "5maart1988",
        "5 MAART 1988",
        "zaterdag 5 maart 1988",
        "za 5-3-1988",
    ],
)
def test_a_birth_date_is_read_as_people_type_it(typed: str) -> None:
    assert read_day(typed, TODAY) == BORN


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "maart",
        "5-3",
        "5-3-12",
        "5 maart",
        "31-2-1988",
        "29-2-1987",
        "5-13-1988",
        "0-3-1988",
        "5-3-0988",
        "5-3-19888",
        "ongeveer 1988",
        "5 ventôse 1988",
        "morgen",
        "12/5/3/1988",
    ],
)
def test_a_birth_date_that_cannot_be_or_could_be_two_is_not_read(typed: str) -> None:
    assert read_day(typed, TODAY) is None


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("24-11", date(2026, 11, 24)),
        ("24/11", date(2026, 11, 24)),
        ("23-11", TODAY),
        ("22-11", date(2027, 11, 22)),
        ("24 november", date(2026, 11, 24)),
        ("1 sept", date(2027, 9, 1)),
        ("24-11-26", date(2026, 11, 24)),
        ("24-11-2027", date(2027, 11, 24)),
        ("29-2", date(2028, 2, 29)),
        ("vandaag", TODAY),
        ("morgen", date(2026, 11, 24)),
    ],
)
def test_a_day_to_come_needs_no_year(typed: str, meant: date) -> None:
    assert read_day(typed, TODAY, Lean.COMING) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("dinsdag", date(2026, 11, 24)),
        ("maandag", date(2026, 11, 30)),
        ("Komende vrijdag", date(2026, 11, 27)),
        ("volgende week dinsdag", date(2026, 12, 1)),
        ("over 3 dagen", date(2026, 11, 26)),
        ("over een week", date(2026, 11, 30)),
        ("over twee  weken", date(2026, 12, 7)),
        ("over tien weken", date(2027, 2, 1)),
        ("over 3 maanden", date(2027, 2, 23)),
        ("over een maand", date(2026, 12, 23)),
    ],
)
def test_a_day_to_come_is_told_as_at_the_table(typed: str, meant: date) -> None:
    assert read_day(typed, TODAY, Lean.COMING) == meant
    assert read_day(typed, TODAY, Lean.PAST) is None


@pytest.mark.parametrize("typed", ["over 0 x", "over weken", "over veel weken", "over 99 jaar"])
def test_a_term_that_is_not_told_well_is_no_day(typed: str) -> None:
    assert read_day(typed, TODAY, Lean.COMING) is None


def test_over_a_month_ends_at_the_last_day_of_a_shorter_one() -> None:
    assert read_day("over een maand", date(2027, 1, 31), Lean.COMING) == date(2027, 2, 28)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("3 september", date(2026, 9, 3)),
        ("23-11", TODAY),
        ("24-11", date(2025, 11, 24)),
        ("29-2", date(2024, 2, 29)),
        ("gisteren", date(2026, 11, 22)),
    ],
)
def test_a_day_gone_by_needs_no_year(typed: str, meant: date) -> None:
    assert read_day(typed, TODAY, Lean.PAST) == meant


def test_a_day_no_year_has_is_not_looked_for_forever() -> None:
    assert read_day("31-2", TODAY, Lean.COMING) is None


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_every_day_the_program_shows_is_read_back(day: date) -> None:
    for shown in (short_day(day), full_date(day), long_date(day), day.isoformat()):
        assert read_day(shown, TODAY) == day


@given(st.text(max_size=20))
def test_whatever_is_typed_never_fails(typed: str) -> None:
    read_day(typed, TODAY, Lean.COMING)


def test_a_day_is_spoken_with_its_year_when_that_is_another() -> None:
    assert spoken_day(date(2026, 9, 3), TODAY) == "3 september"
    assert spoken_day(date(2025, 9, 3), TODAY) == "3 september 2025"
