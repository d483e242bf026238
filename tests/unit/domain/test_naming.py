"""By what words somebody is known in a text. All persons are FICTIEF."""

import pytest

from wijkteam_desk.domain.household import Member, Relation
from wijkteam_desk.domain.naming import called, called_around, is_named


def member(key: str, given_name: str, prefix: str = "", family_name: str = "") -> Member:
    made = Member(
        household_id="h", position=1, relation=Relation.OTHER, given_name=given_name, prefix=prefix
    )
    made.id, made.family_name = key, family_name
    return made


MARK = member("mark", "Mark", "de", "Wit")
ZOE = member("zoe", "Zoë", "", "Oosterdonk")


@pytest.mark.parametrize(
    "text",
    [
        "Mark bellen.",
        "mark bellen",
        "MARK BELLEN",
        "Marks spullen brengen.",
        "Mark's spullen",
        "Mark’s spullen",
        "Mark z'n spullen",
        "De spullen van Mark.",
        "Met Mark-Jan naar de markt.",
        "Ma\u00adrk bellen",
        "Meneer De Wit uitnodigen.",
    ],
)
def test_however_a_name_is_written_it_names_somebody(text: str) -> None:
    assert is_named(text, called({"mark"}, [MARK, ZOE], [])["mark"])


@pytest.mark.parametrize("text", ["De markt.", "Marktplaats opzeggen.", "De muur wit verven.", ""])
def test_another_word_names_nobody(text: str) -> None:
    assert not is_named(text, called({"mark"}, [MARK, ZOE], [])["mark"])


def test_accents_do_not_matter() -> None:
    assert is_named("Zoe en mevrouw Oosterdonk.", called({"zoe"}, [ZOE], [])["zoe"])


def test_a_surname_names_nobody_whose_family_bears_it_too() -> None:
    fatima = member("fatima", "Fatima", "de", "Wit")
    both = called({"mark", "fatima"}, [MARK, fatima], [])
    assert is_named("Familie De Wit.", both["mark"])
    assert not is_named("Familie De Wit.", called({"mark"}, [MARK, fatima], [])["mark"])


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Oom Kees", "Kees vragen of hij oppast."),
        ("Oom Kees", "oom kees vragen"),
        ("Buurvrouw Annie van Dam", "Mevrouw van Dam bellen."),
        ("Meneer van Dam", "Naar Van Dam gaan."),
        ("Kees (buurman)", "Kees bellen."),
        ("Ria en Jan", "Jan bellen."),
        ("de buurman", "Vragen of de buurman helpt."),
        ("de buurman", "Buurman bellen."),
        ("Opa", "Opa’s verjaardag."),
        ("Meneer de Wit", "De Wit bellen."),
    ],
)
def test_somebody_around_them_is_known_by_name(name: str, text: str) -> None:
    assert is_named(text, called_around(name))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Oom Kees", "Oom Piet bellen."),
        ("Kees (buurman)", "De buurman bellen."),
        ("De oma van Sem", "De fiets van Sem maken."),
        ("Robin, ex-partner", "Vragen naar een ex-partner."),
        ("De oma van Sem", "Oma bellen."),
    ],
)
def test_a_word_of_kinship_names_nobody(name: str, text: str) -> None:
    assert not is_named(text, called_around(name))
