"""What a share writes in the register, and what keeps it from being written (R-5.15 to R-5.18)."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date

from wijkteam_desk.domain.category import Category
from wijkteam_desk.domain.consent import check_recipient
from wijkteam_desk.domain.disclosure import Handed, LineTold, ShareTold
from wijkteam_desk.domain.ground import Ground
from wijkteam_desk.domain.labelled import listed
from wijkteam_desk.domain.length import refuse_long_names, refuse_long_texts
from wijkteam_desk.domain.necessity import (
    Informed,
    Necessity,
    check_informed,
    check_necessity,
    refuse_quicker,
)
from wijkteam_desk.domain.past_day import refuse_coming
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.share_question import Item
from wijkteam_desk.domain.shareable import ShareableKind
from wijkteam_desk.domain.verdict import PersonVerdict, Verdict


def check_share(told: ShareTold, today: date) -> None:
    """Refuses a share without recipient, necessity in words, or an answer on being told.

    What was said aloud in a meeting has the short form: why it was needed is enough (R-5.17).
    """
    if bool(told.organisation_id) == bool(told.readers):
        raise Refusal("Kies met wie je deelt: één organisatie, of iemand uit het huishouden.")
    check_recipient(told.function)
    refuse_long_names(told.function, told.reference)
    if told.handed is Handed.SPOKEN:
        refuse_quicker(told.needed)
        refuse_long_texts(told.needed, told.no_other_way, told.no_more)
    else:
        check_necessity(
            Necessity(needed=told.needed, no_other_way=told.no_other_way, no_more=told.no_more)
        )
    refuse_coming(told.told_on or today, today)
    check_informed(Informed(beforehand=told.told_on is not None, because=told.not_told))


def refuse_nothing(things: Sequence[object]) -> None:
    """Refuses a share in which nothing goes."""
    if not things:
        raise Refusal("Kies eerst wat er mee mag. Er staat nog niets aangevinkt.")


def check_needed(words: str) -> None:
    """Refuses why one thing goes where that says nothing, is only quicker, or is a whole story."""
    refuse_long_names(words)
    if not words.strip():
        raise Refusal("Schrijf in een paar woorden waarom dit mee moet.")
    refuse_quicker(words)


def check_lines(lines: Sequence[LineTold], handed: Handed) -> None:
    """Refuses a share of nothing, and one line without why it is needed or without a ground.

    What was said aloud was said: it stands there as it was, also without a ground.
    """
    refuse_nothing(lines)
    for one in lines:
        listed(one.categories, Category)
        if handed is Handed.SPOKEN:
            refuse_long_names(one.needed)
            continue
        check_needed(one.needed)
        if not (one.ground and one.basis and one.breaks):
            raise Refusal("Zonder grond gaat er niets mee.")


def lines_for(
    kind: ShareableKind,
    of: str,
    item: Item,
    verdict: Verdict,
    needed: str,
    network: Collection[str],
) -> Iterator[LineTold]:
    """For each person it tells of by which ground it goes; without one where there is none."""
    for one in verdict.people:
        for person_id in (one.person_id,) if one.person_id else item.about or ("",):
            around = person_id in network
            yield LineTold(
                kind=kind,
                of=of,
                member_id=None if around else person_id or None,
                network_id=person_id if around else None,
                consent_id=one.consent_id or None,
                categories=listed(",".join(item.told_of), Category),
                needed=needed.strip(),
                **_by(one, item),
            )


def _by(one: PersonVerdict, item: Item) -> dict[str, str]:
    ground = one.ground
    if ground is None:
        return {}
    return {
        "ground": ground.code,
        "article": ground.article,
        "basis": ground.basis.value,
        "lifts": ",".join(_lifts(ground, item)),
        "breaks": ground.breaks,
    }


def _lifts(ground: Ground, item: Item) -> Iterator[str]:
    if item.is_special and ground.special:
        yield ground.special.value
    if item.is_criminal and ground.criminal:
        yield ground.criminal.value
