"""Special and criminal data mark themselves (R-2.6; AVG 9 and 10): shown, never refused."""

import re
import tomllib
from functools import cache

from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.plain_words import plain
from wijkteam_desk.shipped import shipped

_OWN = "ik "
"""What is listed so is what one says of oneself."""


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
    words = lists[listed]
    own = [word.removeprefix(_OWN) for word in words if word.startswith(_OWN)]
    anywhere = [_where(word) for word in words if word.startswith("-")]
    begins = [_where(word) for word in words if not word.startswith(("-", _OWN))]
    begins += [_where(word, turned=" ik") for word in own]
    if own:
        begins.append(rf"ik(?: \w+){{0,4}} (?:{'|'.join(map(_where, own))})")
    # one look at where a word begins for all that begin there: five times as fast
    return re.compile("|".join((*anywhere, rf"\b(?:{'|'.join(begins)})")))


def _where(word: str, turned: str = "") -> str:
    """The listed word, its end anywhere (`-`), and what follows soon after it (` ... `).

    `turned` stands straight behind it: `drink ik` of `ik drink`.
    """
    first, _, soon = word.partition(" ... ")
    ends = "" if first.endswith("-") else r"\b"
    behind = rf"(?=(?: \w+){{0,4}} {re.escape(_plain(soon))})" if soon else ""
    return f"{re.escape(_plain(first.strip('-')))}{turned}{ends}{behind}"


def _plain(text: str) -> str:
    """In small letters without accents, one space between words."""
    return " ".join(plain(text).split())
