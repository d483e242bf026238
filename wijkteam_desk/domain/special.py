"""Special and criminal data mark themselves (R-2.6; AVG 9 and 10): shown, never refused."""

import re
import tomllib
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
    lowered = text.casefold()
    return tuple(
        one for one in Special if one is by_domain or _pattern(one).search(lowered) is not None
    )


@cache
def _pattern(special: Special) -> re.Pattern[str]:
    listed = tomllib.loads(shipped("words", "special_nl.toml").read_text("utf-8"))
    words = "|".join(map(re.escape, listed[special.value]))
    return re.compile(rf"\b(?:{words})")
