"""What the page shows, made from what the store gives; knows no Qt."""

from dataclasses import dataclass
from datetime import date

from wijkteam_desk.casework.read_story import StoryPage
from wijkteam_desk.domain.conversation import Passage
from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.domain.household import names_apart, names_in_words
from wijkteam_desk.domain.naming import Called
from wijkteam_desk.domain.story import Story


@dataclass(frozen=True, kw_only=True)
class Quote:
    """Own words to begin with. `klopt`: they were read together and said to be right."""

    id: str
    text: str
    who: str
    klopt: bool


@dataclass(frozen=True, kw_only=True)
class Version:
    """An approved version."""

    title: str
    words: str


@dataclass(frozen=True, kw_only=True)
class Given:
    """Who has it."""

    id: str
    to: str
    under: str


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """The whole page. `open`: the newest version may still be changed; `away` as it was read."""

    state: str
    words: str
    open: bool
    members: tuple[tuple[str, str], ...]
    versions: tuple[Version, ...]
    given: tuple[Given, ...]
    away: Called


def sheet_of(page: StoryPage) -> Sheet:
    """The page; quotes come apart, for who sits there: see `quotes_for`."""
    names, newest = names_apart(page.members), page.newest
    done = [one for one in page.stories if one.approved_on]
    number = {one.id: one.version for one in page.stories}
    return Sheet(
        state=_state(newest, page, names),
        words=newest.words if newest else "",
        open=newest is None or newest.approved_on is None,
        members=tuple(one for one in names.items() if one[0] not in page.not_to_approach),
        away=page.away,
        versions=tuple(
            Version(title=_approved(one, page, names), words=one.words) for one in reversed(done)
        ),
        given=tuple(
            Given(id=one.id, to=one.given_to, under=_since(number[one.story_id], one.given_on))
            for one in page.given
        ),
    )


def quotes_for(page: StoryPage, readers: frozenset[str]) -> tuple[Quote, ...]:
    """What these said themselves and all of them heard; nothing while nobody is named."""
    names = names_apart(page.members)
    return tuple(
        Quote(
            id=one.id,
            text=one.text,
            who=names.get(one.said_by or "", ""),
            klopt=one.id in page.affirmed,
        )
        for one in page.quotes
        if one.said_by in readers and (_heard(one, page) | {one.said_by}).issuperset(readers)
    )


def _heard(quote: Passage, page: StoryPage) -> set[str]:
    return page.talks[quote.conversation_id].heard_at(quote.written_at)


def _state(newest: Story | None, page: StoryPage, names: dict[str, str]) -> str:
    if newest is None:
        return "Er is nog geen verhaal. Begin met wat zij zelf zeiden."
    if newest.approved_on:
        return _approved(newest, page, names)
    return f"Versie {newest.version}. Het gezin heeft deze versie nog niet goedgekeurd."


def _approved(story: Story, page: StoryPage, names: dict[str, str]) -> str:
    by = {one.member_id for one in page.approvals if one.story_id == story.id}
    who = names_in_words(tuple(names[one] for one in names if one in by))
    day = full_date(story.approved_on) if story.approved_on else ""
    return f"Versie {story.version}, goedgekeurd door {who or 'het gezin'} op {day}."


def _since(version: int, day: date) -> str:
    return f"versie {version}, sinds {full_date(day)}"
