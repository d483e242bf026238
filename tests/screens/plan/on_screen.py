"""Finds what a coach sees and touches in the tab Plan."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.screens.plan.open_plan import OpenPlan
from wijkteam_desk.ui.common.growing_text import GrowingText
from wijkteam_desk.ui.screens.plan.action_list import ActionList
from wijkteam_desk.ui.screens.plan.action_row import ActionRow
from wijkteam_desk.ui.screens.plan.choice import Choice
from wijkteam_desk.ui.screens.plan.goal_card import GoalCard
from wijkteam_desk.ui.screens.plan.live_text import LiveText
from wijkteam_desk.ui.screens.plan.sheet import PlanSheet
from wijkteam_desk.ui.screens.plan.view import PlanView

W = TypeVar("W", bound=QWidget)


def named(root: QWidget, kind: type[W], name: str) -> W:
    """The first control of that kind with that accessible name."""
    return next(one for one in root.findChildren(kind) if one.accessibleName() == name)


def cards(view: PlanView) -> list[GoalCard]:
    """The goals from top to bottom."""
    QApplication.processEvents()
    return [card for sheet in view.findChildren(PlanSheet) for card in sheet.cards.values()]


def rows(place: QWidget) -> list[ActionRow]:
    """The actions from top to bottom."""
    QApplication.processEvents()
    return [row for part in place.findChildren(ActionList) for row in part.rows.values()]


def press(qtbot: QtBot, one: QPushButton) -> None:
    """Clicks a button as soon as it stands where it can be clicked."""
    qtbot.waitUntil(one.isVisible)
    QTest.mouseClick(one, Qt.MouseButton.LeftButton)


def text(place: QWidget, name: str) -> LiveText:
    """Words that are edited in place."""
    return named(place, LiveText, name)


def new_action(place: QWidget) -> GrowingText:
    """The line for one more action."""
    return named(place, GrowingText, "Nieuwe actie")


def new_goal(view: PlanView) -> GrowingText:
    """The field for one more goal."""
    return named(view, GrowingText, "Nieuw doel")


def choice(place: QWidget, name: str) -> Choice:
    """A choice from a list."""
    return named(place, Choice, name)


def button(place: QWidget, name: str) -> QPushButton:
    """A button by its words."""
    return named(place, QPushButton, name)


def said(place: QWidget) -> str:
    """All words on the screen."""
    QApplication.processEvents()
    labels = place.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(place))


def shown(plan: OpenPlan, qtbot: QtBot) -> PlanView:
    """The tab, large enough to see most of it, with the keyboard."""
    view, _ = plan.tab()
    qtbot.addWidget(view)
    view.resize(1100, 900)
    with qtbot.waitActive(view):
        view.show()
    return view
