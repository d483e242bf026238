"""By what words somebody is known in a text. All persons are FICTIEF."""

from datetime import date

import pytest

from wijkteam_desk.domain.household import Member, Relation
from wijkteam_desk.domain.naming import Called, called, called_around, is_named, told_apart
from wijkteam_desk.domain.protection import Protection, ProtectionKind


def member(key: str, given_name: str, prefix: str = "", family_name: str = "") -> Member:
    made = Member(
        household_id="h", position=1, relation=Relation.OTHER, given_name=given_name, prefix=prefix
    )
    made.id, made.family_name = key, family_name
    return made


def away(*members: Member, words: str = "", others: tuple[Member, ...] = ()) -> Called:
    """What the first of these members is called, none of whom is to be approached."""
    marks = [
        Protection(
            household_id="h",
            kind=ProtectionKind.NO_CONTACT,
            set_on=date(2026, 1, 1),
            reason="Er is gedreigd.",
            second="Pim Haverstraat",
            member_id=one.id,
            words=words,
        )
        for one in members
    ]
    return called(marks, [*members, *others], [])[members[0].id]


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
    assert is_named(text, away(MARK, others=(ZOE,)))


@pytest.mark.parametrize("text", ["De markt.", "Marktplaats opzeggen.", "De muur wit verven.", ""])
def test_another_word_names_nobody(text: str) -> None:
    assert not is_named(text, away(MARK, others=(ZOE,)))


def test_accents_do_not_matter() -> None:
    assert is_named("Zoe en mevrouw Oosterdonk.", away(ZOE))


def test_a_surname_names_nobody_whose_family_bears_it_too() -> None:
    fatima = member("fatima", "Fatima", "de", "Wit")
    assert is_named("Familie De Wit.", away(MARK, fatima))
    assert not is_named("Familie De Wit.", away(MARK, others=(fatima,)))
    assert is_named("Familie De Wit.", away(MARK, others=(fatima,), words="papa, De Wit"))


@pytest.mark.parametrize(
    ("text", "his"),
    [
        ("Papa’s sleutels halen.", True),
        ("Met je ex bellen.", True),
        ("Haar ex belt.", True),
        ("De buurman van hiernaast vragen.", True),
        ("Mo doet mee.", True),
        ("Een mooi examen.", False),
        ("Papaver zaaien.", False),
        ("Oma bellen.", False),
    ],
)
def test_what_the_family_says_is_known_once_it_was_told(text: str, *, his: bool) -> None:
    told = "papa, mijn ex, de buurman van hiernaast en Mo"
    assert is_named(text, away(MARK, words=told)) is his
    assert not is_named(text, away(MARK))


@pytest.mark.parametrize("words", ["papa of mijn ex", "papa. m'n ex", "papa + de ex", "papa|ex."])
def test_however_they_are_told_each_word_is_known_alone(words: str) -> None:
    assert told_apart(words) == ("papa", "ex")
    assert told_apart("Dhr. Jansen, M. Y\u0131lmaz") == ("Jansen", "Y\u0131lmaz")


@pytest.mark.parametrize(
    ("told", "text", "his"),
    [
        ("papa", "Bij pap slapen.", True),
        ("papa", "Pa’s fiets.", True),
        ("papa", "Hij komt pas morgen.", False),
        ("mama", "Mammie bellen.", True),
        ("mama", "Opa bellen.", False),
        ("ex", "Mijn exman belt.", True),
        ("ex", "Haar ex-vriend belt.", True),
        ("mijn ex-man", "Haar ex belt.", True),
        ("broer", "Mijn broertje komt.", True),
        ("Jörg", "Joerg bellen.", True),
        ("Joerg", "JÖRG bellen.", True),
        ("Jörg", "Jorg bellen.", True),
        ("Koen", "Zij kon niet.", False),
    ],
)
def test_everyday_forms_of_a_told_word_are_known(told: str, text: str, *, his: bool) -> None:
    assert is_named(text, away(MARK, words=told)) is his


@pytest.mark.parametrize(
    ("given_name", "text"),
    [
        ("Jörg", "Joerg bellen."),
        ("Joerg", "Jo\u0308rg bellen."),
        ("Jan-Willem", "Janwillem bellen."),
        ("Jan-Willem", "Jan Willems fiets."),
        ("Jan-Willem", "Jan bellen."),
        ("Jan Willem", "Jan-Willem bellen."),
        ("Janwillem", "Jan-Willem bellen."),
        ("Y\u0131ld\u0131z", "Yildiz bellen."),
        ("Yildiz", "Y\u0131ld\u0131z bellen."),
        ("Pawe\u0142", "PAWEL bellen."),
        ("\u00d8ystein", "Oystein bellen."),
        ("Stra\u00dfe", "Strasse bellen."),
        ("\u00c6gir", "Aegir bellen."),
    ],
)
def test_one_name_is_written_in_several_ways(given_name: str, text: str) -> None:
    assert is_named(text, away(member("m", given_name)))
    assert is_named(text, called_around(f"Oom {given_name} van Dam"))


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
        ("Jan-Willem van Dam", "Meneer Van Dam bellen."),
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
