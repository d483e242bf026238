"""A file says in which of its parts a hidden place is still written. All persons are FICTIEF."""

from typing import Any

import pytest

from tests.unit.exchange.documents import WRITTEN_ON, Document, as_bytes
from tests.unit.exchange.test_around import known_around
from wijkteam_desk.exchange.dossier_json import read_dossier_file
from wijkteam_desk.exchange.still_told import still_told

REST = "wat er over mensen en om hen heen is ingevuld"


def told_in(document: Document) -> tuple[str, ...]:
    return still_told(read_dossier_file(as_bytes(document), WRITTEN_ON))


def hidden() -> Document:
    document = known_around()
    document["protections"][0]["kind"] = "schuil"
    del document["protections"][0]["member_id"]
    return document


@pytest.mark.parametrize(
    ("part", "field", "said"),
    [
        ("passages", "text", "de gesprekken"),
        ("goals", "good_when", "het plan"),
        ("actions", "what", "het plan"),
        ("meldingen", "question", "de melding"),
        ("meldingen", "brought_by_name", "de melding"),
        ("research", "found", "de melding"),
        ("protections", "reason", REST),
        ("network", "help_given", REST),
    ],
)
def test_where_a_hidden_place_is_written_is_told(part: str, field: str, said: str) -> None:
    document = hidden()
    assert told_in(document) == ()
    row: dict[str, Any] = document[part][0]
    row[field] = "Nog altijd aan de Kanariestraat."
    assert told_in(document) == (said,)


def test_where_nothing_is_hidden_nothing_is_told() -> None:
    document = known_around()
    document["passages"][0]["text"] = "Nog altijd aan de Kanariestraat, 078 000 12 34."
    assert told_in(document) == ()


def test_numbers_and_addresses_that_stay_of_others_are_no_sign() -> None:
    document = hidden()
    document["network"][0]["phone"] = "078 000 00 03"
    document["protections"][0]["member_id"] = document["members"][0]["id"]
    assert told_in(document) == ()
