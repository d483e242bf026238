"""The tab with the conversations, over a store of its own. FICTIEF."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.household_store import StoreActs, de_wit, new_store
from tests.screens.conversations.tab import Tab, open_tab
from wijkteam_desk.ui.common.look import Look


@pytest.fixture
def acts(tmp_path: Path) -> Iterator[StoreActs]:
    """Acts on a store of its own."""
    store = new_store(tmp_path)
    yield StoreActs(store)
    store.close()


@pytest.fixture
def tab(qtbot: QtBot, look: Look, acts: StoreActs) -> Tab:
    """The tab of De Wit, without conversations."""
    return open_tab(qtbot, acts, de_wit(acts.store))
