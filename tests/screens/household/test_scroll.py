"""What is long in a tab scrolls there; the page around it stays still."""

import pytest
from PySide6.QtWidgets import QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from tests.screens.household.on_screen import settle
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.household.view import HouseholdView


@pytest.mark.parametrize("percent", [100, 200])
def test_a_long_tab_gives_the_page_no_second_scroll_bar(
    qtbot: QtBot, look: Look, percent: int
) -> None:
    look.scale_text(percent)
    view = HouseholdView()
    qtbot.addWidget(view)
    long = QLabel("\n".join(["Gesprek"] * 200))
    view.add_tab("talks", "Gesprekken", long)
    view.resize(1170, 520)
    view.show()
    settle()
    areas = [area for area in view.findChildren(QScrollArea) if area.isAncestorOf(long)]
    assert [area.verticalScrollBar().maximum() > 0 for area in areas] == [True]
    assert view.verticalScrollBar().maximum() == 0
