"""Scaling up: somebody is asked to decide, one rung higher, by a day (DOMAIN 3.2)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.length import refuse_long_names, refuse_long_texts
from wijkteam_desk.domain.past_day import refuse_coming
from wijkteam_desk.domain.record import Identified, Record
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import tell


class EscalationLevel(Labelled):
    """The rungs, from the lowest up; a proposal, no norm."""

    BETWEEN = "0", "professionals onderling"
    LEADER = "1", "regisseur of teamleider"
    MANAGEMENT = "2", "management van de organisaties"
    TOWN = "3", "gemeente, wethouder of zorg- en veiligheidshuis"


class Escalation(Identified, Record):
    """One request for a decision; open until there is an outcome."""

    __tablename__ = "escalation"

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    level: Mapped[EscalationLevel] = mapped_column()
    raised_on: Mapped[date] = mapped_column()
    occasion: Mapped[str] = mapped_column()
    asked: Mapped[str] = mapped_column()
    to_whom: Mapped[str] = mapped_column()
    answer_by: Mapped[date] = mapped_column()
    discussed: Mapped[bool] = mapped_column(default=False)
    not_discussed: Mapped[str] = mapped_column(default="")
    outcome: Mapped[str] = mapped_column(default="")
    answered_on: Mapped[date | None] = mapped_column(default=None)

    @property
    def is_open(self) -> bool:
        """Whether the decision is still awaited."""
        return self.answered_on is None

    def is_late(self, today: date) -> bool:
        """Whether the term is past without an answer."""
        return self.is_open and self.answer_by < today


@dataclass(frozen=True, kw_only=True)
class EscalationTold:
    """What the form tells. `discussed`: with the household; if not, why in `not_discussed`."""

    level: EscalationLevel
    raised_on: date
    occasion: str
    asked: str
    to_whom: str
    answer_by: date
    discussed: bool = False
    not_discussed: str = ""


@dataclass(frozen=True, kw_only=True)
class OutcomeTold:
    """What was decided, or how a dispute was settled, and on which day."""

    outcome: str
    answered_on: date


_ASKED = {
    "occasion": "Schrijf op wat de aanleiding is.",
    "asked": "Schrijf op welk besluit je vraagt.",
    "to_whom": "Schrijf op aan wie je dit vraagt.",
}


def fill_escalation(escalation: Escalation, told: EscalationTold, today: date) -> None:
    """Writes it down; refused as by `check_escalation`."""
    check_escalation(told, today)
    tell(escalation, told)


def check_escalation(told: EscalationTold, today: date) -> None:
    """Refuses it without occasion, decision asked, person, term, or why it was not discussed."""
    refuse_coming(told.raised_on, today)
    for name, sentence in _ASKED.items():
        if not getattr(told, name).strip():
            raise Refusal(sentence)
    refuse_long_texts(told.occasion, told.asked, told.not_discussed)
    refuse_long_names(told.to_whom)
    _check_order(told.raised_on, told.answer_by)
    if not told.discussed and not told.not_discussed.strip():
        raise Refusal("Schrijf op waarom dit niet met het huishouden is besproken.")


def answer_escalation(escalation: Escalation, told: OutcomeTold, today: date) -> None:
    """Keeps what was decided; refused without words, when answered, or on a day that cannot be."""
    refuse_coming(told.answered_on, today)
    if not escalation.is_open:
        raise Refusal("Hierop is al een besluit. Kijk nog eens wat er nu staat.")
    _check_order(escalation.raised_on, told.answered_on)
    if not told.outcome.strip():
        raise Refusal("Schrijf op wat er is besloten.")
    refuse_long_texts(told.outcome)
    tell(escalation, told)


def next_level(escalation: Escalation) -> EscalationLevel | None:
    """One rung higher, or nothing above the highest."""
    levels = tuple(EscalationLevel)
    place = levels.index(escalation.level) + 1
    return levels[place] if place < len(levels) else None


def proposed_level(before: Iterable[Escalation]) -> EscalationLevel:
    """One rung above the last one that was asked; the lowest where nothing was asked before."""
    last = max(before, key=lambda one: (one.raised_on, one.level.value), default=None)
    return (next_level(last) or last.level) if last else EscalationLevel.BETWEEN


def _check_order(raised_on: date, answered_on: date) -> None:
    if answered_on < raised_on:
        raise Refusal("Het antwoord kan niet eerder komen dan de vraag. Kies een latere dag.")
