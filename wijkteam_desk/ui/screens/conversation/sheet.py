"""What the page of a conversation shows, made from what the store gives."""

from collections import Counter
from dataclasses import dataclass

from wijkteam_desk.casework.read_conversation import ConversationPage
from wijkteam_desk.casework.write_passage import PassageWords
from wijkteam_desk.domain.conversation import Passage, PassageKind
from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.domain.household import age_in_words, names_apart, names_in_words
from wijkteam_desk.domain.life_domain import DELICATE, LifeDomain
from wijkteam_desk.ui.screens.conversation.draft_fields import is_delicate, words_of

COUNTED = (PassageKind.GOAL, PassageKind.ACTION, PassageKind.QUOTE)


@dataclass(frozen=True, kw_only=True)
class Line:
    """One passage on the page; `unfinished` when a change of it was begun."""

    id: str
    words: PassageWords
    speaker: str = ""
    unfinished: bool = False


@dataclass(frozen=True, kw_only=True)
class Seat:
    """Somebody of the household, at the table or not; `age` is empty or in words."""

    member_id: str
    name: str
    age: str
    present: bool


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """The page as it may be seen now."""

    held: str
    who: str
    lines: tuple[Line, ...]
    seats: tuple[Seat, ...]
    spoken: frozenset[LifeDomain]
    counts: dict[PassageKind, int]
    alone: bool

    @property
    def at_table(self) -> tuple[Seat, ...]:
        """Who is at the table, in the order of the household."""
        return tuple(seat for seat in self.seats if seat.present)

    @property
    def topics(self) -> tuple[LifeDomain, ...]:
        """What one may talk about in sight of who is there; what one is alone for comes first."""
        usual = tuple(one for one in LifeDomain if one not in DELICATE)
        return (*(one for one in LifeDomain if one in DELICATE), *usual) if self.alone else usual

    def name_of(self, member_id: str | None) -> str:
        """The name of a member, or nothing."""
        return next((seat.name for seat in self.seats if seat.member_id == member_id), "")


def sheet_of(page: ConversationPage, corrections: dict[str, PassageWords], *, alone: bool) -> Sheet:
    """The page without what is only for one pair of eyes, unless one is alone (DESIGN 7)."""
    names = names_apart(page.members)
    lines = tuple(
        _line(passage, names, corrections)
        for passage in page.passages
        if alone or not _hidden(passage, corrections)
    )
    there = {member.id for member in page.conversation.present}
    day, place = page.conversation.held_on, page.conversation.place
    return Sheet(
        held=f"{full_date(day)}, {place.label}",
        who=names_in_words(tuple(names[one.id] for one in page.members if one.id in there)),
        lines=lines,
        seats=tuple(
            Seat(
                member_id=one.id,
                name=names[one.id],
                age=age_in_words(one, day),
                present=one.id in there,
            )
            for one in page.members
            if one.id in there or one.id not in page.not_to_approach
        ),
        spoken=frozenset(line.words.life_domain for line in lines if line.words.life_domain),
        counts=dict(Counter(line.words.kind for line in lines)),
        alone=alone,
    )


def passage_words(passage: Passage) -> PassageWords:
    """What stands in the store, as a form would tell it."""
    return PassageWords(
        text=passage.text,
        kind=passage.kind,
        said_by=passage.said_by,
        life_domain=passage.life_domain,
        alone=passage.alone,
    )


def begun_corrections(page: ConversationPage) -> dict[str, PassageWords]:
    """The changes of passages that were begun and not finished, by passage."""
    return {about: words_of(fields) for about, fields in page.corrections.items()}


def standing(page: ConversationPage, passage_id: str) -> PassageWords | None:
    """What stands in that passage, unless it is gone from the page."""
    found = (passage_words(one) for one in page.passages if one.id == passage_id)
    return next(found, None)


def _line(passage: Passage, names: dict[str, str], corrections: dict[str, PassageWords]) -> Line:
    return Line(
        id=passage.id,
        words=passage_words(passage),
        speaker=names.get(passage.said_by or "", ""),
        unfinished=passage.id in corrections,
    )


def _hidden(passage: Passage, corrections: dict[str, PassageWords]) -> bool:
    begun = corrections.get(passage.id)
    return passage.delicate or (begun is not None and is_delicate(begun))
