"""Under which goal an agreement stands, and so who reads it (R-1.17). FICTIEF."""

from pathlib import Path
from typing import Any

import pytest

from tests.casework.test_after_talk import Table
from wijkteam_desk.casework.agree import agree
from wijkteam_desk.casework.plan_for_readers import plan_for_readers
from wijkteam_desk.domain.conversation import PassageKind
from wijkteam_desk.domain.plan import ActionWords


@pytest.fixture
def table(tmp_path: Path) -> Table:
    return Table(tmp_path)


def read_by(table: Table) -> list[str]:
    """On whose own plan on paper there is an action."""
    found = []
    for name, reader in (("Fatima", table.fatima), ("Mark", table.mark), ("Daan", table.daan)):
        sheet = table.do(plan_for_readers, household_id=table.household, readers=(reader,))
        under = [one for goal in sheet.goals for one in goal.actions]
        found += [name] if (*sheet.loose_actions, *under) else []
    return found


@pytest.mark.parametrize("afterwards", [True, False], ids=["nawerk", "at the table"])
@pytest.mark.parametrize(
    ("last", "owner", "readers"),
    [
        ({}, "mark", ["Fatima", "Mark"]),
        ({"by": "fatima"}, "mark", ["Mark"]),
        ({"by": "fatima"}, "fatima", ["Fatima"]),
        ({"by": "fatima", "alone": True}, "mark", ["Mark"]),
        ({"by": "fatima", "alone": True}, "fatima", ["Fatima"]),
    ],
)
def test_r_1_17_an_agreement_is_on_the_plan_of_who_does_it_whatever_goal_was_spoken_of_last(
    table: Table, last: dict[str, Any], owner: str, readers: list[str], *, afterwards: bool
) -> None:
    table.say("Minder ruzie.", kind=PassageKind.GOAL)
    said_by = getattr(table, last.get("by", ""), None)
    table.say("Rust.", kind=PassageKind.GOAL, said_by=said_by, alone=last.get("alone", False))
    who = getattr(table, owner)
    if afterwards:
        words = ActionWords(what="Bellen.", owner_member=who)
        table.do(agree, conversation_id=table.talk, words=words)
    else:
        table.say("Bellen.", kind=PassageKind.ACTION, said_by=who)
    assert read_by(table) == readers


def test_r_1_17_an_agreement_noted_after_something_was_told_alone_stands_under_no_goal(
    table: Table,
) -> None:
    table.say("Er moet iets gebeuren.", alone=True, said_by=table.fatima)
    table.say("Minder ruzie.", kind=PassageKind.GOAL)
    words = ActionWords(what="De opvang bellen.", owner_member=table.fatima)
    table.do(agree, conversation_id=table.talk, words=words)
    assert read_by(table) == ["Fatima"]
