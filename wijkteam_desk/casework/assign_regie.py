"""Somebody gets the regie; who had it until then hands over that day."""

from collections.abc import Mapping
from dataclasses import replace

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.coach import Coach, Newcomer, introduce
from wijkteam_desk.domain.organisation import ContactPerson
from wijkteam_desk.domain.protection import refuse_to_approach
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.regie import (
    EndTold,
    RegieAssignment,
    RegieKind,
    RegieWords,
    Standing,
    begin_regie,
    check_holder,
    end_regie,
    end_vacant,
)
from wijkteam_desk.domain.regie_gap import make_way
from wijkteam_desk.storage.around_loaders import protections_of
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.loaders import members_among
from wijkteam_desk.storage.regie_loaders import current_regie, open_handover, regie_history
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

    `was`: the id of who has that kind of regie. `newcomers` become known on the way; `words` name
    them by their keys. Refused as by `check_regie` and `introduce`, when somebody else has the
    regie meanwhile, while a handover awaits its answer, and for somebody who is not to be
    approached.
    """
    current = regie_to_hand_over(work, household_id, was, words.kind)
    assignment = make_assignment(work, household_id, words, newcomers or {})
    if current:
        end_regie(current, assignment)
        work.session.flush()
    work.add(assignment)
    drop_draft(work, form=DRAFT_FORM, about=household_id)
    return Changed(household_id=household_id, made=assignment.id, entry=work.entry)


def leave_regie(work: Work, *, household_id: str, was: str, told: EndTold) -> Changed:
    """Ends the regie while nobody takes it over: a gap, which falls to the teamleider (R-3.2).

    Refused as by `end_vacant`, and as `assign_regie`.
    """
    current = work.one(RegieAssignment, was)
    regie_to_hand_over(work, household_id, was, current.kind)
    end_vacant(current, told, work.today)
    return Changed(household_id=household_id, entry=work.entry)


def settle_overlap(work: Work, *, regie_id: str, holds: bool) -> Changed:
    """What came from outside beside another regie holds after all, or goes; the journal keeps it.

    Refused as by `make_way`.
    """
    asked = work.one(RegieAssignment, regie_id)
    make_way(asked, regie_history(work, asked.household_id) if holds else ())
    work.session.flush()
    if holds:
        asked.standing = Standing.HOLDS
    else:
        work.session.delete(asked)
    return Changed(household_id=asked.household_id, entry=work.entry)


def regie_to_hand_over(
    work: Work, household_id: str, was: str | None, kind: RegieKind
) -> RegieAssignment | None:
    """Who has it now; refused when that is not `was`, and while a handover awaits its answer."""
    current = current_regie(work, household_id, kind)
    still(current.id if current else None, was)
    offered = open_handover(work, household_id)
    if offered and current and offered.from_regie == current.id:
        raise Refusal("De regie is al aan iemand aangeboden. Leg eerst het antwoord vast.")
    return current


def make_assignment(
    work: Work,
    household_id: str,
    words: RegieWords,
    newcomers: Mapping[str, Newcomer],
    standing: Standing = Standing.HOLDS,
) -> RegieAssignment:
    """The assignment, not kept yet; refused as by `assign_regie`."""
    words = _introduced(work, words, newcomers)
    made = begin_regie(household_id, words, work.today, standing)
    check_people(work, made)
    return made


def check_people(work: Work, regie: RegieAssignment) -> None:
    """Refuses a holder who may not have it or is not to be approached, and who is not known."""
    if regie.holder_member:
        (holder,) = members_among(work, regie.household_id, (regie.holder_member,))
        check_holder(holder, work.today)
        refuse_to_approach(protections_of(work, regie.household_id), (regie.holder_member,))
    if regie.holder_contact:
        work.one(ContactPerson, regie.holder_contact)
    for coach_id in regie.coaches:
        work.one(Coach, coach_id)


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
        second_coach=ids.get(words.second_coach or "", words.second_coach),
        deputy_coach=ids.get(words.deputy_coach or "", words.deputy_coach),
    )
