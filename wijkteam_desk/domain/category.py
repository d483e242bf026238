"""What kind of thing is told: the leefgebieden, and what the law guards beside (AVG 9 and 10)."""

from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.life_domain import LifeDomain


def _of(life_domain: LifeDomain) -> tuple[str, str]:
    return life_domain.value, life_domain.label


class Category(Labelled):
    """A kind of data that may be told or not; each leefgebied is one, under the same code."""

    MONEY = _of(LifeDomain.MONEY)
    WORK = _of(LifeDomain.WORK)
    SCHOOL = _of(LifeDomain.SCHOOL)
    DAY = _of(LifeDomain.DAY)
    HOME = _of(LifeDomain.HOME)
    FAMILY = _of(LifeDomain.FAMILY)
    GROWING_UP = _of(LifeDomain.GROWING_UP)
    CARE = _of(LifeDomain.CARE)
    NETWORK = _of(LifeDomain.NETWORK)
    MEANING = _of(LifeDomain.MEANING)
    SAFETY = _of(LifeDomain.SAFETY)
    BODY = _of(LifeDomain.BODY)
    MIND = _of(LifeDomain.MIND)
    SUBSTANCES = _of(LifeDomain.SUBSTANCES)
    JUSTICE = _of(LifeDomain.JUSTICE)
    BELIEF = "geloof", "Geloof of overtuiging"
    ORIGIN = "afkomst", "Afkomst"
    SEXUALITY = "seksualiteit", "Seksualiteit"


HEALTH = frozenset({Category.BODY, Category.MIND, Category.SUBSTANCES})
"""Data about health (AVG 9)."""
SPECIAL = HEALTH | {Category.BELIEF, Category.ORIGIN, Category.SEXUALITY}
"""Special data (AVG 9)."""
GUARDED = SPECIAL | {Category.JUSTICE}
"""Said yes to one by one (AVG 9 and 10)."""


def category_of(life_domain: LifeDomain) -> Category:
    """The category that a leefgebied is."""
    return Category.coded(life_domain.value)


def categories_in(told: str) -> tuple[Category, ...]:
    """The categories of a list of codes with a comma between."""
    return tuple(Category.coded(code) for code in told.split(",") if code)
