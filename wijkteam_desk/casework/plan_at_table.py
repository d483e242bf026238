"""The plan as who sits at the table may read it, with nothing besides."""

from wijkteam_desk.casework.plan_for_readers import plan_for_readers
from wijkteam_desk.domain.plan_sheet import PlanSheet
from wijkteam_desk.domain.protection import not_to_approach
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.storage.around_loaders import protections_of
from wijkteam_desk.storage.loaders import conversation_with_people
from wijkteam_desk.storage.unit_of_work import Work


def plan_at_table(work: Work, *, conversation_id: str) -> PlanSheet:
    """Refused while somebody from outside sits there, nobody at all, or who is not approached.

    The sentence does not say which: it is read at that table.
    """
    talk = conversation_with_people(work, conversation_id)
    present = tuple(member.id for member in talk.present)
    away = not_to_approach(protections_of(work, talk.household_id))
    if talk.invited or not present or away.intersection(present):
        raise Refusal("Met wie nu aan tafel zit, gaat het plan niet open. Na het gesprek wel.")
    return plan_for_readers(work, household_id=talk.household_id, readers=present)
