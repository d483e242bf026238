"""Where people are put in a drawing, and who wants whom named, in a real store. FICTIEF."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.casework.test_from_table_to_plan import Table
from wijkteam_desk.casework.erase_person import erase_person
from wijkteam_desk.casework.read_family import read_family
from wijkteam_desk.casework.remove_member import remove_member
from wijkteam_desk.casework.set_drawing import move_in_drawing, put_in_place
from wijkteam_desk.casework.set_network import (
    add_network_person,
    change_network_person,
    remove_network_person,
)
from wijkteam_desk.casework.tie_kin import tie_kin, untie_kin
from wijkteam_desk.casework.undo import undo
from wijkteam_desk.domain.drawing import FARTHEST, Drawing
from wijkteam_desk.domain.family import Family
from wijkteam_desk.domain.kinship import KinTieKind, KinTieTold
from wijkteam_desk.domain.network import NetworkPerson, NetworkTold
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import told_of

OMA = NetworkTold(name="Oma Lies", relation="oma")


@pytest.fixture
def table(tmp_path: Path) -> Table:
    return Table(tmp_path)


def family(table: Table) -> Family:
    return table.store.perform(read_family, household_id=table.household_id)


def add(table: Table, told: NetworkTold) -> str:
    return table.store.perform(add_network_person, household_id=table.household_id, told=told).made


def move(table: Table, person: str, to: tuple[int, int], drawing: Drawing = Drawing.KIN) -> str:
    return table.store.perform(
        move_in_drawing, household_id=table.household_id, drawing=drawing, person=person, to=to
    ).entry


def parent(table: Table, one: str, other: str) -> str:
    told = KinTieTold(kind=KinTieKind.PARENT, one_network=one, other_member=other)
    return table.store.perform(tie_kin, household_id=table.household_id, told=told).made


def test_a_place_is_kept_per_drawing_and_replaced_by_the_next(table: Table) -> None:
    oma = add(table, OMA)
    move(table, oma, (10, 20))
    move(table, oma, (30, -40))
    move(table, table.daan, (5, 6), Drawing.NETWORK)
    places = family(table).places
    assert places[Drawing.KIN] == {oma: (30.0, -40.0)}
    assert places[Drawing.NETWORK] == {table.daan: (5.0, 6.0)}


def test_a_move_is_undone_and_done_again(table: Table) -> None:
    move(table, table.daan, (10, 20))
    entry = move(table, table.daan, (90, 90))
    back = table.store.perform(undo, entry=entry).entry
    assert family(table).places[Drawing.KIN] == {table.daan: (10.0, 20.0)}
    table.store.perform(undo, entry=back)
    assert family(table).places[Drawing.KIN] == {table.daan: (90.0, 90.0)}


def test_everybody_goes_back_in_place_in_one_drawing_only(table: Table) -> None:
    for drawing in Drawing:
        move(table, table.daan, (10, 20), drawing)
    home = table.household_id
    entry = table.store.perform(put_in_place, household_id=home, drawing=Drawing.KIN).entry
    assert [len(places) for places in family(table).places.values()] == [0, 1]
    with pytest.raises(Refusal, match="al op zijn plek"):
        table.store.perform(put_in_place, household_id=home, drawing=Drawing.KIN)
    table.store.perform(undo, entry=entry)
    assert [len(places) for places in family(table).places.values()] == [1, 1]


def test_nobody_is_put_beyond_the_drawing_or_comes_from_elsewhere(table: Table) -> None:
    with pytest.raises(Refusal, match="reikt de tekening niet"):
        move(table, table.daan, (FARTHEST + 1, 0))
    with pytest.raises(Refusal, match="niet meer op de tekening"):
        move(table, "van elders", (0, 0))
    assert family(table).places[Drawing.KIN] == {}


def test_who_goes_out_of_the_network_comes_back_with_ties_and_place(table: Table) -> None:
    oma = add(table, OMA)
    parent(table, oma, table.mark)
    move(table, oma, (10, 20))
    entry = table.store.perform(remove_network_person, person_id=oma).entry
    gone = family(table)
    assert (gone.network, gone.kin, gone.places[Drawing.KIN]) == ((), (), {})
    table.store.perform(undo, entry=entry)
    back = family(table)
    assert [one.name for one in back.network] == ["Oma Lies"]
    assert len(back.kin) == 1
    assert back.places[Drawing.KIN] == {oma: (10.0, 20.0)}


def test_what_is_known_of_the_network_is_undone_step_by_step(table: Table) -> None:
    oma = add(table, OMA)
    told = replace(OMA, phone="06 00 00 00 03", safe_contact="Alleen 's avonds.")
    changed = table.store.perform(change_network_person, person_id=oma, told=told, was=OMA)
    tie = parent(table, oma, table.mark)
    untied = table.store.perform(untie_kin, tie_id=tie)
    table.store.perform(undo, entry=untied.entry)
    assert [one.id for one in family(table).kin] == [tie]
    table.store.perform(undo, entry=changed.entry)
    assert told_of(family(table).network[0], NetworkTold) == OMA


def test_the_network_is_named_by_the_wish_of_who_belongs_to_the_household(table: Table) -> None:
    add(table, replace(OMA, wished_by=table.mark, tied_to=table.daan))
    (oma,) = family(table).network
    assert (oma.wished_by, oma.tied_to) == (table.mark, table.daan)
    for told in (replace(OMA, wished_by="van elders"), replace(OMA, tied_to=oma.id)):
        with pytest.raises(Refusal, match="hoort niet bij dit huishouden"):
            add(table, told)


def test_w5_and_r_8_1_of_the_network_only_help_is_kept() -> None:
    help_alone = {
        "practical", "company", "advice", "comfort", "gives", "receives", "help_given", "bond",
    }  # fmt: skip
    who = {"name", "relation", "group", "nearness", "tied_to", "wished_by"}
    reached = {"phone", "safe_contact"}
    row = {"id", "household_id", "position", "author", "device"}
    kept = {column.name for column in NetworkPerson.__table__.columns}
    assert kept == help_alone | who | reached | row


def test_an_erased_member_leaves_no_tie_and_no_place(table: Table) -> None:
    oma = add(table, replace(OMA, wished_by=table.mark, tied_to=table.mark))
    parent(table, oma, table.mark)
    move(table, table.mark, (10, 20))
    table.store.perform(erase_person, member_id=table.mark)
    left = family(table)
    assert (left.kin, left.places[Drawing.KIN]) == ((), {})
    assert [(one.name, one.tied_to, one.wished_by) for one in left.network] == [
        ("Oma Lies", None, None)
    ]
    kept = table.store.connection.execute("SELECT change FROM op_content").fetchall()
    assert not any(table.mark in change for (change,) in kept)


def test_a_member_added_by_mistake_goes_with_ties_and_place_and_comes_back(table: Table) -> None:
    oma = add(table, OMA)
    parent(table, oma, table.daan)
    move(table, table.daan, (10, 20))
    entry = table.store.perform(remove_member, member_id=table.daan).entry
    assert family(table).kin == ()
    table.store.perform(undo, entry=entry)
    assert family(table).places[Drawing.KIN] == {table.daan: (10.0, 20.0)}
