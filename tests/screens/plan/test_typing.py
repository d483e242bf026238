"""Stories of typing in the plan: what is kept when, and that nothing typed is lost. FICTIEF."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.screens.plan.on_screen import (
    button,
    cards,
    new_action,
    new_goal,
    press,
    rows,
    said,
    text,
)
from tests.screens.plan.open_plan import POST, OpenPlan
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.plan.presenter import PlanPresenter
from wijkteam_desk.ui.screens.plan.view import PlanView

OWN_WORDS, GOOD_WHEN = "Het doel in eigen woorden", "Het is goed als"
WHAT, WHEN = "Actie", "Wanneer"


@pytest.fixture(autouse=True)
def _dressed(look: Look) -> None:
    """In the program's own look."""


def shown(plan: OpenPlan, qtbot: QtBot) -> tuple[PlanView, PlanPresenter]:
    view, presenter = plan.tab()
    qtbot.addWidget(view)
    view.resize(1100, 900)
    with qtbot.waitActive(view):
        view.show()
    return view, presenter


def test_leaving_a_field_keeps_what_was_typed(plan: OpenPlan, qtbot: QtBot) -> None:
    plan.goal()
    view, _ = shown(plan, qtbot)
    good_when = text(cards(view)[0], GOOD_WHEN)
    good_when.setFocus()
    QTest.keyClicks(good_when, "alle post open is")
    assert plan.goals[0].good_when == ""
    QTest.keyClick(good_when, Qt.Key.Key_Tab)
    assert plan.goals[0].good_when == "alle post open is"


def test_enter_keeps_and_escape_takes_back(plan: OpenPlan, qtbot: QtBot) -> None:
    plan.goal()
    view, _ = shown(plan, qtbot)
    own_words = text(cards(view)[0], OWN_WORDS)
    own_words.setFocus()
    own_words.selectAll()
    QTest.keyClicks(own_words, "Post is gewoon post")
    QTest.keyClick(own_words, Qt.Key.Key_Return)
    assert plan.goals[0].own_words == "Post is gewoon post"
    QTest.keyClicks(own_words, " of toch niet")
    QTest.keyClick(own_words, Qt.Key.Key_Escape)
    assert own_words.words == "Post is gewoon post"
    assert plan.goals[0].own_words == "Post is gewoon post"


def test_an_action_is_added_by_typing_it_and_enter_and_then_the_next(
    plan: OpenPlan, qtbot: QtBot
) -> None:
    plan.goal()
    view, _ = shown(plan, qtbot)
    line = new_action(cards(view)[0])
    line.setFocus()
    for what in ("De post sorteren", "Een map kopen"):
        QTest.keyClicks(line, what)
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert [action.what for action in plan.actions] == ["De post sorteren", "Een map kopen"]
    assert [text(row, WHAT).words for row in rows(cards(view)[0])] == [
        "De post sorteren",
        "Een map kopen",
    ]
    assert line.hasFocus()
    assert line.words == ""


def test_an_action_can_be_added_by_pointing(plan: OpenPlan, qtbot: QtBot) -> None:
    plan.goal()
    view, _ = shown(plan, qtbot)
    card = cards(view)[0]
    assert not button(card, "Zet erbij").isVisible()
    QTest.keyClicks(new_action(card), "De post sorteren")
    press(qtbot, button(card, "Zet erbij"))
    assert [action.what for action in plan.actions] == ["De post sorteren"]


def test_a_new_goal_asks_whose_it_is(plan: OpenPlan, qtbot: QtBot) -> None:
    view, _ = shown(plan, qtbot)
    assert "Er staan nog geen doelen" in said(view)
    QTest.keyClicks(new_goal(view), POST)
    QTest.keyClick(new_goal(view), Qt.Key.Key_Return)
    assert "Kies van wie dit doel is." in said(view)
    assert [goal.id for goal in plan.goals] == []
    press(qtbot, button(view, "Mark"))
    QTest.keyClick(new_goal(view), Qt.Key.Key_Return)
    assert [member.given_name for member in plan.goals[0].for_members] == ["Mark"]
    assert new_goal(view).words == ""
    assert "Er staan nog geen doelen" not in said(view)


def test_a_change_elsewhere_takes_neither_the_focus_nor_what_is_being_typed(
    plan: OpenPlan, qtbot: QtBot
) -> None:
    goal_id = plan.goal()
    view, presenter = shown(plan, qtbot)
    good_when = text(cards(view)[0], GOOD_WHEN)
    good_when.setFocus()
    QTest.keyClicks(good_when, "alle post op")
    plan.goal("Weer gewoon naar school", "Daan")
    presenter.edit_goal(goal_id, "own_words", "Post is gewoon post")
    assert len(cards(view)) == 2
    assert text(cards(view)[0], OWN_WORDS).words == "Post is gewoon post"
    assert (good_when.hasFocus(), good_when.words) == (True, "alle post op")
    QTest.keyClicks(good_when, "en is")
    QTest.keyClick(good_when, Qt.Key.Key_Return)
    assert plan.goals[0].good_when == "alle post open is"


def test_who_types_over_something_that_changed_is_told(plan: OpenPlan, qtbot: QtBot) -> None:
    goal_id = plan.goal()
    view, presenter = shown(plan, qtbot)
    good_when = text(cards(view)[0], GOOD_WHEN)
    QTest.keyClicks(good_when, "alle post open is")
    presenter.edit_goal(goal_id, "good_when", "de la leeg is")
    assert "intussen veranderd" in said(cards(view)[0])
    assert good_when.words == "alle post open is"


def test_what_is_no_date_stays_in_the_field_with_the_reason_beside_it(
    plan: OpenPlan, qtbot: QtBot
) -> None:
    view, _ = shown(plan.filled(), qtbot)
    row = rows(cards(view)[0])[1]
    when = text(row, WHEN)
    when.setFocus()
    QTest.keyClicks(when, "31-2")
    QTest.keyClick(when, Qt.Key.Key_Return)
    assert "Deze datum ken ik niet." in said(row)
    assert (when.words, plan.actions[1].due) == ("31-2", None)
    when.selectAll()
    QTest.keyClicks(when, "24-11-2030")
    assert "Deze datum ken ik niet." not in said(row)
    QTest.keyClick(when, Qt.Key.Key_Return)
    assert when.words == "voor 24 november 2030"


def test_a_goal_that_is_a_story_is_refused_and_stays(plan: OpenPlan, qtbot: QtBot) -> None:
    plan.goal()
    view, _ = shown(plan, qtbot)
    new_goal(view).setPlainText("a" * 2_001)
    press(qtbot, button(view, "Het hele gezin"))
    QTest.keyClick(new_goal(view), Qt.Key.Key_Return)
    assert "hooguit 2.000 tekens" in said(view)
    assert new_goal(view).words == "a" * 2_001
    assert len(plan.goals) == 1


def test_an_emptied_goal_is_refused_and_its_words_can_be_typed_again(
    plan: OpenPlan, qtbot: QtBot
) -> None:
    plan.goal()
    view, _ = shown(plan, qtbot)
    card = cards(view)[0]
    own_words = text(card, OWN_WORDS)
    own_words.selectAll()
    QTest.keyClick(own_words, Qt.Key.Key_Delete)
    QTest.keyClick(own_words, Qt.Key.Key_Return)
    assert "Schrijf het doel op" in said(card)
    assert plan.goals[0].own_words == POST
    QTest.keyClick(own_words, Qt.Key.Key_Escape)
    assert own_words.words == POST


def test_what_is_pasted_is_plain_words_on_one_line(plan: OpenPlan, qtbot: QtBot) -> None:
    plan.goal()
    view, _ = shown(plan, qtbot)
    pasted = QMimeData()
    pasted.setHtml("<h1>De post</h1>")
    pasted.setText("De post\n  sorteren")
    clipboard = QApplication.clipboard()
    clipboard.setMimeData(pasted)
    line = new_action(cards(view)[0])
    line.paste()
    assert line.toPlainText() == "De post sorteren"
    pasted.setText("\nen openen")
    line.insertFromMimeData(pasted)
    assert line.words == "De post sorteren en openen"


def test_a_word_typed_after_enter_is_no_part_of_the_word_before_it(
    plan: OpenPlan, qtbot: QtBot
) -> None:
    plan.goal()
    view, _ = shown(plan, qtbot)
    good = text(cards(view)[0], GOOD_WHEN)
    for typed in ("Regel een.", "Regel twee", ", en drie."):
        QTest.keyClicks(good, typed)
        QTest.keyClick(good, Qt.Key.Key_Return)
    assert plan.goals[0].good_when == "Regel een. Regel twee, en drie."


def test_what_is_half_typed_is_kept_within_two_seconds_and_comes_back(
    plan: OpenPlan, qtbot: QtBot
) -> None:
    goal_id = plan.goal()
    view, _ = shown(plan, qtbot)
    QTest.keyClicks(new_action(cards(view)[0]), "De post sort")
    QTest.keyClicks(new_goal(view), "Rust in")
    press(qtbot, button(view, "Het hele gezin"))
    QTest.keyClicks(text(cards(view)[0], GOOD_WHEN), "alle post")
    drafts = plan.store.connection.execute
    qtbot.waitUntil(lambda: drafts("SELECT count(*) FROM draft").fetchone() == (3,), timeout=2000)
    assert plan.goals[0].good_when == ""
    view.close()
    view, _ = shown(plan, qtbot)
    assert new_action(cards(view)[0]).words == "De post sort"
    assert new_goal(view).words == "Rust in"
    assert text(cards(view)[0], GOOD_WHEN).words == "alle post"
    assert "nog aan het typen" in view.banner.sentence
    QTest.keyClick(text(cards(view)[0], GOOD_WHEN), Qt.Key.Key_Return)
    QTest.keyClick(new_goal(view), Qt.Key.Key_Return)
    QTest.keyClick(new_action(cards(view)[0]), Qt.Key.Key_Return)
    view.flush()
    assert [goal.own_words for goal in plan.goals] == [POST, "Rust in"]
    assert plan.goals[0].good_when == "alle post"
    assert [(action.what, action.goal_id) for action in plan.actions] == [("De post sort", goal_id)]
    assert drafts("SELECT count(*) FROM draft").fetchone() == (0,)


def test_before_a_lock_the_last_letters_are_kept_at_once(plan: OpenPlan, qtbot: QtBot) -> None:
    view, _ = shown(plan.filled(), qtbot)
    QTest.keyClicks(text(rows(cards(view)[0])[1], WHAT), "!")
    view.flush()
    (fields,) = plan.store.connection.execute("SELECT fields FROM draft").fetchone()
    assert "regeling!" in fields


def test_a_tab_that_is_not_in_front_is_filled_when_it_comes_there(
    plan: OpenPlan, qtbot: QtBot
) -> None:
    goal_id = plan.goal()
    _, presenter = plan.tab()
    presenter.keep_draft("action", goal_id, {"what": "De post"})
    view, _ = plan.tab()
    qtbot.addWidget(view)
    assert cards(view) == []
    view.show()
    assert [text(card, OWN_WORDS).words for card in cards(view)] == [POST]
    assert new_action(cards(view)[0]).words == "De post"
