"""Stories of what is taken out of the plan: the way back, and when it goes. FICTIEF."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.screens.plan.on_screen import button, cards, new_action, press, rows, shown, text
from tests.screens.plan.open_plan import OpenPlan
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.plan.view import PlanView

TRASH = "Haal deze actie uit het plan"


@pytest.fixture
def tab(plan: OpenPlan, qtbot: QtBot, look: Look) -> PlanView:
    """A plan with two goals and four actions."""
    return shown(plan.filled(), qtbot)


def test_an_action_taken_out_can_be_put_back(plan: OpenPlan, tab: PlanView, qtbot: QtBot) -> None:
    row = rows(cards(tab)[0])[0]
    press(qtbot, button(row, TRASH))
    assert [action.what for action in plan.actions if action.due] == ["De fiets laten maken"]
    assert tab.banner.sentence == "De actie is uit het plan."
    (back,) = (one for one in tab.banner.findChildren(QPushButton) if "ongedaan" in one.text())
    press(qtbot, back)
    assert text(rows(cards(tab)[0])[0], "Actie").words == "De post sorteren"


def test_what_is_typed_in_a_goal_that_goes_leaves_the_way_back(
    plan: OpenPlan, tab: PlanView, qtbot: QtBot
) -> None:
    tab.goal_asked.emit("Rust in de avond", ())
    card = cards(tab)[-1]
    good_when = text(card, "Het is goed als")
    good_when.setFocus()
    QTest.keyClicks(good_when, "te laat")
    tab.goal_removed.emit(plan.goals[-1].id)
    good_when.kept.emit("te laat")
    assert tab.banner.sentence.startswith("Dat staat niet meer in het plan.")
    (back,) = (one for one in tab.banner.findChildren(QPushButton) if "ongedaan" in one.text())
    press(qtbot, back)
    assert len(plan.goals) == 3


def test_a_way_back_goes_once_something_else_happened(tab: PlanView, qtbot: QtBot) -> None:
    tab.show_standing("Dit plan is nog niet afgesproken.")
    press(qtbot, button(rows(cards(tab)[0])[0], TRASH))
    tab.show_standing("Er is iets veranderd.")
    assert tab.banner.sentence == "De actie is uit het plan."
    tab.show_standing("Afgesproken.")
    assert tab.banner.sentence == ""
    press(qtbot, button(rows(cards(tab)[0])[0], TRASH))
    assert tab.banner.sentence == "De actie is uit het plan."
    new = new_action(tab)
    QTest.keyClicks(new, "Iets anders")
    QTest.keyClick(new, Qt.Key.Key_Return)
    assert tab.banner.sentence == ""
