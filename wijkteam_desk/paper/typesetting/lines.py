"""Words set in lines, left aligned, nothing cut off."""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

from wijkteam_desk.paper.typesetting.pieces import Piece
from wijkteam_desk.paper.typesetting.words import Word, word_of


@dataclass(slots=True, repr=False)
class Line:
    """Words on one line; `width` is in thousandths of the letter size."""

    words: list[Word]
    width: float

    def pieces(self) -> list[Piece]:
        """Pieces with the spaces between them.

        The space at the end of a line is kept: it is not seen, and a reading voice needs it.
        """
        found: list[Piece] = []
        for word in self.words:
            found += word.pieces
            if word.spaced:
                found.append(word.space())
        return found


def lines_of(words: Iterable[Word], room: float) -> list[Line]:
    """Lines no wider than `room` (thousandths of the letter size). A longer word is chopped."""
    lines: list[Line] = []
    line = Line([], 0.0)
    waiting = deque(words)
    while waiting:
        word = waiting.popleft()
        width = word.width
        gap = _gap(line)
        if line.width + gap + width <= room or (not line.words and len(word.said) == 1):
            line.words.append(word)
            line.width += gap + width
        elif line.words:
            lines.append(line)
            line = Line([], 0.0)
            waiting.appendleft(word)
        else:
            waiting.extendleft(reversed(_chopped(word, room)))
    return [*lines, line] if line.words else lines


def _gap(line: Line) -> float:
    last = line.words[-1] if line.words else None
    return last.space().width if last and last.spaced else 0.0


def _chopped(word: Word, room: float) -> tuple[Word, Word]:
    """The part of a word that fits the room, at least one letter, and the rest."""
    said = word.said
    fits = 1
    while fits < len(said) - 1 and word_of(said[: fits + 1], bold=word.bold).width <= room:
        fits += 1
    head, rest = (word_of(part, bold=word.bold) for part in (said[:fits], said[fits:]))
    rest.spaced = word.spaced
    return head, rest
