"""Where in a document something stands, and how that and a value are said."""

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from wijkteam_desk.domain.refusal import Refusal

Step = str | int
_LONGEST = 40


def place(steps: Iterable[Step]) -> str:
    """`members[1].birth_date`; `het hele bestand` for no steps at all."""
    said = ""
    for step in steps:
        said += f"[{step}]" if isinstance(step, int) else f".{_one_line(step)}"
    return said.removeprefix(".") or "het hele bestand"


def shown(value: object) -> str:
    """A value in a sentence: on one line and not too long."""
    match value:
        case str():
            return f"'{_one_line(value)}'"
        case list():
            return "een lijst"
        case dict():
            return "een onderdeel tussen { en }"
    return _one_line(json.dumps(value))


@contextmanager
def at(*steps: Step) -> Iterator[None]:
    """Says of a rule of the domain that refuses where in the document that was."""
    try:
        yield
    except Refusal as no:
        raise Refusal(f"Bij {place(steps)} klopt iets niet. {no.sentence}") from None


def _one_line(text: str) -> str:
    clipped = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
    return "".join(letter if letter.isprintable() else "�" for letter in clipped)
