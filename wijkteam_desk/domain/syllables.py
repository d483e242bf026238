"""How many syllables a Dutch word has, by ear: each group of vowels that sounds as one counts."""

import re
import unicodedata

_TREMA = "\N{COMBINING DIAERESIS}"

# Words from English that are not said as they are written.
_LOANS = {
    "coach": "kootsj",
    "deadline": "dedlijn",
    "intake": "inteek",
    "leas": "lies",
    "online": "onlijn",
    "site": "sait",
    "team": "tiem",
    "update": "updeet",
}
_LOAN = re.compile("|".join(_LOANS))
_SOUND = re.compile(
    r"ieu(?=w|\b)|eeu|eau|aai|ooi|oei"
    r"|aa|ee|oo|uu|ie(?![eu])|oe|ui|ij|ei|eu(?!m)|au|ou|ai|oi|[aeo]y"
    r"|[aeiou]|y(?![aeou])"
)


def syllables(word: str) -> int:
    """At least one; `beëindigen` has four, `financieel` four, `24-11-2026` one."""
    said = _LOAN.sub(lambda found: _LOANS[found[0]], _spelled(word)).replace("qu", "kw")
    return max(1, len(_SOUND.findall(said)))


def _spelled(word: str) -> str:
    """Small letters without accents; a trema becomes the break that it stands for."""
    if word.isascii():
        return word.lower()
    apart = unicodedata.normalize("NFD", word.lower())
    broken = re.sub(f"(.){_TREMA}", r"-\1", apart)
    return "".join(one for one in broken if not unicodedata.combining(one))
