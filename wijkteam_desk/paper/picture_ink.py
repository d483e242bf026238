"""Draws the shapes of a picture on paper: the same as on the screen, in points."""

import math

from reportlab.lib.colors import Color, HexColor

from wijkteam_desk.paper.blocks.picture import Painter
from wijkteam_desk.paper.blocks.text import styled_words
from wijkteam_desk.paper.looks import AMBER, GREEN, INK, LINE, RED, SOFT, TEAL, VIOLET, Style
from wijkteam_desk.paper.tagging.canvas import TaggedCanvas
from wijkteam_desk.paper.typesetting.ink import Place, draw_lines
from wijkteam_desk.paper.typesetting.lines import lines_of
from wijkteam_desk.paper.typesetting.reading_order import is_leftward
from wijkteam_desk.pictures.shapes import (
    Area,
    Dot,
    Ink,
    Panel,
    Picture,
    Point,
    Ring,
    Shape,
    Spot,
    Stroke,
    Words,
    stacked,
)

_WHITE = "#ffffff"
_INKS = {
    Ink.STRONG: INK,
    Ink.SOFT: SOFT,
    Ink.FAINT: LINE,
    Ink.CARE: AMBER,
    Ink.TALK: VIOLET,
    Ink.WORK: TEAL,
    Ink.LESS: GREEN,
    Ink.ALARM: RED,
    Ink.GROUND: _WHITE,
}
_OWN = "#e4f1e3"
_ARROW = 9.0
_CORNER = 7.0
_DEEPER = 0.05
_PALE = 0.12
_WIDEST = 10_000.0


def measured(text: str, size: float) -> float:
    """How wide the bold letters on paper are: `Measure` for paper."""
    lines = lines_of(styled_words([text], Style(bold=True)), _WIDEST * 1000)
    return lines[0].width * size / 1000 if lines else 0.0


def shrunk(picture: Picture, width: float) -> float:
    """The scale at which the picture is no wider than that."""
    return min(1.0, width / picture.width)


def painter_of(picture: Picture) -> Painter:
    """What draws it, in the middle of its place."""

    def paint(canvas: TaggedCanvas, place: Place) -> None:
        scale = shrunk(picture, place.width)
        canvas.saveState()
        left = place.left + (place.width - picture.width * scale) / 2
        # the picture counts down from its top, paper up from its foot
        canvas.translate(left, place.top)
        canvas.scale(scale, scale)
        for shape in picture.shapes:
            _ink(canvas, shape)
        for spot in picture.spots:
            _ink_spot(canvas, spot)
        canvas.restoreState()

    return paint


def _ink(canvas: TaggedCanvas, shape: Shape) -> None:
    match shape:
        case Stroke():
            _ink_stroke(canvas, shape)
        case Ring():
            _set_ground(canvas, shape.depth)
            (x, y), a, b = shape.centre, shape.across, shape.along
            canvas.setStrokeColor(HexColor(LINE))
            canvas.setLineWidth(0.6)
            canvas.ellipse(x - a, -y - b, x + a, -y + b, stroke=1, fill=1)
        case Dot():
            canvas.setFillColor(HexColor(_INKS[shape.ink]))
            canvas.circle(shape.centre[0], -shape.centre[1], shape.radius, stroke=0, fill=1)
        case Area():
            _ink_area(canvas, shape)
        case Panel():
            _set_ground(canvas, 5)
            _box(canvas, shape, edge=TEAL)
        case Words():
            _ink_words(canvas, shape)


def _ink_stroke(canvas: TaggedCanvas, line: Stroke) -> None:
    canvas.setStrokeColor(HexColor(_INKS[line.ink]))
    canvas.setFillColor(HexColor(_INKS[line.ink]))
    canvas.setLineWidth(line.width)
    canvas.setDash([4, 3] if line.dashed else [])
    path = canvas.beginPath()
    path.moveTo(line.points[0][0], -line.points[0][1])
    for x, y in line.points[1:]:
        path.lineTo(x, -y)
    canvas.drawPath(path)
    canvas.setDash([])
    if line.arrow:
        _ink_arrow(canvas, line.points[-2], line.points[-1])
    if line.arrow_back:
        _ink_arrow(canvas, line.points[1], line.points[0])


def _ink_area(canvas: TaggedCanvas, area: Area) -> None:
    colour = HexColor(_INKS[area.ink])
    canvas.setStrokeColor(colour)
    canvas.setFillColor(_mixed(colour, _PALE) if area.pale else colour)
    canvas.setLineWidth(1.2)
    canvas.setDash([4, 3] if area.dashed else [])
    path = canvas.beginPath()
    path.moveTo(area.points[0][0], -area.points[0][1])
    for x, y in area.points[1:]:
        path.lineTo(x, -y)
    path.close()
    canvas.drawPath(path, stroke=int(area.pale), fill=1)
    canvas.setDash([])


def _ink_arrow(canvas: TaggedCanvas, start: Point, end: Point) -> None:
    turn = math.atan2(start[1] - end[1], end[0] - start[0])
    canvas.saveState()
    canvas.translate(end[0], -end[1])
    canvas.rotate(math.degrees(turn))
    path = canvas.beginPath()
    path.moveTo(0, 0)
    path.lineTo(-_ARROW, _ARROW / 2)
    path.lineTo(-_ARROW, -_ARROW / 2)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)
    canvas.restoreState()


def _ink_words(canvas: TaggedCanvas, words: Words) -> None:
    if words.backed:
        wide, high = measured(words.text, words.size) + 6, words.size * 1.3
        x, y = words.middle
        canvas.setFillColor(HexColor(_WHITE))
        canvas.roundRect(x - wide / 2, -y - high / 2, wide, high, 3, stroke=0, fill=1)
    style = Style(size=words.size, colour=_INKS[words.ink], bold=words.bold)
    _ink_text(canvas, words.text, style, words.middle)


def _ink_spot(canvas: TaggedCanvas, spot: Spot) -> None:
    canvas.setFillColor(HexColor(_OWN if spot.own else _WHITE))
    _box(canvas, spot, edge=TEAL if spot.own else SOFT)
    x, y = spot.middle
    for line, down in stacked(spot.lines):
        style = Style(size=line.size, colour=INK if line.bold else SOFT, bold=line.bold)
        _ink_text(canvas, line.text, style, (x, y + down))


def _ink_text(canvas: TaggedCanvas, text: str, style: Style, middle: Point) -> None:
    """One line of words around that point, in whatever script they are."""
    words = styled_words([text], style)
    lines = lines_of(words, _WIDEST * 1000)
    if not lines:
        return
    wide = lines[0].width * style.size / 1000
    place = Place(middle[0] - wide / 2, -middle[1] + style.leading / 2, wide)
    leftward = is_leftward([piece for word in words for piece in word.pieces])
    draw_lines(canvas, lines, style, place, leftward_text=leftward)


def _box(canvas: TaggedCanvas, box: Spot | Panel, *, edge: str) -> None:
    x, y = box.middle
    canvas.setStrokeColor(HexColor(edge))
    canvas.setLineWidth(1)
    left, low = x - box.width / 2, -y - box.height / 2
    canvas.roundRect(left, low, box.width, box.height, _CORNER, stroke=1, fill=1)


def _set_ground(canvas: TaggedCanvas, depth: float) -> None:
    canvas.setFillColor(_mixed(HexColor(TEAL), depth * _DEEPER))


def _mixed(colour: Color, share: float) -> Color:
    """White with so much of the colour in it."""
    red, green, blue = (1 - share * (1 - part) for part in (colour.red, colour.green, colour.blue))
    return Color(red, green, blue)
