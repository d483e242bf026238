"""Words bare of what does not matter when they are compared."""

import re
import unicodedata

_DASHES = re.compile(r"[\u2010-\u2015]")


def even(text: str) -> str:
    """One kind of space and dash, and nothing that is not seen (soft hyphens)."""
    seen = unicodedata.normalize("NFKC", text)
    return _DASHES.sub("-", "".join(one for one in seen if unicodedata.category(one) != "Cf"))


def plain_words(text: str) -> tuple[str, ...]:
    """Its words small, bare of accents and signs: `mark`, `s` of `Mark’s`."""
    bare = unicodedata.normalize("NFKD", even(text).casefold())
    letters = "".join(one for one in bare if not unicodedata.combining(one))
    return tuple(re.findall(r"[^\W_]+", letters))
