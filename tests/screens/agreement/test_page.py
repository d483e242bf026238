"""The page on which the plan is agreed says what is on it and what may not be. FICTIEF."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.casework.own_plan import YES, Desk, with_plan
from tests.household_store import StoreActs, de_wit, new_store
from tests.screens.household.on_screen import buttons, line, said, settle, show
from tests.screens.pressing import press
from wijkteam_desk.casework.set_goal import add_goal
from wijkteam_desk.domain.plan import GoalWords
from wijkteam_desk.domain.plan_version import Means
from wijkteam_desk.storage.store import Store
from wijkteam_desk.ui.common.growing_text import GrowingText
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.agreement.asked import answer_of, key_of
from wijkteam_desk.ui.screens.agreement.view import AgreementView
from wijkteam_desk.ui.screens.agreement.wiring import wire

FIRM, SMILE = "Ik wil  rust.", "Fijn \U0001f600"


@pytest.fixture
def desk(tmp_path: Path, look: Look) -> Iterator[Desk]:
    del look
    made = with_plan(tmp_path)
    yield made
    made.store.close()


def page(qtbot: QtBot, store: Store, household: str) -> AgreementView:
    view = AgreementView()
    view.setProperty("presenter", wire(view, StoreActs(store), household, lambda _: None))
    show(qtbot, view)
    return view


def statement(view: AgreementView, who: str) -> GrowingText:
    """The field for the own statement of who agrees."""
    fields = view.fields
    fields[answer_of(who)] = "akkoord"
    view.fill(fields)
    settle()
    texts = [one for one in view.findChildren(GrowingText) if one.isVisibleTo(view)]
    assert len(texts) == 1
    return texts[0]


def test_r_1_10_a_statement_stays_as_it_was_typed(desk: Desk, qtbot: QtBot) -> None:
    view, fatima = page(qtbot, desk.store, desk.household), desk.people[0]
    text = statement(view, fatima)
    QTest.keyClicks(text, FIRM)
    QTest.keyClick(text, Qt.Key.Key_Return)
    QTest.keyClicks(text, "Regel twee.")
    pasted = QMimeData()
    pasted.setText("\nRegel drie.\n\nEn  slot.")
    text.insertFromMimeData(pasted)
    whole = f"{FIRM}\nRegel twee.\nRegel drie.\n\nEn  slot."
    assert view.fields[key_of(fatima, "statement")] == whole
    press(view, "Leg versie 1 vast")
    settle()
    (kept,) = desk.read().agreements
    assert kept.statement == whole


def test_what_does_not_come_on_paper_is_said_beside_the_field(desk: Desk, qtbot: QtBot) -> None:
    view = page(qtbot, desk.store, desk.household)
    text = statement(view, desk.people[0])
    text.insertPlainText(f"{SMILE} ሰላም")
    assert "Plaatjes (emoji) komen niet op papier." in said(view)
    assert "Deze letters komen niet op papier: ሰ, ላ, ም." in said(view)
    text.selectAll()
    text.insertPlainText("Fijn")
    assert "niet op papier" not in said(view)


def test_at_a_reason_it_is_said_that_it_comes_on_paper(desk: Desk, qtbot: QtBot) -> None:
    view = page(qtbot, desk.store, desk.household)
    on_paper = "Komt letterlijk zo op papier."
    assert on_paper not in said(view)
    view.fill(view.fields | {answer_of(desk.people[0]): "niet_akkoord"})
    settle()
    assert said(view).count(on_paper) == 2


def test_an_empty_plan_says_so_and_leads_on(tmp_path: Path, qtbot: QtBot, look: Look) -> None:
    del look
    store = new_store(tmp_path)
    view = page(qtbot, store, de_wit(store).household.id)
    assert "Er staat nog niets in het plan om af te spreken." in said(view)
    with qtbot.waitSignal(view.closed):
        press(view, "Naar het plan")
    store.close()


def test_an_endless_word_goes_on_on_the_next_line(desk: Desk, qtbot: QtBot) -> None:
    words = GoalWords(own_words="w" * 200)
    desk.store.perform(add_goal, household_id=desk.household, words=words)
    view = page(qtbot, desk.store, desk.household)
    assert view.horizontalScrollBar().maximum() == 0
    assert "w" * 200 in said(view).replace("\u200b", "")


def test_a_goal_of_one_is_marked_and_what_was_said_is_shown_on_asking(
    desk: Desk, qtbot: QtBot
) -> None:
    alone = "Op papier alleen voor Fatima."
    view = page(qtbot, desk.store, desk.household)
    assert alone not in said(view)
    words = GoalWords(own_words="Rust.", for_members=desk.people[:1])
    desk.store.perform(add_goal, household_id=desk.household, words=words)
    view = page(qtbot, desk.store, desk.household)
    assert said(view).count(alone) == 1
    desk.agree(replace(YES, means=Means.MAIL, statement="Ik vind het goed."))
    view = page(qtbot, desk.store, desk.household)
    assert "Ik vind het goed." not in said(view)
    press(view, "Laat zien wat ieder zei")
    settle()
    assert "Fatima: akkoord (per e-mail). Eigen verklaring: Ik vind het goed." in said(view)
    assert "Laat zien wat ieder zei" not in buttons(view)


def test_a_day_long_before_the_plan_is_refused_and_one_far_ahead_is_asked_about(
    desk: Desk, qtbot: QtBot
) -> None:
    view = page(qtbot, desk.store, desk.household)
    statement(view, desk.people[0])
    line(view, "Afgesproken op").setText("1-1-1900")
    press(view, "Leg versie 1 vast")
    settle()
    assert "Deze dag ligt ver voor het begin van dit plan." in view.banner.sentence
    assert desk.read().versions == ()

    again = line(view, "Wanneer bekijken jullie het plan weer")
    again.setText(f"1-1-{desk.today.year + 10}")
    again.editingFinished.emit()
    QApplication.processEvents()
    assert "Klopt het jaar?" in said(view)
    assert desk.read().file.plan.evaluate_on


def test_what_was_refused_goes_when_one_tries_again(desk: Desk, qtbot: QtBot) -> None:
    view = page(qtbot, desk.store, desk.household)
    press(view, "Leg versie 1 vast")
    settle()
    assert "minstens één persoon" in view.banner.sentence
    view.fill(view.fields | {answer_of(desk.people[0]): "met_opmerking"})
    press(view, "Leg versie 1 vast")
    settle()
    assert "Schrijf de opmerking erbij." in said(view)
    assert view.banner.isHidden()


def test_nothing_is_asked_before_the_plan_is_read(qtbot: QtBot, look: Look) -> None:
    del look
    view = AgreementView()
    show(qtbot, view)
    assert buttons(view) == ["Terug naar het huishouden"]
