"""Two do not agree about the regie: noted, told anew as it goes on, settled."""

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.dispute import (
    Dispute,
    DisputeTold,
    SettledTold,
    fill_dispute,
    settle_dispute,
)
from wijkteam_desk.domain.household import Household
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.unit_of_work import Work, still

DRAFT_FORM = "dispute"
"""What is being typed: about the household of a new one, else about the dispute."""


def note_dispute(work: Work, *, household_id: str, told: DisputeTold) -> Changed:
    """Keeps both views and the next step; refused as by `check_dispute`."""
    household = work.one(Household, household_id)
    made = Dispute(household_id=household.id, **vars(told))
    fill_dispute(made, told, work.today)
    work.add(made)
    drop_draft(work, form=DRAFT_FORM, about=household_id)
    return Changed(household_id=household_id, made=made.id, entry=work.entry)


def change_dispute(work: Work, *, dispute_id: str, told: DisputeTold, was: DisputeTold) -> Changed:
    """Replaces what the form showed, such as the next step; refused when stale."""
    dispute = work.one(Dispute, dispute_id)
    still(told_of(dispute, DisputeTold), was)
    fill_dispute(dispute, told, work.today)
    drop_draft(work, form=DRAFT_FORM, about=dispute_id)
    return Changed(household_id=dispute.household_id, entry=work.entry)


def end_dispute(work: Work, *, dispute_id: str, told: SettledTold) -> Changed:
    """They agree again; refused as by `settle_dispute`."""
    dispute = work.one(Dispute, dispute_id)
    settle_dispute(dispute, told, work.today)
    drop_draft(work, form=DRAFT_FORM, about=dispute_id)
    return Changed(household_id=dispute.household_id, entry=work.entry)
