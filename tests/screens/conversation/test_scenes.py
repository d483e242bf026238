"""Every state of the page can be drawn, and nothing in it is cut."""

import pytest
from pytestqt.qtbot import QtBot

from tests.screens.common.cut import cut_texts
from tests.screens.conversation.scenes import SCENES
from wijkteam_desk.ui.common.look import Look


@pytest.mark.parametrize("name", SCENES)
def test_nothing_is_cut(qtbot: QtBot, look: Look, name: str) -> None:
    window = SCENES[name](look)
    qtbot.addWidget(window)
    assert cut_texts(window) == []
