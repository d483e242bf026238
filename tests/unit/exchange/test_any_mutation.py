"""Whatever happens to a document on the way: a household comes out, or one sentence."""

import json
from collections.abc import Callable, Iterator
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.exchange.documents import DEMO, WRITTEN_ON, Document, demo, demo_document
from wijkteam_desk.domain.dossier import Dossier
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.exchange.dossier_json import read_dossier_file, shifted, write_dossier_file

CONTENTS = [demo(name) for name in DEMO]
OTHER = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=30)
    | st.sampled_from(["2025-12-31", "2025-02-31", "", "NL", "1" * 36, "citaat"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=6,
)  # fmt: skip


def outcome_of(read: Callable[[], Dossier | bytes]) -> Dossier | bytes | str:
    """What was read, or the sentence of the refusal; any other exception is a fault."""
    try:
        return read()
    except Refusal as no:
        return no.sentence


def dossier_or_sentence(content: bytes) -> bool:
    """Whether a dossier came out; it then comes out of its own file again."""
    read = outcome_of(lambda: read_dossier_file(content, WRITTEN_ON))
    if isinstance(read, Dossier):
        again = write_dossier_file(read)
        assert write_dossier_file(read_dossier_file(again, WRITTEN_ON)) == again
        return True
    assert read
    assert "\n" not in str(read)
    return False


@given(st.sampled_from(CONTENTS), st.data())
def test_cut_anywhere(content: bytes, data: st.DataObject) -> None:
    end = data.draw(st.integers(0, len(content) - 2))
    assert not dossier_or_sentence(content[:end])


@given(st.sampled_from(CONTENTS), st.data())
def test_a_byte_flipped(content: bytes, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(content) - 1))
    changed = bytearray(content)
    changed[place] ^= data.draw(st.integers(1, 255))
    dossier_or_sentence(bytes(changed))


@given(st.binary(max_size=200))
def test_any_bytes(content: bytes) -> None:
    assert not dossier_or_sentence(content)


@given(st.sampled_from(DEMO), st.data())
def test_a_field_removed(name: str, data: st.DataObject) -> None:
    document = demo_document(name)
    parent, field = data.draw(st.sampled_from(list(_places(document))))
    del parent[field]
    dossier_or_sentence(_written(document))


@given(st.sampled_from(DEMO), st.data(), st.text(max_size=30))
def test_a_field_renamed(name: str, data: st.DataObject, called: str) -> None:
    document = demo_document(name)
    places = [one for one in _places(document) if isinstance(one[0], dict)]
    parent, field = data.draw(st.sampled_from(places))
    parent[called] = parent.pop(field)
    dossier_or_sentence(_written(document))


@given(st.sampled_from(DEMO), st.data(), OTHER)
def test_a_field_of_another_kind(name: str, data: st.DataObject, other: object) -> None:
    document = demo_document(name)
    parent, field = data.draw(st.sampled_from(list(_places(document))))
    parent[field] = other
    dossier_or_sentence(_written(document))


@given(st.sampled_from(DEMO), st.data())
def test_a_field_with_the_value_of_another(name: str, data: st.DataObject) -> None:
    document = demo_document(name)
    places = list(_places(document))
    parent, field = data.draw(st.sampled_from(places))
    from_parent, from_field = data.draw(st.sampled_from(places))
    parent[field] = json.loads(json.dumps(from_parent[from_field]))
    dossier_or_sentence(_written(document))


@given(st.sampled_from(CONTENTS), st.data(), st.integers(-(10**7), 10**7))
def test_moving_what_was_flipped(content: bytes, data: st.DataObject, days: int) -> None:
    place = data.draw(st.integers(0, len(content) - 1))
    changed = bytearray(content)
    changed[place] ^= data.draw(st.integers(1, 255))
    assert outcome_of(lambda: shifted(bytes(changed), days))


def _places(value: Any) -> Iterator[tuple[Any, Any]]:  # noqa: ANN401 - any part of a document
    if isinstance(value, dict):
        for field, inner in value.items():
            yield value, field
            yield from _places(inner)
    elif isinstance(value, list):
        for n, inner in enumerate(value):
            yield value, n
            yield from _places(inner)


def _written(document: Document) -> bytes:
    return json.dumps(document).encode()
