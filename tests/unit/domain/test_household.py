"""Names and ages as people say them. FICTIEF."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkteam_desk.domain.household import (
    Member,
    Relation,
    WhoIsWho,
    age_in_words,
    age_on,
    family_in_words,
    full_names_apart,
    is_adult,
    names_apart,
    names_in_words,
    new_member,
)
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import told_of

TODAY = date(2026, 11, 22)
NAMESAKES: list[dict[str, Any]] = [
    {},
    {"family_name": "Wit"},
    {"family_name": "Wit", "birth_date": date(1988, 3, 5)},
    {"family_name": "Wit", "about_age": 38},
    {"given_name": "fatima", "birth_date": date(1988, 1, 1)},
    {"given_name": "Mark"},
]


def member(**told: Any) -> Member:
    return new_member("h", 1, WhoIsWho(**{"given_name": "Fatima", **told}), TODAY)


def test_a_name_is_said_with_its_prefix_and_without_stray_spaces() -> None:
    assert member(prefix="van der", family_name="Berg").full_name == "Fatima van der Berg"
    assert member().full_name == "Fatima"


@pytest.mark.parametrize(
    ("born", "day", "age"),
    [
        (date(2014, 3, 5), date(2026, 3, 4), 11),
        (date(2014, 3, 5), date(2026, 3, 5), 12),
        (date(2012, 2, 29), date(2026, 2, 28), 13),
        (date(2012, 2, 29), date(2026, 3, 1), 14),
    ],
)
def test_age_turns_on_the_birthday(born: date, day: date, age: int) -> None:
    assert age_on(born, day) == age


def test_an_about_age_grows_with_the_years_since_it_was_told() -> None:
    daan = member(about_age=14)
    assert age_in_words(daan, TODAY) == "ongeveer 14"
    assert age_in_words(daan, date(2028, 11, 22)) == "ongeveer 16"


def test_an_about_age_keeps_its_day_when_something_else_changes() -> None:
    from wijkteam_desk.domain.household import fill_member

    daan = member(about_age=14)
    fill_member(daan, told_of(daan, WhoIsWho), date(2027, 11, 22))
    assert daan.about_age_on == TODAY


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        ({"given_name": "  "}, "voornaam"),
        ({"birth_date": date(2026, 11, 23)}, "toekomst"),
        ({"birth_date": date(1900, 1, 1)}, "120 jaar"),
        ({"given_name": "Fat\x1b[31mima"}, "letters en leestekens"),
        ({"family_name": "Wit\u202e"}, "letters en leestekens"),
        ({"about_age": 121}, "0 tot 120"),
        ({"about_age": -1}, "0 tot 120"),
        ({"about_age": 14, "birth_date": date(2012, 1, 1)}, "niet allebei"),
    ],
)
def test_what_cannot_be_is_refused_in_words(told: dict[str, Any], sentence: str) -> None:
    with pytest.raises(Refusal, match=sentence):
        member(**told)


def test_names_in_words() -> None:
    assert names_in_words(()) == ""
    assert names_in_words(("Fatima",)) == "Fatima"
    assert names_in_words(("Fatima", "Mark", "Daan")) == "Fatima, Mark en Daan"


def test_a_family_of_one_name_says_it_once() -> None:
    fatima = member(prefix="de", family_name="Wit", relation=Relation.PARENT)
    mark = member(given_name="Mark", prefix="de", family_name="Wit")
    anja = member(given_name="Anja", family_name="Bakker")
    assert family_in_words((fatima, mark), (fatima, mark)) == "Fatima en Mark de Wit"
    assert family_in_words((fatima, anja), (fatima, anja)) == "Fatima de Wit en Anja Bakker"


def test_no_name_in_what_a_traceback_shows() -> None:
    assert "Fatima" not in repr(member())


def test_a_given_name_is_enough_where_nobody_shares_it() -> None:
    fatima, mark = member(prefix="de", family_name="Wit"), member(given_name="Mark")
    assert names_apart((fatima, mark)) == {fatima.id: "Fatima", mark.id: "Mark"}


def test_namesakes_are_told_apart_by_surname_and_only_they() -> None:
    fatima = member(prefix="de", family_name="Wit")
    other = member(given_name="fatima", family_name="Bakker")
    mark = member(given_name="Mark", prefix="de", family_name="Wit")
    names = names_apart((fatima, other, mark))
    assert list(names.values()) == ["Fatima de Wit", "fatima Bakker", "Mark"]


def test_namesakes_of_one_name_are_told_apart_by_when_they_were_born() -> None:
    young = member(family_name="Wit", birth_date=date(2008, 3, 5))
    old = member(family_name="Wit", about_age=71)
    unknown = member(family_name="Wit")
    assert list(full_names_apart((young, old, unknown)).values()) == [
        "Fatima Wit (geboren 2008)",
        "Fatima Wit (geboren rond 1955)",
        "Fatima Wit (geboortejaar onbekend)",
    ]


def test_who_is_known_by_nothing_else_is_told_apart_by_place() -> None:
    twins = tuple(member(birth_date=date(2008, 3, 5)) for _ in range(2))
    assert list(names_apart(twins).values()) == ["Fatima (1)", "Fatima (2)"]


@given(st.lists(st.sampled_from(NAMESAKES), max_size=6))
def test_no_two_people_are_called_the_same(told: list[dict[str, Any]]) -> None:
    members = [member(**one) for one in told]
    assert len(set(names_apart(members).values())) == len(members)
    assert len(set(full_names_apart(members).values())) == len(members)


def test_a_namesake_who_does_not_read_along_still_makes_the_name_longer() -> None:
    fatima = member(family_name="Wit", birth_date=date(1988, 3, 5))
    mother = member(family_name="Wit", birth_date=date(1960, 3, 5))
    mark = member(given_name="Mark", family_name="Wit")
    family = (fatima, mother, mark)
    assert family_in_words((fatima, mark), family) == "Fatima Wit (geboren 1988) en Mark Wit"


@pytest.mark.parametrize(
    ("told", "day", "adult"),
    [
        ({"birth_date": date(2008, 11, 22), "relation": Relation.CHILD}, TODAY, True),
        ({"birth_date": date(2008, 11, 23), "relation": Relation.PARENT}, TODAY, False),
        ({"about_age": 17}, TODAY, False),
        ({"about_age": 17}, date(2027, 11, 22), True),
        ({"relation": Relation.PARTNER}, TODAY, True),
        ({"relation": Relation.CHILD}, TODAY, False),
        ({"relation": Relation.SIBLING}, TODAY, False),
    ],
)
def test_an_adult_is_eighteen_or_of_unknown_age_no_child(
    told: dict[str, Any], day: date, *, adult: bool
) -> None:
    assert is_adult(member(**told), day) is adult
