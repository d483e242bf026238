"""What follows from conversations, from a checked document to rows."""

from collections.abc import Callable
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


def after_rows(tree: Tree, household: Household, today: date) -> Afterwards:
    """The rows; what the domain refuses is refused with its place in the document."""

    def each(name: str, read: Callable[[Tree], R]) -> tuple[R, ...]:
        rows = []
        for n, row in enumerate(tree.get(name, ())):
            with at(name, n):
                rows.append(read(row))
        return tuple(rows)

    def affirmation(row: Tree) -> Affirmation:
        return Affirmation(
            id=known_id(row),
            household_id=household.id,
            passage_id=_pointed(row, "passage_id"),
            member_id=_pointed(row, "member_id"),
            said_at=moment_in(row, "said_at") or datetime.combine(today, time(12), UTC),
        )

    def wrap_up(row: Tree) -> WrapUp:
        made = WrapUp(
            id=known_id(row),
            household_id=household.id,
            conversation_id=_pointed(row, "conversation_id"),
            done_at=moment_in(row, "done_at"),
        )
        fill_wrap_up(made, told_in(row, WrapUpTold))
        return made

    def story(row: Tree) -> Story:
        approved = day_in(row, "approved_on")
        refuse_coming(approved or today, today)
        return Story(
            id=known_id(row),
            household_id=household.id,
            version=int(row["version"]),
            words=row["words"].strip(),
            approved_on=approved,
        )

    def approval(row: Tree) -> StoryApproval:
        return StoryApproval(
            id=known_id(row),
            household_id=household.id,
            story_id=_pointed(row, "story_id"),
            member_id=_pointed(row, "member_id"),
        )

    def given(row: Tree) -> StoryGiven:
        day = day_in(row, "given_on") or today
        check_given(by_id[_pointed(row, "story_id")], row["given_to"], day, today)
        return StoryGiven(
            id=known_id(row),
            household_id=household.id,
            story_id=_pointed(row, "story_id"),
            given_to=row["given_to"].strip(),
            given_on=day,
        )

    stories = each("stories", story)
    _refuse_two_being_written(stories)
    by_id = {one.id: one for one in stories}
    return Afterwards(
        affirmations=each("affirmations", affirmation),
        wrap_ups=each("wrap_ups", wrap_up),
        stories=stories,
        story_approvals=each("story_approvals", approval),
        story_given=each("story_given", given),
    )


def _pointed(row: Tree, field: str) -> str:
    return id_in(row, field) or ""


def _refuse_two_being_written(stories: tuple[Story, ...]) -> None:
    if sum(one.approved_on is None for one in stories) > 1:
        raise Refusal(
            "In stories staan twee versies zonder approved_on. Daar hoort er hooguit één."
        )
