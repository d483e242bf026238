"""Households stand in the order of their names, whatever one does to these. FICTIEF."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.household_store import FAMILY, new_store
from wijkteam_desk.casework.list_households import list_households, order_households
from wijkteam_desk.casework.make_household import make_household
from wijkteam_desk.casework.rename_household import rename_household
from wijkteam_desk.casework.undo import undo
from wijkteam_desk.storage.store import Store

ALL = ("Van der Berg", "el Amrani", "Çelik", "bakker", "’t Hart", "Öztürk")
IN_ORDER = ["el Amrani", "bakker", "Van der Berg", "Çelik", "’t Hart", "Öztürk"]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = new_store(tmp_path)
    yield store
    store.close()


def names(store: Store) -> list[str]:
    lines = store.perform(list_households)
    order = store.perform(order_households, first=2)
    assert [line.household_id for line in lines] == list(order.ids)
    return [line.name for line in lines]


def test_van_der_berg_stands_under_the_b_and_moves_with_its_name(store: Store) -> None:
    made = {
        name: store.perform(make_household, name=name, members=FAMILY[:1]).household_id
        for name in ALL
    }
    assert names(store) == IN_ORDER
    berg = made["Van der Berg"]
    renamed = store.perform(
        rename_household, household_id=berg, name="Van der Zee", was="Van der Berg"
    )
    assert names(store)[-1] == "Van der Zee"
    store.perform(undo, entry=renamed.entry)
    assert names(store) == IN_ORDER
