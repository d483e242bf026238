"""What the municipality granted is copied from its record, and what is done before it ends."""

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.beschikking import Beschikking, BeschikkingTold, fill_beschikking
from wijkteam_desk.domain.involvement import Involvement
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.unit_of_work import Work, still

DRAFT_FORM = "beschikking"
"""New or changed, about the involvement."""


def set_beschikking(
    work: Work,
    *,
    involvement_id: str,
    told: BeschikkingTold,
    was: BeschikkingTold | None = None,
    beschikking_id: str = "",
) -> Changed:
    """Keeps one; with `beschikking_id` it replaces what the form showed, refused when stale.

    A longer period is a new one: the earlier stays, as the picture of time shows it.
    """
    household = work.one(Involvement, involvement_id).household_id
    if beschikking_id:
        record = work.one(Beschikking, beschikking_id)
        still(told_of(record, BeschikkingTold), was)
        if record.involvement_id != involvement_id:
            raise Refusal("Deze beschikking hoort bij een andere organisatie.")
    else:
        record = Beschikking(
            household_id=household, involvement_id=involvement_id, starts_on=told.starts_on
        )
    fill_beschikking(record, told, work.today)
    if not beschikking_id:
        work.add(record)
    drop_draft(work, form=DRAFT_FORM, about=involvement_id)
    return Changed(household_id=household, made=record.id, entry=work.entry)


def remove_beschikking(work: Work, *, beschikking_id: str) -> Changed:
    """Takes out what was copied by mistake."""
    record = work.one(Beschikking, beschikking_id)
    work.session.delete(record)
    drop_draft(work, form=DRAFT_FORM, about=record.involvement_id)
    return Changed(household_id=record.household_id, entry=work.entry)
