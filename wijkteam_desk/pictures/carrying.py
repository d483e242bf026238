"""Wie draagt wat: a row for each rung of the ladder, a bar for each who does something."""

from collections.abc import Mapping, Sequence
from itertools import groupby

from wijkteam_desk.counted import counted
from wijkteam_desk.domain.carrying import Carrier, Rung
from wijkteam_desk.pictures.shapes import Ink, Measure, Picture, Shape, Stroke, Words, fitting

WIDTH = 760.0

_RUNG_ROOM = 190.0
_NAME_ROOM = 200.0
_BARS = _RUNG_ROOM + _NAME_ROOM + 16
_LONGEST = WIDTH - _BARS - 40
_MOST = 44.0
_HIGH = 32.0
_SIZE = 14.0
_THICK = 14.0
_ALWAYS = (Rung.SELF, Rung.NETWORK)
_INKS = {Rung.GENERAL: Ink.SOFT, Rung.INDIVIDUAL: Ink.SOFT, Rung.NOBODY: Ink.CARE}


def carrying(found: Sequence[Carrier], names: Mapping[str, str], measure: Measure) -> Picture:
    """Draws what each does; the first rungs and the network also when nobody stands there.

    `names` by id. A bar is as long as there are things to do.
    """
    by_rung = {rung: list(some) for rung, some in groupby(found, key=lambda one: one.rung)}
    rungs = [rung for rung in Rung if rung in by_rung or rung in _ALWAYS]
    step = min(_MOST, _LONGEST / max((one.count for one in found), default=1))
    shapes: list[Shape] = []
    top = 0.0
    for rung in rungs:
        some = by_rung.get(rung, [])
        shapes += _rung(rung, some, names, top, step, measure)
        top += _HIGH * max(len(some), 1) + 10
    return Picture(
        width=WIDTH, height=top, shapes=tuple(shapes), spots=(), told=_told(by_rung, rungs, names)
    )


def _rung(
    rung: Rung,
    some: Sequence[Carrier],
    names: Mapping[str, str],
    top: float,
    step: float,
    measure: Measure,
) -> list[Shape]:
    label = fitting(rung.label, _SIZE, _RUNG_ROOM - 10, measure)
    shapes: list[Shape] = [_from_left(label, 0, top, measure, bold=True)]
    if not some:
        return [*shapes, _from_left("nog niets", _RUNG_ROOM, top, measure, ink=Ink.SOFT)]
    for place, one in enumerate(some):
        shapes += _bar(one, names.get(one.who, ""), top + place * _HIGH, step, measure)
    return shapes


def _bar(one: Carrier, name: str, top: float, step: float, measure: Measure) -> list[Shape]:
    y, end = top + _HIGH / 2, _BARS + one.count * step
    ink = _INKS.get(one.rung, Ink.STRONG)
    shown = fitting(name, _SIZE, _NAME_ROOM, measure)
    return [
        _from_left(shown, _RUNG_ROOM, top, measure),
        Stroke(points=((_BARS, y), (end, y)), ink=ink, width=_THICK),
        _from_left(str(one.count), end + 14, top, measure, bold=True),
    ]


def _from_left(
    text: str,
    left: float,
    top: float,
    measure: Measure,
    *,
    ink: Ink = Ink.STRONG,
    bold: bool = False,
) -> Words:
    middle = (left + measure(text, _SIZE) / 2, top + _HIGH / 2)
    return Words(middle=middle, text=text, size=_SIZE, ink=ink, bold=bold)


def _told(
    by_rung: Mapping[Rung, Sequence[Carrier]], rungs: Sequence[Rung], names: Mapping[str, str]
) -> tuple[str, ...]:
    return tuple(_rung_told(rung, by_rung.get(rung, ()), names) for rung in rungs)


def _rung_told(rung: Rung, some: Sequence[Carrier], names: Mapping[str, str]) -> str:
    done = [
        f"{names.get(one.who, '')} {counted(one.count, 'ding', 'dingen')}".strip() for one in some
    ]
    label = f"{rung.label[:1].upper()}{rung.label[1:]}"
    return f"{label}: {', '.join(done) or 'nog niets'}."
