"""A text of the plan is written, changed, or taken out."""

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.plan_text import PlanText, PlanTextKind, check_plan_text
from wijkteam_desk.domain.protection import refuse_to_approach
from wijkteam_desk.storage.around_loaders import protections_of
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.loaders import members_among, plan_of, plan_texts_of, running_plan_of
from wijkteam_desk.storage.unit_of_work import Work, still


def draft_form(kind: PlanTextKind) -> str:
    """What is being typed of this kind, about the member or else the plan."""
    return f"plan_text_{kind.value}"


def set_plan_text(
    work: Work, *, household_id: str, kind: PlanTextKind, member_id: str | None, text: str, was: str
) -> Changed:
    """Keeps the text; an empty one is taken out. `member_id`: whose it is, of a personal kind.

    `was`: what the field showed. Refused when stale or the plan is closed, as by
    `check_plan_text`, and of who is not to be approached (DESIGN decision 11): that can only go.
    """
    plan, text = running_plan_of(work, household_id), text.strip()
    texts = plan_texts_of(work, plan.id)
    known = next((one for one in texts if (one.kind, one.member_id) == (kind, member_id)), None)
    still(known.text if known else "", was)
    check_plan_text(kind, member_id, text)
    if member_id and text:
        members_among(work, household_id, (member_id,))
        refuse_to_approach(protections_of(work, household_id), (member_id,))
    if known and text:
        known.text = text
    elif known:
        work.session.delete(known)
    elif text:
        new = PlanText(
            household_id=household_id, plan_id=plan.id, kind=kind, member_id=member_id, text=text
        )
        work.add(new)
    drop_draft(work, form=draft_form(kind), about=member_id or plan.id)
    return Changed(household_id=household_id, entry=work.entry)


def read_plan_texts(work: Work, *, household_id: str) -> tuple[PlanText, ...]:
    """All texts of the plan, also when it is closed."""
    return tuple(plan_texts_of(work, plan_of(work, household_id).id))
