"""Who may read “wie weet wat over mij” about whom, by the age table of today (R-5.12)."""

from collections.abc import Iterator
from dataclasses import dataclass

from wijkteam_desk.casework.open_household import HouseholdFile, read_household
from wijkteam_desk.casework.share_facts_of import circumstances_today
from wijkteam_desk.domain.age_rule import Say
from wijkteam_desk.domain.authority import AuthorityKind, is_settled
from wijkteam_desk.domain.category import Category
from wijkteam_desk.domain.consent_voice import Who
from wijkteam_desk.domain.household import ADULT, Member, is_called_je
from wijkteam_desk.domain.policy import UNDECIDED
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.representation import Representative
from wijkteam_desk.domain.rules import shipped_rules
from wijkteam_desk.domain.share_facts import Circumstances
from wijkteam_desk.domain.who_consents import sure_age, voices_for, who_has_rights
from wijkteam_desk.storage.around_loaders import people_of
from wijkteam_desk.storage.unit_of_work import Work


@dataclass(frozen=True, kw_only=True)
class Pair:
    """About whom, and who reads it: the person, a parent with gezag, or who acts for an adult.

    `reader`: the id of a member or of a representative, `called` so. `without`: what this one does
    not decide about, and so does not read: a mentor nothing of money.
    """

    about: str
    reader: str
    words: str
    called: str
    young: bool = False
    without: frozenset[Category] = frozenset()


def overview_pairs(work: Work, *, household_id: str) -> tuple[Pair, ...]:
    """Who may ask to see this; nobody who is not approached."""
    file = read_household(work, household_id=household_id)
    found = tuple(pair for member in file.members for pair in pairs_about(work, file, member))
    if not found:
        raise Refusal(
            "Niemand van dit huishouden kan dit papier krijgen. Kijk gezag en leeftijd na."
        )
    return found


def pairs_about(work: Work, file: HouseholdFile, member: Member) -> Iterator[Pair]:
    """Who may read what is about this member."""
    ages = shipped_rules().ages
    age = sure_age(member, work.today, ages)
    if age is None:
        return
    if age >= ADULT:
        yield from _about_adult(work, file, member)
        return
    rights = who_has_rights(age, work.today, ages)
    if Say.SELF in rights:
        yield from _own(work, file, member)
    if Say.AUTHORITY in rights:
        for holder in _with_authority(work, file, member.id):
            called = file.names[holder]
            words = f"{called}, over {file.names[member.id]}"
            yield Pair(about=member.id, reader=holder, words=words, called=called)


def _own(work: Work, file: HouseholdFile, member: Member) -> Iterator[Pair]:
    if member.id not in file.not_to_approach:
        name, young = file.names[member.id], is_called_je(member, work.today)
        yield Pair(about=member.id, reader=member.id, words=name, called=name, young=young)


def _about_adult(work: Work, file: HouseholdFile, member: Member) -> Iterator[Pair]:
    """The person, unless a curator, mentor or gemachtigde decides; a bewindvoerder never.

    That one has a say about money alone, and this paper is about more.
    """
    now = circumstances_today(work, file, UNDECIDED)
    speak = {one.who.name for one in voices_for(member.id, now).needed or () if one.who.name}
    acting = [
        one for one in now.facts.representatives if one.member_id == member.id and one.name in speak
    ]
    if not acting:
        yield from _own(work, file, member)
    for one in acting:
        if not now.facts.is_away(Who(name=one.name)):
            yield _acting(one, file, now)


def _acting(acts: Representative, file: HouseholdFile, now: Circumstances) -> Pair:
    return Pair(
        about=acts.member_id,
        reader=acts.id,
        words=f"{acts.name}, {acts.kind.label}, over {file.names[acts.member_id]}",
        called=f"{acts.name}, {acts.kind.label}",
        without=frozenset(one for one in Category if not _decides(acts, one, now)),
    )


def _decides(acts: Representative, what: Category, now: Circumstances) -> bool:
    needed = voices_for(acts.member_id, now, {what}).needed or ()
    return any(one.who.name == acts.name for one in needed)


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
