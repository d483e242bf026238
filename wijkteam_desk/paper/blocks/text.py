"""Paragraphs, headings and items of a list."""

from collections.abc import Sequence
from dataclasses import replace

from typing_extensions import override

from wijkteam_desk.paper.blocks.block import Block
from wijkteam_desk.paper.looks import Style
from wijkteam_desk.paper.tagging.canvas import TaggedCanvas
from wijkteam_desk.paper.tagging.element import Element
from wijkteam_desk.paper.typesetting.ink import Place, draw_lines
from wijkteam_desk.paper.typesetting.lines import Line, lines_of
from wijkteam_desk.paper.typesetting.reading_order import is_leftward
from wijkteam_desk.paper.typesetting.words import Bold, Word, words_of

_INDENT = 18.0
_ITEM_BEFORE = 3.0
# A paragraph leaves at least this many lines on a page, on either side of the cut.
_COMPANY = 2


class Text(Block):
    """A paragraph: one element, also when it is cut over two pages."""

    def __init__(self, words: list[Word], style: Style, element: Element) -> None:
        self.before = style.before
        self.style = style
        self.element = element
        self.words = words
        self._lines: tuple[float, list[Line]] | None = None

    def lines(self, width: float) -> list[Line]:
        """The lines at this width in points."""
        if self._lines is None or self._lines[0] != width:
            self._lines = width, lines_of(self.words, width * 1000 / self.style.size)
        return self._lines[1]

    def widest(self) -> float:
        """The width in points of the longest that does not break."""
        return max((word.width for word in self.words), default=0.0) * self.style.size / 1000

    @override
    def height(self, width: float) -> float:
        return len(self.lines(width)) * self.style.leading

    @override
    def needs(self, width: float) -> float:
        count = len(self.lines(width))
        return (count if count < 2 * _COMPANY else _COMPANY) * self.style.leading

    @override
    def cut(self, width: float, room: float) -> "tuple[Text, Text] | None":
        lines = self.lines(width)
        fit = min(int(room / self.style.leading), len(lines) - _COMPANY)
        if fit < _COMPANY:
            return None
        return self.part(lines[:fit]), self.part(lines[fit:])

    def part(self, lines: list[Line]) -> "Text":
        """These lines of it."""
        words = [word for line in lines for word in line.words]
        return Text(words, self.style, self.element)

    @override
    def draw(self, canvas: TaggedCanvas, place: Place) -> None:
        with canvas.content(self.element):
            self.ink(canvas, place)

    def ink(self, canvas: TaggedCanvas, place: Place) -> None:
        """Draw it without a mark, for who marks it otherwise."""
        leftward = is_leftward([piece for word in self.words for piece in word.pieces])
        lines = self.lines(place.width)
        draw_lines(canvas, lines, self.style, place, leftward_text=leftward)


class Heading(Text):
    """A heading, also an entry of the contents at the side of the reader's screen.

    It is cut only when it is higher than a page.
    """

    keep_next = True

    def __init__(self, words: list[Word], style: Style, element: Element, *, level: int) -> None:
        super().__init__(words, style, element)
        self._level = level

    @override
    def needs(self, width: float) -> float:
        return self.height(width)

    @override
    def cut(self, width: float, room: float) -> "tuple[Text, Text] | None":
        parts = super().cut(width, room)
        if parts is None:
            return None
        head = Heading(parts[0].words, self.style, self.element, level=self._level)
        return head, parts[1]

    @override
    def draw(self, canvas: TaggedCanvas, place: Place) -> None:
        said = "".join(word.said + " " * word.spaced for word in self.words)
        canvas.add_contents_entry(said.strip(), level=self._level, top=place.top)
        super().draw(canvas, place)


class Item(Block):
    """An item of a list, with its bullet."""

    def __init__(self, text: Text, bullet: Text | None) -> None:
        self.before = text.before
        self._text = text
        self._bullet = bullet

    @override
    def height(self, width: float) -> float:
        return self._text.height(width - _INDENT)

    @override
    def needs(self, width: float) -> float:
        return self._text.needs(width - _INDENT)

    @override
    def cut(self, width: float, room: float) -> "tuple[Item, Item] | None":
        parts = self._text.cut(width - _INDENT, room)
        return parts and (Item(parts[0], self._bullet), Item(parts[1], None))

    @override
    def draw(self, canvas: TaggedCanvas, place: Place) -> None:
        if self._bullet:
            self._bullet.draw(canvas, place)
        inside = Place(place.left + _INDENT, place.top, place.width - _INDENT)
        self._text.draw(canvas, inside)


def new_text(parts: Sequence[str], style: Style, element: Element) -> Text:
    """A paragraph of these texts in a row."""
    return Text(styled_words(parts, style), style, element)


def new_items(
    items: Sequence[str], labels: Sequence[str], style: Style, whole: Element
) -> list[Item]:
    """The items of a list, with their bullets or numbers; the last stands alone on no page."""
    lower = replace(style, before=_ITEM_BEFORE)
    made = []
    for item, label in zip(items, labels, strict=True):
        element = whole.add("LI")
        bullet = new_text([label], style, element.add("Lbl"))
        made.append(Item(new_text([item], lower, element.add("LBody")), bullet))
    for last_but_one in made[-2:-1]:
        last_but_one.keep_next = True
    return made


def styled_words(parts: Sequence[str], style: Style) -> list[Word]:
    """Words of these texts, all bold when the style is."""
    return words_of([Bold(part) for part in parts] if style.bold else parts)
