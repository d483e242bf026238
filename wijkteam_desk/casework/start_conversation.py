"""A conversation begins."""

from datetime import date

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.conversation import Conversation, Place, Presence
from wijkteam_desk.domain.household import Household
from wijkteam_desk.domain.past_day import refuse_coming
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.loaders import members_among
from wijkteam_desk.storage.unit_of_work import Work

DRAFT_FORM = "conversation"


def start_conversation(
    work: Work,
    *,
    household_id: str,
    present: tuple[str, ...],
    held_on: date | None = None,
    place: Place = Place.HOME,
) -> Changed:
    """Opens a page for this talk, today unless said; refused for a day to come."""
    day = held_on or work.today
    refuse_coming(day, work.today)
    household = work.one(Household, household_id)
    conversation = work.add(
        Conversation(
            household_id=household.id,
            held_on=day,
            place=place,
            presences=[Presence(member=one) for one in members_among(work, household_id, present)],
        )
    )
    drop_draft(work, form=DRAFT_FORM, about=household_id)
    return Changed(household_id=household_id, made=conversation.id)
