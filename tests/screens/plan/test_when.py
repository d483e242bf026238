"""What can be typed behind an action."""

from datetime import date

import pytest

from wijkteam_desk.ui.screens.plan.when import When, read_when

TODAY = date(2026, 11, 26)  # a Thursday


@pytest.mark.parametrize(
    ("typed", "due"),
    [
        ("28-11", date(2026, 11, 28)),
        ("28-11-2026", date(2026, 11, 28)),
        ("28 november", date(2026, 11, 28)),
        ("voor 28 november", date(2026, 11, 28)),
        ("uiterlijk 28 nov", date(2026, 11, 28)),
        ("24-11", date(2027, 11, 24)),
        ("voor 3 januari 2027", date(2027, 1, 3)),
        ("dinsdag", date(2026, 12, 1)),
        ("donderdag", date(2026, 12, 3)),
        ("morgen", date(2026, 11, 27)),
        ("", None),
        ("   ", None),
    ],
)
def test_a_day(typed: str, due: date | None) -> None:
    assert read_when(typed, TODAY) == When(due=due)


@pytest.mark.parametrize(
    "typed",
    [
        "elke dinsdag",
        "tot de kerst",
        "3 keer per week",
        "om de 2 weken",
        "na het gesprek op school",
    ],
)
def test_a_rhythm_stays_as_it_was_said(typed: str) -> None:
    assert read_when(typed, TODAY) == When(rhythm=typed)


def test_a_rhythm_until_a_day_is_both() -> None:
    both = When(rhythm="elke dinsdag", due=date(2026, 12, 24))
    assert read_when("elke dinsdag, tot 24 december", TODAY) == both
    assert read_when("Elke dinsdag tot en met 24-12", TODAY) == When(
        rhythm="Elke dinsdag", due=date(2026, 12, 24)
    )


@pytest.mark.parametrize("typed", ["31-2", "voor 31 februari", "24 novmber", "40-11-2026"])
def test_what_looks_like_a_date_but_is_none_is_no_rhythm(typed: str) -> None:
    assert read_when(typed, TODAY) is None


def test_a_day_that_went_by_keeps_its_year_when_the_rhythm_changes() -> None:
    known = date(2026, 3, 1)
    assert read_when("elke vrijdag, tot 1 maart", TODAY, known) == When(
        rhythm="elke vrijdag", due=known
    )
