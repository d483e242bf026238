"""A conversation begins, at once or as it was planned."""

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.people_at_table import seat
from wijkteam_desk.domain.conversation import Conversation, TalkTold, fill_conversation
from wijkteam_desk.domain.household import Household
from wijkteam_desk.domain.protection import not_to_approach
from wijkteam_desk.storage.around_loaders import protections_of
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.loaders import conversation_with_people
from wijkteam_desk.storage.unit_of_work import Work

DRAFT_FORM = "conversation"


def start_conversation(
    work: Work,
    *,
    household_id: str,
    present: tuple[str, ...],
    told: TalkTold | None = None,
) -> Changed:
    """Opens a page for this talk, today unless said; refused for a day to come."""
    told = told or TalkTold(held_on=work.today)
    household = work.one(Household, household_id)
    talk = Conversation(household_id=household.id, held_on=told.held_on)
    fill_conversation(talk, told, work.today)
    if talk.held_on == work.today:
        talk.at_time = talk.at_time or _now(work)
    seat(work, talk, present)
    work.add(talk)
    drop_draft(work, form=DRAFT_FORM, about=household_id)
    return Changed(household_id=household_id, made=talk.id)


def begin_planned(work: Work, *, conversation_id: str) -> Changed:
    """Begins a planned talk, today; one that has begun already just goes on.

    Whoever is not to be approached since is not seated by our hand.
    """
    talk = conversation_with_people(work, conversation_id)
    if talk.planned:
        away = not_to_approach(protections_of(work, talk.household_id))
        seat(work, talk, tuple(one for one in talk.there if one not in away))
        talk.planned, talk.held_on, talk.at_time = False, work.today, _now(work)
    return Changed(household_id=talk.household_id, made=talk.id)


def _now(work: Work) -> str:
    """The hour tells two talks of one day apart."""
    return f"{work.now.astimezone():%H:%M}"
