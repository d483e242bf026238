"""Names and ages as people say them. FICTIEF."""

from datetime import date
from typing import Any

import pytest

from wijkteam_desk.domain.household import (
    Member,
    Relation,
    WhoIsWho,
    age_in_words,
    age_on,
    family_in_words,
    names_in_words,
    new_member,
    told_of,
)
from wijkteam_desk.domain.refusal import Refusal

TODAY = date(2026, 11, 22)


def member(**told: Any) -> Member:
    return new_member("h", 1, WhoIsWho(**{"given_name": "Fatima", **told}), TODAY)


def test_a_prefix_is_spoken_but_does_not_count_for_the_order() -> None:
    fatima = member(prefix="van der", family_name="Berg")
    assert fatima.full_name == "Fatima van der Berg"
    assert fatima.sort_name == "Berg, Fatima van der"


def test_somebody_without_a_surname_has_no_stray_spaces() -> None:
    assert member().full_name == "Fatima"
    assert member().sort_name == "Fatima"


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
    fill_member(daan, told_of(daan), date(2027, 11, 22))
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
    assert family_in_words((fatima, mark)) == "Fatima en Mark de Wit"
    assert family_in_words((fatima, anja)) == "Fatima de Wit en Anja Bakker"


def test_no_name_in_what_a_traceback_shows() -> None:
    assert "Fatima" not in repr(member())
