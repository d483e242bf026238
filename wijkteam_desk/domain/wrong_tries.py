"""Mislukte pogingen: wrong passphrases and recovery codes before the vault opened (R-5.28)."""

from datetime import date, datetime, timedelta

from sqlalchemy.orm import Mapped, mapped_column

from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.domain.record import Identified, Record


class WrongTries(Identified, Record):
    """How many there were between two right ones, and when the first."""

    __tablename__ = "wrong_tries"

    count: Mapped[int] = mapped_column()
    since: Mapped[datetime] = mapped_column()


def in_words(tries: WrongTries, now: datetime) -> str:
    """What the coach is told; `now` in the time zone in which the sentence is read."""
    first = tries.since.astimezone(now.tzinfo)
    day, time = _day(first.date(), now.date()), f"{first:%H:%M}"
    if tries.count == 1:
        return f"Er is een verkeerde wachtzin of pincode geprobeerd, {day} om {time}."
    return f"Sinds {day} {time} is {tries.count} keer een verkeerde wachtzin of pincode geprobeerd."


def _day(day: date, today: date) -> str:
    beside = {today: "vandaag", today - timedelta(days=1): "gisteren"}
    return beside.get(day) or full_date(day)
