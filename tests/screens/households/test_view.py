"""A coach looks for a household. FICTIEF."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QPushButton
from pytestqt.qtbot import QtBot

from tests.household_store import FAMILY, StoreActs
from tests.screens.common.cut import cut_texts
from tests.screens.common.nameless import nameless_controls
from wijkteam_desk.casework.make_household import make_household
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.households.presenter import FIRST, HouseholdsPresenter
from wijkteam_desk.ui.screens.households.view import HouseholdsView
from wijkteam_desk.ui.screens.households.wiring import wire

DOWN, UP, ENTER, ESCAPE = (
    Qt.Key.Key_Down,
    Qt.Key.Key_Up,
    Qt.Key.Key_Return,
    Qt.Key.Key_Escape,
)


@pytest.fixture
def view(qtbot: QtBot, look: Look) -> Iterator[HouseholdsView]:
    made = HouseholdsView()
    qtbot.addWidget(made)
    made.resize(1170, 640)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.hide()


@pytest.fixture
def presenter(view: HouseholdsView, acts: StoreActs) -> HouseholdsPresenter:
    return wire(view, acts)


@pytest.fixture
def ids(presenter: HouseholdsPresenter, acts: StoreActs) -> dict[str, str]:
    """Three households in the store and on the screen; their ids by name."""
    names = ("De Wit", "Jansen", "Yilmaz")
    made = {
        name: acts.store.perform(make_household, name=name, members=FAMILY).household_id
        for name in names
    }
    presenter.load()
    return made


def test_a_list_that_could_not_be_read_is_not_said_to_be_empty(view: HouseholdsView) -> None:
    for typed in ("", "wit"):
        filter_of(view).setText(typed)
        shown = [one.text() for one in view.findChildren(QLabel) if one.isVisible()]
        assert "Nog geen huishoudens." not in shown
        assert "Geen huishouden heet zo." not in shown


def filter_of(view: HouseholdsView) -> QLineEdit:
    found = view.findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    return found


def list_of(view: HouseholdsView) -> QListView:
    found = view.findChild(QListView)
    assert isinstance(found, QListView)
    return found


def button(view: HouseholdsView, text: str) -> QPushButton:
    return next(one for one in view.findChildren(QPushButton) if one.accessibleName() == text)


def said(view: HouseholdsView) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel) if label.isVisibleTo(view)]


def test_an_empty_vault_says_how_to_begin(
    view: HouseholdsView, presenter: HouseholdsPresenter, qtbot: QtBot
) -> None:
    presenter.load()
    assert "Nog geen huishoudens." in said(view)
    assert not filter_of(view).isVisible()
    with qtbot.waitSignal(view.new_asked):
        qtbot.mouseClick(button(view, "Maak het eerste"), Qt.MouseButton.LeftButton)


def test_the_list_says_how_many_there_are(view: HouseholdsView, ids: dict[str, str]) -> None:
    assert "3 huishoudens" in said(view)
    assert list_of(view).model().rowCount() == 3


def test_typing_down_and_enter_open_a_household(
    view: HouseholdsView, ids: dict[str, str], qtbot: QtBot
) -> None:
    view.setFocus()
    qtbot.keyClick(filter_of(view), DOWN)
    assert list_of(view).hasFocus()
    qtbot.keyClick(list_of(view), DOWN)
    with qtbot.waitSignal(view.household_chosen) as chosen:
        qtbot.keyClick(list_of(view), ENTER)
    assert chosen.args == [ids["De Wit"]]


def test_enter_in_the_filter_opens_the_first_that_is_left(
    view: HouseholdsView, ids: dict[str, str], qtbot: QtBot
) -> None:
    qtbot.keyClicks(filter_of(view), "yil")
    assert "1 van de 3 huishoudens" in said(view)
    with qtbot.waitSignal(view.household_chosen) as chosen:
        qtbot.keyClick(filter_of(view), ENTER)
    assert chosen.args == [ids["Yilmaz"]]


def test_a_click_opens_a_household(view: HouseholdsView, ids: dict[str, str], qtbot: QtBot) -> None:
    place = list_of(view).visualRect(list_of(view).model().index(2, 0)).center()
    with qtbot.waitSignal(view.household_chosen) as chosen:
        qtbot.mouseClick(list_of(view).viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [ids["Yilmaz"]]


def test_letters_typed_in_the_list_go_to_the_filter(
    view: HouseholdsView, ids: dict[str, str], qtbot: QtBot
) -> None:
    qtbot.keyClick(filter_of(view), DOWN)
    qtbot.keyClick(list_of(view), Qt.Key.Key_J)
    qtbot.keyClicks(QApplication.focusWidget(), "an")
    assert filter_of(view).text() == "jan"
    assert filter_of(view).hasFocus()


def test_up_from_the_first_line_goes_back_to_the_filter(
    view: HouseholdsView, ids: dict[str, str], qtbot: QtBot
) -> None:
    qtbot.keyClick(filter_of(view), DOWN)
    qtbot.keyClick(list_of(view), UP)
    assert filter_of(view).hasFocus()


def test_nothing_found_offers_all_again(
    view: HouseholdsView, ids: dict[str, str], qtbot: QtBot
) -> None:
    qtbot.keyClicks(filter_of(view), "zzz")
    assert "Geen huishouden heet zo." in said(view)
    with qtbot.assertNotEmitted(view.household_chosen):
        qtbot.keyClick(filter_of(view), ENTER)
    qtbot.mouseClick(button(view, "Toon alle huishoudens"), Qt.MouseButton.LeftButton)
    assert list_of(view).model().rowCount() == 3
    assert filter_of(view).hasFocus()


def test_escape_empties_the_filter(view: HouseholdsView, ids: dict[str, str], qtbot: QtBot) -> None:
    qtbot.keyClicks(filter_of(view), "yil")
    qtbot.keyClick(filter_of(view), ESCAPE)
    assert filter_of(view).text() == ""


def test_the_chosen_line_stays_when_the_list_is_read_anew(
    view: HouseholdsView,
    presenter: HouseholdsPresenter,
    ids: dict[str, str],
    acts: StoreActs,
    qtbot: QtBot,
) -> None:
    qtbot.keyClick(filter_of(view), DOWN)
    qtbot.keyClick(list_of(view), DOWN)
    acts.store.perform(make_household, name="Aalbers", members=FAMILY)
    presenter.load()
    assert list_of(view).currentIndex().data() == "De Wit"


@pytest.mark.parametrize("scale", [100, 200])
def test_everything_has_a_name_and_nothing_is_cut(
    view: HouseholdsView, ids: dict[str, str], look: Look, scale: int
) -> None:
    look.scale_text(scale)
    QApplication.processEvents()
    assert nameless_controls(view) == []
    assert cut_texts(view) == []


def test_a_line_is_painted_in_light_and_dark(
    view: HouseholdsView, ids: dict[str, str], look: Look
) -> None:
    light = view.grab().toImage()
    look.wear("dark")
    dark = view.grab().toImage()
    place = list_of(view).visualRect(list_of(view).model().index(1, 0)).center()
    spot = list_of(view).viewport().mapTo(view, place)
    assert light.pixelColor(spot).lightness() > 200
    assert dark.pixelColor(spot).lightness() < 80


def test_a_long_list_reads_what_is_scrolled_into_sight(
    view: HouseholdsView, presenter: HouseholdsPresenter, acts: StoreActs, qtbot: QtBot
) -> None:
    for number in range(FIRST + 40):
        acts.store.perform(make_household, name=f"Gezin {number:03}", members=FAMILY)
    presenter.load()
    last = list_of(view).model().index(FIRST + 39, 0)
    assert last.data() is None
    list_of(view).scrollToBottom()
    qtbot.waitUntil(lambda: last.data() == f"Gezin {FIRST + 39:03}", timeout=2_000)
