"""Households as Vandaag loads them, without a store, for tests of what they ask. FICTIEF."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from tests.unit.domain.courses import HOME, TODAY, ago, course, own, since
from wijkteam_desk.domain.attention import AttentionKind, Group
from wijkteam_desk.domain.consent import Consent
from wijkteam_desk.domain.consent_status import Asked
from wijkteam_desk.domain.consent_voice import (
    Channel,
    ConsentAttempt,
    ConsentVoice,
    Said,
    Speaks,
)
from wijkteam_desk.domain.course import Course
from wijkteam_desk.domain.dispute import Dispute
from wijkteam_desk.domain.escalation import Escalation, EscalationLevel
from wijkteam_desk.domain.feedback import Feedback, FeedbackAgreement, Level, Way
from wijkteam_desk.domain.household import Household
from wijkteam_desk.domain.household_now import HouseholdNow
from wijkteam_desk.domain.involvement import Stage
from wijkteam_desk.domain.melding import BroughtBy, Melding
from wijkteam_desk.domain.plan import Action, SupportPlan
from wijkteam_desk.domain.regie import RegieAssignment
from wijkteam_desk.domain.steering import Steering

K, G, S = AttentionKind, Group, Stage
DAY = timedelta(days=1)
NOOR, TOM = "noor", "tom"


def later(days: int) -> date:
    """So many days from today."""
    return ago(-days)


def held(**told: Any) -> RegieAssignment:
    """Noor has the regie since half a year."""
    given = {"holder_coach": NOOR, "deputy_coach": TOM, "reason": "kent ze", "agreed_with": "hen"}
    return RegieAssignment(household_id=HOME, started_on=ago(180), **(given | told))


def now(*courses: Course, evaluate: int | None = 300, **told: Any) -> HouseholdNow:
    """A household where all is well: regie, and a next look at the plan far away."""
    plan = SupportPlan(household_id=HOME, opened_on=ago(180), evaluate_on=None)
    plan.evaluate_on = None if evaluate is None else later(evaluate)
    names = {"bridge": "De Brug", NOOR: "Noor", TOM: "Tom", "sanne": "Sanne Vos, De Brug"}
    given: dict[str, Any] = {"moved_on": TODAY, "regie": (held(),)} | told
    home = Household(id=HOME, name="De Wit", reference="7K2F-4R", opened_on=ago(180))
    return HouseholdNow(household=home, plan=plan, courses=courses, names=names, **given)


def action(**told: Any) -> HouseholdNow:
    """A household with one action."""
    given: dict[str, Any] = {"what": "De post sorteren", "owner_coach": NOOR} | told
    one = Action(household_id=HOME, plan_id="plan", position=1, **({"due": later(30)} | given))
    return now(actions=(one,))


def melding(**told: Any) -> HouseholdNow:
    """A melding of a Monday, with its receipt confirmed."""
    given = {"reported_on": TODAY, "confirmed_on": TODAY} | told
    return now(meldingen=(Melding(household_id=HOME, **given),))


def asked(*tried_on: date, said: Said | None = None, until: int = 90) -> HouseholdNow:
    """Daan is asked today whether De Brug may know something so many days."""
    consent = Consent(
        household_id=HOME,
        member_id="daan",
        organisation_id="bridge",
        valid_from=TODAY,
        valid_until=later(until),
        asked_on=TODAY,
    )
    voice = ConsentVoice(
        household_id=HOME, consent_id=consent.id, speaks=Speaks.SELF, member_id="daan", said=said
    )
    tries = tuple(
        ConsentAttempt(household_id=HOME, voice_id=voice.id, tried_on=on, channel=Channel.PHONE)
        for on in tried_on
    )
    return now(consents=(Asked(consent=consent, voices=(voice,), attempts=tries),))


def referred(may_hear: Level | None, *agreed: dict[str, Any], **told: Any) -> HouseholdNow:
    """School brought it today, and hears no more than that; agreed as told."""
    of = melding(brought_by=BroughtBy.SCHOOL, may_hear=may_hear)
    rows = (owed(melding_id=of.meldingen[0].id, way=Way.TO_REFERRER, **one) for one in agreed)
    return replace(of, feedback=tuple(rows), **told)


def owed(told_on: date | None = None, **told: Any) -> FeedbackAgreement:
    """An agreement about terugkoppeling, and whether it was kept."""
    given = {"household_id": HOME, "level": Level.STATUS} | told
    made = FeedbackAgreement(**given)
    if told_on:
        made.heard = [Feedback(household_id=HOME, agreement_id=made.id, told_on=told_on)]
    return made


def steered(**told: Any) -> HouseholdNow:
    """Something goes on around the regie."""
    return now(steering=Steering(**told))


def helped(stage: Stage, days_ago: int, **rows: Any) -> HouseholdNow:
    """De Brug is in that stage since so many days, with all that is agreed."""
    begun = (since(S.ACTIVE, ago(days_ago + 60)),) if stage is S.LEFT else ()
    made = course(*begun, since(stage, ago(days_ago)))
    kinds: dict[str, Any] = {
        name: tuple(kind(**own(made), **told) for kind, told in rows[name]) for name in rows
    }
    return now(replace(made, **kinds))


ESCALATED = Escalation(
    household_id=HOME,
    level=EscalationLevel.BETWEEN,
    raised_on=TODAY,
    occasion="-",
    asked="Wie betaalt?",
    to_whom="Els",
    answer_by=later(10),
)
DISPUTED = Dispute(
    household_id=HOME,
    raised_on=TODAY,
    one_name="Els",
    one_view="-",
    other_name="Noor",
    other_view="-",
    next_step="bellen",
    next_on=later(10),
)
SIX_WEEKS = {"starts_on": ago(200), "ends_on": later(60), "product": "Begeleiding"}
