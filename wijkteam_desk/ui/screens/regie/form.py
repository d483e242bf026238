"""What the form about the regie holds and what is the matter with it; knows no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.domain.coach import Newcomer, introduce
from wijkteam_desk.domain.household import is_adult
from wijkteam_desk.domain.phone import phone_words
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.regie import (
    RegieAssignment,
    RegieKind,
    RegieWords,
    check_order,
    check_regie,
)
from wijkteam_desk.ui.common.asked import Wrong, asked_day
from wijkteam_desk.ui.common.dutch_day import Lean, short_day
from wijkteam_desk.ui.screens.regie.asked import (
    MANDATE,
    REACH,
    TASKS,
    told_how,
    told_kind,
    told_law,
)

NEW = "new"
"""Chosen: a colleague who is not known yet."""
LATER = "later"
"""Chosen as deputy: nobody yet, but by a day."""


class Part(StrEnum):
    """The fields, by the name under which a draft keeps them."""

    HOLDER = "holder"
    CONTACT = "contact"
    SINCE = "since"
    REASON = "reason"
    AGREED = "agreed_with"
    DEPUTY = "deputy"
    DEPUTY_DUE = "deputy_due"
    SECOND = "second_coach"


PERSONS = (Part.HOLDER, Part.CONTACT, Part.DEPUTY, Part.SECOND)
"""The fields in which somebody is chosen."""


@dataclass(frozen=True, kw_only=True)
class Settled:
    """What the form tells; colleagues who are not known yet are named by the key of their field."""

    words: RegieWords
    newcomers: dict[Part, Newcomer]


def name_of(part: Part) -> str:
    """The key of the name of a new colleague in that field."""
    return f"{part}_name"


def phone_of(part: Part) -> str:
    """The key of the telephone number of a new colleague in that field."""
    return f"{part}_phone"


def proposal(file: HouseholdFile, today: date) -> dict[str, str]:
    """What stands in the form at first: today, agreed with the adults."""
    adults = file.names_of(member for member in file.approachable if is_adult(member, today))
    return {Part.SINCE: short_day(today), Part.AGREED: adults}


def read_form(fields: Mapping[str, str], file: HouseholdFile, today: date) -> Settled | Wrong:
    """What the form tells, or the first thing that is the matter with it."""
    at = Part.SINCE
    try:
        started_on = asked_day(fields.get(Part.SINCE, ""), today, Lean.PAST)
        at = Part.DEPUTY_DUE
        due = _deputy_due(fields, today)
        words = _words(fields, file, started_on, due)
        at = _blamed(words, today)
        check_regie(words, today)
        at = Part.SINCE
        if words.kind is RegieKind.CASE:
            _check_order(file.regie, started_on)
        newcomers = _newcomers(words, fields)
        for at in newcomers:
            introduce(name=newcomers[at].name)
    except Refusal as no:
        return Wrong(at=at, sentence=no.sentence)
    wrong = _wrong_phone(newcomers)
    return wrong or Settled(words=words, newcomers=newcomers)


def _wrong_phone(newcomers: Mapping[Part, Newcomer]) -> Wrong | None:
    for part, new in newcomers.items():
        try:
            phone_words(new.phone)
        except Refusal as no:
            return Wrong(at=phone_of(part), sentence=no.sentence)
    return None


def _newcomers(words: RegieWords, fields: Mapping[str, str]) -> dict[Part, Newcomer]:
    named = (words.holder_coach, words.contact_coach, words.deputy_coach, words.second_coach)
    return {
        part: Newcomer(name=fields.get(name_of(part), ""), phone=fields.get(phone_of(part), ""))
        for part in PERSONS
        if part in named
    }


def _words(
    fields: Mapping[str, str], file: HouseholdFile, started_on: date, due: date | None
) -> RegieWords:
    holder = fields.get(Part.HOLDER, "")
    member = next((one.id for one in file.members if one.id == holder), None)
    outside = next((one.id for one in file.contacts if one.id == holder), None)
    deputy, own = fields.get(Part.DEPUTY, ""), not (member or outside)
    return RegieWords(
        started_on=started_on,
        reason=fields.get(Part.REASON, ""),
        agreed_with=fields.get(Part.AGREED, ""),
        kind=told_kind(fields),
        holder_coach=_coach(Part.HOLDER, holder) if own else None,
        holder_member=member,
        holder_contact=outside,
        forced=told_law(fields) if outside else None,
        contact_coach=None if own else _coach(Part.CONTACT, fields.get(Part.CONTACT, "")),
        second_coach=_coach(Part.SECOND, fields.get(Part.SECOND, "")),
        deputy_coach=None if deputy == LATER else _coach(Part.DEPUTY, deputy),
        deputy_due=due,
        deputy_reach=fields.get(REACH, ""),
        agreed_how=told_how(fields),
        mandate=fields.get(MANDATE, ""),
        tasks=fields.get(TASKS, ""),
    )


def _coach(part: Part, chosen: str) -> str | None:
    return (str(part) if chosen == NEW else chosen) or None


def _blamed(words: RegieWords, today: date) -> Part:
    """The field that `check_regie` speaks of, in its order."""
    return _blamed_person(words) or _blamed_words(words, today)


def _blamed_person(words: RegieWords) -> Part | None:
    if not (words.holder_coach or words.holder_member or words.holder_contact):
        return Part.HOLDER
    if (words.holder_member or words.forced) and not words.contact_coach:
        return Part.CONTACT
    holders = (None, words.holder_coach, words.contact_coach)
    if not words.deputy_due and words.deputy_coach in holders:
        return Part.DEPUTY
    if words.second_coach and words.second_coach in holders:
        return Part.SECOND
    return None


def _blamed_words(words: RegieWords, today: date) -> Part:
    if words.started_on > today:
        return Part.SINCE
    return Part.AGREED if words.reason.strip() else Part.REASON


def _check_order(current: RegieAssignment | None, starts: date) -> None:
    """Refuses an overlap before anything is kept (R-3.2); changes nothing."""
    if current is not None:
        check_order(current, starts)


def _deputy_due(fields: Mapping[str, str], today: date) -> date | None:
    if fields.get(Part.DEPUTY) != LATER:
        return None
    due = asked_day(fields.get(Part.DEPUTY_DUE, ""), today, Lean.COMING)
    if due < today:
        raise Refusal("Kies voor de vervanger een dag die nog komt.")
    return due
