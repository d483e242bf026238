"""Who must say yes before something about a person is told on consent (R-5.5 to R-5.14)."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from wijkteam_desk.domain.age_rule import AgeRule, AgeTable, Matter, Say, YouthChoice
from wijkteam_desk.domain.authority import Authority, AuthorityKind, is_settled
from wijkteam_desk.domain.category import Category
from wijkteam_desk.domain.consent_status import Needed
from wijkteam_desk.domain.consent_voice import Speaks, Who
from wijkteam_desk.domain.household import ADULT, Member, age_of, is_adult
from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.plain_words import plain_words
from wijkteam_desk.domain.policy import Policy
from wijkteam_desk.domain.representation import (
    Capable,
    Capacity,
    Representative,
    RepresentativeKind,
    latest_judgements,
    stands,
)
from wijkteam_desk.domain.share_facts import Circumstances, Facts


class FindOut(Labelled):
    """What must be known first; the words are what to do, with the name of whom it is about."""

    REGISTER = "gezagsregister", "Kijk in het gezagsregister wie gezag heeft over {name}"
    BIRTH_DATE = "geboortedatum", "Vraag de geboortedatum van {name} na"
    REPRESENTATIVE = "vertegenwoordiger", "Zoek uit wie namens {name} beslist"
    FOCUS = "aandachtsfunctionaris", "Overleg met de aandachtsfunctionaris over {name}"
    CATEGORY = "leefgebied", "Kies bij welk leefgebied dit hoort"
    JUDGE = "wilsbekwaam", "Laat beoordelen of {name} hierover zelf kan beslissen"
    SECOND = "meekijken", "Laat een collega meekijken: {name} beslist hier alleen"


@dataclass(frozen=True, kw_only=True)
class Voices:
    """Whose yes counts for one person on one day; `needed` is None while that is not known.

    `hear`: who is asked for a view, and decides nothing. `closed`: nobody may be asked, so that
    consent is no road (DOMAIN 00.5). `second`: a colleague looks along. `avoided`: somebody would
    have been asked if that were safe.
    """

    needed: tuple[Needed, ...] | None = None
    hear: tuple[Who, ...] = ()
    find_out: tuple[FindOut, ...] = ()
    closed: bool = False
    second: bool = False
    avoided: bool = False
    article: str = ""


_SPEAKS = {
    RepresentativeKind.CURATOR: Speaks.CURATOR,
    RepresentativeKind.MENTOR: Speaks.MENTOR,
    RepresentativeKind.ADMINISTRATOR: Speaks.ADMINISTRATOR,
    RepresentativeKind.AUTHORISED: Speaks.AUTHORISED,
}
_ABOUT_SHARING = frozenset({"delen", "gegevens", "toestemming", "informatie", "privacy"})


def voices_for(person_id: str, now: Circumstances, categories: Collection[Category] = ()) -> Voices:
    """Whose yes a share about this person needs on that day.

    `categories`: what it is about, for somebody may decide about one thing and not about another.
    """
    member = now.facts.by_id.get(person_id)
    if member is None:
        return _of_network(person_id, now.facts)
    age = sure_age(member, now.on, now.rules.ages)
    if age is None:
        return Voices(find_out=(FindOut.BIRTH_DATE,))
    if age >= ADULT:
        return _of_adult(member, now, categories)
    return _of_minor(member, age, now, categories)


def may_end(speaks: Speaks, age: int, day: date, ages: AgeTable, *, capable: bool) -> bool:
    """Whether somebody in this capacity may end a consent alone on that day (R-5.11).

    `age`, `capable`: of whom it is about.
    """
    return _say_of(speaks) in ages.line(Matter.WITHDRAW, day, age, capable=capable).who


def who_has_rights(age: int, day: date, ages: AgeTable, *, capable: bool = True) -> frozenset[Say]:
    """Who asks to see, correct or wipe out what is written about somebody (R-5.12)."""
    return ages.line(Matter.RIGHTS, day, age, capable=capable).who


def _say_of(speaks: Speaks) -> Say:
    if speaks is Speaks.SELF:
        return Say.SELF
    of_child = speaks in (Speaks.PARENT, Speaks.GUARDIAN)
    return Say.AUTHORITY if of_child else Say.REPRESENTATIVE


def sure_age(member: Member, day: date, ages: AgeTable) -> int | None:
    """The age, where it is known well enough to tell who decides; of 18 who is no child here."""
    age = age_of(member, day)
    if age is None:
        return ADULT if is_adult(member, day) else None
    first, end = ages.band(age, day)
    near = not member.birth_date and not (first <= max(age - 1, 0) and age + 1 < end)
    return None if near else age


def _of_network(person_id: str, facts: Facts) -> Voices:
    """Somebody around them decides alone; who is not approached is not asked."""
    self_ = Needed(speaks=Speaks.SELF, who=Who(network_id=person_id))
    closed = person_id in facts.away or person_id not in facts.around
    return Voices(needed=() if closed else (self_,), closed=closed, avoided=closed)


def _of_adult(member: Member, now: Circumstances, categories: Collection[Category]) -> Voices:
    facts = now.facts
    acting = [
        one for one in facts.representatives if one.member_id == member.id and stands(one, now.on)
    ]
    capable = _capable(member, facts.capacity, categories)
    speakers = _speakers(acting, capable, categories)
    own = _own(member) if _speaks_too(capable, speakers) else ()
    line = now.rules.ages.line(Matter.SHARE, now.on, ADULT, capable=not speakers and bool(own))
    if not own and not speakers:
        return Voices(find_out=(FindOut.REPRESENTATIVE,), hear=_heard(member, facts))
    doubt = (FindOut.JUDGE,) if capable is Capable.NOT_JUDGED and not speakers else ()
    return _asked(own + speakers, member, line, facts, doubt)


def _speaks_too(capable: Capable | None, speakers: tuple[Needed, ...]) -> bool:
    """Whether an adult says yes too: alone, or beside somebody who speaks for a part."""
    if capable is Capable.NO or any(one.speaks is Speaks.CURATOR for one in speakers):
        return False
    part = all(one.speaks is Speaks.ADMINISTRATOR for one in speakers)
    return part or capable in (Capable.YES, Capable.PARTLY)


def _asked(
    wanted: tuple[Needed, ...],
    member: Member,
    line: AgeRule,
    facts: Facts,
    find_out: tuple[FindOut, ...] = (),
) -> Voices:
    """These, unless one of them is not approached: then nobody is."""
    away = any(facts.is_away(one.who) for one in wanted)
    own = any(one.speaks is Speaks.SELF for one in wanted)
    return Voices(
        needed=wanted,
        hear=() if own else _heard(member, facts),
        find_out=find_out,
        closed=away,
        avoided=away,
        article=line.article,
    )


def _speakers(
    acting: Sequence[Representative], capable: Capable | None, categories: Collection[Category]
) -> tuple[Needed, ...]:
    """Who speaks for an adult about this: a curator of all, a mentor not of money, and so on.

    A judgement that somebody decides this alone puts a mentor or gemachtigde aside, not a curator;
    a bewindvoerder has a say about money only, beside the person.
    """
    money = Category.MONEY in categories
    care = not categories or set(categories) != {Category.MONEY}
    of_all = [one for one in acting if one.kind is RepresentativeKind.CURATOR]
    if of_all:
        return _named(of_all)
    found: list[Representative] = []
    if money:
        found += [one for one in acting if one.kind is RepresentativeKind.ADMINISTRATOR]
    if care and capable is not Capable.YES:
        found += [one for one in acting if one.kind is RepresentativeKind.MENTOR]
    if not found and capable in (Capable.NO, Capable.PARTLY):
        found += [one for one in acting if one.kind is RepresentativeKind.AUTHORISED]
    return _named(found)


def _named(found: Sequence[Representative]) -> tuple[Needed, ...]:
    return tuple(Needed(speaks=_SPEAKS[one.kind], who=Who(name=one.name)) for one in found)


def _capable(
    member: Member, known: Sequence[Capacity], categories: Collection[Category]
) -> Capable | None:
    """What was judged last of this matter; nothing where nobody judged it."""
    about = _ABOUT_SHARING.union(*(plain_words(one.label) for one in categories)) - {"en", "of"}
    own = [one for one in known if one.member_id == member.id]
    found = [one for one in latest_judgements(own) if not about.isdisjoint(plain_words(one.matter))]
    order = (Capable.NO, Capable.PARTLY, Capable.NOT_JUDGED, Capable.YES)
    return min((one.capable for one in found), key=order.index, default=None)


def _of_minor(
    member: Member, age: int, now: Circumstances, categories: Collection[Category]
) -> Voices:
    facts = now.facts
    judged = _capable(member, facts.capacity, categories)
    lines = [one for one in facts.authority if one.child == member.id]
    choice = _choice(member, lines, facts, now.policy)
    line = now.rules.ages.line(Matter.SHARE, now.on, age, choice, capable=judged is not Capable.NO)
    own = _own(member) if Say.SELF in line.who else ()
    if Say.AUTHORITY not in line.who:
        return _alone(own, line, lines, facts)
    if not is_settled(lines):
        return Voices(find_out=(FindOut.REGISTER,), hear=_heard(member, facts))
    doubt = (FindOut.JUDGE,) if judged is Capable.NOT_JUDGED and own else ()
    return _asked(own + _with_authority(lines), member, line, facts, doubt)


def _alone(
    own: tuple[Needed, ...], line: AgeRule, lines: Sequence[Authority], facts: Facts
) -> Voices:
    """A child that decides without its parents; those who may be are heard."""
    heard = _with_authority(lines) if Say.AUTHORITY in line.hear else ()
    return Voices(
        needed=own,
        hear=tuple(one.who for one in heard if not facts.is_away(one.who)),
        closed=any(facts.is_away(one.who) for one in own),
        second=line.second,
        avoided=line.choice is YouthChoice.UNSAFE,
        article=line.article,
    )


def _choice(
    member: Member, lines: Sequence[Authority], facts: Facts, policy: Policy
) -> YouthChoice:
    """Safety first; then what the FG allows for this child; then what holds for all of them."""
    if any(facts.is_away(one.who) for one in _with_authority(lines)):
        return YouthChoice.UNSAFE
    excepted = facts.excepted.get(member.id)
    if excepted and excepted in policy.exceptions:
        return excepted
    return YouthChoice.YOUTH if policy.youth_decides else YouthChoice.TOGETHER


def _with_authority(lines: Sequence[Authority]) -> tuple[Needed, ...]:
    """Who has gezag. A stepparent, foster parent or parent without it never counts (R-5.9)."""
    without = (AuthorityKind.NONE, AuthorityKind.UNKNOWN)
    guardians = (AuthorityKind.GUARDIAN, AuthorityKind.INSTITUTION)
    return tuple(
        Needed(
            speaks=Speaks.GUARDIAN if one.kind in guardians else Speaks.PARENT,
            who=Who(member_id=one.holder, name=one.holder_name),
        )
        for one in lines
        if one.kind not in without
    )


def _own(member: Member) -> tuple[Needed, ...]:
    return (Needed(speaks=Speaks.SELF, who=Who(member_id=member.id)),)


def _heard(member: Member, facts: Facts) -> tuple[Who, ...]:
    own = Who(member_id=member.id)
    return () if facts.is_away(own) else (own,)
