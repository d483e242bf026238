"""What the page of a conversation shows, made from what the store gives."""

from collections import Counter
from dataclasses import dataclass

from wijkteam_desk.casework.read_conversation import ConversationPage
from wijkteam_desk.casework.write_passage import PassageWords
from wijkteam_desk.domain.conversation import Passage, PassageKind, came_later
from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.domain.guide import NO_GUIDE, Guide
from wijkteam_desk.domain.household import age_in_words, names_in_words
from wijkteam_desk.domain.life_domain import DELICATE, LifeDomain
from wijkteam_desk.domain.network import names_around
from wijkteam_desk.ui.screens.conversation.draft_fields import is_delicate, words_of

NOTHING_THE_MATTER = "geen bijzonderheden"
_LEADS_ON = frozenset({PassageKind.GOAL, PassageKind.ACTION, PassageKind.STRENGTH})


@dataclass(frozen=True, kw_only=True)
class Line:
    """One passage on the page; `at` is the time it was written down, `about` of whom it tells.

    `unfinished` when a change of it was begun.
    """

    id: str
    words: PassageWords
    speaker: str = ""
    about: str = ""
    at: str = ""
    unfinished: bool = False


@dataclass(frozen=True, kw_only=True)
class Seat:
    """Somebody of the family or its network, at the table or not.

    `age` is empty, the age in words, or of the network what this person is to the family.
    """

    member_id: str
    name: str
    age: str
    present: bool
    of_family: bool = True


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """The page as it may be seen now.

    `spoken` are the topics of which something was said, `settled` those that led on to something;
    `untouched` when nothing was ever written here. `veiled` when what was said before somebody
    came is out of sight; `came_later` are the names of those who sat down since;
    `only_about` who is not approached: one writes about them, alone (R-2.2).
    """

    held: str
    who: str
    lines: tuple[Line, ...]
    seats: tuple[Seat, ...]
    spoken: frozenset[LifeDomain]
    counts: dict[PassageKind, int]
    alone: bool
    settled: frozenset[LifeDomain] = frozenset()
    guide: Guide = NO_GUIDE
    purpose: str = ""
    question: str = ""
    untouched: bool = False
    veiled: bool = False
    came_later: tuple[str, ...] = ()
    only_about: tuple[Seat, ...] = ()

    @property
    def at_table(self) -> tuple[Seat, ...]:
        """Who is at the table, the family first."""
        return tuple(seat for seat in self.seats if seat.present)

    @property
    def domains(self) -> tuple[LifeDomain, ...]:
        """What one may talk about in sight of who is there; what one is alone for comes first."""
        usual = tuple(one for one in LifeDomain if one not in DELICATE)
        return (*(one for one in LifeDomain if one in DELICATE), *usual) if self.alone else usual

    @property
    def topics(self) -> tuple[LifeDomain, ...]:
        """Of those, what the leidraad proposes, and what was spoken of besides."""
        asked = {*self.guide.topics, *self.spoken}
        return tuple(one for one in self.domains if one in asked)

    def name_of(self, member_id: str | None) -> str:
        """The name of a member, or nothing."""
        people = (*self.seats, *self.only_about)
        return next((seat.name for seat in people if seat.member_id == member_id), "")


def sheet_of(
    page: ConversationPage,
    corrections: dict[str, PassageWords],
    *,
    alone: bool,
    guide: Guide = NO_GUIDE,
    veiled: frozenset[str] = frozenset(),
) -> Sheet:
    """The page without what is only for one pair of eyes, unless one is alone (DESIGN 7).

    `veiled` are the ids of passages that were said before somebody came.
    """
    names = names_around(page.members, page.network)
    seats, away = _seats(page, names)
    of_whom = names if alone else names | {one.member_id: "" for one in away}
    lines = tuple(
        _line(passage, names, of_whom, corrections)
        for passage in page.passages
        if passage.id not in veiled and (alone or not _hidden(passage, corrections))
    )
    there = page.conversation.there
    later = came_later(page.conversation, (one for one in page.passages if one.id in veiled))
    about = frozenset(line.words.life_domain for line in lines if line.words.life_domain)
    return Sheet(
        held=f"{full_date(page.conversation.held_on)}, {page.conversation.place.label}",
        who=names_in_words(tuple(names[one] for one in there)),
        lines=lines,
        seats=seats,
        only_about=tuple(one for one in away if alone and one.of_family),
        spoken=about,
        settled=frozenset(one for one in about if _led_on(one, lines)),
        guide=guide,
        purpose=page.conversation.purpose,
        question=page.conversation.question,
        counts=dict(Counter(line.words.kind for line in lines)),
        alone=alone,
        untouched=not page.passages,
        veiled=any(one.id in veiled and not one.delicate for one in page.passages),
        came_later=tuple(names[one] for one in there if one in later),
    )


def passage_words(passage: Passage) -> PassageWords:
    """What stands in the store, as a form would tell it."""
    return PassageWords(
        text=passage.text,
        kind=passage.kind,
        said_by=passage.speaker,
        about=passage.about,
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


def _line(
    passage: Passage,
    names: dict[str, str],
    of_whom: dict[str, str],
    corrections: dict[str, PassageWords],
) -> Line:
    return Line(
        id=passage.id,
        words=passage_words(passage),
        speaker=names.get(passage.speaker or "", ""),
        about=of_whom.get(passage.about or "", ""),
        at=f"{passage.written_at.astimezone():%H:%M}",
        unfinished=passage.id in corrections,
    )


def _seats(
    page: ConversationPage, names: dict[str, str]
) -> tuple[tuple[Seat, ...], tuple[Seat, ...]]:
    """Who sits there or can be called to the table, and who is not approached."""
    there, day = page.conversation.there, page.conversation.held_on
    family = [(one.id, age_in_words(one, day), True) for one in page.members]
    network = [(one.id, one.relation, False) for one in page.network]
    seats = [
        Seat(member_id=one, name=names[one], age=told, present=one in there, of_family=own)
        for one, told, own in (*family, *network)
    ]
    away = [one for one in seats if not one.present and one.member_id in page.not_to_approach]
    return tuple(one for one in seats if one not in away), tuple(away)


def _led_on(domain: LifeDomain, lines: tuple[Line, ...]) -> bool:
    """Whether words about it lead on, or say that nothing is the matter (R-2.4)."""
    said = [line.words for line in lines if line.words.life_domain is domain]
    return any(
        words.kind in _LEADS_ON or words.text.casefold().startswith(NOTHING_THE_MATTER)
        for words in said
    )


def _hidden(passage: Passage, corrections: dict[str, PassageWords]) -> bool:
    begun = corrections.get(passage.id)
    return passage.delicate or (begun is not None and is_delicate(begun))
