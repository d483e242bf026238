"""Intrekken: who may end a toestemming alone, and what it takes (R-5.11; AVG 7 lid 3)."""

from datetime import date

from wijkteam_desk.domain.consent_voice import ConsentVoice, Speaks
from wijkteam_desk.domain.past_day import refuse_coming
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.rules import shipped_rules
from wijkteam_desk.domain.who_consents import may_end


def may_withdraw(speaks: Speaks, age: int | None, day: date) -> bool:
    """Whether somebody in this capacity may end it alone; `age`: of whom it is about, on that day.

    A representative, and by the age table the person. Of unknown age, and while the rules are
    broken, the person too: an end harms less than what goes on against somebody's wish.
    """
    ages = shipped_rules().ages
    if age is None or not ages.lines or speaks is not Speaks.SELF:
        return True
    return may_end(speaks, age, day, ages, capable=False)


def end_by(voice: ConsentVoice, age: int | None, on: date, today: date) -> None:
    """Ends it at once for everybody; refused twice, on a day to come, or of who may not."""
    if voice.withdrawn_on:
        raise Refusal("Dit was al ingetrokken.")
    refuse_coming(on, today)
    if not may_withdraw(voice.speaks, age, on):
        raise Refusal("Wie zo jong is, trekt dit niet zelf in. Dat doet wie het gezag heeft.")
    voice.withdrawn_on = on
