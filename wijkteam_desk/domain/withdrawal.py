"""Intrekken: who may end a toestemming alone, and what it takes (R-5.11; AVG 7 lid 3)."""

from datetime import date

from wijkteam_desk.domain.consent_voice import ConsentVoice, Speaks
from wijkteam_desk.domain.past_day import refuse_coming
from wijkteam_desk.domain.refusal import Refusal

CHILD_ALONE_FROM = date(2026, 9, 1)
"""Since then somebody of 12 or older may end it without the representative (UAVG 5 lid 3)."""
_CHILD, _YOUTH = 12, 16


def may_withdraw(speaks: Speaks, age: int | None, day: date) -> bool:
    """Whether somebody in this capacity may end it alone; `age`: of whom it is about, on that day.

    A representative always; the person from 16, since 1 September 2026 from 12. Of unknown age the
    person too: an end harms less than what goes on against somebody's wish.
    """
    if speaks is not Speaks.SELF or age is None:
        return True
    return age >= (_CHILD if day >= CHILD_ALONE_FROM else _YOUTH)


def end_by(voice: ConsentVoice, age: int | None, on: date, today: date) -> None:
    """Ends it at once for everybody; refused twice, on a day to come, or of who may not."""
    if voice.withdrawn_on:
        raise Refusal("Dit was al ingetrokken.")
    refuse_coming(on, today)
    if not may_withdraw(voice.speaks, age, on):
        raise Refusal("Wie zo jong is, trekt dit niet zelf in. Dat doet wie het gezag heeft.")
    voice.withdrawn_on = on
