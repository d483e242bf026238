"""Bytes from elsewhere, meant badly or broken on the way, end in one calm sentence."""

import pytest

from tests.unit.exchange.documents import WRITTEN_ON, as_bytes, demo, smallest
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.exchange.dossier_json import read_dossier_file, shifted
from wijkteam_desk.exchange.json_text import DEEPEST, LARGEST


def refused(content: bytes) -> str:
    with pytest.raises(Refusal) as no:
        read_dossier_file(content, WRITTEN_ON)
    assert "\n" not in no.value.sentence
    return no.value.sentence


def inside(written: str, field: str = "extra") -> bytes:
    """The smallest document with this JSON under a field of its household."""
    return as_bytes(smallest()).replace(b'"name"', f'"{field}": {written}, "name"'.encode(), 1)


@pytest.mark.parametrize("content", [b"", b" \n", b"\xef\xbb\xbf"])
def test_nothing_at_all(content: bytes) -> None:
    assert refused(content) == "Dit bestand is leeg. Daar hoort een dossier te staan."


def test_not_json_says_line_and_column() -> None:
    assert refused(b'{\n  "format": fout\n}') == (
        "Dit bestand is geen JSON: op regel 2, teken 13 staat iets wat daar niet hoort."
    )


def test_other_encodings_are_named() -> None:
    assert refused(b'{"name": "Zo\xeb"}') == (
        "Dit bestand is geen UTF-8: byte 12 past niet. Bewaar het opnieuw als UTF-8."
    )
    assert refused('{"a": 1}'.encode("utf-16")).startswith("Dit bestand is geen UTF-8")


def test_cut_off_anywhere_is_called_cut_off() -> None:
    content = demo("korrelaar")
    for end in range(1, len(content) - 1, 97):
        sentence = refused(content[:end])
        assert "afgekapt" in sentence or "geen UTF-8" in sentence, (end, sentence)


@pytest.mark.parametrize("opening", ["[", '{"a":', '[{"":'])
def test_too_deep_is_seen_before_it_is_read(opening: str) -> None:
    assert refused(opening.encode() * 100_000) == (
        f"Op regel 1 is dit bestand dieper genest dan {DEEPEST} lagen. Een dossier heeft er vier."
    )


def test_brackets_in_a_text_are_no_depth() -> None:
    document = smallest()
    document["household"]["name"] = '[{"\\' * 200
    assert read_dossier_file(as_bytes(document), WRITTEN_ON).household.name == '[{"\\' * 200


def test_more_than_20_mb_is_not_read() -> None:
    assert refused(b" " * (LARGEST + 1)) == (
        "Dit bestand is groter dan 20 MB. Een dossier hoort kleiner te zijn."
    )


@pytest.mark.parametrize(
    "filling", [b'\\"', b'"', b"[]", b'"a":1,"a":1,', b"{", b"1,", b"\\", b"]"]
)
def test_megabytes_of_one_thing_take_no_time(filling: bytes) -> None:
    # a reader that looks back for every sign would need hours
    refused(b'{"a":[' + filling * (2_000_000 // len(filling)))


def test_a_list_of_everything_is_not_compared_each_with_each() -> None:
    items = b"[" + b'"a",1,{},[],' * 100_000 + b"1]"
    document = as_bytes(smallest()).replace(
        b'"members":',
        b'"conversations":[{"id":"44444444-4444-4444-8444-444444444444","held_on":"2025-01-01",'
        b'"present":' + items + b'}],"members":',
        1,
    )
    assert refused(document).startswith("Op conversations[0].present[")


@pytest.mark.parametrize("written", ["NaN", "Infinity", "-Infinity", "1e999", "9" * 5000])
def test_a_number_that_is_none(written: str) -> None:
    assert refused(inside(written)) == (
        f"Op household.extra staat {written[:20]}. Daar hoort een gewoon getal."
    )


def test_a_field_that_stands_twice() -> None:
    assert refused(inside('"x"', "id")) == (
        "Op household.id staat dit veld twee keer. Daar hoort het één keer."
    )
    assert refused(b'{"a": 1, "a": 1}') == (
        "Op a staat dit veld twee keer. Daar hoort het één keer."
    )


@pytest.mark.parametrize("written", ['"\\ud800"', '"a\\u0000"', '["\\udfff"]', '{"\\u0000": 1}'])
def test_signs_that_are_none(written: str) -> None:
    assert "een teken dat geen teken is" in refused(inside(written))


def test_an_emoji_in_two_halves_is_a_sign() -> None:
    content = inside('"x"').replace(b'"extra": "x", ', b"").replace(b"De Wit", b"\\ud83d\\udcec")
    assert read_dossier_file(content, WRITTEN_ON).household.name == "📬"


def test_moving_days_refuses_the_same_text() -> None:
    with pytest.raises(Refusal, match="dieper genest"):
        shifted(b"[" * 100, 1)
