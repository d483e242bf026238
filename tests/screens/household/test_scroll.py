"""What is long in a tab scrolls there; the page around it stays still."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from tests.household_store import de_wit, new_store
from tests.screens.household.on_screen import button, buttons, said, settle
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.household.view import HouseholdView
from wijkteam_desk.ui.screens.plan.view import PlanView


@pytest.mark.parametrize("percent", [100, 200])
def test_a_long_tab_gives_the_page_no_second_scroll_bar(
    qtbot: QtBot, look: Look, percent: int
) -> None:
    look.scale_text(percent)
    view = HouseholdView()
    qtbot.addWidget(view)
    long = QLabel("\n".join(["Gesprek"] * 200))
    view.add_tab("talks", "Gesprekken", lambda: long)
    view.resize(1170, 520)
    view.show()
    settle()
    areas = [area for area in view.findChildren(QScrollArea) if area.isAncestorOf(long)]
    assert [area.verticalScrollBar().maximum() > 0 for area in areas] == [True]
    assert view.verticalScrollBar().maximum() == 0


def test_large_text_on_a_small_laptop_leaves_half_of_the_page_to_the_tab(
    qtbot: QtBot, look: Look, tmp_path: Path
) -> None:
    look.scale_text(200)
    store = new_store(tmp_path)
    view, tab = HouseholdView(), PlanView()
    qtbot.addWidget(view)
    view.add_tab("plan", "Plan", lambda: tab)
    view.resize(1228, 565)
    view.show()
    view.show_household(de_wit(store))
    store.close()
    settle()
    assert tab.height() >= view.height() / 2
    for words in ("De Wit", "Geen regie"):
        assert words in said(view)
    asked = button(tab, "Wat je met dit plan kunt doen")
    assert "Afspreken" not in buttons(tab)
    asked.click()
    settle()
    assert "Afspreken" in buttons(tab)
    view.resize(2600, 565)
    settle()
    assert (asked.isVisible(), "Afspreken" in buttons(tab)) == (False, True)
