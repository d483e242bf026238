"""Somebody gets the regie; who had it until then hands over that day."""

from collections.abc import Mapping
from dataclasses import replace

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.coach import Coach, Newcomer, introduce
from wijkteam_desk.domain.protection import refuse_to_approach
from wijkteam_desk.domain.regie import (
    RegieAssignment,
    RegieWords,
    begin_regie,
    check_holder,
    end_regie,
)
from wijkteam_desk.storage.around_loaders import protections_of
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.loaders import current_regie, members_among
from wijkteam_desk.storage.unit_of_work import Work, still

DRAFT_FORM = "regie"


def assign_regie(
    work: Work,
    *,
    household_id: str,
    words: RegieWords,
    was: str | None = None,
    newcomers: Mapping[str, Newcomer] | None = None,
) -> Changed:
    """Names holder and deputy in the place of the assignment `was`; never two at once (R-3.2).

    `newcomers` become known on the way; `words` name them by their keys. Refused as by
    `check_regie` and `introduce`, when somebody else has the regie meanwhile, and for somebody who
    is not to be approached.
    """
    current = current_regie(work, household_id)
    still(current.id if current else None, was)
    words = _introduced(work, words, newcomers or {})
    assignment = begin_regie(household_id, words, work.today)
    _check_people(work, assignment)
    if current:
        end_regie(current, words.started_on)
        work.session.flush()
    work.add(assignment)
    drop_draft(work, form=DRAFT_FORM, about=household_id)
    return Changed(household_id=household_id, made=assignment.id)


def _introduced(work: Work, words: RegieWords, newcomers: Mapping[str, Newcomer]) -> RegieWords:
    """The words with the ids of who is known from now on, as colleagues of the author."""
    if not newcomers:
        return words
    team = work.one(Coach, work.author).team
    ids = {
        key: work.add(introduce(name=new.name, team=team, phone=new.phone)).id
        for key, new in newcomers.items()
    }
    work.session.flush()
    return replace(
        words,
        holder_coach=ids.get(words.holder_coach or "", words.holder_coach),
        contact_coach=ids.get(words.contact_coach or "", words.contact_coach),
        deputy_coach=ids.get(words.deputy_coach or "", words.deputy_coach),
    )


def _check_people(work: Work, regie: RegieAssignment) -> None:
    if regie.holder_member:
        (holder,) = members_among(work, regie.household_id, (regie.holder_member,))
        check_holder(holder, work.today)
        refuse_to_approach(protections_of(work, regie.household_id), (regie.holder_member,))
    for coach_id in (regie.holder_coach, regie.contact_coach, regie.deputy_coach):
        if coach_id:
            work.one(Coach, coach_id)
