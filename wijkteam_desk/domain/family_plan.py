"""The familiegroepsplan: offered first, and what follows when there comes none (R-1.9)."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from wijkteam_desk.domain.household import Member, may_be_minor
from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.reaching import LivesHere
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.term import end_of_term

HELP_PLAN_WEEKS = 6
ASKED_FOR_DAYS = 14

OFFERED = "Familiegroepsplan aangeboden"
CAME_IN = "Familiegroepsplan ingeleverd"
SKIPPED = "Familiegroepsplan overgeslagen op"
ASKED_FOR = "Gevraagd om het hulpverleningsplan op schrift"
HELP_PLAN = "Hulpverleningsplan op schrift vastgesteld"


class FamilyPlan(Labelled):
    """What came of the offer; it is skipped for no reason but these three (JW 4.1.2)."""

    OPEN = "open", "nog niet bekend"
    MAKES = "gezin_maakt", "het gezin maakt er een"
    DECLINED = "ouders_willen_niet", "overgeslagen: ouders willen er geen gebruik van maken"
    THREAT = (
        "bedreigingen",
        "overgeslagen: concrete bedreigingen in de ontwikkeling van het kind",
    )
    HARM = "belangen_geschaad", "overgeslagen: belangen van het kind anderszins geschaad"

    @property
    def skips(self) -> bool:
        """Whether the team makes a hulpverleningsplan instead."""
        return self in (FamilyPlan.DECLINED, FamilyPlan.THREAT, FamilyPlan.HARM)


@dataclass(frozen=True, kw_only=True)
class FamilyPlanTold:
    """What a melding tells about it; all empty where the team is no jeugdhulpaanbieder."""

    family_plan: FamilyPlan = FamilyPlan.OPEN
    family_plan_offered_on: date | None = None
    family_plan_until: date | None = None
    family_plan_on: date | None = None
    family_plan_skipped_on: date | None = None
    help_plan_asked_on: date | None = None
    help_plan_on: date | None = None


T = TypeVar("T", bound=FamilyPlanTold)


def asks_family_plan(members: Iterable[Member], today: date) -> bool:
    """Whether somebody who is or may be under eighteen lives in the household."""
    return any(may_be_minor(one, today) and one.lives_here is not LivesHere.NO for one in members)


def with_outcome(told: T, outcome: FamilyPlan, today: date) -> T:
    """Another outcome: it is skipped as of today, and what was planned under another goes."""
    return replace(
        told,
        family_plan=outcome,
        family_plan_until=told.family_plan_until if outcome is FamilyPlan.MAKES else None,
        family_plan_skipped_on=(told.family_plan_skipped_on or today) if outcome.skips else None,
        help_plan_asked_on=told.help_plan_asked_on if outcome.skips else None,
    )


def refuse_wrong_family_plan(told: FamilyPlanTold) -> None:
    """Refuses skipping without the day or the offer, and days that go with another outcome.

    Only after an offer can parents decline or accept it. The other two reasons of JW 4.1.2 are
    about the child, not about an answer: a threat may be what forbids the offer itself.
    """
    outcome, offered = told.family_plan, told.family_plan_offered_on
    if outcome in (FamilyPlan.MAKES, FamilyPlan.DECLINED) and not offered:
        raise Refusal(f"Bied het familiegroepsplan eerst aan. Vul de dag in bij “{OFFERED}”.")
    if outcome.skips != bool(told.family_plan_skipped_on):
        raise Refusal(
            "Overslaan heeft een van de drie redenen van de wet, en een dag."
            f" Vul ook in bij “{SKIPPED}”."
        )
    if outcome is not FamilyPlan.MAKES and (told.family_plan_until or told.family_plan_on):
        raise Refusal("Er is geen familiegroepsplan dat het gezin maakt. Kijk wat ervan kwam.")
    if not outcome.skips and (told.help_plan_asked_on or told.help_plan_on):
        raise Refusal("Een hulpverleningsplan komt er als het familiegroepsplan is overgeslagen.")
    _refuse_disorder(told)


def help_plan_due(told: FamilyPlanTold) -> date | None:
    """The last day of the hulpverleningsplan, where the familiegroepsplan is skipped.

    Six weeks after that day (JW 4.1.3 lid 4); who asks for it in writing has it within fourteen
    days (lid 5), which never gives the team more time.
    """
    if not told.family_plan_skipped_on:
        return None
    due = end_of_term(told.family_plan_skipped_on, weeks=HELP_PLAN_WEEKS)
    if not told.help_plan_asked_on:
        return due
    return min(due, end_of_term(told.help_plan_asked_on, days=ASKED_FOR_DAYS))


def _refuse_disorder(told: FamilyPlanTold) -> None:
    offered, skipped = told.family_plan_offered_on, told.family_plan_skipped_on
    for later, what in (
        (told.family_plan_until, "De dag tot wanneer het gezin heeft"),
        (told.family_plan_on, f"De datum bij “{CAME_IN}”"),
        (skipped, f"De datum bij “{SKIPPED}”"),
    ):
        if offered and later and later < offered:
            raise Refusal(f"{what} ligt voor het aanbod. Kijk de datums na.")
    if skipped and told.help_plan_on and told.help_plan_on < skipped:
        raise Refusal(f"De datum bij “{HELP_PLAN}” ligt voor “{SKIPPED}”. Kijk de datums na.")
