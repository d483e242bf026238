"""Text cut into words: the places where a line may break."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from wijkteam_desk.domain.emoji import without_emoji
from wijkteam_desk.paper.typesetting.fonts import space_width
from wijkteam_desk.paper.typesetting.pieces import Piece, Way, pieces_of

# Not the no-break space: a telephone number stays in one piece.
_SPACES = re.compile(r"[ \t\r\n\f\v\u2028\u2029]+")
_AFTER_HYPHEN = re.compile(r"(?<=[^\W\d_]-)(?=[^\W\d_]{2})")
# Characters without ink that would change where a line breaks or which way it runs.
_UNSEEN = dict.fromkeys(
    [0xAD, 0x200B, 0x200E, 0x200F, 0xFEFF, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
)


class Bold(str):
    """Text that stands out: `text(Bold("Noor Haddad"), " houdt het overzicht.")`."""

    __slots__ = ()


@dataclass(slots=True, repr=False)
class Word:
    """Pieces between two places where a line may break; `spaced` when a space follows."""

    pieces: tuple[Piece, ...]
    bold: bool
    spaced: bool = False

    @property
    def width(self) -> float:
        """Width in thousandths of the letter size, without the space."""
        return sum(piece.width for piece in self.pieces)

    @property
    def said(self) -> str:
        """What was written."""
        return "".join(piece.said for piece in self.pieces)

    def space(self) -> Piece:
        """The space that follows."""
        name = self.pieces[-1].font
        return Piece(" ", " ", name, space_width(name), Way.EITHER)


def words_of(parts: Iterable[str]) -> list[Word]:
    """Words of these texts in a row; of a `Bold` text they are bold. Line ends are spaces."""
    words: list[Word] = []
    glued = False
    for part in parts:
        for number, token in enumerate(_clean(part).split(" ")):
            if number:
                _space_after(words)
                glued = False
            if token:
                _add(words, token, bold=isinstance(part, Bold), glued=glued)
                glued = True
    return words


def word_of(text: str, *, bold: bool) -> Word:
    """One word, whatever is in it."""
    return Word(pieces_of(text, bold=bold), bold)


def _clean(text: str) -> str:
    composed = unicodedata.normalize("NFC", text).translate(_UNSEEN)
    return without_emoji(_SPACES.sub(" ", composed))


def _space_after(words: list[Word]) -> None:
    if words:
        words[-1].spaced = True


def _add(words: list[Word], token: str, *, bold: bool, glued: bool) -> None:
    """Add a word as written; it may break after a hyphen between letters."""
    for chunk in _AFTER_HYPHEN.split(token):
        pieces = pieces_of(chunk, bold=bold)
        if glued and words:
            words[-1].pieces += pieces
            glued = False
        else:
            words.append(Word(pieces, bold))
