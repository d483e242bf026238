"""Which figures are a BSN, and how it is shown. The numbers are format examples, of nobody."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkteam_desk.domain.bsn import bsn_number, masked
from wijkteam_desk.domain.refusal import Refusal


def is_bsn(typed: str) -> bool:
    try:
        bsn_number(typed)
    except Refusal:
        return False
    return True


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("111222333", "111222333"),
        (" 1234.56.782 ", "123456782"),
        ("123-456-782", "123456782"),
        ("10000008", "010000008"),
    ],
)
def test_nine_figures_that_pass_the_elfproef_or_eight_of_old(typed: str, number: str) -> None:
    assert bsn_number(typed) == number


@pytest.mark.parametrize(
    "typed",
    ["", "000000000", "00000000", "123456789", "1234567", "1112223330", "11122233x", "١١١٢٢٢٣٣٣"],
)
def test_anything_else_is_refused_in_one_sentence(typed: str) -> None:
    with pytest.raises(Refusal, match="Dit is geen BSN"):
        bsn_number(typed)


def with_check_figure(first: int) -> str:
    """The eight figures with the ninth that makes the elfproef fit, where one does."""
    figures = f"{first:08}"
    last = sum(place * int(one) for place, one in zip(range(9, 1, -1), figures, strict=True)) % 11
    return f"{figures}{last}"


@given(
    number=st.integers(1_000_000, 99_999_999).map(with_check_figure).filter(is_bsn),
    place=st.integers(0, 8),
    other=st.integers(1, 9),
)
def test_one_figure_wrong_is_always_seen(number: str, place: int, other: int) -> None:
    wrong = (int(number[place]) + other) % 10
    assert not is_bsn(f"{number[:place]}{wrong}{number[place + 1 :]}")


def test_only_the_last_four_figures_are_shown() -> None:
    assert masked("123456782") == "•••••6782"
