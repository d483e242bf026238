"""The pages on which the plan is evaluated and closed, on a store of their own. FICTIEF."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.casework.own_closing import DONE, SAID
from tests.casework.own_plan import YES, Desk, with_plan
from tests.household_store import StoreActs
from tests.screens.pressing import line, press
from wijkteam_desk.casework.agree_plan import set_evaluation
from wijkteam_desk.casework.close_plan import DRAFT_FORM
from wijkteam_desk.casework.read_evaluation import PlanEvaluation, read_evaluation
from wijkteam_desk.casework.set_action import add_action, remove_action
from wijkteam_desk.casework.set_goal import add_goal, remove_goal
from wijkteam_desk.domain.closing import Decision
from wijkteam_desk.domain.plan import ActionStatus, ActionWords, GoalWords
from wijkteam_desk.storage.drafts import read_draft
from wijkteam_desk.ui.common.calm_combo import CalmCombo
from wijkteam_desk.ui.common.dutch_day import short_day
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.closing.asked import Closing, action_groups, closing_in
from wijkteam_desk.ui.screens.closing.sheet import sheet_of as closing_sheet
from wijkteam_desk.ui.screens.closing.view import ClosingView
from wijkteam_desk.ui.screens.closing.wiring import wire as wire_closing
from wijkteam_desk.ui.screens.evaluation.view import EvaluationView
from wijkteam_desk.ui.screens.evaluation.wiring import wire as wire_evaluation

V = TypeVar("V", bound=QWidget)
WHO = "Wie zegt dat"


@pytest.fixture
def desk(tmp_path: Path, look: Look) -> Iterator[Desk]:
    del look
    made = with_plan(tmp_path)
    yield made
    made.store.close()


def opened(desk: Desk, qtbot: QtBot, view: V, wire: Callable[..., object]) -> V:
    """The page as the program opens it; what it does is done at once."""
    qtbot.addWidget(view)
    view.setProperty("presenter", wire(view, StoreActs(desk.store), desk.household, lambda _: None))
    view.resize(1000, 800)
    view.show()
    QApplication.processEvents()
    return view


def evaluation(desk: Desk, qtbot: QtBot) -> EvaluationView:
    return opened(desk, qtbot, EvaluationView(), wire_evaluation)


def closing(desk: Desk, qtbot: QtBot) -> ClosingView:
    return opened(desk, qtbot, ClosingView(), wire_closing)


def seen(view: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(one.text() for one in view.findChildren(QLabel) if one.isVisible())


def choose(view: QWidget, name: str, code: str) -> None:
    """Choose from the list of that name, as a hand does."""
    combos = view.findChildren(CalmCombo)
    combo = next(one for one in combos if one.accessibleName() == name and one.isVisible())
    combo.setCurrentIndex(combo.findData(code))
    combo.activated.emit(combo.currentIndex())


def read(desk: Desk) -> PlanEvaluation:
    return desk.store.perform(read_evaluation, household_id=desk.household)


def tick(view: QWidget, name: str) -> None:
    next(one for one in view.findChildren(QCheckBox) if one.text() == name).click()


def test_without_a_version_it_says_so_and_can_still_be_closed(desk: Desk, qtbot: QtBot) -> None:
    page = evaluation(desk, qtbot)
    assert "Er is nog niets afgesproken." in seen(page)
    assert "Wie waren erbij" not in seen(page)
    with qtbot.waitSignal(page.closing_asked):
        press(page, "Naar het afsluiten")


def test_r_1_13_the_next_day_stands_there_while_it_is_to_come(desk: Desk, qtbot: QtBot) -> None:
    desk.agree(YES)
    day = desk.today + timedelta(weeks=8)
    desk.store.perform(set_evaluation, household_id=desk.household, evaluate_on=day, was=None)
    page = evaluation(desk, qtbot)
    assert page.fields["evaluate_on"] == short_day(day)


@pytest.mark.parametrize(
    ("field", "typed", "why"),
    [
        ("Welke dag was dat", "99-99", "Deze datum klopt niet."),
        ("Welke dag was dat", "1-1-2035", "Deze dag moet nog komen."),
        ("Volgende keer bekijken op", "99-99", "Deze datum klopt niet."),
        ("Volgende keer bekijken op", "1-1-2020", "Deze dag is al geweest."),
    ],
)
def test_a_day_that_cannot_be_is_refused_in_a_sentence(
    desk: Desk, qtbot: QtBot, field: str, typed: str, why: str
) -> None:
    desk.agree(YES)
    page = evaluation(desk, qtbot)
    tick(page, "Fatima")
    choose(page, "Wat spreken jullie af", "doorgaan")
    line(page, field).setText(typed)
    press(page, "Leg de evaluatie vast")
    assert why in seen(page)
    assert line(page, field).text() == typed
    assert read(desk).versions.evaluations == ()


def test_what_is_missing_far_above_comes_in_sight(desk: Desk, qtbot: QtBot) -> None:
    desk.agree(YES)
    page = evaluation(desk, qtbot)
    page.resize(1000, 400)
    view = f"{desk.read().file.goals[0].id}.view"
    page.restore({**page.fields, view: "Het gaat goed."})
    tick(page, "Fatima")
    choose(page, "Wat spreken jullie af", "doorgaan")
    who = next(one for one in page.findChildren(CalmCombo) if one.accessibleName() == WHO)
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    assert who.visibleRegion().isEmpty()
    press(page, "Leg de evaluatie vast")
    qtbot.waitUntil(lambda: not who.visibleRegion().isEmpty())
    assert page.focusWidget() is who
    assert "Kies wie dit zegt." in seen(page)
    assert who.focusPolicy() is Qt.FocusPolicy.StrongFocus


def test_what_was_agreed_stands_where_one_says_how_it_goes(desk: Desk, qtbot: QtBot) -> None:
    desk.agree(YES)
    goal = desk.read().file.goals[0]
    page = evaluation(desk, qtbot)
    told = "• De post sorteren (Fatima, nog geen datum): nog te doen."
    assert seen(page).count("De post sorteren") == 1
    assert told in seen(page)
    assert "Waar het stil is" not in seen(page)
    first = next(one for one in page.findChildren(CalmCombo) if one.isVisible())
    assert first.mapTo(page, first.rect().bottomLeft()).y() < page.height()
    action = desk.read().file.actions[0].id
    desk.store.perform(remove_action, action_id=action)
    desk.store.perform(remove_goal, goal_id=goal.id)
    page = evaluation(desk, qtbot)
    gone = "staat niet meer in het plan."
    assert f"{goal.own_words}\nDit doel {gone}\n{told[:-13]} {gone}" in seen(page)
    assert "Laat zien: 2 veranderingen in het plan" in [
        one.accessibleName() for one in page.findChildren(QPushButton)
    ]
    press(page, "Laat zien: 2 veranderingen in het plan")
    assert "Doel is eruit" in seen(page)


def test_a_goal_that_came_meanwhile_is_told_and_what_was_chosen_stays(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.agree(YES)
    page = evaluation(desk, qtbot)
    tick(page, "Mark")
    choose(page, "Wat spreken jullie af", "afbouwen")
    words = GoalWords(own_words="Rust in huis.")
    desk.store.perform(add_goal, household_id=desk.household, words=words)
    press(page, "Leg de evaluatie vast")
    assert "De doelen in het plan zijn intussen veranderd." in seen(page)
    assert page.fields["outcome"] == "afbouwen"
    assert page.fields["present"] == desk.people[1]


def test_who_closes_does_not_say_when_they_look_again(desk: Desk, qtbot: QtBot) -> None:
    desk.agree(YES)
    page = evaluation(desk, qtbot)
    tick(page, "Fatima")
    assert "Volgende keer bekijken op" in seen(page)
    choose(page, "Wat spreken jullie af", "sluiten")
    assert "Volgende keer bekijken op" not in seen(page)
    with qtbot.waitSignal(page.closing_asked):
        press(page, "Leg de evaluatie vast")


def test_domain_00_1_the_field_says_what_is_still_undecided(desk: Desk, qtbot: QtBot) -> None:
    page = closing(desk, qtbot)
    assert "1 open actie" in seen(page)
    press(page, "Sluit het plan af")
    assert "Kies eerst wat hiermee gebeurt." in seen(page)
    choose(page, "Wat gebeurt hiermee", "loopt_door")
    press(page, "Sluit het plan af")
    assert "Schrijf op door wie dit doorloopt." in seen(page)
    line(page, "Door wie, aan wie, of waarom").setText("Ans")
    press(page, "Sluit het plan af")
    assert "Schrijf dit nog op." in seen(page)
    assert desk.read().file.plan.closed_on is None


def test_one_choice_counts_for_all_of_one_owner(desk: Desk, qtbot: QtBot) -> None:
    fatima, noor = desk.people[0], desk.store.author
    for words in (
        ActionWords(what="Bellen", owner_member=fatima),
        ActionWords(what="Mailen", owner_coach=noor),
        ActionWords(what="Nog iets"),
    ):
        desk.store.perform(add_action, household_id=desk.household, words=words)
    sheet = closing_sheet(read(desk), desk.today)
    assert sheet.active == (
        ("Fatima", "2 open acties"),
        ("Noor Haddad", "1 open actie"),
        ("Nog niemand", "1 open actie"),
    )
    heads = [one.head for one in action_groups(sheet.actions)]
    assert heads == ["Alle 2 acties van Fatima", "De post sorteren", "Bellen", "Mailen", "Nog iets"]
    told = {f"{one.action_id}.status": "klaar" for one in sheet.actions[2:]}
    told |= {f"all:{fatima}.status": "loopt_door", f"all:{fatima}.reason": "Fatima"}
    told |= {f"{sheet.actions[1].action_id}.status": "klaar"}
    said = {**SAID, "closed_on": short_day(desk.today)}
    found = closing_in({**told, **said}, sheet.actions, desk.today)
    assert isinstance(found, Closing)
    decided = [found.decisions[one.action_id] for one in sheet.actions]
    alone = Decision(status=ActionStatus.ALONE, reason="Fatima")
    assert decided == [alone, DONE, DONE, DONE]


def test_what_was_half_typed_about_closing_is_there_again(desk: Desk, qtbot: QtBot) -> None:
    page = closing(desk, qtbot)
    field = line(page, "Bij wie kunnen zij dan terecht")
    field.setText("de huisarts")
    field.textEdited.emit("de huisarts")
    page.flush()
    draft = desk.store.perform(read_draft, form=DRAFT_FORM, about=desk.household)
    assert draft["call"] == "de huisarts"
    assert line(closing(desk, qtbot), "Bij wie kunnen zij dan terecht").text() == "de huisarts"
