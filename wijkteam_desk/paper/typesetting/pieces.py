"""A word cut into pieces of one font and one direction."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import groupby

from wijkteam_desk.paper.typesetting.fonts import (
    BOLD,
    REGULAR,
    characters_of,
    font_of,
    joined,
    width_of,
)

_UNKNOWN = "?"


class Way(Enum):
    """Which way letters run. Signs and spaces follow their neighbours; figures run right."""

    RIGHTWARD = "rightward"
    LEFTWARD = "leftward"
    FIGURE = "figure"
    EITHER = "either"


_WAYS = {
    "L": Way.RIGHTWARD,
    "R": Way.LEFTWARD,
    "AL": Way.LEFTWARD,
    "EN": Way.FIGURE,
    "AN": Way.FIGURE,
}


@dataclass(frozen=True, slots=True, repr=False)
class Piece:
    """Text of one font and one direction: `said` was written, `shown` is drawn.

    `width` is in thousandths of the letter size.
    """

    said: str
    shown: str
    font: str
    width: float
    way: Way


def pieces_of(text: str, *, bold: bool) -> tuple[Piece, ...]:
    """Pieces of a text without spaces, in the order in which it was written."""
    first_choice = (BOLD if bold else REGULAR)[0]
    if characters_of(first_choice).issuperset(text):
        way = Way.RIGHTWARD if any(map(str.isalpha, text)) else _way(text[0])
        return (_piece(text, first_choice, way),)
    return tuple(_mixed(text, bold=bold))


def _mixed(text: str, *, bold: bool) -> Iterator[Piece]:
    for (name, way), same in groupby(_keyed(text, bold=bold), key=lambda pair: pair[0]):
        said = "".join(char for _, char in same)
        if name is None:
            yield _unknown(said, way, bold=bold)
        else:
            yield _piece(said, name, way)


def _keyed(text: str, *, bold: bool) -> Iterator[tuple[tuple[str | None, Way], str]]:
    """Each character with its font and way; an accent on its own keeps those of its letter."""
    key: tuple[str | None, Way] | None = None
    for char in text:
        accent = unicodedata.bidirectional(char) == "NSM"
        if key is None or key[0] is None or not (accent and char in characters_of(key[0])):
            key = (font_of(char, bold=bold), _way(char))
        yield key, char


def _way(char: str) -> Way:
    return _WAYS.get(unicodedata.bidirectional(char), Way.EITHER)


def _piece(said: str, name: str, way: Way) -> Piece:
    shown = joined(said, name) if way is Way.LEFTWARD else said
    return Piece(said, shown, name, width_of(shown, name), way)


def _unknown(said: str, way: Way, *, bold: bool) -> Piece:
    """A question mark for what no shipped font has; read aloud it is still what was written."""
    name = (BOLD if bold else REGULAR)[0]
    shown = _UNKNOWN * len(said)
    return Piece(said, shown, name, width_of(shown, name), way)
