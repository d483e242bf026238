"""Melding and aanvraag, with the terms of the Wmo (R-1.3 to R-1.9)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from wijkteam_desk.domain.family_plan import (
    ASKED_FOR,
    CAME_IN,
    HELP_PLAN,
    OFFERED,
    SKIPPED,
    FamilyPlan,
    FamilyPlanTold,
    help_plan_due,
    refuse_wrong_family_plan,
)
from wijkteam_desk.domain.feedback import Level
from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.length import refuse_long_names, refuse_long_texts
from wijkteam_desk.domain.naming import NOBODY, Called, is_named
from wijkteam_desk.domain.record import Identified, Record
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.term import end_of_term
from wijkteam_desk.domain.told import tell, told_of

PERSONAL_PLAN_DAYS = 7
RESEARCH_WEEKS = 6
DECISION_WEEKS = 2
_FREE = ("personal_plan_on", "family_plan_on", "applied_on")
"""What the family may do, and need not."""

_STEPS = {
    "confirmed_on": "Ontvangst bevestigd",
    "temporary_on": "Spoed: onverwijld een tijdelijke maatwerkvoorziening",
    "told_support_on": "Gewezen op gratis cliëntondersteuning",
    "told_personal_plan_on": "Gewezen op het persoonlijk plan",
    "personal_plan_on": "Persoonlijk plan ingeleverd",
    "family_plan_offered_on": OFFERED,
    "family_plan_on": CAME_IN,
    "help_plan_on": HELP_PLAN,
    "identity_seen_on": "Identiteit vastgesteld",
    "told_pgb_on": "Uitgelegd wat een pgb is",
    "researched_on": "Onderzoek klaar",
    "applied_on": "Aanvraag ontvangen",
    "decided_on": "Besluit op de aanvraag",
}
"""By the field of its day, in the order of the law."""

_DAYS = (
    {"reported_on": "Binnengekomen op"}
    | _STEPS
    | {"family_plan_skipped_on": SKIPPED, "help_plan_asked_on": ASKED_FOR}
)
"""All days that have come when they are told."""


class BroughtBy(Labelled):
    """Who came with the question."""

    SELF = "zelf", "het gezin zelf"
    FAMILY = "familie", "familie of vrienden"
    NEIGHBOUR = "buren", "buren"
    SCHOOL = "school", "school"
    DOCTOR = "huisarts", "huisarts"
    POLICE = "politie", "politie"
    LANDLORD = "verhuurder", "verhuurder"
    PROVIDER = "aanbieder", "een aanbieder"
    OTHER = "anders", "iemand anders"


class ResearchItem(Labelled):
    """The items of the onderzoek, exactly a to g (WMO 2.3.2 lid 4, R-1.4)."""

    NEEDS = "a", "behoeften, persoonskenmerken en voorkeuren"
    OWN_STRENGTH = "b", "wat op eigen kracht of met gebruikelijke hulp kan"
    NETWORK = "c", "mantelzorg en hulp uit het sociaal netwerk"
    CARER = "d", "welke ondersteuning de mantelzorger nodig heeft"
    GENERAL = "e", "algemene voorzieningen en maatschappelijk nuttige activiteiten"
    TOGETHER = (
        "f",
        "samen met zorgverzekeraars, zorgaanbieders, publieke gezondheid, jeugdhulp, onderwijs,"
        " welzijn, wonen, werk en inkomen",
    )
    COSTS = "g", "welke bijdrage in de kosten gevraagd wordt"


class Melding(Identified, Record):
    """A question for support, from the day it came in until the besluit."""

    __tablename__ = "melding"

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    reported_on: Mapped[date] = mapped_column()
    question: Mapped[str] = mapped_column(default="")
    brought_by: Mapped[BroughtBy] = mapped_column(default=BroughtBy.SELF)
    brought_by_name: Mapped[str] = mapped_column(default="")
    may_hear: Mapped[Level | None] = mapped_column(default=None)
    urgent: Mapped[bool] = mapped_column(default=False)
    confirmed_on: Mapped[date | None] = mapped_column(default=None)
    temporary_on: Mapped[date | None] = mapped_column(default=None)
    told_support_on: Mapped[date | None] = mapped_column(default=None)
    told_personal_plan_on: Mapped[date | None] = mapped_column(default=None)
    personal_plan_on: Mapped[date | None] = mapped_column(default=None)
    personal_plan_used: Mapped[str] = mapped_column(default="")
    told_pgb_on: Mapped[date | None] = mapped_column(default=None)
    identity_seen_on: Mapped[date | None] = mapped_column(default=None)
    researched_on: Mapped[date | None] = mapped_column(default=None)
    applied_on: Mapped[date | None] = mapped_column(default=None)
    decided_on: Mapped[date | None] = mapped_column(default=None)
    family_plan: Mapped[FamilyPlan] = mapped_column(default=FamilyPlan.OPEN)
    family_plan_offered_on: Mapped[date | None] = mapped_column(default=None)
    family_plan_until: Mapped[date | None] = mapped_column(default=None)
    family_plan_on: Mapped[date | None] = mapped_column(default=None)
    family_plan_skipped_on: Mapped[date | None] = mapped_column(default=None)
    help_plan_asked_on: Mapped[date | None] = mapped_column(default=None)
    help_plan_on: Mapped[date | None] = mapped_column(default=None)


class ResearchNote(Identified, Record):
    """What the onderzoek found on one item."""

    __tablename__ = "research_note"

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    melding_id: Mapped[str] = mapped_column(ForeignKey("melding.id"), index=True)
    item: Mapped[ResearchItem] = mapped_column()
    found: Mapped[str] = mapped_column(default="")


@dataclass(frozen=True, kw_only=True)
class MeldingTold(FamilyPlanTold):
    """What the form tells; days that have not come yet stay empty.

    `may_hear`: what the family lets whoever brought it hear (R-6.1); nothing while not asked.
    """

    reported_on: date
    question: str
    brought_by: BroughtBy = BroughtBy.SELF
    brought_by_name: str = ""
    may_hear: Level | None = None
    urgent: bool = False
    confirmed_on: date | None = None
    temporary_on: date | None = None
    told_support_on: date | None = None
    told_personal_plan_on: date | None = None
    personal_plan_on: date | None = None
    personal_plan_used: str = ""
    told_pgb_on: date | None = None
    identity_seen_on: date | None = None
    researched_on: date | None = None
    applied_on: date | None = None
    decided_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class Step:
    """One line of the small calendar, by the field that tells on which day it was done.

    `due` is nothing for what only has to be done; what is `free` is the right of the family, so it
    is never too late.
    """

    field: str
    what: str
    due: date | None
    done_on: date | None
    free: bool = False

    def is_late(self, today: date) -> bool:
        """Whether the last day is past, and it was not done."""
        return self.done_on is None and self.due is not None and self.due < today and not self.free


def fill_melding(melding: Melding, told: MeldingTold, today: date) -> None:
    """Writes what was told; refused in an order that cannot be (R-1.6, R-1.8, R-1.9)."""
    if not told.question.strip():
        raise Refusal("Schrijf de vraag op, liefst in eigen woorden.")
    refuse_long_texts(told.question, told.personal_plan_used)
    refuse_long_names(told.brought_by_name)
    _refuse_impossible_days(told, today)
    _refuse_early_application(told)
    if told.researched_on and told.personal_plan_on and not told.personal_plan_used.strip():
        raise Refusal("Er is een persoonlijk plan ingeleverd. Schrijf op wat ermee is gedaan.")
    _refuse_early_decision(told)
    refuse_wrong_family_plan(told)
    tell(melding, told)


def calendar(
    melding: Melding, *, family_plan: bool = False, away: Called = NOBODY
) -> tuple[Step, ...]:
    """The steps in the order of the law, each with its term (R-1.3, R-1.5, R-1.7).

    With those of the `family_plan` where the team is a jeugdhulpaanbieder for a child (R-1.9).
    Who is called as one of those `away` is not told that the melding came in (DESIGN decision 11).
    """
    began, applied = melding.reported_on, melding.applied_on
    plan_due = end_of_term(began, days=PERSONAL_PLAN_DAYS)
    silent = is_named(melding.brought_by_name, away)
    decided_due = end_of_term(applied, weeks=DECISION_WEEKS) if applied else None
    dues = {
        "confirmed_on": end_of_term(began),  # at once
        "temporary_on": began,
        "personal_plan_on": plan_due,
        "family_plan_on": melding.family_plan_until,
        "help_plan_on": help_plan_due(told_of(melding, FamilyPlanTold)),
        "researched_on": research_due(began),
        "decided_on": decided_due,
    }
    left_out = {
        *(("confirmed_on",) if silent and not melding.confirmed_on else ()),
        *(("temporary_on",) if not melding.urgent else ()),
        *(("decided_on",) if not applied else ()),
        *_not_of_family_plan(melding, asked=family_plan),
    }
    return tuple(
        Step(
            field=field,
            what=what,
            due=dues.get(field),
            done_on=getattr(melding, field),
            free=field in _FREE,
        )
        for field, what in _STEPS.items()
        if field not in left_out
    )


def research_due(reported_on: date) -> date:
    """The last day of the onderzoek: six weeks after the melding (WMO 2.3.2 lid 1)."""
    return end_of_term(reported_on, weeks=RESEARCH_WEEKS)


def _not_of_family_plan(melding: Melding, *, asked: bool) -> Iterator[str]:
    outcome = melding.family_plan
    if not asked or (outcome.skips and not melding.family_plan_offered_on):
        yield "family_plan_offered_on"
    if not asked or outcome is not FamilyPlan.MAKES:
        yield "family_plan_on"
    if not asked or not outcome.skips:
        yield "help_plan_on"


def _refuse_impossible_days(told: MeldingTold, today: date) -> None:
    days = {what: getattr(told, field) for field, what in _DAYS.items()}
    for what, day in days.items():
        if day and day > today:
            raise Refusal(f"De datum bij “{what}” moet nog komen. Vul die in als het zover is.")
    for what, day in days.items():
        if day and day < told.reported_on:
            raise Refusal(f"De datum bij “{what}” ligt voor de melding. Kijk de datums na.")


def _refuse_early_application(told: MeldingTold) -> None:
    applied, researched = told.applied_on, told.researched_on
    if not applied or told.urgent or (researched and researched <= applied):
        return
    if applied <= told.reported_on + timedelta(weeks=RESEARCH_WEEKS):
        raise Refusal(
            "Een aanvraag kan pas na het onderzoek, of als de zes weken voorbij zijn."
            f" Kijk eerst bij “{_STEPS['researched_on']}”."
        )


def _refuse_early_decision(told: MeldingTold) -> None:
    if not told.decided_on:
        return
    if not told.applied_on:
        raise Refusal("Er is nog geen aanvraag. Zonder aanvraag kan er geen besluit zijn.")
    if told.decided_on < told.applied_on:
        raise Refusal("Het besluit ligt voor de aanvraag. Kijk de datums na.")
