"""A main window to press and to read. FICTIEF."""

import pytest
from pytestqt.qtbot import QtBot

from tests.screens.common.scenes import today, window
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.main_window.window import MainWindow


@pytest.fixture
def desk(qtbot: QtBot, look: Look) -> MainWindow:
    """A main window in front, with two places."""
    made = window(look, today())
    qtbot.addWidget(made)
    made.resize(1366, 768)
    with qtbot.waitActive(made):
        made.show()
    return made
