"""Stories of the tab Plan: choosing, taking out, keys, and that everybody can read it. FICTIEF."""

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.screens.common.cut import cut_texts
from tests.screens.common.nameless import nameless_controls
from tests.screens.plan.on_screen import (
    button,
    cards,
    choice,
    new_action,
    new_goal,
    press,
    rows,
    said,
    shown,
    text,
)
from tests.screens.plan.open_plan import POST, OpenPlan
from wijkteam_desk.app.quick_question import words_at
from wijkteam_desk.domain.plan import ActionStatus, GoalStatus
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.plan.action_row import ActionRow
from wijkteam_desk.ui.screens.plan.choice import Choice
from wijkteam_desk.ui.screens.plan.days import Days
from wijkteam_desk.ui.screens.plan.goal_card import GoalCard
from wijkteam_desk.ui.screens.plan.view import PlanView

# what opens above the window asks more of a screen than the one without pixels can give
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

OWNER, TRASH = "Wie doet dit", "Haal deze actie uit het plan"
TURN = "Wanneer dit aan de beurt is"
EARLIER = "Wat hier eerder stond"
STATUS = "Hoe staat deze actie"


@pytest.fixture
def tab(plan: OpenPlan, qtbot: QtBot, look: Look) -> PlanView:
    """A plan with two goals and four actions."""
    return shown(plan.filled(), qtbot)


def test_r_1_11_what_is_missing_is_a_word_and_a_mark_in_amber(tab: PlanView) -> None:
    known, missing = rows(cards(tab)[0])
    assert choice(missing, OWNER).currentText() == "nog niemand"
    assert choice(missing, OWNER).property("look") == "live_missing"
    assert not choice(missing, OWNER).itemIcon(0).isNull()
    assert text(missing, "Wanneer").placeholderText() == "nog geen datum"
    assert text(missing, "Wanneer").property("look") == "live_missing"
    assert choice(known, OWNER).property("look") == "live"
    assert "Bij 1 actie staat nog niet wie het doet." in said(tab)


def test_r_1_11_one_owner_is_chosen_by_keyboard(
    plan: OpenPlan, tab: PlanView, qtbot: QtBot
) -> None:
    owner = choice(rows(cards(tab)[0])[1], OWNER)
    owner.setFocus()
    QTest.keyClick(owner, Qt.Key.Key_Down)
    assert owner.view().isVisible()
    for _ in range(2):
        QTest.keyClick(owner.view(), Qt.Key.Key_Down)
    with qtbot.waitSignal(owner.picked):
        QTest.keyClick(owner.view(), Qt.Key.Key_Return)
    assert plan.file.owner_of(plan.actions[1]) == "Mark"
    assert owner.property("look") == "live"


def test_what_became_of_an_action_is_chosen_and_may_have_a_reason(
    plan: OpenPlan, tab: PlanView, qtbot: QtBot
) -> None:
    row = rows(cards(tab)[0])[1]
    assert not text(row, "Waarom").isVisible()
    status = choice(row, STATUS)
    pick(status, "niet gelukt", qtbot)
    assert plan.actions[1].status is ActionStatus.FAILED
    why = text(row, "Waarom")
    assert why.isVisible()
    QTest.keyClicks(why, "De map was op")
    QTest.keyClick(why, Qt.Key.Key_Return)
    assert plan.actions[1].reason == "De map was op"
    assert "staat nog niet wie het doet" not in said(tab)
    pick(status, "klaar", qtbot)
    assert (plan.actions[1].status, plan.actions[1].reason) == (ActionStatus.DONE, "")
    assert "1 actie is klaar." in said(tab)
    assert not why.isVisible()
    assert choice(row, OWNER).currentText() == "niet opgeschreven"
    assert choice(row, OWNER).property("look") == "live"
    pick(status, "loopt door", qtbot)
    assert "Door wie:" in said(row)


def test_how_far_a_goal_is_is_chosen(plan: OpenPlan, tab: PlanView, qtbot: QtBot) -> None:
    status = choice(cards(tab)[0], "Hoe ver is dit doel")
    assert status.currentText() == GoalStatus.OPEN.label
    for how_far in (GoalStatus.PARTLY, GoalStatus.OPEN):
        pick(status, how_far.label, qtbot)
        assert plan.goals[0].status is how_far


def test_a_goal_for_later_moves_down_and_stays_in_sight_with_the_focus(
    plan: OpenPlan, tab: PlanView, qtbot: QtBot
) -> None:
    turn = choice(cards(tab)[0], TURN)
    assert turn.currentText() == "nu"
    pick(turn, "later", qtbot)
    assert [one.own_words == POST for one in plan.goals] == [False, True]
    assert [card.isAncestorOf(turn) for card in cards(tab)] == [False, True]
    assert tab.focusWidget() is turn
    qtbot.waitUntil(lambda: not turn.visibleRegion().isEmpty())


def pick(box: Choice, word: str, qtbot: QtBot) -> None:
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    box.view().setCurrentIndex(box.model().index(box.findText(word), 0))
    with qtbot.waitSignal(box.picked):
        QTest.keyClick(box.view(), Qt.Key.Key_Return)


def test_a_letter_in_a_choice_opens_the_list_and_changes_nothing_yet(
    plan: OpenPlan, tab: PlanView, qtbot: QtBot
) -> None:
    owner = choice(rows(cards(tab)[0])[1], OWNER)
    owner.setFocus()
    QTest.keyClick(owner, Qt.Key.Key_D)
    assert owner.view().isVisible()
    assert plan.file.owner_of(plan.actions[1]) == ""
    with qtbot.waitSignal(owner.picked):
        QTest.keyClick(owner.view(), Qt.Key.Key_Return)
    assert plan.file.owner_of(plan.actions[1]) == "Daan"


def test_scrolling_past_a_choice_changes_nothing(
    plan: OpenPlan, tab: PlanView, qtbot: QtBot
) -> None:
    owner = choice(rows(cards(tab)[0])[0], OWNER)
    owner.setFocus()
    inverted, middle = False, QPointF(owner.rect().center())
    wheel = QWheelEvent(
        middle,
        owner.mapToGlobal(middle),
        QPoint(0, 0),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        inverted,
    )
    QApplication.sendEvent(owner, wheel)
    assert owner.currentText() == "Fatima"
    assert plan.file.owner_of(plan.actions[0]) == "Fatima"


def test_whose_a_goal_is_changes_by_touching_names(
    plan: OpenPlan, tab: PlanView, qtbot: QtBot
) -> None:
    card = cards(tab)[1]
    assert not button(card, "Fatima").isVisible()
    press(qtbot, button(card, "Van Daan"))
    press(qtbot, button(card, "Fatima"))
    assert "Op papier alleen voor Fatima en Daan." in said(card)
    press(qtbot, button(card, "Het hele gezin"))
    assert plan.goals[1].for_members == []
    assert [name for name in ("Fatima", "Daan") if button(card, name).isChecked()] == []
    press(qtbot, button(card, "Het hele gezin"))
    assert plan.goals[1].for_members == []


def test_a_life_domain_is_chosen(plan: OpenPlan, tab: PlanView, qtbot: QtBot) -> None:
    domain = choice(cards(tab)[0], "Leefgebied")
    domain.setFocus()
    QTest.keyClick(domain, Qt.Key.Key_Down)
    QTest.keyClick(domain.view(), Qt.Key.Key_Down)
    with qtbot.waitSignal(domain.picked):
        QTest.keyClick(domain.view(), Qt.Key.Key_Return)
    assert plan.goals[0].life_domain == "geld"


def test_a_day_is_pointed_at_in_the_calendar(plan: OpenPlan, tab: PlanView, qtbot: QtBot) -> None:
    row = rows(cards(tab)[0])[1]
    press(qtbot, button(row, "Kies een datum"))
    (days,) = row.findChildren(Days)
    days.setSelectedDate(QDate(2030, 11, 24))
    QTest.keyClick(days.focusWidget(), Qt.Key.Key_Return)
    assert text(row, "Wanneer").words == "voor 24 november 2030"
    assert str(plan.actions[1].due) == "2030-11-24"


def test_only_spaces_are_no_goal_and_no_action(plan: OpenPlan, tab: PlanView) -> None:
    for field, sentence in (
        (new_goal(tab), "Typ eerst wat iemand wil bereiken."),
        (new_action(tab), "Typ eerst wat er gaat gebeuren."),
    ):
        QTest.keyClicks(field, "   ")
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert sentence in said(tab)
        QTest.keyClicks(field, "w")
        assert sentence not in said(tab)
    assert (len(plan.goals), len(plan.actions)) == (2, 4)


def test_a_goal_with_actions_is_not_taken_out(plan: OpenPlan, tab: PlanView, qtbot: QtBot) -> None:
    trash = button(cards(tab)[0], "Haal dit doel uit het plan")
    press(qtbot, trash)
    assert tab.banner.sentence.startswith("Onder dit doel staan nog acties.")
    assert len(plan.goals) == 2


def test_a_loose_action_is_put_under_a_goal(plan: OpenPlan, tab: PlanView, qtbot: QtBot) -> None:
    assert "Nog zonder doel" in said(tab)
    under = choice(tab, "Onder welk doel")
    under.setFocus()
    QTest.keyClick(under, Qt.Key.Key_Down)
    QTest.keyClick(under.view(), Qt.Key.Key_Down)
    with qtbot.waitSignal(under.picked):
        QTest.keyClick(under.view(), Qt.Key.Key_Return)
    assert plan.actions[3].goal_id == plan.goals[0].id
    assert "Nog zonder doel" not in said(tab)
    assert len(rows(cards(tab)[0])) == 3


def test_the_tab_key_goes_through_the_plan_as_one_reads_it(tab: PlanView, qtbot: QtBot) -> None:
    QTest.keyClicks(new_action(cards(tab)[0]), "Een map kopen")
    QTest.keyClick(new_action(cards(tab)[0]), Qt.Key.Key_Return)
    first = text(cards(tab)[0], "Het doel in eigen woorden")
    first.setFocus()
    order: list[str] = []
    for _ in range(31):
        order.append(tab.focusWidget().accessibleName())
        QTest.keyClick(tab.focusWidget(), Qt.Key.Key_Tab)
    row = ["Actie", OWNER, "Wanneer", "Kies een datum", STATUS, EARLIER, TRASH]
    head = ["Het doel in eigen woorden", EARLIER, "Haal dit doel uit het plan"]
    assert order == [
        *(*head, "Van Fatima en Mark", "Leefgebied", TURN, "Hoe ver is dit doel"),
        "Het is goed als",
        *(*row, *row, *row, "Nieuwe actie"),
        head[0],
    ]


def test_r_5_22_the_quick_question_is_about_the_row_one_is_in(tab: PlanView) -> None:
    row, card = tab.findChildren(ActionRow)[0], tab.findChildren(GoalCard)[0]
    texts, goal = row.texts(), card.texts()["own_words"]
    assert words_at(row.earlier) == words_at(texts["when"]) == texts["what"].words != ""
    assert words_at(card.earlier) == goal.words != ""
    goal.selectAll()
    goal.setFocus()
    assert (words_at(goal), words_at(tab)) == (goal.toPlainText(), "")


def test_ctrl_p_asks_for_paper(tab: PlanView, qtbot: QtBot) -> None:
    text(cards(tab)[0], "Het is goed als").setFocus()
    with qtbot.waitSignal(tab.print_asked):
        QTest.keyClick(tab.focusWidget(), Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)


def test_every_control_has_a_name(tab: PlanView, qtbot: QtBot) -> None:
    press(qtbot, button(cards(tab)[0], "Van Fatima en Mark"))
    assert nameless_controls(tab) == []


@pytest.mark.parametrize(("scale", "wide"), [(100, 1100), (100, 600), (200, 1100), (200, 700)])
def test_nothing_is_cut(plan: OpenPlan, qtbot: QtBot, look: Look, *, scale: int, wide: int) -> None:
    look.scale_text(scale)
    view = shown(plan.filled(), qtbot)
    view.resize(wide, 640)
    qtbot.waitUntil(lambda: cut_texts(view) == [])
    hidden = [text(row, "Actie").verticalScrollBar().maximum() for row in rows(view)]
    assert hidden == [0, 0, 0, 0]
    assert max(row.mapTo(view, row.rect().topRight()).x() for row in rows(view)) <= view.width()
