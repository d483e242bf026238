"""“Wie weet wat over mij”: the register and the journal as one person may read them (R-5.20)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wijkteam_desk.casework.open_household import HouseholdFile, read_household
from wijkteam_desk.casework.regie_for_paper import regie_for_paper
from wijkteam_desk.casework.told_to_readers import told_to_readers
from wijkteam_desk.casework.who_knows import who_knows
from wijkteam_desk.domain.age_rule import Say
from wijkteam_desk.domain.authority import AuthorityKind, is_settled
from wijkteam_desk.domain.category import Category, categories_in
from wijkteam_desk.domain.coach import Coach
from wijkteam_desk.domain.disclosure import (
    Disclosure,
    DisclosureKind,
    DisclosureLine,
    Disclosures,
    Handed,
)
from wijkteam_desk.domain.household import Member, is_called_je
from wijkteam_desk.domain.organisation import Organisation, is_of_safety
from wijkteam_desk.domain.overview_sheet import OverviewSheet, SheetLooked, SheetShared
from wijkteam_desk.domain.plan_sheet import SheetKnows
from wijkteam_desk.domain.policy import UNDECIDED, Policy
from wijkteam_desk.domain.protection import (
    SecondPairOfEyes,
    check_second,
    refuse_to_approach,
)
from wijkteam_desk.domain.purpose import Purpose
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.rules import shipped_rules
from wijkteam_desk.domain.who_consents import sure_age, who_has_rights
from wijkteam_desk.storage.around_loaders import people_of
from wijkteam_desk.storage.disclosure_loaders import disclosures_of
from wijkteam_desk.storage.looked import looked_into
from wijkteam_desk.storage.organisation_loaders import organisations
from wijkteam_desk.storage.unit_of_work import Work

_OF_SAFETY = frozenset({"V1", "V2", "V3", "C1", "D1"})
"""Grounds that tell of danger by themselves."""
_NOT_TOLD_OF = frozenset({DisclosureKind.STAND_IN, DisclosureKind.OVERVIEW})
_WHOLE = "heel het dossier, als bestand"


@dataclass(frozen=True, kw_only=True)
class Pair:
    """About whom, and who reads it: the person, or a parent with gezag (R-5.12)."""

    about: str
    reader: str
    words: str


def overview_pairs(work: Work, *, household_id: str) -> tuple[Pair, ...]:
    """Who may ask to see this, by the age table of today; nobody who is not approached."""
    file = read_household(work, household_id=household_id)
    found = tuple(pair for member in file.members for pair in _pairs(work, file, member))
    if not found:
        raise Refusal(
            "Niemand van dit huishouden kan dit papier krijgen. Kijk gezag en leeftijd na."
        )
    return found


def _pairs(work: Work, file: HouseholdFile, member: Member) -> Iterator[Pair]:
    ages = shipped_rules().ages
    age = sure_age(member, work.today, ages)
    rights = who_has_rights(age, work.today, ages) if age is not None else frozenset[Say]()
    name = file.names[member.id]
    if Say.SELF in rights and member.id not in file.not_to_approach:
        yield Pair(about=member.id, reader=member.id, words=name)
    if Say.AUTHORITY in rights:
        for holder in _with_authority(work, file, member.id):
            words = f"{file.names[holder]}, over {name}"
            yield Pair(about=member.id, reader=holder, words=words)


def _with_authority(work: Work, file: HouseholdFile, child: str) -> Iterator[str]:
    """Members with a settled gezag; while it is not known nobody (R-5.9)."""
    lines = [one for one in people_of(work, file.household.id).authority if one.child == child]
    without = (AuthorityKind.NONE, AuthorityKind.UNKNOWN)
    if is_settled(lines):
        yield from (
            one.holder
            for one in lines
            if one.holder in file.names
            and one.holder not in file.not_to_approach
            and one.kind not in without
        )


def own_knows(
    work: Work, file: HouseholdFile, readers: Sequence[str], policy: Policy
) -> tuple[SheetKnows, ...]:
    """Who knows what of the one who reads; of nobody where more read along, or a child under 12."""
    found = [one for one in file.members if (one.id,) == tuple(readers)]
    if not any(pair.reader == one.id for one in found for pair in _pairs(work, file, one)):
        return ()
    return who_knows(work, file, (readers[0], readers[0]), policy)


def overview_for(
    work: Work,
    *,
    household_id: str,
    about: str,
    reader: str,
    policy: Policy = UNDECIDED,
    second: SecondPairOfEyes | None = None,
) -> OverviewSheet:
    """The paper about this member for this one; what is about safety only with a `second`.

    Refused for who is not approached, and for who has no right to see it (R-5.12, R-5.23).
    """
    file = read_household(work, household_id=household_id)
    refuse_to_approach(file.protections, (reader,))
    member = next((one for one in file.members if one.id == about), None)
    if member is None or all(one.reader != reader for one in _pairs(work, file, member)):
        raise Refusal("Dit overzicht is er alleen voor wie het over gaat, of voor wie gezag heeft.")
    if second:
        check_second(second, work.one(Coach, work.author).name)
    who = next(one for one in file.members if one.id == reader)
    return OverviewSheet(
        household_id=household_id,
        reader_id=reader,
        reader=file.names[reader],
        about="" if about == reader else file.names[about],
        young=is_called_je(who, work.today),
        knows=who_knows(work, file, (about, reader), policy, safety=second is not None),
        shared=tuple(_shared(work, file, (about, reader), safety=second is not None)),
        looked=tuple(_looked(work, file, about)),
        regie=regie_for_paper(file),
        reference=file.household.reference,
        printed_on=work.today,
        fictitious=file.household.fictitious,
        second=second.second.strip() if second else "",
    )


def _shared(
    work: Work, file: HouseholdFile, whom: tuple[str, str], *, safety: bool
) -> Iterator[SheetShared]:
    """What left, the oldest first; `whom` as for `who_knows`."""
    about, reader = whom
    register = disclosures_of(work, file.household.id)
    known = {one.id: one for one in organisations(work)}
    may_tell = told_to_readers(file, (reader,))
    for one in sorted(register.disclosures, key=lambda one: (one.made_at, one.id)):
        place = known.get(one.organisation_id or "")
        lines = _lines(register, one, about)
        if _tells_of(one, lines) and (safety or not _of_safety(one, lines, place)):
            why = one.needed if may_tell(one.needed) else ""
            yield SheetShared(
                on=one.made_at.astimezone().date(),
                who=file.told_apart(place) if place else _readers(file, one),
                what=_what(one, lines),
                why=": ".join(filter(None, (one.purpose.label if one.purpose else "", why))),
                ground=_ground(lines),
            )


def _lines(register: Disclosures, one: Disclosure, about: str) -> list[DisclosureLine]:
    return [
        line for line in register.lines if (line.disclosure_id, line.member_id) == (one.id, about)
    ]


def _tells_of(one: Disclosure, lines: Sequence[DisclosureLine]) -> bool:
    """Whether it left the household with something of this person; a paper for them did not."""
    if one.kind is DisclosureKind.SHARE:
        return bool(lines)
    outside = bool(one.organisation_id) or one.kind is DisclosureKind.DOSSIER
    return outside and one.kind not in _NOT_TOLD_OF


def _of_safety(
    one: Disclosure, lines: Sequence[DisclosureLine], place: Organisation | None
) -> bool:
    """Whether it tells of danger, or somebody thought that knowing of it would do harm (R-5.18)."""
    told = {category for line in lines for category in categories_in(line.categories)}
    return (
        (place is not None and is_of_safety(place))
        or one.purpose is Purpose.SAFETY
        or bool(one.not_told)
        or Category.SAFETY in told
        or any(line.ground in _OF_SAFETY for line in lines)
    )


def _readers(file: HouseholdFile, one: Disclosure) -> str:
    readers = [key for key in one.readers.split(",") if key not in file.not_to_approach]
    names = ", ".join(file.names[key] for key in readers if key in file.names)
    return names or "wie het bestand kreeg"


def _what(one: Disclosure, lines: Sequence[DisclosureLine]) -> str:
    if one.kind is DisclosureKind.DOSSIER:
        return _WHOLE
    if one.kind is not DisclosureKind.SHARE:
        return one.kind.label
    told = {category for line in lines for category in categories_in(line.categories)}
    labels = [each.label for each in Category if each in told]
    kinds = dict.fromkeys(line.kind.label for line in lines)
    words = "; ".join(labels or kinds)
    return f"{words} ({one.handed.label})" if one.handed is Handed.SPOKEN else words


def _ground(lines: Sequence[DisclosureLine]) -> str:
    if not lines:
        return ""
    by_yes = ["toestemming"] if any(line.consent_id for line in lines) else []
    law = dict.fromkeys(line.article for line in lines if line.article and not line.consent_id)
    return ", ".join((*by_yes, *law)) or "geen: het is in een gesprek gezegd"


def _looked(work: Work, file: HouseholdFile, about: str) -> Iterator[SheetLooked]:
    """Colleagues, the first to look first; who is not known here any more has no name."""
    for one in looked_into(work, file.household.id, about):
        coach = file.coach(one.author)
        team = file.hidden_place.sender(coach.team) if coach else ""
        name = coach.name if coach else "iemand die hier niet meer werkt"
        yield SheetLooked(
            who=f"{name}, {team}" if team else name,
            days=len(one.days),
            first=one.days[0],
            last=one.days[-1],
        )
