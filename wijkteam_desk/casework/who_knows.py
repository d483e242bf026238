"""Who may hear something new about one person, by a yes or by law (R-5.20)."""

from collections.abc import Iterator
from datetime import date

from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.read_consents import ConsentLine, read_consents
from wijkteam_desk.casework.share_facts_of import recipient_of
from wijkteam_desk.domain.category import Category
from wijkteam_desk.domain.consent_status import granted
from wijkteam_desk.domain.consent_voice import YES
from wijkteam_desk.domain.consent_words import reader_in_words
from wijkteam_desk.domain.ground import Asks
from wijkteam_desk.domain.household import Member, is_called_je, names_in_words
from wijkteam_desk.domain.organisation import Organisation, is_of_safety
from wijkteam_desk.domain.plan_sheet import SheetKnows
from wijkteam_desk.domain.policy import Policy
from wijkteam_desk.domain.purpose import Purpose
from wijkteam_desk.domain.share_facts import Circumstances
from wijkteam_desk.domain.share_question import Item, Share
from wijkteam_desk.domain.sharing import judge
from wijkteam_desk.domain.verdict import Answer
from wijkteam_desk.storage.involved_loaders import involved_of
from wijkteam_desk.storage.organisation_loaders import organisations
from wijkteam_desk.storage.unit_of_work import Work

_BY_LAW = (Purpose.TOGETHER, Purpose.ARRANGE)


def who_knows(
    work: Work,
    file: HouseholdFile,
    whom: tuple[str, str],
    policy: Policy,
    *,
    safety: bool = False,
    without: frozenset[Category] = frozenset(),
) -> tuple[SheetKnows, ...]:
    """First who does because the law says so, then who does by a yes.

    `whom`: the ids of whom it is about and of who reads it. Without `safety` nothing about it, nor
    who works on it (DOMAIN 00.5); nothing of what is `without`. Who is not approached is not named;
    nothing tells a hidden place.
    """
    person_id, reader = whom
    you = "je" if any(_is_young(one, reader, work.today) for one in file.members) else "u"
    asked = read_consents(work, household_id=file.household.id, policy=policy)
    known = {one.id: one for one in organisations(work)}
    hidden = without if safety else without | {Category.SAFETY}
    law = dict(_by_law(work, file, person_id, asked.now, known, safety=safety))
    by_law = (
        SheetKnows(
            who=file.paper_name(known[key]),
            what="wat nodig is om te helpen",
            because=f"omdat de wet dat zegt ({article})",
        )
        for key, article in law.items()
    )
    about = (one for one in asked.lines if one.asked.consent.person_id == person_id and one.holds)
    by_yes = (
        _by_yes(file, one, known, because=_because(one, reader, you), hidden=hidden)
        for one in about
    )
    return (*by_law, *(one for one in by_yes if one))


def _by_law(
    work: Work,
    file: HouseholdFile,
    person_id: str,
    now: Circumstances,
    known: dict[str, Organisation],
    *,
    safety: bool,
) -> Iterator[tuple[str, str]]:
    """By the id of an organisation that helps this person, by which article it may know."""
    item = Item(about=(person_id,), identity=True)
    courses = involved_of(work, file.household.id).courses
    for key in dict.fromkeys(one.involvement.organisation_id for one in courses):
        place = known[key]
        there = recipient_of(work, file, place)
        if (is_of_safety(place) and not safety) or not there.courses_for(person_id):
            continue
        for purpose in _BY_LAW:
            verdict = judge(item, Share(recipient=there, purpose=purpose, now=now))
            ground = verdict.people[0].ground
            if verdict.answer is Answer.YES and ground and ground.asks is Asks.NOTHING:
                yield key, ground.article


def _by_yes(
    file: HouseholdFile,
    line: ConsentLine,
    known: dict[str, Organisation],
    *,
    because: str,
    hidden: frozenset[Category],
) -> SheetKnows | None:
    consent, place = line.asked.consent, known.get(line.asked.consent.recipient_id)
    found = granted(line.asked, line.whose.needed) - hidden
    guarded = consent.purpose is Purpose.SAFETY or (place is not None and is_of_safety(place))
    if (
        not found
        or (guarded and Category.SAFETY in hidden)
        or consent.reader_id in file.not_to_approach
    ):
        return None
    name = file.paper_name(place) if place else line.reader
    tells = file.hidden_place.may_tell(consent.function) and not file.names_away(consent.function)
    return SheetKnows(
        who=reader_in_words(consent.function, name) if place and tells else name,
        what="; ".join(one.label for one in Category if one in found),
        because=because,
        until=consent.valid_until,
    )


def _because(line: ConsentLine, reader: str, you: str) -> str:
    """Who said yes; the reader is `u` or `je`, and who is not approached stays out."""
    said = [one for one in line.voices if one.counts and one.state in YES and not one.away]
    others = [one.name for one in said if one.needed.who.member_id != reader]
    names = names_in_words((*[you][: len(said) - len(others)], *others))
    return f"omdat {names} ja zei" if names else "omdat er ja is gezegd"


def _is_young(member: Member, reader: str, today: date) -> bool:
    return member.id == reader and is_called_je(member, today)
