"""The ecogram: the family in the middle, around it who stands near, in the middle and far."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace

from wijkteam_desk.domain.household import names_in_words
from wijkteam_desk.domain.network import Bond, Group, Nearness, NetworkPerson, support_in_words
from wijkteam_desk.pictures.shapes import (
    Ink,
    Measure,
    Picture,
    Point,
    Ring,
    Shape,
    Spot,
    Stroke,
    Words,
    spot_for,
    zigzag,
)

WIDTH, HEIGHT = 1040.0, 800.0

_MIDDLE: Point = (WIDTH / 2, HEIGHT / 2)
_RINGS = {Nearness.NEAR: 155.0, Nearness.MIDDLE: 250.0, Nearness.FAR: 345.0}
_WIDER = 1.2  # boxes are wide: at the sides they would take half of a round ring
_HEART = 84.0
_MOST_IN_HEART = 7
_AWAY = 14.0
_STEP = math.radians(2)
_PASSES = 90
_OUTWARD = 6.0
_LEGEND = "P helpt praktisch   G geeft gezelschap   A geeft raad   E geeft steun"
_LETTERS = (("practical", "P"), ("company", "G"), ("advice", "A"), ("comfort", "E"))


def ecogram(
    family: Sequence[str],
    network: Sequence[NetworkPerson],
    places: Mapping[str, Point],
    measure: Measure,
) -> Picture:
    """Draws the network of a family; `places` are where somebody was moved to by hand.

    Who came first keeps a place when others come: the order is by group, then as they were named.
    """
    spots = _spread(_in_order(network), places, measure)
    by_id = {person.id: person for person in network}
    shapes: list[Shape] = [
        Ring(centre=_MIDDLE, across=_WIDER * radius, along=radius) for radius in _RINGS.values()
    ]
    for spot in spots:
        shapes += _tie(spot, by_id[spot.id])
    shapes.append(Ring(centre=_MIDDLE, across=_HEART, along=_HEART, ink=Ink.STRONG))
    shapes += _names_in_the_heart(family)
    if network:
        shapes.append(Words(middle=(WIDTH / 2, HEIGHT - 12), text=_LEGEND, size=12, ink=Ink.SOFT))
    return Picture(
        width=WIDTH,
        height=HEIGHT,
        shapes=tuple(shapes),
        spots=tuple(spots),
        told=_told(family, network),
    )


def _in_order(network: Sequence[NetworkPerson]) -> list[NetworkPerson]:
    groups = list(Group)
    return sorted(network, key=lambda one: (groups.index(one.group), one.position, one.id))


def _spread(
    network: Sequence[NetworkPerson], places: Mapping[str, Point], measure: Measure
) -> list[Spot]:
    """Even angles first; boxes that touch then move apart along their ring, or outward."""
    boxes = [spot_for(one.id, one.name, one.relation, measure, own=False) for one in network]
    turns = [2 * math.pi * n / max(len(network), 1) - math.pi / 2 for n in range(len(network))]
    rings = [_RINGS[one.nearness] for one in network]
    for _ in range(_PASSES):
        placed = [_at(box, turn, ring) for box, turn, ring in zip(boxes, turns, rings, strict=True)]
        touching = _touching(placed)
        if not touching:
            break
        for first, second in touching:
            turns[first] -= _STEP
            turns[second] += _STEP
    placed = _pushed_out(boxes, turns, rings)
    return [
        replace(spot, middle=_inside(places.get(spot.id, spot.middle), spot)) for spot in placed
    ]


def _pushed_out(
    boxes: Sequence[Spot], turns: Sequence[float], rings: Sequence[float]
) -> list[Spot]:
    """Where a ring has no room left, who comes later stands a little further out."""
    placed: list[Spot] = []
    for box, turn, ring in zip(boxes, turns, rings, strict=True):
        tried = [_at(box, turn, ring + n * _OUTWARD) for n in range(_PASSES)]
        free = (one for one in tried if not any(one.overlaps(other) for other in placed))
        placed.append(next(free, tried[0]))
    return placed


def _at(box: Spot, turn: float, ring: float) -> Spot:
    x, y = _MIDDLE[0] + _WIDER * ring * math.cos(turn), _MIDDLE[1] + ring * math.sin(turn)
    return replace(box, middle=_inside((x, y), box))


def _inside(middle: Point, box: Spot) -> Point:
    across, along = box.width / 2 + 4, box.height / 2 + 4
    return (
        min(max(middle[0], across), WIDTH - across),
        min(max(middle[1], along), HEIGHT - along),
    )


def _touching(placed: Sequence[Spot]) -> list[tuple[int, int]]:
    return [
        (first, second)
        for first in range(len(placed))
        for second in range(first + 1, len(placed))
        if placed[first].overlaps(placed[second])
    ]


def _tie(spot: Spot, person: NetworkPerson) -> list[Shape]:
    outer, inner = spot.edge_towards(_MIDDLE), _edge_of_heart(spot.middle)
    strained = person.bond is Bond.STRAINED
    ink = Ink.CARE if strained else Ink.SOFT
    line = zigzag(outer, inner) if strained else (outer, inner)
    width = 3.0 if person.bond is Bond.STEADY else 2.0
    shapes: list[Shape] = [Stroke(points=line, ink=ink, width=width, arrow=person.gives)]
    if person.receives:
        shapes.append(Stroke(points=(inner, outer), ink=ink, width=width, arrow=True))
    letters = "".join(letter for field, letter in _LETTERS if getattr(person, field))
    if letters:
        shapes.append(Words(middle=_beside(outer, inner), text=letters, size=12, bold=True))
    return shapes


def _beside(start: Point, end: Point) -> Point:
    """Halfway, and so far from the line that letters do not touch it."""
    (x, y), (u, v) = start, end
    length = math.hypot(u - x, v - y) or 1
    across, along = -(v - y) / length, (u - x) / length
    up = -1 if along > 0 else 1
    return (x + u) / 2 + up * across * _AWAY, (y + v) / 2 + up * along * _AWAY


def _edge_of_heart(target: Point) -> Point:
    turn = math.atan2(target[1] - _MIDDLE[1], target[0] - _MIDDLE[0])
    return _MIDDLE[0] + _HEART * math.cos(turn), _MIDDLE[1] + _HEART * math.sin(turn)


def _names_in_the_heart(family: Sequence[str]) -> list[Shape]:
    more = len(family) - _MOST_IN_HEART
    shown = [*family[:_MOST_IN_HEART], f"en nog {more}"] if more > 0 else list(family)
    top = _MIDDLE[1] - (len(shown) - 1) * 9
    return [
        Words(middle=(_MIDDLE[0], top + n * 18), text=name, bold=True)
        for n, name in enumerate(shown)
    ]


def _told(family: Sequence[str], network: Sequence[NetworkPerson]) -> tuple[str, ...]:
    if not network:
        return (f"Rond {names_in_words(tuple(family))} staat nog niemand.",)
    lines = [f"In het midden: {names_in_words(tuple(family))}."]
    for ring in Nearness:
        here = [one for one in _in_order(network) if one.nearness is ring]
        if here:
            lines.append(f"{ring.label.capitalize()}: {'; '.join(_in_words(one) for one in here)}.")
    return tuple(lines)


def _in_words(person: NetworkPerson) -> str:
    known = [person.name, person.relation, support_in_words(person)]
    if person.receives:
        known.append("krijgt ook hulp")
    if person.bond is Bond.STRAINED:
        known.append("het contact gaat stroef")
    return ", ".join(part for part in known if part)
