"""In which order names stand: van der Berg under B, Öztürk under O."""

import re

from wijkteam_desk.domain.plain_words import plain

_APOSTROPHES = re.compile(r"['`\u2018\u2019]")
_PREFIXES = frozenset(
    (
        *("aan", "bij", "in", "onder", "op", "over", "tot", "uit", "uijt", "van", "voor", "vom"),
        *("d", "de", "den", "der", "des", "het", "s", "t", "te", "ten", "ter", "toe", "von", "zu"),
        *("al", "el", "ould", "da", "das", "del", "della", "di", "do", "dos", "du", "l", "la"),
        *("le", "les", "lo", "zum", "zur"),
    )
)


def order_key(name: str) -> str:
    """What a name is put in order by: without accents, capitals and the words before it.

    A name of nothing but such words stays whole (LIBRARIES 4).
    """
    words = _APOSTROPHES.sub(" ", plain(name)).split()
    first = next((n for n, word in enumerate(words) if word not in _PREFIXES), 0)
    return " ".join(words[first:])
