"""Somebody gets the regie; who had it until then hands over that day."""

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.coach import Coach
from wijkteam_desk.domain.regie import RegieWords, begin_regie, check_holder, end_regie
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.loaders import current_regie, members_among
from wijkteam_desk.storage.unit_of_work import Work

DRAFT_FORM = "regie"


def assign_regie(work: Work, *, household_id: str, words: RegieWords) -> Changed:
    """Names holder and deputy; refused as by `check_regie`. Never two holders at once (R-3.2)."""
    assignment = begin_regie(household_id, words, work.today)
    if words.holder_member:
        (holder,) = members_among(work, household_id, (words.holder_member,))
        check_holder(holder, work.today)
    for coach_id in (words.holder_coach, words.contact_coach, words.deputy_coach):
        if coach_id:
            work.one(Coach, coach_id)
    current = current_regie(work, household_id)
    if current:
        end_regie(current, words.started_on)
        work.session.flush()
    work.add(assignment)
    drop_draft(work, form=DRAFT_FORM, about=household_id)
    return Changed(household_id=household_id, made=assignment.id)
