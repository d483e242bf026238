"""A document that is wrong is refused in one sentence: where, what, and what belongs there."""

from collections.abc import Callable

import pytest

from tests.unit.exchange.documents import (
    WRITTEN_ON,
    Document,
    as_bytes,
    demo_document,
    smallest,
)
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.regie import Standing
from wijkteam_desk.exchange.dossier_json import read_dossier_file

Change = Callable[[Document], object]
UNKNOWN = "99999999-9999-4999-8999-999999999999"


def refused(document: Document) -> str:
    with pytest.raises(Refusal) as no:
        read_dossier_file(as_bytes(document), WRITTEN_ON)
    assert "\n" not in no.value.sentence
    return no.value.sentence


def member(**fields: object) -> Change:
    return lambda document: document["members"][1].update(fields)


def first(rows: str, **fields: object) -> Change:
    return lambda document: document[rows][0].update(fields)


def top(**fields: object) -> Change:
    return lambda document: document.update(fields)


def without(rows: str, field: str) -> Change:
    return lambda document: document[rows][0].pop(field)


WRONG: dict[str, tuple[Change, str]] = {
    "a date in words": (
        member(birth_date="gisteren"),
        "Op members[1].birth_date staat 'gisteren'. Daar hoort een datum als 2010-03-31.",
    ),
    "a day no month has": (
        member(birth_date="2010-02-30"),
        "Op members[1].birth_date staat '2010-02-30'. Daar hoort een datum als 2010-03-31.",
    ),
    "a week date": (
        member(birth_date="2010-W13-3"),
        "Op members[1].birth_date staat '2010-W13-3'. Daar hoort een datum als 2010-03-31.",
    ),
    "nothing, written as null": (
        member(birth_date=None),
        "Op members[1].birth_date staat null. Daar hoort een datum als 2010-03-31."
        " Laat het veld weg als er niets is.",
    ),
    "a birth to come": (
        member(birth_date="2026-01-02"),
        "Bij members[1] klopt iets niet. Deze geboortedatum ligt in de toekomst. Kijk de datum na.",
    ),
    "two ages": (
        member(about_age=13),
        "Bij members[1] klopt iets niet. Vul een geboortedatum in of een leeftijd, niet allebei.",
    ),
    "an age nobody has": (
        first("members", about_age=121),
        "Op members[0].about_age staat 121. Daar hoort een geheel getal van 0 tot 120.",
    ),
    "half a year": (
        first("members", about_age=12.5),
        "Op members[0].about_age staat 12.5. Daar hoort een geheel getal.",
    ),
    "the day of an age without the age": (
        first("members", about_age_on="2026-01-01"),
        "Op members[0] staat 'about_age_on' zonder 'about_age'."
        " Daar horen beide, of geen van beide.",
    ),
    "a code that is not in the list": (
        member(relation="oom"),
        "Op members[1].relation staat 'oom'. Daar hoort een van: ouder, stiefouder, partner, kind,"
        " grootouder, broer_of_zus, familielid, alleen, anders.",
    ),
    "no name": (
        without("members", "given_name"),
        "Op members[0] ontbreekt het veld 'given_name'. Daar hoort het altijd te staan.",
    ),
    "a name of spaces": (
        member(given_name="   "),
        "Op members[1].given_name staat een lege tekst. Daar horen woorden.",
    ),
    "a name without end": (
        member(given_name="a" * 1001),
        "Op members[1].given_name staat een tekst van 1001 tekens. Daar horen er hooguit 1.000.",
    ),
    "a number for a name": (
        member(given_name=7),
        "Op members[1].given_name staat 7. Daar hoort een tekst.",
    ),
    "a field spelled otherwise": (
        member(birthdate="2010-03-31"),
        "Op members[1] staat een onbekend veld 'birthdate'. Bedoel je 'birth_date'?",
    ),
    "a field nobody knows": (
        lambda document: document["household"].update(bsn="111222333"),
        "Op household staat een onbekend veld 'bsn'."
        " Daar hoort alleen: id, reference, name, opened_on, fictitious, address.",
    ),
    "an id of another kind": (
        member(id="lid-2"),
        "Op members[1].id staat 'lid-2'."
        " Daar hoort een UUID als 018f3c6e-0a52-7b7e-9a3b-5d1c2e4f6a70.",
    ),
    "a kenmerk with a typing error": (
        lambda document: document["household"].update(reference="7K2F-4R"),
        "Op household.reference staat '7K2F-4R'. Daar hoort een kenmerk als 7K2F-4G, of niets.",
    ),
    "a moment without a zone": (
        first("passages", written_at="2025-12-16T14:00:00"),
        "Op passages[0].written_at staat '2025-12-16T14:00:00'."
        " Daar hoort een moment met tijdzone als 2026-01-31T14:05:00Z.",
    ),
    "a moment before the calendar": (
        first("passages", written_at="0001-01-01T00:00:00+14:00"),
        "Op passages[0].written_at staat '0001-01-01T00:00:00+14:00'."
        " Daar hoort een moment met tijdzone als 2026-01-31T14:05:00Z.",
    ),
    "yes for true": (
        lambda document: document["household"].update(fictitious="ja"),
        "Op household.fictitious staat 'ja'. Daar hoort true of false.",
    ),
    "one for many": (
        top(members={}),
        "Op members staat een onderdeel tussen { en }. Daar hoort een lijst tussen [ en ].",
    ),
    "a household of nobody": (
        top(members=[]),
        "Op members staat een lege lijst. Daar hoort er minstens één.",
    ),
    "no household": (
        lambda document: document.pop("household"),
        "Op het hele bestand ontbreekt het veld 'household'. Daar hoort het altijd te staan.",
    ),
    "a talk to come": (
        first("conversations", held_on="2026-01-02"),
        "Op conversations[0].held_on staat '2026-01-02'. Daar hoort een dag die al geweest is.",
    ),
    "own words of nobody": (
        first("passages", kind="citaat"),
        "Bij passages[0] klopt iets niet. Kies van wie deze woorden zijn.",
    ),
    "two owners": (
        lambda document: document["actions"][0].update(owner_coach=document["coaches"][0]["id"]),
        "Bij actions[0] klopt iets niet. Een actie heeft één eigenaar. Kies wie het doet.",
    ),
    "a goal that is not there": (
        first("actions", goal_id=UNKNOWN),
        f"Op actions[0].goal_id staat '{UNKNOWN}'. Daar hoort het id van een doel uit dit bestand.",
    ),
    "somebody who does not live here": (
        lambda document: document["goals"][1]["for_members"].insert(0, UNKNOWN),
        f"Op goals[1].for_members[0] staat '{UNKNOWN}'."
        " Daar hoort het id van een gezinslid uit dit bestand.",
    ),
    "one id for two": (
        lambda document: document["goals"][0].update(id=document["members"][0]["id"]),
        "Op goals[0].id staat hetzelfde id als op members[0].id. Daar hoort een eigen id.",
    ),
    "somebody present twice": (
        lambda document: document["conversations"][0].update(
            present=[document["members"][0]["id"], document["members"][0]["id"].upper()]
        ),
        "Op conversations[0].present[1] staat iemand die al genoemd is."
        " Daar hoort elk id één keer.",
    ),
    "two goals out of one sentence": (
        lambda document: document["goals"][1].update(passage_id=document["goals"][0]["passage_id"]),
        "Op goals[1].passage_id staat dezelfde alinea als op goals[0].passage_id."
        " Daar hoort een andere alinea, of geen.",
    ),
    "another format": (
        top(format="huishouden"),
        "Op format staat 'huishouden'. Daar hoort 'wijkteam-desk-dossier'.",
    ),
    "a version of later": (
        top(version=2, leeftijden={}),
        "Dit bestand is van een nieuwere versie: op version staat 2, dit programma leest 1."
        " Werk het programma bij.",
    ),
    "true for a version": (top(version=True), "Op version staat true. Daar hoort 1."),
    "a name that would break the line": (
        member(relation="een\ntwee" + "drie" * 20),
        "Op members[1].relation staat 'een�tweedriedriedriedriedriedriedriedrie…'. Daar hoort een"
        " van: ouder, stiefouder, partner, kind, grootouder, broer_of_zus, familielid, alleen,"
        " anders.",
    ),
}


@pytest.mark.parametrize("what", WRONG)
def test_it_is_said_where_and_what_belongs_there(what: str) -> None:
    change, sentence = WRONG[what]
    document = demo_document()
    change(document)
    assert refused(document) == sentence


def regie(*periods: dict[str, str]) -> Document:
    coaches = [
        {"id": f"22222222-2222-4222-8222-22222222222{n}", "name": name}
        for n, name in enumerate(("Noor Haddad", "Bas Veer"))
    ]
    told = {"reason": "Eén vaste persoon.", "agreed_with": "Fatima", "deputy_due": "2026-02-01"}
    rows = [
        {"id": f"33333333-3333-4333-8333-33333333333{n}", **told, **period}
        for n, period in enumerate(periods)
    ]
    return smallest() | {"coaches": coaches, "regie": rows}


NOOR, BAS = (coach["id"] for coach in regie()["coaches"])


def test_r_3_2_of_two_at_once_the_later_one_is_asked_and_not_lost() -> None:
    first_one = {"holder_coach": NOOR, "started_on": "2025-11-01", "ended_on": "2025-12-02"}
    second = {"holder_coach": BAS, "started_on": "2025-12-01"}

    def standings(*periods: dict[str, str]) -> list[tuple[str | None, Standing]]:
        found = read_dossier_file(as_bytes(regie(*periods)), WRITTEN_ON).regie
        return [(period.holder_coach, period.standing) for period in found]

    assert standings(second, first_one) == [(NOOR, Standing.HOLDS), (BAS, Standing.ASKED)]
    unended = {"holder_coach": NOOR, "started_on": "2025-11-01"}
    assert standings(second, unended) == [(NOOR, Standing.HOLDS), (BAS, Standing.ASKED)]
    ended = first_one | {"ended_on": "2025-12-01"}
    assert standings(second, ended) == [(NOOR, Standing.HOLDS), (BAS, Standing.HOLDS)]


def test_r_3_1_the_family_needs_a_contact() -> None:
    fatima = smallest()["members"][0]["id"]
    assert refused(regie({"holder_member": fatima, "started_on": "2025-11-01"})) == (
        "Bij regie[0] klopt iets niet."
        " Het gezin heeft zelf de regie. Kies ook een contactpersoon van het team."
    )


def test_regie_does_not_end_before_it_begins() -> None:
    period = {"holder_coach": NOOR, "started_on": "2025-11-01", "ended_on": "2025-10-31"}
    assert refused(regie(period)) == (
        "Op regie[0].ended_on eindigt de regie voor zij begint."
        " Daar hoort een dag op of na started_on."
    )


def test_the_top_is_not_a_list() -> None:
    with pytest.raises(Refusal, match="geen dossier"):
        read_dossier_file(b"[]", WRITTEN_ON)
