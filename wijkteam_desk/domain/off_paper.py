"""Letters that do not come on paper: no shipped font has them."""

import functools
import unicodedata
from collections.abc import Iterator
from dataclasses import is_dataclass

from wijkteam_desk.domain.emoji import has_emoji, without_emoji
from wijkteam_desk.shipped import shipped

_SHOWN = 8


@functools.cache
def drawn() -> frozenset[str]:
    """The characters that both the usual and the bold letters of paper have, of 16 bits."""
    ranges = shipped("fonts", "letters.txt").read_text(encoding="ascii").split()
    ends = ((int(first, 16), int(last, 16)) for first, last in (one.split("-") for one in ranges))
    return frozenset(chr(code) for first, last in ends for code in range(first, last + 1))


def letters_off_paper(*texts: str) -> str:
    """`ሰ, ላ`: those in these texts that paper has no letter for, each once; emoji apart."""
    found = dict.fromkeys(
        letter
        for text in texts
        for letter in without_emoji(unicodedata.normalize("NFC", text))
        if letter not in drawn() and not letter.isspace() and not has_emoji(letter)
    )
    more = " en meer" if len(found) > _SHOWN else ""
    return f"{', '.join(list(found)[:_SHOWN])}{more}"


def texts_in(sheet: object) -> Iterator[str]:
    """All words of a sheet, but for those that are for the coach's eyes."""
    if isinstance(sheet, str):
        yield sheet
    elif isinstance(sheet, tuple | list):
        for one in sheet:
            yield from texts_in(one)
    elif is_dataclass(sheet):
        for name, told in vars(sheet).items():
            if name != "left_out":
                yield from texts_in(told)
