"""What the lines and letters of a picture mean, at its foot."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from wijkteam_desk.pictures.shapes import Ink, Measure, Point, Shape, Stroke, Words, cuts, zigzag

_EDGE = 4.0
_SAMPLE = 40.0
_GAP = 8.0
_BETWEEN = 26.0
_ROW = 1.6
_SAMPLE_ROW = 22.0


@dataclass(frozen=True, kw_only=True)
class Meaning:
    """A line as it is drawn, a letter or a sample, and what it stands for.

    `sample` draws from its left end on, over `wide`.
    """

    text: str
    line: Stroke | None = None
    jagged: bool = False
    cut: bool = False
    letter: str = ""
    sample: Callable[[Point, float], list[Shape]] | None = None
    wide: float = _SAMPLE


def legend(
    meanings: Sequence[Meaning], top: float, width: float, size: float, measure: Measure
) -> list[Shape]:
    """The meanings in as many rows as the width asks for, from `top` down."""
    shapes: list[Shape] = []
    high = _row(meanings, size)
    left, middle = _EDGE, top + high / 2
    for meaning in meanings:
        mark = meaning.wide if meaning.line or meaning.sample else measure(meaning.letter, size)
        wide = mark + _GAP + measure(meaning.text, size)
        if left > _EDGE and left + wide > width:
            left, middle = _EDGE, middle + high
        shapes += _drawn(meaning, left, middle, mark, size)
        at = left + mark + _GAP + measure(meaning.text, size) / 2
        shapes.append(Words(middle=(at, middle), text=meaning.text, size=size, ink=Ink.SOFT))
        left += wide + _BETWEEN
    return shapes


def rows_of(meanings: Sequence[Meaning], width: float, size: float, measure: Measure) -> float:
    """The height that these take."""
    if not meanings:
        return 0.0
    words = (one for one in legend(meanings, 0, width, size, measure) if isinstance(one, Words))
    return max(one.middle[1] for one in words) + _row(meanings, size) / 2


def _row(meanings: Sequence[Meaning], size: float) -> float:
    sampled = any(meaning.sample for meaning in meanings)
    return max(size * _ROW, _SAMPLE_ROW if sampled else 0.0)


def _drawn(meaning: Meaning, left: float, middle: float, mark: float, size: float) -> list[Shape]:
    if meaning.sample:
        return meaning.sample((left, middle), mark)
    if meaning.line is None:
        at = left + mark / 2, middle
        return [Words(middle=at, text=meaning.letter, size=size, bold=True)]
    ends = (left, middle), (left + mark, middle)
    line = replace(meaning.line, points=zigzag(*ends, tooth=4) if meaning.jagged else ends)
    return [line, *(cuts(*ends) if meaning.cut else ())]
