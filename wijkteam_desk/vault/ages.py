"""How old things are that a clock dated which may be wrong: what was seen of time counts."""

from collections.abc import Iterable
from datetime import datetime, timedelta

_ORDINARY = timedelta(days=10)


def ages(moments: Iterable[datetime], now: datetime) -> dict[datetime, timedelta]:
    """How old each of these moments is; one that is still to come has no age.

    A gap of more than ten days counts for no more than the time that was seen after it. So a clock
    that jumps a year ahead makes nothing older at once, and a laptop that really was off for three
    months has made up for it after three more.
    """
    told: dict[datetime, timedelta] = {}
    later, age = now, timedelta()
    for moment in sorted({moment for moment in moments if moment <= now}, reverse=True):
        gap = later - moment
        age += gap if gap <= _ORDINARY else min(gap, age)
        told[moment] = age
        later = moment
    return told
