"""Words bare of what does not matter when they are compared."""

import re
import unicodedata

_DASHES = re.compile(r"[\u2010-\u2015]")
_WHOLE = str.maketrans("\u0131\u0142\u00f8\u0111\u0127\u00f0", "ilodhd") | str.maketrans(
    {"\u00e6": "ae", "\u0153": "oe", "\u00fe": "th"}
)
"""Letters that Unicode does not take apart."""


def even(text: str) -> str:
    """One kind of space and dash, and nothing that is not seen (soft hyphens)."""
    seen = unicodedata.normalize("NFKC", text)
    return _DASHES.sub("-", "".join(one for one in seen if unicodedata.category(one) != "Cf"))


def plain(text: str) -> str:
    """The text without accents and capitals: `Çelik` is found by `celik`, `Paweł` by `pawel`."""
    if text.isascii():
        return text.casefold()
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(one for one in letters if not unicodedata.combining(one)).translate(_WHOLE)


def plain_words(text: str) -> tuple[str, ...]:
    """Its words small, bare of accents and signs: `mark`, `s` of `Mark’s`."""
    return tuple(re.findall(r"[^\W_]+", plain(even(text))))
