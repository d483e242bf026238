"""What follows from conversations, to a document."""

from collections.abc import Iterable
from typing import Any

from wijkteam_desk.domain.afterwards import Afterwards
from wijkteam_desk.domain.wrap_up import WrapUpTold
from wijkteam_desk.exchange.day_and_moment import write_moment
from wijkteam_desk.exchange.json_text import Tree
from wijkteam_desk.exchange.told_rows import told_tree


def after_tree(after: Afterwards, passages: set[str]) -> Tree:
    """The lists that hold something; of affirmations those of the passages that leave."""
    lists: dict[str, list[Tree]] = {
        "affirmations": [
            {
                "id": one.id,
                "passage_id": one.passage_id,
                "member_id": one.member_id,
                "said_at": write_moment(one.said_at),
            }
            for one in _by_id(after.affirmations)
            if one.passage_id in passages
        ],
        "wrap_ups": [
            {"id": one.id, "conversation_id": one.conversation_id}
            | told_tree(one, WrapUpTold)
            | ({"done_at": write_moment(one.done_at)} if one.done_at else {})
            for one in _by_id(after.wrap_ups)
        ],
        "stories": [
            {"id": one.id, "version": one.version, "words": one.words}
            | ({"approved_on": one.approved_on.isoformat()} if one.approved_on else {})
            for one in sorted(after.stories, key=lambda one: one.version)
        ],
        "story_approvals": [
            {"id": one.id, "story_id": one.story_id, "member_id": one.member_id}
            for one in _by_id(after.story_approvals)
        ],
        "story_given": [
            {
                "id": one.id,
                "story_id": one.story_id,
                "given_to": one.given_to,
                "given_on": one.given_on.isoformat(),
            }
            for one in _by_id(after.story_given)
        ],
    }
    return {name: rows for name, rows in lists.items() if rows}


def _by_id(records: Iterable[Any]) -> list[Any]:
    return sorted(records, key=lambda one: str(one.id))
