"""Every story begins with Fatima and Mark at the table. FICTIEF."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.household_store import StoreActs, de_wit, new_store
from tests.screens.conversation.table import OpenPage, Talk, open_page
from wijkteam_desk.casework.start_conversation import start_conversation
from wijkteam_desk.ui.common.look import Look


@pytest.fixture
def talk(tmp_path: Path) -> Iterator[Talk]:
    """A conversation that was just begun."""
    store = new_store(tmp_path)
    file = de_wit(store)
    present = (file.members[0].id, file.members[1].id)
    made = store.perform(start_conversation, household_id=file.household.id, present=present)
    yield Talk(acts=StoreActs(store), file=file, id=made.made)
    store.close()


@pytest.fixture
def page(qtbot: QtBot, look: Look, talk: Talk) -> OpenPage:
    """Its page, open and empty."""
    return open_page(qtbot, talk)
