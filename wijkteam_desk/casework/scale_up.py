"""Somebody higher up is asked to decide, and decides."""

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.escalation import (
    Escalation,
    EscalationTold,
    OutcomeTold,
    answer_escalation,
    fill_escalation,
)
from wijkteam_desk.domain.household import Household
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.unit_of_work import Work

DRAFT_FORM = "escalation"
"""What is being typed, about the household; of an outcome, about the escalation."""


def scale_up(work: Work, *, household_id: str, told: EscalationTold) -> Changed:
    """Asks for a decision; refused as by `check_escalation`."""
    household = work.one(Household, household_id)
    made = Escalation(household_id=household.id, **vars(told))
    fill_escalation(made, told, work.today)
    work.add(made)
    drop_draft(work, form=DRAFT_FORM, about=household_id)
    return Changed(household_id=household_id, made=made.id, entry=work.entry)


def decide_escalation(work: Work, *, escalation_id: str, told: OutcomeTold) -> Changed:
    """Keeps what was decided; refused as by `answer_escalation`."""
    escalation = work.one(Escalation, escalation_id)
    answer_escalation(escalation, told, work.today)
    drop_draft(work, form=DRAFT_FORM, about=escalation_id)
    return Changed(household_id=escalation.household_id, entry=work.entry)
