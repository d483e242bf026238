"""A plan on a real store for every story."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.household_store import new_store
from tests.screens.plan.open_plan import OpenPlan, open_plan


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[OpenPlan]:
    """The plan of De Wit, still empty."""
    store = new_store(tmp_path)
    yield open_plan(store)
    store.close()
