"""In which order names stand: van der Berg under B, Öztürk under O."""

import re
import unicodedata

_MARKS = re.compile(r"[\u0300-\u036f]")
_WITHOUT_STROKE = str.maketrans({"\u0131": "i", "\u0142": "l", "\u00f8": "o", "\u0111": "d"})
_APOSTROPHES = re.compile(r"['`\u2018\u2019]")
_PREFIXES = frozenset(
    (
        *("aan", "bij", "in", "onder", "op", "over", "tot", "uit", "uijt", "van", "voor", "vom"),
        *("d", "de", "den", "der", "des", "het", "s", "t", "te", "ten", "ter", "toe", "von", "zu"),
        *("al", "el", "ould", "da", "das", "del", "della", "di", "do", "dos", "du", "l", "la"),
        *("le", "les", "lo", "zum", "zur"),
    )
)


def plain(text: str) -> str:
    """The text without accents and capitals: `Çelik` is found by `celik`."""
    if text.isascii():
        return text.casefold()
    letters = unicodedata.normalize("NFKD", text.casefold())
    return _MARKS.sub("", letters).translate(_WITHOUT_STROKE)


def order_key(name: str) -> str:
    """What a name is put in order by: without accents, capitals and the words before it.

    A name of nothing but such words stays whole (LIBRARIES 4).
    """
    words = _APOSTROPHES.sub(" ", plain(name)).split()
    first = next((n for n, word in enumerate(words) if word not in _PREFIXES), 0)
    return " ".join(words[first:])
