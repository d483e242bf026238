"""What follows from conversations, from a checked document to rows."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from typing import TypeVar

from wijkteam_desk.domain.affirmation import Affirmation
from wijkteam_desk.domain.afterwards import Afterwards
from wijkteam_desk.domain.household import Household
from wijkteam_desk.domain.past_day import refuse_coming
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.story import Story, StoryApproval, StoryGiven, check_given
from wijkteam_desk.domain.wrap_up import WrapUp, WrapUpTold, fill_wrap_up
from wijkteam_desk.exchange.json_text import Tree
from wijkteam_desk.exchange.places import at
from wijkteam_desk.exchange.row_fields import day_in, id_in, known_id, moment_in
from wijkteam_desk.exchange.told_rows import told_in

R = TypeVar("R")


@dataclass(frozen=True)
class _Home:
    """Where the rows belong, and what they may point at."""

    household_id: str
    today: date
    stories: Mapping[str, Story] = field(default_factory=dict)


def after_rows(tree: Tree, household: Household, today: date) -> Afterwards:
    """The rows; what the domain refuses is refused with its place in the document."""
    home = _Home(household.id, today)
    stories = _each(tree, "stories", home, _story)
    if sum(one.approved_on is None for one in stories) > 1:
        raise Refusal(
            "In stories staan twee versies zonder approved_on. Daar hoort er hooguit één."
        )
    home = replace(home, stories={one.id: one for one in stories})
    return Afterwards(
        affirmations=_each(tree, "affirmations", home, _affirmation),
        wrap_ups=_each(tree, "wrap_ups", home, _wrap_up),
        stories=stories,
        story_approvals=_each(tree, "story_approvals", home, _approval),
        story_given=_each(tree, "story_given", home, _given),
    )


def _each(tree: Tree, name: str, home: _Home, read: Callable[[Tree, _Home], R]) -> tuple[R, ...]:
    rows = []
    for n, row in enumerate(tree.get(name, ())):
        with at(name, n):
            rows.append(read(row, home))
    return tuple(rows)


def _affirmation(row: Tree, home: _Home) -> Affirmation:
    return Affirmation(
        id=known_id(row),
        household_id=home.household_id,
        passage_id=_pointed(row, "passage_id"),
        member_id=_pointed(row, "member_id"),
        said_at=moment_in(row, "said_at") or datetime.combine(home.today, time(12), UTC),
    )


def _wrap_up(row: Tree, home: _Home) -> WrapUp:
    made = WrapUp(
        id=known_id(row),
        household_id=home.household_id,
        conversation_id=_pointed(row, "conversation_id"),
        done_at=moment_in(row, "done_at"),
    )
    fill_wrap_up(made, told_in(row, WrapUpTold))
    return made


def _story(row: Tree, home: _Home) -> Story:
    approved = day_in(row, "approved_on")
    refuse_coming(approved or home.today, home.today)
    return Story(
        id=known_id(row),
        household_id=home.household_id,
        version=int(row["version"]),
        words=row["words"].strip(),
        approved_on=approved,
    )


def _approval(row: Tree, home: _Home) -> StoryApproval:
    return StoryApproval(
        id=known_id(row),
        household_id=home.household_id,
        story_id=_pointed(row, "story_id"),
        member_id=_pointed(row, "member_id"),
    )


def _given(row: Tree, home: _Home) -> StoryGiven:
    story, day = home.stories[_pointed(row, "story_id")], day_in(row, "given_on") or home.today
    check_given(story, row["given_to"], day, home.today)
    return StoryGiven(
        id=known_id(row),
        household_id=home.household_id,
        story_id=story.id,
        given_to=row["given_to"].strip(),
        given_on=day,
    )


def _pointed(row: Tree, name: str) -> str:
    return id_in(row, name) or ""
