"""What is not known stays a question until somebody settles it. FICTIEF."""

from datetime import date, timedelta
from typing import Any

import pytest

from wijkteam_desk.domain.around import Around
from wijkteam_desk.domain.authority import Authority, AuthorityKind
from wijkteam_desk.domain.calling import how_to_call
from wijkteam_desk.domain.household import Member, Relation, WhoIsWho, new_member
from wijkteam_desk.domain.protection import Protection, ProtectionKind
from wijkteam_desk.domain.representation import (
    Capable,
    Capacity,
    Representative,
    RepresentativeKind,
)
from wijkteam_desk.domain.settle import LATELY, to_settle

TODAY = date(2026, 11, 22)
JOINT, SOLE, UNKNOWN = AuthorityKind.JOINT, AuthorityKind.SOLE, AuthorityKind.UNKNOWN
NONE, INSTITUTION = AuthorityKind.NONE, AuthorityKind.INSTITUTION
WHO_HAS_IT = "Wie heeft het gezag over Lina? Kijk in het gezagsregister."


def person(name: str, relation: Relation, **told: Any) -> Member:
    return new_member("h", 1, WhoIsWho(given_name=name, relation=relation, **told), TODAY)


def child(**told: Any) -> Member:
    return person("Lina", Relation.CHILD, **(told or {"birth_date": date(2017, 3, 5)}))


def grown() -> Member:
    return person("Wim", Relation.PARENT, birth_date=date(1979, 3, 5))


def sentences(*members: Member, today: date = TODAY, **around: Any) -> list[str]:
    return [one.sentence for one in to_settle(members, Around(**around), today)]


def lines(about: Member, *kinds: AuthorityKind) -> tuple[Authority, ...]:
    return tuple(
        Authority(household_id="h", child=about.id, holder_name=f"Ouder {n}", kind=kind)
        for n, kind in enumerate(kinds, start=1)
    )


def judged(about: Member, matter: str, capable: Capable) -> Capacity:
    return Capacity(household_id="h", member_id=about.id, matter=matter, capable=capable)


def test_nothing_is_asked_where_nothing_is_open() -> None:
    lina = child()
    assert sentences(grown(), lina, authority=lines(lina, JOINT, JOINT)) == []


@pytest.mark.parametrize("kinds", [(), (UNKNOWN,), (JOINT, JOINT, UNKNOWN), (NONE,)])
def test_r_5_9_unknown_gezag_over_a_child_is_asked(kinds: tuple[AuthorityKind, ...]) -> None:
    lina = child()
    assert sentences(lina, authority=lines(lina, *kinds)) == [WHO_HAS_IT]


@pytest.mark.parametrize("kinds", [(SOLE,), (JOINT, JOINT), (INSTITUTION,), (SOLE, NONE)])
def test_known_gezag_is_not_asked(kinds: tuple[AuthorityKind, ...]) -> None:
    lina = child()
    assert sentences(lina, authority=lines(lina, *kinds)) == []


@pytest.mark.parametrize(
    "kinds",
    [(SOLE, SOLE), (JOINT, JOINT, SOLE), (JOINT, JOINT, JOINT), (INSTITUTION, SOLE, UNKNOWN)],
)
def test_gezag_that_contradicts_itself_stays_a_question(kinds: tuple[AuthorityKind, ...]) -> None:
    lina = child()
    assert sentences(lina, authority=lines(lina, *kinds)) == [
        "Het gezag over Lina kan zo niet kloppen. Kijk in het gezagsregister."
    ]


def test_who_shares_gezag_with_nobody_named_is_asked_with_whom() -> None:
    wim, lina = grown(), child()
    line = Authority(household_id="h", child=lina.id, holder=wim.id, kind=JOINT)
    assert sentences(wim, lina, authority=(line,)) == [
        "Met wie heeft Wim samen het gezag over Lina? Kijk in het gezagsregister."
    ]


def test_gezag_is_asked_until_the_day_on_which_the_child_is_18() -> None:
    turns = date(2026, 11, 23)
    lina = child(birth_date=date(2008, 11, 23))
    assert sentences(lina) == [WHO_HAS_IT]
    assert sentences(lina, today=turns) == [
        "Lina is 18 sinds 23 november 2026. Vanaf 18 heeft niemand meer gezag."
    ]
    assert sentences(lina, today=turns + LATELY) == []


@pytest.mark.parametrize(("age", "what"), [(12, "beslist een kind mee"), (16, "zelf")])
def test_r_5_8_turning_12_and_16_is_told_from_the_day(age: int, what: str) -> None:
    lina = child(birth_date=date(2026 - age, 11, 22))
    settled: dict[str, Any] = {"authority": lines(lina, SOLE)}
    assert sentences(lina, today=TODAY - timedelta(days=1), **settled) == []
    assert what in sentences(lina, **settled)[0]


def test_who_was_born_on_29_february_turns_18_on_1_march() -> None:
    lina = child(birth_date=date(2012, 2, 29))
    settled: dict[str, Any] = {"authority": lines(lina, SOLE)}
    assert sentences(lina, today=date(2024, 3, 1), **settled) == [
        "Lina is 12 sinds 29 februari 2024. Vanaf 12 beslist een kind mee."
    ]
    lina.birth_date = date(2008, 2, 29)
    assert sentences(lina, today=date(2026, 2, 28), **settled) == []
    assert "18 sinds 1 maart 2026" in sentences(lina, today=date(2026, 3, 1), **settled)[0]


def test_the_age_of_a_child_is_asked_and_the_date_only_where_it_decides() -> None:
    def asked(**told: Any) -> list[str]:
        lina = child(**told)
        return sentences(lina, authority=lines(lina, SOLE))

    assert asked(family_name="Wit") == ["Hoe oud is Lina, ongeveer?"]
    assert asked(about_age=14) == []
    assert "Wanneer is Lina geboren?" in asked(about_age=15)[0]


def test_who_may_be_a_foster_child_is_asked_for_an_age_and_no_parent_is() -> None:
    assert sentences(person("Sam", Relation.OTHER)) == ["Hoe oud is Sam, ongeveer?"]
    assert sentences(person("Sam", Relation.PARENT)) == []


def test_an_interpreter_asks_for_a_language() -> None:
    wim = grown()
    wim.interpreter = True
    assert sentences(wim) == ["Welke taal spreekt Wim? Er is een tolk nodig."]
    wim.language = "Tigrinya"
    assert sentences(wim) == []


def test_a_doubt_stays_until_it_was_judged() -> None:
    wim = grown()
    doubt = judged(wim, "Verhuizen", Capable.NOT_JUDGED)
    assert sentences(wim, capacity=(doubt,)) == [
        "Kan Wim zelf beslissen over “Verhuizen”? Dat is nog niet beoordeeld."
    ]
    assert sentences(wim, capacity=(doubt, judged(wim, "verhuizen", Capable.PARTLY))) == []


def test_a_mentor_asks_what_somebody_still_decides() -> None:
    wim = grown()
    mentor = Representative(
        household_id="h", member_id=wim.id, kind=RepresentativeKind.MENTOR, name="Anja"
    )
    assert sentences(wim, representatives=(mentor,)) == [
        "Wim heeft een mentor. Waarover beslist Wim zelf?"
    ]
    mentor.until = TODAY - timedelta(days=1)
    assert sentences(wim, representatives=(mentor,)) == []


def test_namesakes_are_told_apart_in_a_question() -> None:
    first, second = child(), child(birth_date=date(2015, 3, 5))
    assert [words.split(" gezag over ")[1].split("?")[0] for words in sentences(first, second)] == [
        "Lina (geboren 2017)",
        "Lina (geboren 2015)",
    ]


def test_a_number_is_never_told_without_how_one_calls_safely() -> None:
    wim = grown()
    assert how_to_call(wim, []) == ""
    wim.phone = "06 00 00 00 11"
    assert how_to_call(wim, []) == "06 00 00 00 11"
    wim.safe_contact = "Niet inspreken."
    assert how_to_call(wim, []) == "06 00 00 00 11. Niet inspreken."


def protection(kind: ProtectionKind, who: str, words: str = "") -> Protection:
    return Protection(
        household_id="h",
        kind=kind,
        set_on=TODAY,
        reason="-",
        second="-",
        member_id=who,
        words=words,
    )


def test_nobody_is_proposed_to_be_called_who_is_not_approached() -> None:
    wim = grown()
    wim.phone = "06 00 00 00 11"
    guard = protection(ProtectionKind.NO_CONTACT, wim.id)
    assert how_to_call(wim, [guard]) == ""
    guard.lifted_on = TODAY
    assert how_to_call(wim, [guard]) == wim.phone


def test_of_a_hidden_place_no_area_code_is_told_but_how_one_calls_safely_stays() -> None:
    wim = grown()
    wim.phone, wim.safe_contact = "06 00 00 00 11", "Niet inspreken."
    hidden = protection(ProtectionKind.HIDDEN, wim.id)
    assert how_to_call(wim, [hidden]) == "06 00 00 00 11. Niet inspreken."
    wim.phone = "078 000 12 40"
    assert how_to_call(wim, [hidden]) == "Niet inspreken."


def test_a_hidden_place_without_its_words_is_a_question() -> None:
    wim = grown()
    hidden = protection(ProtectionKind.HIDDEN, wim.id)
    assert sentences(wim, protections=(hidden,)) == [
        "Welke school, straat of buurt verraadt het verborgen adres? Schrijf die woorden op."
    ]
    hidden.words = "De Regenboog"
    assert sentences(wim, protections=(hidden,)) == []


def test_what_one_settles_with_the_person_is_not_asked_about_who_is_not_approached() -> None:
    wim = grown()
    wim.interpreter = True
    doubt = (judged(wim, "Geld", Capable.NOT_JUDGED),)
    guard = protection(ProtectionKind.NO_CONTACT, wim.id)
    assert len(sentences(wim, capacity=doubt)) == 2
    assert sentences(wim, capacity=doubt, protections=(guard,)) == []
    guard.lifted_on = TODAY
    assert len(sentences(wim, capacity=doubt, protections=(guard,))) == 2
