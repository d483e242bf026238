"""What may go and what stays, as the page shows it; knows no Qt."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from textwrap import shorten

from wijkteam_desk.casework.may_share import Judged, MayShare
from wijkteam_desk.domain.household import names_in_words
from wijkteam_desk.domain.shareable import ShareableKind
from wijkteam_desk.domain.verdict import Answer, Next
from wijkteam_desk.domain.who_consents import FindOut

_SHOWN = 3
_LONG = 60
_AT_MEMBER = frozenset(
    {FindOut.REGISTER, FindOut.BIRTH_DATE, FindOut.REPRESENTATIVE, FindOut.JUDGE}
)
"""What stands on the page of somebody."""


@dataclass(frozen=True, kw_only=True)
class Goes:
    """One thing that may go. `more`: by id and name, whom one can say that it is about too."""

    id: str
    kind: ShareableKind
    words: str
    why: str
    about: str
    more: tuple[tuple[str, str], ...]


@dataclass(frozen=True, kw_only=True)
class Stays:
    """Things that stay for one reason, and the way on.

    `some`: the first of them, shortened; `all`: each with where it stands. `way`: what the button
    does, with `person_id`; `button`: what it says, or nothing. `advice`: what else one can do.
    """

    why: str
    count: int
    some: tuple[str, ...]
    all: tuple[str, ...]
    way: Next | None
    person_id: str
    button: str
    advice: str

    @property
    def is_short(self) -> bool:
        """Whether the first of them are all, and whole."""
        return self.count <= _SHOWN and not any(one.endswith("…") for one in self.some)


@dataclass(frozen=True, kw_only=True)
class Sorted:
    """Both sides; `to`: who would get it, `asked`: the same by id, and what for."""

    to: str
    asked: str
    goes: tuple[Goes, ...]
    stays: tuple[Stays, ...]

    @property
    def staying(self) -> int:
        """How many things stay."""
        return sum(one.count for one in self.stays)


def sorted_items(found: MayShare) -> Sorted:
    """What may go in the order of the household; what stays together by its reason."""
    things = [one for one in found.items if not _twice(one, found.items)]
    going = [one for one in things if one.verdict.answer is Answer.YES]
    reasons: dict[tuple[str, ...], list[Judged]] = {}
    for one in things:
        if one.verdict.answer is not Answer.YES:
            reasons.setdefault(_reason(one), []).append(one)
    return Sorted(
        to=found.to,
        asked=f"{found.share.recipient.id} {found.share.purpose.value}",
        goes=tuple(_goes(one, found) for one in going),
        stays=tuple(_stays(some) for some in reasons.values()),
    )


def _twice(one: Judged, items: Sequence[Judged]) -> bool:
    """Whether the plan says the same words: then that is what one shares."""
    planned = (ShareableKind.GOAL, ShareableKind.ACTION)
    if one.what.kind is not ShareableKind.PASSAGE:
        return False
    same = (other for other in items if other.what.kind in planned)
    return any(other.what.words.startswith(one.what.words) for other in same)


def _goes(one: Judged, found: MayShare) -> Goes:
    facts = found.share.now.facts
    about = () if one.unnamed else one.what.item.about
    others = (key for key in (*facts.by_id, *facts.around) if key not in about)
    return Goes(
        id=one.what.id,
        kind=one.what.kind,
        words=one.what.words,
        why=_why(one),
        about=names_in_words(one.about),
        more=tuple((key, facts.names[key]) for key in others),
    )


def _why(one: Judged) -> str:
    said = [one.verdict.why]
    if one.without:
        said.append(f"Zonder de naam van {names_in_words(one.without)}: die is niets gevraagd.")
    if one.unnamed:
        said.append("Een woord als papa is weggelaten: kies hieronder wie dat is.")
    return " ".join(said)


def _reason(one: Judged) -> tuple[str, ...]:
    """What holds it back: the same people in another order are the same reason."""
    verdict = one.verdict
    asks = verdict.answer is Answer.ASK and Next.ASK in verdict.next
    return tuple(sorted(verdict.ask)) if asks else (verdict.why,)


def _stays(some: Sequence[Judged]) -> Stays:
    first = some[0].verdict
    way, person_id, button = next(_ways(some[0]), (None, "", ""))
    left = len(some) - _SHOWN
    words = [shorten(one.what.words, _LONG, placeholder="…") for one in some[:_SHOWN]]
    return Stays(
        why=first.why,
        count=len(some),
        some=(*words, *([f"en nog {left}"] if left > 0 else [])),
        all=tuple(f"{one.what.words} ({one.what.kind.label})" for one in some),
        way=way,
        person_id=person_id,
        button=button,
        advice=". ".join(one.label for one in first.next if one not in (way, Next.ASK)),
    )


def _ways(one: Judged) -> Iterator[tuple[Next, str, str]]:
    """To ask, or first to find out: the pages that this program has for it."""
    nearest = next(iter(one.verdict.next), None)
    for person in one.verdict.people:
        if nearest is Next.ASK and person.missing and person.person_id:
            name, _ = person.missing[0]
            yield Next.ASK, person.person_id, f"Vraag {name}"
        if not _AT_MEMBER.isdisjoint(person.find_out) and person.person_id:
            yield Next.FIND_OUT, person.person_id, "Zoek dit uit"
