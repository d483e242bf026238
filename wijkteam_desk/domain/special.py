"""Special and criminal data mark themselves (R-2.6; AVG 9 and 10): shown, never refused."""

import re
import tomllib
import unicodedata
from functools import cache

from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.shipped import shipped


class Special(Labelled):
    """Why sharing this needs more than usual."""

    SPECIAL = "bijzonder", "bijzonder gegeven"
    CRIMINAL = "strafrecht", "strafrechtelijk gegeven"


_BY_DOMAIN = {
    LifeDomain.BODY: Special.SPECIAL,
    LifeDomain.MIND: Special.SPECIAL,
    LifeDomain.SUBSTANCES: Special.SPECIAL,
    LifeDomain.JUSTICE: Special.CRIMINAL,
}


def special_in(text: str, life_domain: LifeDomain | None) -> tuple[Special, ...]:
    """What these words are by what they are about, or by a word that stands in them."""
    by_domain = _BY_DOMAIN.get(life_domain) if life_domain else None
    told = _pattern("niet").sub(" ", _plain(text))
    return tuple(one for one in Special if one is by_domain or _pattern(one.value).search(told))


@cache
def _pattern(listed: str) -> re.Pattern[str]:
    lists = tomllib.loads(shipped("words", "special_nl.toml").read_text("utf-8"))
    return re.compile("|".join(map(_where, lists[listed])))


def _where(word: str) -> str:
    """Where the listed word counts: whole, or as the beginning or the end of a word (`-`)."""
    begins, ends = ("" if edge == "-" else r"\b" for edge in (word[0], word[-1]))
    return f"{begins}{re.escape(_plain(word.strip('-')))}{ends}"


def _plain(text: str) -> str:
    """In small letters without accents, one space between words."""
    apart = unicodedata.normalize("NFD", text.casefold())
    return " ".join("".join(sign for sign in apart if not unicodedata.combining(sign)).split())
