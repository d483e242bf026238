"""Why nothing happens with a household for a while: one of a short list, until a day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.length import refuse_long_texts
from wijkteam_desk.domain.record import Identified, Record
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import tell

SILENCE = timedelta(weeks=4)
"""How long nothing may move before it is asked why."""
LONGEST = timedelta(weeks=26)


class StillReason(Labelled):
    """Why it stands still."""

    WAITING_LIST = "wachtlijst", "er is een wachtlijst"
    FAMILY = "gezin", "het gezin wil het nu niet"
    UNREACHED = "onbereikbaar", "het gezin is niet te bereiken"
    DECISION = "beslissing", "een beslissing is te laat"
    AGREED = "afgesproken", "zo is het afgesproken"
    OTHER = "anders", "iets anders"


class Stillness(Identified, Record):
    """One reason, from the day it was noted until the day on which it is asked again."""

    __tablename__ = "stillness"

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    noted_on: Mapped[date] = mapped_column()
    reason: Mapped[StillReason] = mapped_column()
    until: Mapped[date] = mapped_column()
    word: Mapped[str] = mapped_column(default="")


@dataclass(frozen=True, kw_only=True)
class StillnessTold:
    """What a form tells; words only where the reason is another."""

    reason: StillReason
    until: date
    word: str = ""


def fill_stillness(record: Stillness, told: StillnessTold, today: date) -> None:
    """Writes it down; refused for another reason without words, or until a day that cannot be."""
    if told.reason is StillReason.OTHER and not told.word.strip():
        raise Refusal("Schrijf op waarom het stil ligt.")
    refuse_long_texts(told.word)
    if told.until <= today:
        raise Refusal("Kies een dag die nog komt. Dan kijk je er weer naar.")
    if told.until > today + LONGEST:
        raise Refusal("Kijk er binnen een half jaar weer naar. Kies een eerdere dag.")
    record.noted_on = today
    tell(record, told)


def explained(known: Iterable[Stillness], day: date) -> Stillness | None:
    """Why it stands still that day; the one that lasts longest."""
    found = [one for one in known if one.noted_on <= day < one.until]
    return max(found, key=lambda one: (one.until, one.id), default=None)
