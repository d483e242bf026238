"""“Mag ik dit delen?” (DOMAIN 5): statutory codes first, consent never as a second lock on top."""

from collections.abc import Iterator
from dataclasses import replace

from wijkteam_desk.domain.basis import WorksAs
from wijkteam_desk.domain.consent_road import Road, consent_road
from wijkteam_desk.domain.consent_voice import Who
from wijkteam_desk.domain.course import Hears, hears
from wijkteam_desk.domain.direction import Direction
from wijkteam_desk.domain.ground import Asks, Fact, Ground, Side, Sort
from wijkteam_desk.domain.ground_fit import Telling, fits
from wijkteam_desk.domain.purpose import Purpose
from wijkteam_desk.domain.share_question import Item, Share
from wijkteam_desk.domain.verdict import Answer, PersonVerdict, Verdict, Why
from wijkteam_desk.domain.verdict_words import told_in_words
from wijkteam_desk.domain.who_consents import FindOut

_ORDER = (Answer.YES, Answer.ASK, Answer.NO)
_WAYS = {
    Direction.TELL: (Direction.TELL,),
    Direction.ASK: (Direction.ASK,),
    Direction.BOTH: (Direction.TELL, Direction.ASK),
}
_HATS = {one: Side.coded(one.value) for one in WorksAs}
_NARROW = {Sort.MELDCODE: Why.MELDCODE, Sort.PLACE: Why.PLACE}
_WHATEVER_STAGE = frozenset({Fact.WEIGHED, Fact.UNABLE, Fact.SUPERVISED, Fact.AT_RISK})


def judge(item: Item, share: Share) -> Verdict:
    """Whether this item may go, or be asked for, with the reason.

    The same on the same day, whoever asks. Nothing goes without a ground for each person that the
    item tells of. With broken rules the answer is no, whatever is asked.
    """
    return told_in_words(item, share, tuple(_people(item, share)))


def _people(item: Item, share: Share) -> Iterator[PersonVerdict]:
    """The answer for each person, and each way where it goes both."""
    shut = _shut(item, share)
    if shut:
        yield PersonVerdict(person_id="", name="", answer=shut[0], why=shut[1])
        return
    found = [
        _best_hat(item, person_id, share, direction)
        for person_id in dict.fromkeys(item.about) or {"": None}
        for direction in _WAYS[share.direction]
    ]
    yield from found
    if item.unnamed and not all(map(_tells_safe_home, found)):
        yield PersonVerdict(person_id="", name="", answer=Answer.ASK, why=Why.UNNAMED)


def _tells_safe_home(found: PersonVerdict) -> bool:
    """What is needed there may be told of anybody (Wmo 5.2.6)."""
    return found.ground is not None and found.ground.hearers == {Side.SAFE_HOME}


def _shut(item: Item, share: Share) -> tuple[Answer, Why] | None:
    """What needs no look at any ground."""
    facts, rules = share.now.facts, share.now.rules
    reader = Who(member_id=share.recipient.person_id or None)
    known = facts.by_id.keys() | facts.around.keys()
    looks = (
        (bool(rules.complaint) or not rules.grounds, Answer.NO, Why.RULES),
        (item.sort is Sort.NOTE, Answer.NO, Why.NOTE),
        (facts.is_away(reader), Answer.NO, Why.AWAY),
        (not known.issuperset(item.about), Answer.NO, Why.STRANGER),
        (not item.about and item.sort is not Sort.NAMELESS, Answer.ASK, Why.NOBODY),
    )
    return next(((answer, why) for so, answer, why in looks if so), None)


def _best_hat(item: Item, person_id: str, share: Share, direction: Direction) -> PersonVerdict:
    """The best answer of those as which the team works."""
    hats = tuple(_HATS[one] for one in sorted(share.now.policy.works_as)) or (None,)
    found = [
        _for_person(
            Telling(item=item, person_id=person_id, share=share, direction=direction, hat=hat)
        )
        for hat in hats
    ]
    return min(found, key=lambda one: _ORDER.index(one.answer))


def _for_person(told: Telling) -> PersonVerdict:
    fitting = [one for one in told.share.now.grounds if fits(one, told)]
    law = [one for one in fitting if one.asks is Asks.NOTHING and one.fact is not Fact.WEIGHED]
    asking = [one for one in fitting if one.asks is not Asks.NOTHING]
    weighed = [one for one in fitting if one.fact is Fact.WEIGHED]
    stopped = _stopped(told)
    if stopped:
        law, asking = [one for one in law if _goes_anyhow(one)], []
    if law:
        return _by_law(told, law[0])
    none = stopped or (Answer.NO, _why_none(told))
    found = _by_consent(told, asking[0]) if asking else _without(told, *none)
    if found.answer is Answer.YES:
        return found
    if weighed:
        return _by_law(told, weighed[0])
    return replace(found, answer=Answer.ASK, why=Why.PURPOSE) if _safety_opens(told) else found


def _safety_opens(told: Telling) -> bool:
    """Whether Veilig Thuis may hear it for safety: then a road is left (DOMAIN 00.6)."""
    for_safety = replace(told, share=replace(told.share, purpose=Purpose.SAFETY))
    grounds = told.share.now.grounds
    return any(one.hearers == {Side.SAFE_HOME} and fits(one, for_safety) for one in grounds)


def _goes_anyhow(ground: Ground) -> bool:
    """Safety, need and what names nobody go whatever an organisation does or did here."""
    return (
        ground.fact in _WHATEVER_STAGE
        or ground.hearers == {Side.SAFE_HOME}
        or ground.sorts <= {Sort.NAMELESS, Sort.RECEIPT}
    )


def _stopped(told: Telling) -> tuple[Answer, Why] | None:
    """What an organisation hears no more, or not yet, whatever the ground (R-4.2, R-4.5)."""
    to, on = told.share.recipient, told.share.now.on
    courses = to.courses_for(told.person_id) or to.courses
    if not courses:
        return None
    may = {hears(one, on) for one in courses}
    if Hears.ON_GROUND in may or (Hears.CLOSING in may and told.item.closing):
        return None
    return (Answer.ASK, Why.NAMES) if Hears.NO_NAMES in may else (Answer.NO, Why.LEFT)


def _why_none(told: Telling) -> Why:
    narrow = _NARROW.get(told.item.sort)
    return narrow or (Why.CRIMINAL if told.item.is_criminal else Why.GROUND)


def _name(told: Telling) -> str:
    return told.share.now.facts.names.get(told.person_id, "")


def _without(told: Telling, answer: Answer, why: Why) -> PersonVerdict:
    return PersonVerdict(person_id=told.person_id, name=_name(told), answer=answer, why=why)


def _by_law(told: Telling, ground: Ground) -> PersonVerdict:
    """Yes; what another organisation wrote it tells itself, unless that cannot wait."""
    theirs = _is_theirs(told) and not _goes_anyhow(ground)
    return PersonVerdict(
        person_id=told.person_id,
        name=_name(told),
        answer=Answer.ASK if theirs else Answer.YES,
        ground=ground,
        why=Why.SOURCE if theirs else None,
    )


def _is_theirs(told: Telling) -> bool:
    """Whether an organisation would hear what another one wrote."""
    to = told.share.recipient
    return bool(told.item.source and to.organisation_id) and told.item.source != to.organisation_id


def _by_consent(told: Telling, ground: Ground) -> PersonVerdict:
    explicit = ground.asks is Asks.EXPLICIT
    road = consent_road(told.person_id, told.item, told.share, told.direction, explicit=explicit)
    facts, voices, consent = told.share.now.facts, road.voices, road.consent
    theirs = bool(consent) and _is_theirs(told)
    return PersonVerdict(
        person_id=told.person_id,
        name=_name(told),
        answer=Answer.ASK if theirs else _answer(road),
        ground=ground,
        why=Why.SOURCE if theirs else None,
        missing=tuple((facts.name_of(one.needed.who), one) for one in road.missing),
        find_out=road.find_out,
        article=voices.article,
        refused_by=tuple(facts.name_of(one) for one in road.refused_by),
        by_parent=any(one.member_id != told.person_id for one in road.refused_by),
        said_no=tuple(facts.name_of(one) for one in road.said_no),
        said_yes=tuple(facts.name_of(one.who) for one in voices.needed or ()) if consent else (),
        hearsay=tuple(facts.name_of(one) for one in road.hearsay if facts.lives_elsewhere(one)),
        hear=tuple(facts.name_of(one) for one in voices.hear),
        consent_id=consent.id if consent else "",
        until=consent.valid_until if consent else None,
        avoided=voices.avoided or FindOut.FOCUS in road.find_out,
        shut=road.shut,
        function=consent.function if consent else "",
    )


def _answer(road: Road) -> Answer:
    if road.consent:
        return Answer.YES
    return Answer.NO if road.shut else Answer.ASK
