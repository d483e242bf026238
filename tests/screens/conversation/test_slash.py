"""Where a slash asks for the menu, and what typing on leaves of it."""

import pytest

from wijkteam_desk.domain.conversation import PassageKind
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.ui.screens.conversation.marks import Mark, narrowed
from wijkteam_desk.ui.screens.conversation.slash import asked_at

MARKS = [
    Mark(label="Citaat van Fatima", kind=PassageKind.QUOTE, said_by="f"),
    Mark(label="Citaat van Zoë", kind=PassageKind.QUOTE, said_by="z"),
    Mark(label="Doel", kind=PassageKind.GOAL),
    Mark(label="Dagindeling en vrije tijd", life_domain=LifeDomain.DAY),
    Mark(label="Familie, vrienden, mantelzorg", life_domain=LifeDomain.NETWORK),
]


@pytest.mark.parametrize(
    ("before", "asked"),
    [
        ("/", ("/", "")),
        ("/do", ("/", "do")),
        ("Ik wil rust /doel", ("/", "doel")),
        ("regel\n/", ("/", "")),
        ("/citaat van f", ("/", "citaat van f")),
        ("#geld", ("#", "geld")),
        ("Hij slaapt slecht @m", ("@", "m")),
    ],
)
def test_a_sign_at_the_start_or_after_a_space_asks(before: str, asked: tuple[str, str]) -> None:
    assert asked_at(before) == asked


@pytest.mark.parametrize(
    "before",
    [
        *("24/11", "op 24/", "en/of", "w/o", "", "rust", "/ of", "1 /2", "/doel\n", "a/b /1"),
        *("nummer #12", "ans@voorbeeld.nl", "c#", "@ 3 euro", "# 1"),
    ],
)
def test_dates_and_words_with_a_slash_do_not_ask(before: str) -> None:
    assert asked_at(before) is None


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("do", ["Doel"]),
        ("d", ["Doel", "Dagindeling en vrije tijd"]),
        ("f", ["Familie, vrienden, mantelzorg", "Citaat van Fatima"]),
        ("zoe", ["Citaat van Zoë"]),
        ("citaat van f", ["Citaat van Fatima"]),
        ("xyz", []),
    ],
)
def test_typing_narrows_and_what_begins_so_comes_first(typed: str, left: list[str]) -> None:
    assert [mark.label for mark in narrowed(MARKS, typed)] == left
