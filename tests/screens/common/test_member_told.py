"""What the fields about somebody tell, and what is the matter with them. FICTIEF."""

from datetime import date

import pytest

from wijkteam_desk.domain.household import Relation, WhoIsWho
from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.common.member_told import (
    Asked,
    age_typed,
    born_problem,
    is_blank,
    member_texts,
    read_member,
)

TODAY = date(2026, 11, 23)
FATIMA = {
    "given_name": " Fatima ",
    "prefix": "de",
    "family_name": "Wit",
    "birth_date": "5 maart 1988",
    "about_age": "",
    "relation": "ouder",
}


def problem(**typed: str) -> Wrong:
    told = read_member(FATIMA | typed, TODAY)
    assert isinstance(told, Wrong)
    return told


def test_fields_tell_who_somebody_is() -> None:
    assert read_member(FATIMA, TODAY) == WhoIsWho(
        given_name="Fatima",
        prefix="de",
        family_name="Wit",
        relation=Relation.PARENT,
        birth_date=date(1988, 3, 5),
    )


def test_an_age_may_be_about() -> None:
    told = read_member(FATIMA | {"birth_date": "", "about_age": "14"}, TODAY)
    assert isinstance(told, WhoIsWho)
    assert told.about_age == 14


@pytest.mark.parametrize(
    ("typed", "at", "sentence"),
    [
        ({"given_name": " "}, Asked.GIVEN, "Vul een voornaam of roepnaam in."),
        (
            {"birth_date": "31-2-1988"},
            Asked.BORN,
            "Deze datum klopt niet. Typ bijvoorbeeld 5-3-1988.",
        ),
        (
            {"birth_date": "24-11-2026"},
            Asked.BORN,
            "Deze geboortedatum ligt in de toekomst. Kijk de datum na.",
        ),
        (
            {"birth_date": "", "about_age": "140"},
            Asked.ABOUT,
            "Vul bij de leeftijd een getal in van 0 tot 120.",
        ),
        (
            {"about_age": "38"},
            Asked.ABOUT,
            "Vul een geboortedatum in of een leeftijd, niet allebei.",
        ),
        (
            {"relation": ""},
            Asked.RELATION,
            "Kies wat deze persoon is in het gezin. Past niets, kies dan anders.",
        ),
    ],
)
def test_what_is_the_matter_stands_at_its_field(
    typed: dict[str, str], at: Asked, sentence: str
) -> None:
    assert problem(**typed) == Wrong(at=at, sentence=sentence)


def test_what_is_shown_is_read_back() -> None:
    for told in (
        WhoIsWho(given_name="Daan", relation=Relation.CHILD, about_age=0),
        WhoIsWho(given_name="Fatima", prefix="de", family_name="Wit", birth_date=TODAY),
    ):
        assert read_member(member_texts(told), TODAY) == told


def test_a_birth_date_alone_is_looked_at() -> None:
    assert born_problem("", TODAY) == ""
    assert born_problem("5-3-1988", TODAY) == ""
    assert born_problem("5-3-88", TODAY).startswith("Deze datum klopt niet")
    assert born_problem("1-1-1850", TODAY).startswith("Deze datum klopt niet")
    assert born_problem("1-1-1900", TODAY).startswith("Deze geboortedatum is langer dan 120 jaar")


def test_the_age_follows_what_is_typed() -> None:
    assert age_typed("5-3-1988", TODAY) == 38
    assert age_typed("5-3", TODAY) is None
    assert age_typed("24-11-2026", TODAY) is None


def test_a_line_with_only_the_surname_tells_of_nobody() -> None:
    assert is_blank({"prefix": "de", "family_name": "Wit", "given_name": " "})
    assert not is_blank({"relation": "kind"})
