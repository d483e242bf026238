"""Safety was talked over with somebody: with whom, when, and whether the worry is gone."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from wijkteam_desk.domain.length import refuse_long_names, refuse_long_texts
from wijkteam_desk.domain.past_day import refuse_coming
from wijkteam_desk.domain.record import Identified, Record
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import tell

TERM = timedelta(weeks=4)
"""How long a worry may go without being talked over."""


class Consultation(Identified, Record):
    """One; as long as the worry is not `gone` the next one is due four weeks later."""

    __tablename__ = "consultation"

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    held_on: Mapped[date] = mapped_column()
    with_whom: Mapped[str] = mapped_column()
    gone: Mapped[bool] = mapped_column(default=False)
    word: Mapped[str] = mapped_column(default="")


@dataclass(frozen=True, kw_only=True)
class ConsultationTold:
    """What a form tells; `word`: what was agreed. It comes on no paper."""

    held_on: date
    with_whom: str
    gone: bool = False
    word: str = ""


def fill_consultation(record: Consultation, told: ConsultationTold, today: date) -> None:
    """Writes it down; refused with nobody, and on a day to come."""
    if not told.with_whom.strip():
        raise Refusal("Schrijf op met wie je dit hebt overlegd.")
    refuse_long_names(told.with_whom)
    refuse_long_texts(told.word)
    refuse_coming(told.held_on, today)
    tell(record, told)


@dataclass(frozen=True, kw_only=True)
class Worry:
    """A worry about safety: of which day, and whether something had to happen at once."""

    id: str
    on: date
    at_once: bool = False


def standing_worry(
    worries: Iterable[Worry], held: Iterable[Consultation]
) -> tuple[Worry, date, Consultation | None] | None:
    """The oldest worry that is not gone, the last day for talking it over, and the last talk."""
    held = sorted(held, key=lambda one: (one.held_on, one.id))
    gone = max((one.held_on for one in held if one.gone), default=date.min)
    left = [one for one in worries if one.on > gone]
    if not left:
        return None
    worry = min(left, key=lambda one: (one.on, one.id))
    since = [one for one in held if one.held_on >= worry.on]
    if since:
        return worry, since[-1].held_on + TERM, since[-1]
    at_once = [one.on for one in left if one.at_once]
    return worry, min([worry.on + TERM, *at_once]), None
