"""The card with the BSN: only where it may be, masked, whole for a moment (R-8.1). FICTIEF."""

from datetime import date

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.household_store import StoreActs
from tests.screens.common.cut import cut_texts
from tests.screens.common.nameless import nameless_controls
from tests.screens.household.on_screen import buttons, line, said, settle
from tests.screens.household.with_store import draft, named
from tests.screens.members.on_page import Open, person, press
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.set_goal import add_goal, remove_goal
from wijkteam_desk.domain.bsn import BsnGround, BsnUse
from wijkteam_desk.domain.plan import GoalWords
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.members.view import MemberView
from wijkteam_desk.vault.trouble import StoreSetBack

USE = BsnUse(ground=BsnGround.WMO, since=date(2026, 11, 1), decided_by="de FG")
NUMBER, WHOLE, MASKED = "123456782", "123 456 782", "•••••6782"


@pytest.fixture
def goal(acts: StoreActs, file: HouseholdFile) -> str:
    """Mark is a client."""
    words = GoalWords(own_words="Rust in huis.", for_members=(named(file, "Mark").id,))
    return acts.store.perform(add_goal, household_id=file.household.id, words=words).made


def note(qtbot: QtBot, view: MemberView) -> None:
    press(qtbot, view, "Noteer het BSN")
    qtbot.keyClicks(line(view, "BSN"), NUMBER)
    press(qtbot, view, "Noteer")


@pytest.mark.usefixtures("goal")
def test_r_8_1_without_the_policy_there_is_no_bsn_anywhere(open_page: Open) -> None:
    view, _ = open_page("Mark")
    assert "BSN" not in said(view)


@pytest.mark.usefixtures("goal")
def test_who_is_no_client_has_no_card(open_page: Open) -> None:
    view, _ = open_page("Fatima", bsn=USE)
    assert "BSN" not in said(view)


@pytest.mark.usefixtures("goal")
def test_it_is_noted_checked_and_stays_masked(
    open_page: Open, qtbot: QtBot, acts: StoreActs, file: HouseholdFile
) -> None:
    view, _ = open_page("Mark", bsn=USE)
    assert "artikel 5.2.9 lid 1 van de Wmo 2015 (de FG, 1 november 2026)" in said(view)
    press(qtbot, view, "Noteer het BSN")
    qtbot.keyClicks(line(view, "BSN"), "123456789")
    press(qtbot, view, "Noteer")
    assert "Dit is geen BSN." in said(view)
    line(view, "BSN").setText(NUMBER)
    press(qtbot, view, "Noteer")
    assert person(acts, file, "Mark").bsn == MASKED
    assert MASKED in said(view)
    assert NUMBER not in said(view)
    assert "Noteer het BSN" not in buttons(view)
    press(qtbot, view, "Verander het BSN")
    assert line(view, "BSN").text() == ""


@pytest.mark.usefixtures("goal")
def test_it_is_whole_for_a_moment_and_not_when_one_leaves(open_page: Open, qtbot: QtBot) -> None:
    view, _ = open_page("Mark", bsn=USE)
    note(qtbot, view)
    press(qtbot, view, "Toon het BSN even")
    assert WHOLE in said(view)
    timer = next(one for one in view.bsn.findChildren(QTimer) if one.isActive())
    timer.timeout.emit()
    assert WHOLE not in said(view)
    press(qtbot, view, "Toon het BSN even")
    view.hide()
    view.show()
    assert WHOLE not in said(view)
    assert NUMBER not in QApplication.clipboard().text()


@pytest.mark.usefixtures("goal")
def test_where_looking_cannot_be_noted_nothing_is_shown(
    open_page: Open, qtbot: QtBot, acts: StoreActs
) -> None:
    view, _ = open_page("Mark", bsn=USE)
    note(qtbot, view)
    acts.store.block(StoreSetBack(lost=1))
    press(qtbot, view, "Toon het BSN even")
    assert WHOLE not in said(view)
    assert acts.refused != []
    acts.store.unblock()


def test_of_who_is_no_client_any_more_it_can_only_go(
    open_page: Open, qtbot: QtBot, acts: StoreActs, file: HouseholdFile, goal: str
) -> None:
    view, _ = open_page("Mark", bsn=USE)
    note(qtbot, view)
    acts.store.perform(remove_goal, goal_id=goal)
    again, _ = open_page("Mark", bsn=USE)
    assert "Er is geen doel van Mark meer. Haal het BSN weg." in said(again)
    assert "Verander het BSN" not in buttons(again)
    press(qtbot, again, "Haal het BSN weg")
    assert person(acts, file, "Mark").bsn == ""
    assert "BSN" not in said(again)


@pytest.mark.usefixtures("goal")
def test_half_typed_it_comes_back_and_nu_niet_throws_it_away(
    open_page: Open, qtbot: QtBot, acts: StoreActs, file: HouseholdFile
) -> None:
    view, _ = open_page("Mark", bsn=USE)
    press(qtbot, view, "Noteer het BSN")
    qtbot.keyClicks(line(view, "BSN"), "1234")
    view.flush()
    again, _ = open_page("Mark", bsn=USE)
    assert line(again, "BSN").text() == "1234"
    press(qtbot, again, "Nu niet")
    assert draft(acts, "bsn", named(file, "Mark").id) == {}


@pytest.mark.usefixtures("goal")
@pytest.mark.parametrize("scale", [100, 200])
def test_everything_has_a_name_and_nothing_is_cut(
    open_page: Open, qtbot: QtBot, look: Look, scale: int
) -> None:
    view, _ = open_page("Mark", bsn=USE)
    note(qtbot, view)
    press(qtbot, view, "Toon het BSN even")
    look.scale_text(scale)
    settle()
    assert nameless_controls(view) == []
    assert cut_texts(view) == []
