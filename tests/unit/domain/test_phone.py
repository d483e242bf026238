"""Telephone numbers as people type them, and what cannot be one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkteam_desk.domain.coach import introduce
from wijkteam_desk.domain.phone import phone_words
from wijkteam_desk.domain.refusal import Refusal


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("", ""),
        ("  ", ""),
        ("0780001234", "078 000 12 34"),
        ("078-0001234", "078 000 12 34"),
        ("(078) 000.12.34", "078 000 12 34"),
        ("+31 (0)78 000 12 34", "078 000 12 34"),
        ("0031 78 000 1234", "078 000 12 34"),
        ("+31600000012", "06 00 00 00 12"),
        ("06-00 00 00 12", "06 00 00 00 12"),
        ("0184000012", "0184 00 00 12"),
        ("088 000 1234", "088 000 12 34"),
        ("08000113", "0800 0113"),
        ("0900-8844", "0900 8844"),
        ("08001234567", "0800 123 4567"),
        ("112", "112"),
        ("116111", "116 111"),
        ("14078", "14 078"),
        ("140184", "14 0184"),
        ("+32 2 000 00 00", "+32 200 000 00"),
        ("+32470000012", "+32 470 000 012"),
        ("+1 202 000 0012", "+1 202 000 00 12"),
        ("+35220000012", "+352 200 000 12"),
        ("06\N{NO-BREAK SPACE}00\N{EN DASH}000012", "06 00 00 00 12"),
    ],
)
def test_a_number_is_shown_in_one_way(typed: str, shown: str) -> None:
    assert phone_words(typed) == shown


NO_NUMBERS = (
    *("abc", "1234", "06", "06 123", "613 12 34", "06 00 00 00 123", "0000000000", "+", "+31 6 12"),
    *("078 000 12 34 tst 5", "+0612345678", "9780001234", "+1234567890123456", "1\u0661\u0662"),
)


@pytest.mark.parametrize("typed", NO_NUMBERS)
def test_what_nobody_can_call_is_refused_in_one_sentence(typed: str) -> None:
    with pytest.raises(Refusal, match="Dit kan geen telefoonnummer zijn"):
        phone_words(typed)


@given(st.from_regex(r"(\+|0)[0-9 \-]{2,16}", fullmatch=True))
def test_what_is_shown_can_be_typed_and_stays_the_same(typed: str) -> None:
    try:
        shown = phone_words(typed)
    except Refusal:
        return
    assert phone_words(shown) == shown


def test_a_colleague_has_a_number_in_its_groups_or_is_refused() -> None:
    assert introduce(name="Noor Haddad", phone="0780001234").phone == "078 000 12 34"
    with pytest.raises(Refusal, match="telefoonnummer"):
        introduce(name="Noor Haddad", phone="bel maar")
