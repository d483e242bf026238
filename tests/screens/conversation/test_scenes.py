"""Every state of the page can be drawn, and nothing in it is cut."""

import pytest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from tests.screens.common.cut import cut_texts
from tests.screens.conversation.scenes import SCENES
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.conversation.at_table import SeatButton


@pytest.mark.parametrize("name", SCENES)
def test_nothing_is_cut(qtbot: QtBot, look: Look, name: str) -> None:
    window = SCENES[name](look)
    qtbot.addWidget(window)
    assert cut_texts(window) == []


def test_with_long_names_nothing_scrolls_sideways_and_every_key_is_in_sight(
    qtbot: QtBot, look: Look
) -> None:
    window = SCENES["conversation-long-names"](look)
    qtbot.addWidget(window)
    areas = [one for one in window.findChildren(QScrollArea) if one.isVisible()]
    assert [one for one in areas if one.horizontalScrollBar().maximum() > 0] == []
    seats = window.findChildren(SeatButton)
    assert len({seat.text() for seat in seats}) == len(seats) == 4
    for seat in seats:
        room = seat.parentWidget()
        assert room is not None
        assert seat.geometry().right() <= room.width()
        assert seat.accessibleName() != seat.text()
