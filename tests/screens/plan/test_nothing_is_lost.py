"""Stories of answers that come late or say no: nothing is lost, nothing is doubled. FICTIEF."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.household_store import TOO_LONG_FOR_THE_DISK
from tests.screens.conversation.table import LateActs
from tests.screens.plan.on_screen import (
    button,
    cards,
    new_action,
    new_goal,
    press,
    said,
    shown,
    text,
)
from tests.screens.plan.open_plan import OpenPlan
from wijkteam_desk.domain.length import LONGEST_LINE
from wijkteam_desk.storage.drafts import drafts_about
from wijkteam_desk.ui.common.look import Look

LONG = TOO_LONG_FOR_THE_DISK[:LONGEST_LINE].strip()
WITHIN = 2_000
RETURN = Qt.Key.Key_Return


@pytest.fixture(autouse=True)
def _dressed(look: Look) -> None:
    """In the program's own look."""


def late(plan: OpenPlan) -> LateActs:
    """From now on answers come when they are let through."""
    plan.acts = acts = LateActs(plan.store)
    return acts


def draft(plan: OpenPlan, form: str, about: str) -> dict[str, str]:
    """What is kept of that form."""
    found: dict[str, Any] = plan.store.perform(drafts_about, form=form, things=[about])
    return dict(found.get(about, {}))


def test_a_draft_that_failed_is_tried_again_and_said_once(plan: OpenPlan, qtbot: QtBot) -> None:
    goal_id = plan.goal()
    view = shown(plan, qtbot)
    plan.acts.fill_disk()
    new_action(cards(view)[0]).setPlainText(LONG)
    view.flush()
    assert "schijf" in view.banner.sentence
    view.banner.clear()
    view.flush()
    assert view.banner.sentence == ""
    plan.acts.make_room()
    qtbot.waitUntil(lambda: draft(plan, "action", goal_id) == {"what": LONG}, timeout=WITHIN)


def test_enter_twice_before_the_answer_makes_one_action(plan: OpenPlan, qtbot: QtBot) -> None:
    goal_id = plan.goal()
    acts = late(plan)
    view = shown(plan, qtbot)
    acts.let_through()
    line = new_action(cards(view)[0])
    QTest.keyClicks(line, "De post sorteren")
    for _ in range(2):
        QTest.keyClick(line, RETURN)
    QTest.keyClicks(line, "Een map")
    acts.let_through()
    assert [action.what for action in plan.actions] == ["De post sorteren"]
    assert line.words == "Een map"
    assert draft(plan, "action", goal_id) == {"what": "Een map"}


def test_actions_that_wait_for_each_other_keep_their_order(plan: OpenPlan, qtbot: QtBot) -> None:
    plan.goal()
    acts = late(plan)
    view = shown(plan, qtbot)
    acts.let_through()
    line = new_action(cards(view)[0])
    for what in ("De post sorteren", "Een map kopen", "De map vullen"):
        QTest.keyClicks(line, what)
        QTest.keyClick(line, RETURN)
    acts.let_through()
    assert [action.what for action in plan.actions] == [
        "De post sorteren",
        "Een map kopen",
        "De map vullen",
    ]
    view.flush()
    acts.let_through()
    assert plan.store.connection.execute("SELECT count(*) FROM draft").fetchone() == (0,)


def test_an_action_that_did_not_fit_is_back_before_what_was_typed_since(
    plan: OpenPlan, qtbot: QtBot
) -> None:
    goal_id = plan.goal()
    acts = late(plan)
    view = shown(plan, qtbot)
    acts.let_through()
    line = new_action(cards(view)[0])
    line.setPlainText(LONG)
    QTest.keyClick(line, RETURN)
    one_line = line.fontMetrics().lineSpacing()
    qtbot.waitUntil(lambda: one_line < line.height() < 3 * one_line)
    QTest.keyClicks(line, "Een map")
    plan.acts.fill_disk()
    acts.waiting.pop(0)()
    assert line.words == f"{LONG} Een map"
    assert "schijf" in said(cards(view)[0])
    plan.acts.make_room()
    view.flush()
    acts.let_through()
    assert draft(plan, "action", goal_id) == {"what": f"{LONG} Een map"}


def test_leaving_while_an_action_is_under_way_keeps_all_of_it(plan: OpenPlan, qtbot: QtBot) -> None:
    goal_id = plan.goal()
    acts = late(plan)
    view = shown(plan, qtbot)
    acts.let_through()
    line = new_action(cards(view)[0])
    line.setPlainText(LONG)
    QTest.keyClick(line, RETURN)
    QTest.keyClicks(line, "Een map")
    view.flush()
    plan.acts.fill_disk()
    del acts.waiting[0]  # it failed, and nobody was there any more to hear it
    plan.acts.make_room()
    acts.waiting.pop(0)()
    assert draft(plan, "action", goal_id) == {"what": f"{LONG} Een map"}


def test_enter_twice_before_the_answer_makes_one_goal(plan: OpenPlan, qtbot: QtBot) -> None:
    acts = late(plan)
    view = shown(plan, qtbot)
    acts.let_through()
    field = new_goal(view)
    QTest.keyClicks(field, "Rust in de avond")
    press(qtbot, button(view, "Mark"))
    for _ in range(2):
        QTest.keyClick(field, RETURN)
    QTest.keyClicks(field, "Weer naar")
    acts.let_through()
    assert [goal.own_words for goal in plan.goals] == ["Rust in de avond"]
    assert field.words == "Weer naar"
    assert draft(plan, "goal", plan.file.plan.id) == {"own_words": "Weer naar", "whose": ""}


@pytest.mark.parametrize(("since", "whose"), [("", ["Mark"]), ("Weer naar school", [])])
def test_a_goal_that_did_not_fit_is_back_and_whose_it_is_only_when_that_is_sure(
    plan: OpenPlan, qtbot: QtBot, *, since: str, whose: list[str]
) -> None:
    acts = late(plan)
    view = shown(plan, qtbot)
    acts.let_through()
    field = new_goal(view)
    field.setPlainText(LONG)
    press(qtbot, button(view, "Mark"))
    QTest.keyClick(field, RETURN)
    QTest.keyClicks(field, since)
    plan.acts.fill_disk()
    acts.waiting.pop(0)()
    assert field.words == f"{LONG} {since}".strip()
    assert [name for name in ("Fatima", "Mark") if button(view, name).isChecked()] == whose
    plan.acts.make_room()
    view.flush()
    acts.let_through()
    assert draft(plan, "goal", plan.file.plan.id)["own_words"] == field.words


@pytest.mark.parametrize("name", ["Het doel in eigen woorden", "Actie"])
def test_a_change_that_did_not_fit_has_a_draft(plan: OpenPlan, qtbot: QtBot, *, name: str) -> None:
    plan.filled()
    acts = late(plan)
    view = shown(plan, qtbot)
    acts.let_through()
    field = text(cards(view)[0], name)
    field.setPlainText(LONG)
    field.keep()
    qtbot.waitUntil(lambda: len(acts.waiting) > 1, timeout=WITHIN)
    plan.acts.fill_disk()
    acts.let_through()
    plan.acts.make_room()
    view.flush()
    acts.let_through()
    (kept,) = plan.store.connection.execute("SELECT fields FROM draft").fetchone()
    assert LONG in kept
