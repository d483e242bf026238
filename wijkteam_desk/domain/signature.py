"""A signature that somebody puts on the screen, by pen or finger: strokes kept as text."""

import re

from wijkteam_desk.domain.refusal import Refusal

WIDE, HIGH = 1000, 300
"""A stroke is told in thousandths of the width of the field."""

Strokes = tuple[tuple[tuple[int, int], ...], ...]

_MOST = 20_000
_TOLD = re.compile(r"(?:\d{1,4},\d{1,3}[ ;])*\d{1,4},\d{1,3}")


def signature_told(strokes: Strokes) -> str:
    """`12,34 13,35;200,40 210,41`: the points of a stroke, a semicolon between strokes."""
    return ";".join(" ".join(f"{x},{y}" for x, y in stroke) for stroke in strokes if stroke)


def strokes_in(told: str) -> Strokes:
    """The strokes of a signature; none of nothing."""
    return tuple(
        tuple((int(x), int(y)) for x, y in (point.split(",") for point in stroke.split()))
        for stroke in told.split(";")
        if stroke
    )


def check_signature(told: str) -> None:
    """Refuses what is no signature, or one of more strokes than a hand makes."""
    if told and (len(told) > _MOST or not _TOLD.fullmatch(told) or _outside(strokes_in(told))):
        raise Refusal("Deze handtekening is niet te lezen. Laat hem opnieuw zetten.")


def _outside(strokes: Strokes) -> bool:
    return any(x > WIDE or y > HIGH for stroke in strokes for x, y in stroke)
