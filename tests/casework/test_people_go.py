"""What was noted about people goes with them, and comes back. FICTIEF."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.casework.test_from_table_to_plan import Table
from tests.casework.test_people_around import joint, rows
from wijkteam_desk.casework.add_member import add_member
from wijkteam_desk.casework.erase_person import erase_person
from wijkteam_desk.casework.judge_capacity import judge_capacity
from wijkteam_desk.casework.remove_member import remove_member
from wijkteam_desk.casework.set_authority import add_authority
from wijkteam_desk.casework.set_reach import set_reach
from wijkteam_desk.casework.set_representative import add_representative
from wijkteam_desk.casework.undo import undo
from wijkteam_desk.domain.authority import Authority
from wijkteam_desk.domain.household import Relation, WhoIsWho
from wijkteam_desk.domain.reaching import Reach
from wijkteam_desk.domain.representation import (
    Capable,
    Capacity,
    CapacityTold,
    Representative,
    RepresentativeKind,
    RepresentativeTold,
)
from wijkteam_desk.storage.loaders import members_of


@pytest.fixture
def table(tmp_path: Path) -> Table:
    return Table(tmp_path)


def test_what_was_noted_about_people_can_be_undone(table: Table) -> None:
    told = RepresentativeTold(kind=RepresentativeKind.MENTOR, name="Anja")
    entries = [
        table.store.perform(add_authority, told=joint(table, table.fatima)).entry,
        table.store.perform(add_representative, member_id=table.mark, told=told).entry,
        table.store.perform(
            judge_capacity,
            member_id=table.mark,
            told=CapacityTold(matter="Wonen", capable=Capable.NOT_JUDGED),
        ).entry,
        table.store.perform(
            set_reach, member_id=table.mark, told=Reach(language="Pools"), was=Reach()
        ).entry,
    ]
    for entry in entries:
        table.store.perform(undo, entry=entry)
    assert [rows(table, kind) for kind in (Authority, Representative, Capacity)] == [[], [], []]
    assert table.store.perform(members_of, table.household_id)[1].language == ""


def test_who_was_added_by_mistake_takes_what_was_noted_along(table: Table) -> None:
    lina = WhoIsWho(given_name="Lina", relation=Relation.CHILD)
    made = table.store.perform(add_member, household_id=table.household_id, told=lina).made
    told = replace(joint(table, table.fatima), child=made)
    table.store.perform(add_authority, told=told)
    gone = table.store.perform(remove_member, member_id=made)
    assert rows(table, Authority) == []
    table.store.perform(undo, entry=gone.entry)
    assert [one.child for one in rows(table, Authority)] == [made]
    table.store.perform(erase_person, member_id=made)
    assert rows(table, Authority) == []
