"""Delen: what was chosen goes to one organisation, judged again as it goes (DOMAIN 5)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.may_share import Asking, Judged, MayShare, may_share
from wijkteam_desk.casework.open_household import HouseholdFile, read_household
from wijkteam_desk.casework.register_disclosure import author_name
from wijkteam_desk.domain.category import Category
from wijkteam_desk.domain.disclosure import (
    Disclosure,
    DisclosureKind,
    DisclosureLine,
    Handed,
    LineTold,
    ShareTold,
)
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.share_question import Item
from wijkteam_desk.domain.share_record import check_lines, check_share, lines_for, refuse_nothing
from wijkteam_desk.domain.share_sheet import ShareSheet, SheetMember, SheetThing
from wijkteam_desk.domain.shareable import Shareable, ShareableKind
from wijkteam_desk.domain.sharing import judge
from wijkteam_desk.domain.told import tell
from wijkteam_desk.domain.verdict import Answer
from wijkteam_desk.domain.weighing import check_weighing
from wijkteam_desk.storage.disclosure_loaders import reference_for
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.unit_of_work import Work, still

DRAFT_FORM = "share"
SPOKEN_FORM = "spoken"


@dataclass(frozen=True, kw_only=True)
class Chosen:
    """One thing that goes: the id of its row, and in a few words why it is needed (R-5.15)."""

    id: str
    needed: str


@dataclass(frozen=True, kw_only=True)
class Drawn:
    """What was drawn: the words it was drawn from, which exact document it is, and how long."""

    sheet: ShareSheet
    document_sha256: str
    pages: int


@dataclass(frozen=True, kw_only=True)
class SpokenOf:
    """What was told in a meeting: of whom (ids), and what about (R-5.17)."""

    about: tuple[str, ...]
    categories: frozenset[Category]


def share_sheet(
    work: Work,
    *,
    household_id: str,
    organisation_id: str,
    asking: Asking,
    chosen: Sequence[Chosen],
    reference: str = "",
) -> ShareSheet:
    """What they would read; refused when something of it may not go.

    `reference`: the kenmerk that a first share would give them.
    """
    found = may_share(
        work, household_id=household_id, organisation_id=organisation_id, asking=asking
    )
    theirs = reference_for(work, household_id, organisation_id, reference)
    return _sheet(work, found, chosen, theirs)


def share(
    work: Work,
    *,
    household_id: str,
    told: ShareTold,
    asking: Asking,
    chosen: Sequence[Chosen],
    drawn: Drawn,
) -> Changed:
    """Enters what goes, for each person on which ground.

    Refused when something may no longer go, or is other than it was drawn.
    """
    check_share(told, work.today)
    _check_weighed(work, told, asking)
    place = told.organisation_id or ""
    now = _as_told(asking, told, work.today)
    found = may_share(work, household_id=household_id, organisation_id=place, asking=now)
    theirs = reference_for(work, household_id, place, drawn.sheet.reference)
    still(_sheet(work, found, chosen, theirs), drawn.sheet)
    lines = _lines(found, chosen)
    check_lines(lines, told.handed)
    entered = _enter(work, household_id, told, lines)
    entered.reference = drawn.sheet.reference
    entered.document_sha256, entered.pages = drawn.document_sha256, drawn.pages
    drop_draft(work, form=DRAFT_FORM, about=household_id)
    return Changed(household_id=household_id, made=entered.id)


def note_spoken(
    work: Work, *, household_id: str, told: ShareTold, asking: Asking, spoken: SpokenOf
) -> Changed:
    """Enters what was told in a meeting, with the ground there was for it, or none (R-5.17)."""
    check_share(told, work.today)
    if told.handed is not Handed.SPOKEN or not spoken.about or not spoken.categories:
        raise Refusal("Kies over wie het ging, en waarover.")
    place = told.organisation_id or ""
    now = replace(_as_told(asking, told, work.today), weighed=frozenset())
    found = may_share(work, household_id=household_id, organisation_id=place, asking=now)
    facts = found.share.now.facts
    if not {*facts.by_id, *facts.around}.issuperset(spoken.about):
        raise Refusal("Kies alleen mensen uit dit huishouden en het netwerk.")
    item = Item(about=spoken.about, categories=spoken.categories)
    verdict = judge(item, found.share)
    lines = tuple(lines_for(ShareableKind.SPOKEN, "", item, verdict, "", facts.around))
    check_lines(lines, told.handed)
    entered = _enter(work, household_id, told, lines)
    drop_draft(work, form=SPOKEN_FORM, about=household_id)
    return Changed(household_id=household_id, made=entered.id)


def _as_told(asking: Asking, told: ShareTold, today: date) -> Asking:
    """By the law of today, for what the register will say."""
    function, purpose = told.function.strip(), told.purpose
    return replace(asking, on=today, function=function, purpose=purpose, direction=told.direction)


def _check_weighed(work: Work, told: ShareTold, asking: Asking) -> None:
    """Nothing goes on a conflict of duties without all six answers, nor weighed with oneself."""
    if asking.weighed or told.is_weighed:
        check_weighing(told, work.today, author_name(work))


def _enter(work: Work, household_id: str, told: ShareTold, lines: Sequence[LineTold]) -> Disclosure:
    entered = Disclosure(
        household_id=household_id,
        kind=DisclosureKind.SHARE,
        made_at=work.now,
        made_by=author_name(work),
    )
    tell(entered, told)
    work.add(entered)
    work.session.flush()
    for one in lines:
        line = DisclosureLine(household_id=household_id, disclosure_id=entered.id, kind=one.kind)
        tell(line, one)
        work.add(line)
    return entered


def _picked(found: MayShare, chosen: Sequence[Chosen]) -> list[tuple[Judged, Chosen]]:
    """What was chosen, in the order of the household; refused where one may not go."""
    by_id = {one.id: one for one in chosen}
    picked = [(one, by_id[one.what.id]) for one in found.items if one.what.id in by_id]
    refuse_nothing(picked)
    if len(picked) < len(by_id):
        raise Refusal("Iets wat je koos, is er niet meer. Kijk nog eens wat er mee mag.")
    if any(one.verdict.answer is not Answer.YES for one, _ in picked):
        raise Refusal("Iets wat je koos, mag niet meer mee. Kijk bij “Blijft hier” waarom.")
    return picked


def _lines(found: MayShare, chosen: Sequence[Chosen]) -> tuple[LineTold, ...]:
    around = found.share.now.facts.around
    return tuple(
        line
        for one, why in _picked(found, chosen)
        for line in lines_for(
            one.what.kind, one.what.id, one.what.item, one.verdict, why.needed, around
        )
    )


def _sheet(work: Work, found: MayShare, chosen: Sequence[Chosen], reference: str) -> ShareSheet:
    file = read_household(work, household_id=found.household_id)
    picked = [one for one, _ in _picked(found, chosen)]
    coach = file.coach(work.author)
    hidden = file.hidden_place
    return ShareSheet(
        to=found.to,
        function=found.share.recipient.function,
        reference=reference,
        about=_about(picked, file),
        purpose=found.share.purpose,
        things=tuple(_thing(one.what) for one in picked),
        without=any(one.without or one.unnamed for one in picked),
        sender=coach.name if coach else "",
        team=hidden.sender(coach.team) if coach else "",
        phone=hidden.phone(coach.phone) if coach else "",
        household_id=file.household.id,
        made_on=work.today,
        fictitious=file.household.fictitious,
        members=_members(picked, file),
    )


def _thing(what: Shareable) -> SheetThing:
    return SheetThing(kind=what.kind, words=what.words, about=what.item.about)


def _members(picked: Sequence[Judged], file: HouseholdFile) -> tuple[SheetMember, ...]:
    told = {person for one in picked for person in one.what.item.about}
    whole = {one.what.id for one in picked if one.what.kind is ShareableKind.MEMBER}
    return tuple(
        SheetMember(
            id=one.id,
            given_name=one.given_name,
            prefix=one.prefix,
            family_name=one.family_name,
            birth_date=one.birth_date,
        )
        if one.id in whole
        else SheetMember(id=one.id, given_name=file.names[one.id])
        for one in file.members
        if one.id in told
    )


def _about(picked: Sequence[Judged], file: HouseholdFile) -> tuple[str, ...]:
    """Those of the household it tells of, and those around it; in the order of the household."""
    told = {person for one in picked for person in one.what.item.about}
    return tuple(name for key, name in file.names_around.items() if key in told)
