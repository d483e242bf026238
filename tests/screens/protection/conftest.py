"""Every story here begins on a real store, or in the practice vault. FICTIEF."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.screens.household.scenes import Practice
from tests.screens.household.with_store import acts, file
from wijkteam_desk.app.idle import Idle
from wijkteam_desk.desk.practice import forget_practice, open_practice

__all__ = ["acts", "file", "practice"]


@pytest.fixture
def practice(qapp: QApplication) -> Iterator[Practice]:
    desk, idle = open_practice(), Idle(qapp)
    yield Practice(desk, idle)
    idle.stop()
    desk.close()
    forget_practice(desk.folder)
