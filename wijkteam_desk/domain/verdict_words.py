"""A verdict in plain Dutch: one sentence for the coach, and all of it."""

from collections.abc import Iterator, Sequence

from wijkteam_desk.domain.category import Category
from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.domain.ground import Ground, Side
from wijkteam_desk.domain.household import names_in_words
from wijkteam_desk.domain.protection import OTHER_ROADS
from wijkteam_desk.domain.purpose import Purpose
from wijkteam_desk.domain.share_question import Item, Share
from wijkteam_desk.domain.special import Special
from wijkteam_desk.domain.verdict import (
    ROAD_TO_SAFETY,
    Answer,
    Next,
    PersonVerdict,
    Verdict,
    Why,
)

_WORST = (Answer.NO, Answer.ASK, Answer.YES)
_NEXT_OF = {
    Why.RULES: (Next.RULES,),
    Why.NOTE: (Next.AS_FACT,),
    Why.MELDCODE: (Next.FOCUS,),
    Why.PLACE: (Next.LEAVE_OUT,),
    Why.AWAY: (Next.FOCUS,),
    Why.NOBODY: (Next.WHO,),
    Why.UNNAMED: (Next.WHO, Next.LEAVE_OUT),
    Why.STRANGER: (Next.LEAVE_OUT,),
    Why.LEFT: (Next.JOIN, Next.THEMSELVES),
    Why.NAMES: (Next.LEAVE_OUT,),
    Why.SOURCE: (Next.ASK_SOURCE,),
    Why.PURPOSE: (Next.FOCUS, Next.SAFE_HOME),
    Why.CRIMINAL: (Next.THEMSELVES, Next.CONFLICT),
    Why.GROUND: (Next.THEMSELVES, Next.CONFLICT),
}


def told_in_words(item: Item, share: Share, people: Sequence[PersonVerdict]) -> Verdict:
    """The verdict on the item: the strictest of those for the people it tells of."""
    answer = _strictest(people)
    counted = [one for one in people if one.answer is answer]
    grounds = _once([one.ground for one in people if one.ground])
    why = _sentence(answer, counted)
    refused, safe = answer is Answer.NO, _is_safe(item, share, answer, people)
    return Verdict(
        answer=answer,
        why=f"{why} {ROAD_TO_SAFETY}" if refused else why,
        full=tuple(_full(why, item, share, people, grounds, safe=safe)),
        ground=", ".join(dict.fromkeys(one.code for one in grounds)),
        article=", ".join(dict.fromkeys(one.article for one in grounds)),
        basis=", ".join(dict.fromkeys(one.basis.label for one in grounds)),
        lifts=_lifts(item, grounds),
        breaks=tuple(dict.fromkeys(one.breaks for one in grounds if one.breaks)),
        ask=tuple(dict.fromkeys(_to_ask(counted))) if answer is Answer.ASK else (),
        safe=safe,
        next=tuple(dict.fromkeys(_next(answer, counted, share, safe=safe))),
        people=tuple(people),
        consent_ids=tuple(dict.fromkeys(one.consent_id for one in people if one.consent_id)),
    )


def _strictest(people: Sequence[PersonVerdict]) -> Answer:
    return min((one.answer for one in people), key=_WORST.index)


def _once(grounds: Sequence[Ground]) -> list[Ground]:
    return list({id(one): one for one in grounds}.values())


def _is_safe(item: Item, share: Share, answer: Answer, people: Sequence[PersonVerdict]) -> bool:
    """Whether somebody can be asked without a look at safety first (DOMAIN 00.5)."""
    looks_out = (
        Category.SAFETY in item.categories
        or (Special.CRIMINAL in item.special and len(item.about) > 1)
        or share.purpose is Purpose.SAFETY
        or share.recipient.side is Side.SAFE_HOME
    )
    about_safety = answer is Answer.ASK and looks_out
    return not about_safety and not any(one.avoided for one in people)


def _sentence(answer: Answer, counted: Sequence[PersonVerdict]) -> str:
    whys = [one.why for one in counted if one.why]
    if whys:
        return whys[0].label
    if answer is Answer.YES:
        return _yes(counted)
    if answer is Answer.NO:
        return _no(counted)
    doing = next((one for one in _things(counted)), "")
    names = names_in_words(_missing_names(counted))
    if doing:
        return f"{doing} voordat je dit deelt."
    said_no = names_in_words(tuple(dict.fromkeys(no for one in counted for no in one.said_no)))
    mind = f" {said_no} zei eerder nee op een andere vraag." if said_no else ""
    return f"Vraag het eerst aan {names}.{mind}"


def _yes(counted: Sequence[PersonVerdict]) -> str:
    spoke = dict.fromkeys(name for one in counted for name in one.said_yes)
    ends = [one.until for one in counted if one.until]
    if spoke and ends:
        names = names_in_words(tuple(spoke))
        return f"Dit mag: er is een ja van {names}, tot en met {full_date(min(ends))}."
    title = next((one.ground.title for one in counted if one.ground), "")
    return f"Dit mag: {title}."


def _no(counted: Sequence[PersonVerdict]) -> str:
    names = dict.fromkeys(name for one in counted for name in one.refused_by)
    if names:
        return f"Dit mag niet: nee, of niet meer, zei {names_in_words(tuple(names))}."
    return f"Toestemming vragen kan hier niet veilig. {OTHER_ROADS}"


def _things(counted: Sequence[PersonVerdict]) -> Iterator[str]:
    """What to find out first."""
    found = (one.label.format(name=who.name) for who in counted for one in who.find_out)
    yield from dict.fromkeys(found)


def _missing_names(counted: Sequence[PersonVerdict]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for one in counted for name, _ in one.missing))


def _to_ask(counted: Sequence[PersonVerdict]) -> Iterator[str]:
    """Names, and what to find out or to do before the question can be put."""
    for one in counted:
        yield from (what.label for what in _NEXT_OF[one.why]) if one.why else ()
    yield from _things(counted)
    yield from _missing_names(counted)


def _lifts(item: Item, grounds: Sequence[Ground]) -> tuple[str, ...]:
    special = [one.special for one in grounds if item.is_special and one.special]
    criminal = [one.criminal for one in grounds if item.is_criminal and one.criminal]
    return tuple(dict.fromkeys(one.label for one in (*special, *criminal)))


def _next(
    answer: Answer, counted: Sequence[PersonVerdict], share: Share, *, safe: bool
) -> Iterator[Next]:
    """What the coach can do, the nearest first; with a yes there is nothing left to do."""
    if answer is Answer.YES:
        return
    if answer is Answer.ASK and not safe:
        yield Next.FOCUS
    for one in counted:
        yield from _next_for(one)
    if answer is Answer.NO:
        yield from (Next.CONFLICT, Next.SAFE_HOME)
    if not share.now.policy.works_as:
        yield Next.SETTLE


def _next_for(one: PersonVerdict) -> Iterator[Next]:
    steps = (
        (bool(one.find_out), (Next.FIND_OUT,)),
        (bool(one.missing), (Next.ASK,)),
        (one.avoided, (Next.FOCUS, Next.SAFE_HOME, Next.CONFLICT)),
        (bool(one.refused_by), (Next.THEMSELVES,)),
        (bool(one.refused_by) and one.by_parent, (Next.COURT,)),
    )
    if one.why:
        yield from _NEXT_OF[one.why]
    for so, what in steps:
        yield from what if so else ()


def _full(
    why: str,
    item: Item,
    share: Share,
    people: Sequence[PersonVerdict],
    grounds: Sequence[Ground],
    *,
    safe: bool,
) -> Iterator[str]:
    yield why
    answer = _strictest(people)
    if answer is Answer.ASK and not safe:
        yield f"Bedenk eerst of vragen veilig is. {OTHER_ROADS}"
    if share.now.rules.complaint:
        yield share.now.rules.complaint
    for ground in grounds:
        yield from _of_ground(ground, share)
    lifts = _lifts(item, grounds)
    if lifts:
        yield f"Bijzonder of strafrechtelijk: {', '.join(lifts)}."
    for one in people:
        yield from _of_person(one)
    yield from _cautions(item, share, people)
    if answer is Answer.NO:
        yield ROAD_TO_SAFETY


def _of_ground(ground: Ground, share: Share) -> Iterator[str]:
    yield f"Grond {ground.code}: {ground.title} ({ground.article}). {ground.condition}"
    yield f"AVG: {ground.basis.label}. Geheimhouding: {ground.breaks}."
    if ground.duty:
        yield "Wie erom vraagt, moet het krijgen."
    if ground.recheck and ground.recheck <= share.now.on:
        day = full_date(ground.recheck)
        yield f"Deze wet is veranderd per {day}. Vraag de FG of dit nog zo is."


def _of_person(one: PersonVerdict) -> Iterator[str]:
    """Where it stands with each whose yes is needed, and whom to hear beside."""
    for name, missing in one.missing:
        state = "verlopen, vraag het opnieuw" if missing.expired else missing.state.label
        yield f"Over {one.name}: {name} ({missing.needed.speaks.label}): {state}."
    if one.missing and one.article:
        yield f"Wie beslist over {one.name}: {one.article}."
    if one.hear and one.answer is not Answer.NO:
        names = names_in_words(one.hear)
        yield f"Vraag ook wat {names} ervan vindt, en schrijf dat op."
    if one.hearsay:
        names = names_in_words(one.hearsay)
        yield f"Het ja van {names} kwam via de andere ouder. Ze wonen niet samen: kijk het na."
    if one.function:
        yield f"De toestemming is voor: {one.function}."


def _cautions(item: Item, share: Share, people: Sequence[PersonVerdict]) -> Iterator[str]:
    answer = _strictest(people)
    if item.alone and answer is not Answer.NO:
        name = share.now.facts.names.get(item.alone, "iemand")
        yield f"Dit vertelde {name} alleen aan jou. Zeg vooraf dat je het deelt."
    if not share.now.policy.works_as:
        yield (
            "Er is niet vastgelegd hoe jullie werken, dus geldt hier geen wet die delen zonder"
            " toestemming toestaat."
        )
