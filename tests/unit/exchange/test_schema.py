"""The published schema tells other programs exactly what the domain knows."""

import json
from collections.abc import Iterator

import pytest
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from tests.unit.exchange.documents import DEMO, Document, demo_document, smallest
from wijkteam_desk.domain.conversation import PassageKind, Place
from wijkteam_desk.domain.explained import Explanation
from wijkteam_desk.domain.household import OLDEST, Relation
from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.length import LONGEST_NAME, LONGEST_TEXT
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.exchange import complaint
from wijkteam_desk.shipped import shipped

SCHEMA: Document = json.loads(shipped("schema", "dossier-1.schema.json").read_text("utf-8"))
PARTS: dict[str, Document] = SCHEMA["$defs"]
OBJECTS = {name: part for name, part in PARTS.items() if part.get("type") == "object"}
SAYS_NOTHING = {"$defs", "$id", "$ref", "$schema", "default", "description", "examples", "title"}
# looked at before, elsewhere, or only a heading for what does complain
TRAVELS = tuple(kind for kind in PassageKind if kind is not PassageKind.NOTE)
"""A werkaantekening never leaves (R-2.3)."""
NOT_COMPLAINED_OF = {"const", "items", "properties", "uniqueItems"}


def test_it_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize(
    ("part", "field", "codes"),
    [
        ("member", "relation", tuple(Relation)),
        ("conversation", "place", tuple(Place)),
        ("passage", "kind", TRAVELS),
        ("explained", "item", tuple(Explanation)),
        ("life_domain", "", tuple(LifeDomain)),
    ],
)
def test_code_lists_are_those_of_the_domain(
    part: str, field: str, codes: tuple[Labelled, ...]
) -> None:
    described = PARTS[part]["properties"][field] if field else PARTS[part]
    assert described["enum"] == [code.value for code in codes]
    assert all(f"`{code.value}` = {code.label}" in described["description"] for code in codes)


def test_limits_are_those_of_the_domain() -> None:
    assert PARTS["prose"]["maxLength"] == PARTS["text"]["maxLength"] == LONGEST_TEXT
    assert PARTS["name"]["maxLength"] == PARTS["label"]["maxLength"] == LONGEST_NAME
    assert PARTS["member"]["properties"]["about_age"]["maximum"] == OLDEST


def test_every_field_is_described() -> None:
    fields = {f"{name}.{field}": told for name, part in OBJECTS.items()
              for field, told in part["properties"].items()}  # fmt: skip
    top = SCHEMA["properties"].items()
    undescribed = [name for name, told in [*fields.items(), *top] if not _described(told)]
    assert undescribed == []
    assert all("title" in part and part["description"] for part in OBJECTS.values())


def test_nothing_unknown_is_let_in() -> None:
    assert [name for name, part in OBJECTS.items() if part["additionalProperties"]] == []
    assert SCHEMA["additionalProperties"] is False


def test_every_text_has_a_limit() -> None:
    texts = [told for told in _all_parts(SCHEMA) if told.get("type") == "string"]
    assert texts
    assert all("maxLength" in told for told in texts)


def test_every_keyword_that_may_fail_has_its_sentence() -> None:
    used = {keyword for told in _all_parts(SCHEMA) for keyword in told}
    assert used - SAYS_NOTHING - NOT_COMPLAINED_OF == set(complaint.SENTENCES)


@pytest.mark.parametrize("name", DEMO)
def test_a_plain_validator_accepts_the_demo_households(name: str) -> None:
    Draft202012Validator(SCHEMA).validate(demo_document(name))


def test_few_fields_are_needed() -> None:
    Draft202012Validator(SCHEMA).validate(smallest())


def test_a_goal_says_on_purpose_whose_it_is() -> None:
    document = demo_document()
    del document["goals"][0]["for_members"]
    with pytest.raises(ValidationError):
        Draft202012Validator(SCHEMA).validate(document)


def _described(told: Document) -> bool:
    target = PARTS.get(told.get("$ref", "").removeprefix("#/$defs/"), {})
    return bool(told.get("description") or target.get("description"))


def _all_parts(part: Document) -> Iterator[Document]:
    """The schema and every schema in it."""
    yield part
    for keyword in ("properties", "$defs"):
        for inner in part.get(keyword, {}).values():
            yield from _all_parts(inner)
    if "items" in part:
        yield from _all_parts(part["items"])
