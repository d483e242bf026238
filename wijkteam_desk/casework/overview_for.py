"""“Wie weet wat over mij”: the register and the journal as one person may read them (R-5.20)."""

from collections.abc import Iterator, Sequence

from wijkteam_desk.casework.open_household import HouseholdFile, read_household
from wijkteam_desk.casework.overview_readers import Pair, pairs_about
from wijkteam_desk.casework.regie_for_paper import regie_for_paper
from wijkteam_desk.casework.told_to_readers import told_to_readers
from wijkteam_desk.casework.who_knows import who_knows
from wijkteam_desk.domain.category import Category, categories_in
from wijkteam_desk.domain.coach import Coach
from wijkteam_desk.domain.disclosure import (
    Disclosure,
    DisclosureKind,
    DisclosureLine,
    Disclosures,
    Handed,
)
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
from wijkteam_desk.storage.disclosure_loaders import disclosures_of
from wijkteam_desk.storage.looked import looked_into
from wijkteam_desk.storage.organisation_loaders import organisations
from wijkteam_desk.storage.unit_of_work import Work

_OF_SAFETY = frozenset({"V1", "V2", "V3", "C1", "D1"})
"""Grounds that tell of danger by themselves."""
_NOT_TOLD_OF = frozenset({DisclosureKind.STAND_IN, DisclosureKind.OVERVIEW})
_WHOLE = "heel het dossier, als bestand"


def own_knows(
    work: Work, file: HouseholdFile, readers: Sequence[str], policy: Policy
) -> tuple[SheetKnows, ...]:
    """Who knows what of the one who reads; of nobody where more read along, or a child under 12."""
    found = [one for one in file.members if (one.id,) == tuple(readers)]
    if not any(pair.reader == one.id for one in found for pair in pairs_about(work, file, one)):
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
    pair = _pair(work, file, about, reader)
    safety = second is not None
    if second:
        check_second(second, work.one(Coach, work.author).name)
    return OverviewSheet(
        household_id=household_id,
        reader_id=reader if reader in file.names else "",
        reader=pair.called,
        about="" if about == reader else file.names[about],
        young=pair.young,
        knows=who_knows(work, file, (about, reader), policy, safety=safety, without=pair.without),
        shared=tuple(_shared(work, file, pair, safety=safety)),
        looked=tuple(_looked(work, file, about)),
        regie=regie_for_paper(file),
        reference=file.household.reference,
        printed_on=work.today,
        fictitious=file.household.fictitious,
        second=second.second.strip() if second else "",
    )


def _pair(work: Work, file: HouseholdFile, about: str, reader: str) -> Pair:
    member = next((one for one in file.members if one.id == about), None)
    for one in pairs_about(work, file, member) if member else ():
        if one.reader == reader:
            return one
    raise Refusal(
        "Dit overzicht is er alleen voor wie het over gaat, voor wie gezag heeft, en voor wie"
        " namens een volwassene beslist."
    )


def _shared(work: Work, file: HouseholdFile, pair: Pair, *, safety: bool) -> Iterator[SheetShared]:
    """What left, the oldest first."""
    register = disclosures_of(work, file.household.id)
    known = {one.id: one for one in organisations(work)}
    may_tell = told_to_readers(file, (pair.reader,))
    for one in sorted(register.disclosures, key=lambda one: (one.made_at, one.id)):
        place = known.get(one.organisation_id or "")
        lines = _lines(register, one, pair)
        if _tells_of(one, lines) and (safety or not _of_safety(one, lines, place)):
            why = one.needed if may_tell(one.needed) else ""
            yield SheetShared(
                on=one.made_at.astimezone().date(),
                who=file.paper_name(place) if place else _readers(file, one),
                what=_what(one, lines, pair.without),
                why=": ".join(filter(None, (one.purpose.label if one.purpose else "", why))),
                ground=_ground(lines),
            )


def _lines(register: Disclosures, one: Disclosure, pair: Pair) -> list[DisclosureLine]:
    """What it told of this person, but what the one who reads does not decide about."""
    return [
        line
        for line in register.lines
        if (line.disclosure_id, line.member_id) == (one.id, pair.about)
        and not (line.categories and pair.without.issuperset(categories_in(line.categories)))
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
    """Whether it tells of danger, or somebody thought that knowing of it would do harm (R-5.18).

    What was weighed about one of them may be read out of why it went of another.
    """
    told = {category for line in lines for category in categories_in(line.categories)}
    return (
        (place is not None and is_of_safety(place))
        or one.purpose is Purpose.SAFETY
        or bool(one.not_told)
        or bool(one.harm)
        or Category.SAFETY in told
        or any(line.ground in _OF_SAFETY for line in lines)
    )


def _readers(file: HouseholdFile, one: Disclosure) -> str:
    readers = [key for key in one.readers.split(",") if key not in file.not_to_approach]
    names = ", ".join(file.names[key] for key in readers if key in file.names)
    return names or "wie het bestand kreeg"


def _what(one: Disclosure, lines: Sequence[DisclosureLine], without: frozenset[Category]) -> str:
    if one.kind is DisclosureKind.DOSSIER:
        return _WHOLE
    if one.kind is not DisclosureKind.SHARE:
        return one.kind.label
    told = {category for line in lines for category in categories_in(line.categories)}
    labels = [each.label for each in Category if each in told - without]
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
