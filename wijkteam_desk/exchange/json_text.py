"""Bytes from elsewhere to plain values, and back: hostile text ends in one sentence."""

import json
import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.exchange.places import Step, place

Tree = dict[str, Any]

LARGEST = 20_000_000
DEEPEST = 20
_LONGEST_NUMBER = 15
# The closing quote is optional: a text that is cut off is read once, not once per quote in it.
_MARKS = re.compile(r'"(?:[^"\\]++|\\.)*+"?|[\[{]|[\]}]', re.DOTALL)


@dataclass(frozen=True)
class _Unfit:
    """A number that is none, or that no field can hold."""

    written: str


class _Twice(Tree):
    """An object in which a field stood twice."""

    field = ""


def read_json(content: bytes) -> Tree:
    """The object in the file.

    Refuses more than 20 MB, other than UTF-8 JSON, more than 20 levels, a field that stands twice,
    NaN, Infinity and other numbers without a use, NUL and halves of surrogate pairs in texts.
    """
    text = _decoded(content)
    _refuse_deep(text)
    tree = _parsed(text)
    if not isinstance(tree, dict):
        raise Refusal("Dit bestand is geen dossier. Daar hoort één onderdeel tussen { en }.")
    for complaint in _unfit(tree, ()):
        raise Refusal(complaint)
    return tree


def write_json(tree: object) -> bytes:
    """UTF-8, two spaces, fields in the order given, a newline at the end."""
    return f"{json.dumps(tree, ensure_ascii=False, indent=2)}\n".encode()


def _decoded(content: bytes) -> str:
    if len(content) > LARGEST:
        raise Refusal("Dit bestand is groter dan 20 MB. Een dossier hoort kleiner te zijn.")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        raise Refusal(
            f"Dit bestand is geen UTF-8: byte {problem.start} past niet."
            " Bewaar het opnieuw als UTF-8."
        ) from None
    if not text.strip():
        raise Refusal("Dit bestand is leeg. Daar hoort een dossier te staan.")
    return text


def _refuse_deep(text: str) -> None:
    depth = 0
    for mark in _MARKS.finditer(text):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(mark[0], 0)
        if depth > DEEPEST:
            line = text.count("\n", 0, mark.start()) + 1
            raise Refusal(
                f"Op regel {line} is dit bestand dieper genest dan {DEEPEST} lagen."
                " Een dossier heeft er vier."
            )


def _parsed(text: str) -> object:
    try:
        return json.loads(
            text,
            object_pairs_hook=_object,
            parse_constant=_Unfit,
            parse_float=_float,
            parse_int=_int,
        )
    except json.JSONDecodeError as problem:
        where = f"regel {problem.lineno}, teken {problem.colno}"
        rest = text[problem.pos :].rstrip()
        half_a_word = any(word.startswith(rest) for word in ("true", "false", "null"))
        if problem.msg.startswith("Unterminated") or half_a_word:
            raise Refusal(
                f"Dit bestand is afgekapt: na {where} mist het einde. Vraag het opnieuw op."
            ) from None
        raise Refusal(
            f"Dit bestand is geen JSON: op {where} staat iets wat daar niet hoort."
        ) from None


def _object(pairs: list[tuple[str, Any]]) -> Tree:
    whole = dict(pairs)
    if len(whole) == len(pairs):
        return whole
    twice = _Twice(whole)
    twice.field = Counter(name for name, _ in pairs).most_common(1)[0][0]
    return twice


def _float(written: str) -> object:
    number = float(written)
    return number if math.isfinite(number) else _Unfit(written)


def _int(written: str) -> object:
    return int(written) if len(written) <= _LONGEST_NUMBER else _Unfit(written)


def _unfit(value: object, steps: tuple[Step, ...]) -> Iterator[str]:
    if isinstance(value, _Twice):
        where = place((*steps, value.field))
        yield f"Op {where} staat dit veld twee keer. Daar hoort het één keer."
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _unfit_text(name, steps)
            yield from _unfit(inner, (*steps, name))
    elif isinstance(value, list):
        for n, inner in enumerate(value):
            yield from _unfit(inner, (*steps, n))
    elif isinstance(value, str):
        yield from _unfit_text(value, steps)
    elif isinstance(value, _Unfit):
        yield f"Op {place(steps)} staat {value.written[:20]}. Daar hoort een gewoon getal."


def _unfit_text(text: str, steps: tuple[Step, ...]) -> Iterator[str]:
    if any(letter == "\0" or "\ud800" <= letter <= "\udfff" for letter in text):
        yield f"Op {place(steps)} staat een teken dat geen teken is. Daar hoort gewone tekst."
