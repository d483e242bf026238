"""The shipped fonts, loaded when a character first needs them."""

import functools
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import ShapeData, ShapedStr, TTFont, shapeStr
from typing_extensions import override

from wijkteam_desk.shipped import shipped

REGULAR = ("AtkinsonHyperlegibleNext-Regular", "NotoSans-Regular", "NotoSansArabic-Regular")
BOLD = ("AtkinsonHyperlegibleNext-Bold", "NotoSans-Bold", "NotoSansArabic-Bold")

_LAST = 0xFFFF
_NOTDEF = "<00> <0000>"
_CMAP_KEY = "toUnicodeCMap:"


class PaperFont(TTFont):
    """A TrueType font whose subsets do not map the missing glyph to U+0000 (refused by PDF/UA)."""

    @override
    def addObjects(self, doc: Any) -> None:
        super().addObjects(doc)
        for key, thing in doc.idToObject.items():
            if key.startswith(_CMAP_KEY):
                thing.content = _without_notdef(thing.content)


def _without_notdef(cmap: str) -> str:
    """A character map of reportlab without its line for the missing glyph; twice does no harm."""
    lines = cmap.split("\n")
    if _NOTDEF not in lines:
        return cmap
    lines.remove(_NOTDEF)
    at = next(i for i, line in enumerate(lines) if line.endswith(" beginbfchar"))
    lines[at] = f"{int(lines[at].split()[0]) - 1} beginbfchar"
    return "\n".join(lines)


@functools.cache
def font(name: str) -> PaperFont:
    """The shipped font of this name, registered with reportlab."""
    loaded = PaperFont(name, str(shipped("fonts", f"{name}.ttf")), asciiReadable=False)
    if "Arabic" in name:
        _name_the_nameless(loaded)
    pdfmetrics.registerFont(loaded)
    return loaded


def _name_the_nameless(loaded: Any) -> None:
    """Give each glyph without a character a private one, in the order of the font.

    reportlab does it in order of first use: a paper would depend on what was printed before it.
    """
    shaper = loaded.hbFont()
    for glyph in range(1, loaded.hbFace.glyph_count):
        if glyph not in loaded.face.glyphToChar:
            advance = shaper.get_glyph_h_advance(glyph)
            loaded.hbAddPrivate(shaper.glyph_to_string(glyph), glyph, advance)


@functools.cache
def characters_of(name: str) -> frozenset[str]:
    """The characters this font can draw, up to the 16 bits of reportlab's character maps."""
    face: Any = font(name).face
    return frozenset(chr(code) for code in face.charToGlyph if code <= _LAST)


@functools.cache
def font_of(char: str, *, bold: bool) -> str | None:
    """Name of the first shipped font that has this character, or None."""
    return next((name for name in (BOLD if bold else REGULAR) if char in characters_of(name)), None)


def joined(text: str, name: str) -> str:
    """Letters of a joining script in the order and the forms in which they are drawn."""
    font(name)
    shaped: str = shapeStr(text, name, 12)
    return shaped


def shapes_of(shown: ShapedStr) -> list[ShapeData]:
    """Where each drawn glyph stands, and which letter it belongs to."""
    shapes: list[ShapeData] = shown.__shapeData__  # type: ignore[attr-defined]  # not in the stub
    return shapes


def width_of(shown: str, name: str) -> float:
    """Width in thousandths of the letter size."""
    if isinstance(shown, ShapedStr):
        return sum(shape.x_advance for shape in shapes_of(shown))
    return font(name).stringWidth(shown, 1000)


@functools.cache
def space_width(name: str) -> float:
    """Width of a space in thousandths of the letter size."""
    return width_of(" ", name)
