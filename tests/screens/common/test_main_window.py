"""The frame: where one can go, the search, what is kept, and a conversation without other names."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QListView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.screens.common.scenes import DARK, HITS, form, nothing, today, window
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.common.sizes import em
from wijkteam_desk.ui.main_window.entry import Entry
from wijkteam_desk.ui.main_window.hits import Hit
from wijkteam_desk.ui.main_window.search_box import SearchBox
from wijkteam_desk.ui.main_window.window import BareEntry, MainWindow


def entries(desk: MainWindow) -> list[str]:
    """The names in the side bar that is shown."""
    seen = [entry for entry in desk.findChildren(Entry) if entry.isVisible()]
    return [entry.accessibleName() for entry in seen]


def words_on(desk: MainWindow) -> set[str]:
    """All words that can be read."""
    QCoreApplication.processEvents()
    return {label.text() for label in desk.findChildren(QLabel) if label.isVisible()}


def search(desk: MainWindow) -> SearchBox:
    box = desk.findChild(SearchBox)
    assert isinstance(box, SearchBox)
    return box


def hits(desk: MainWindow) -> QListView:
    shown = [view for view in desk.findChildren(QListView) if view.accessibleName() == "Gevonden"]
    return shown[0]


def press(desk: MainWindow, name: str) -> None:
    entry = next(e for e in desk.findChildren(Entry) if e.accessibleName().startswith(name))
    entry.click()


def type_in(desk: MainWindow, text: str) -> None:
    QTest.keyClick(desk, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(search(desk), text)


def test_only_what_exists_is_in_the_side_bar(desk: MainWindow) -> None:
    assert set(entries(desk)) == {"Vandaag", "Huishoudens", *DARK}


def test_a_place_is_shown_and_marked(desk: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.place_shown) as told:
        press(desk, "Huishoudens")

    assert told.args == ["households"]
    marked = [e.accessibleName() for e in desk.findChildren(Entry) if e.isChecked()]
    assert marked == ["Huishoudens"]
    assert "De Wit-Bakker" in words_on(desk)


def test_the_place_stays_marked_when_it_is_chosen_again(desk: MainWindow) -> None:
    press(desk, "Vandaag")
    press(desk, "Vandaag")

    assert [e.accessibleName() for e in desk.findChildren(Entry) if e.isChecked()] == ["Vandaag"]


def test_locking_is_asked_by_the_entry_and_by_the_keys(desk: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.lock_asked):
        press(desk, "Vergrendel")
    with qtbot.waitSignal(desk.lock_asked):
        QTest.keyClick(desk, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert not any(e.isChecked() for e in desk.findChildren(Entry) if e.text() == " Vergrendel")


def test_the_title_of_the_window_never_holds_a_name(desk: MainWindow) -> None:
    press(desk, "Huishoudens")
    desk.enter_bare("De Wit-Bakker", ())

    assert desk.windowTitle() == "Wijkteam Desk"


def test_tab_goes_through_the_side_bar_then_the_search(desk: MainWindow) -> None:
    passed: list[str] = []
    for _ in range(5):
        focused = QApplication.focusWidget()
        assert focused is not None
        passed.append(focused.accessibleName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)

    assert passed == ["Vandaag", "Huishoudens", *DARK, "Zoeken"]


def test_ctrl_k_goes_to_the_search_and_says_what_is_typed(desk: MainWindow, qtbot: QtBot) -> None:
    said: list[str] = []
    desk.search_typed.connect(said.append)
    type_in(desk, "wit")

    assert search(desk).hasFocus()
    assert said == ["w", "wi", "wit"]


def test_a_hit_is_chosen_with_the_keys(desk: MainWindow, qtbot: QtBot) -> None:
    type_in(desk, "wit")
    desk.show_hits(HITS)
    assert search(desk).open
    QTest.keyPress(search(desk), Qt.Key.Key_Down)
    QTest.keyPress(search(desk), Qt.Key.Key_Down)
    QTest.keyPress(search(desk), Qt.Key.Key_Up)

    with qtbot.waitSignal(desk.hit_chosen) as chosen:
        QTest.keyPress(search(desk), Qt.Key.Key_Return)

    assert chosen.args == ["mark"]
    assert not search(desk).open
    assert search(desk).text() == ""


def test_who_calls_is_the_first_of_the_answer_not_what_was_found_before(
    desk: MainWindow, qtbot: QtBot
) -> None:
    type_in(desk, "wit")
    desk.show_hits(HITS)
    type_in(desk, "mark")
    with qtbot.assertNotEmitted(desk.hit_calling):
        QTest.keyPress(search(desk), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    with qtbot.assertNotEmitted(desk.hit_chosen), qtbot.waitSignal(desk.hit_calling) as calling:
        desk.show_hits(HITS[1:])
    assert calling.args == [HITS[1].payload]
    assert not search(desk).open


def test_down_stops_at_the_last_hit(desk: MainWindow, qtbot: QtBot) -> None:
    type_in(desk, "wit")
    desk.show_hits(HITS)
    for _ in range(9):
        QTest.keyPress(search(desk), Qt.Key.Key_Down)

    with qtbot.waitSignal(desk.hit_chosen) as chosen:
        QTest.keyPress(search(desk), Qt.Key.Key_Return)
    assert chosen.args == ["gesprek"]


def test_a_hit_is_chosen_with_the_pointer(desk: MainWindow, qtbot: QtBot) -> None:
    type_in(desk, "wit")
    desk.show_hits(HITS)
    view = hits(desk)

    with qtbot.waitSignal(desk.hit_chosen) as chosen:
        place = view.visualRect(view.model().index(2, 0)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == ["gesprek"]


def test_escape_closes_the_hits_and_keeps_what_was_typed(desk: MainWindow) -> None:
    type_in(desk, "wit")
    desk.show_hits(HITS)

    QTest.keyPress(search(desk), Qt.Key.Key_Escape)

    assert not search(desk).open
    assert search(desk).text() == "wit"


def test_nothing_found_is_said(desk: MainWindow) -> None:
    type_in(desk, "zzz")
    desk.show_hits(())

    assert "Niets gevonden. Probeer een deel van de naam." in words_on(desk)


def test_hits_that_come_too_late_are_not_shown(desk: MainWindow) -> None:
    type_in(desk, "wit")
    search(desk).clear()

    desk.show_hits(HITS)

    assert not search(desk).open


def test_a_screen_reader_hears_title_and_line_of_a_hit(desk: MainWindow) -> None:
    type_in(desk, "wit")
    desk.show_hits((Hit("Mark de Wit", "gezinslid, 41 jaar", 1),))
    index = hits(desk).model().index(0, 0)

    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Mark de Wit, gezinslid, 41 jaar"


def test_a_conversation_shows_only_this_family(desk: MainWindow, qtbot: QtBot) -> None:
    done: list[str] = []
    page = QLabel("Waar praten we over")
    type_in(desk, "wit")
    desk.show_hits(HITS)

    desk.show_page(page)
    desk.enter_bare(
        "De Wit-Bakker",
        (
            BareEntry("write", "file-text", "Schrijven", nothing),
            BareEntry("done", "arrow-left", "Klaar", lambda: done.append("klaar"), at_bottom=True),
        ),
    )
    desk.mark_bare("write")

    assert desk.bare
    assert set(entries(desk)) == {"Schrijven", "Klaar", *DARK}
    assert not search(desk).isVisible()
    assert not search(desk).open
    assert search(desk).text() == ""
    QTest.keyClick(desk, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert not search(desk).hasFocus()
    seen = words_on(desk)
    assert {"Gesprek", "De Wit-Bakker", "Waar praten we over"} <= seen
    assert not {"Noor Haddad, wijkcoach", "Gezin Van der Veen", "Mevrouw Yilmaz"} & seen
    press(desk, "Klaar")
    assert done == ["klaar"]


def test_after_a_conversation_places_and_search_are_back(desk: MainWindow) -> None:
    desk.enter_bare("De Wit-Bakker", (BareEntry("write", "file-text", "Schrijven", nothing),))
    desk.leave_bare()
    desk.show_place("today")

    assert not desk.bare
    assert set(entries(desk)) == {"Vandaag", "Huishoudens", *DARK}
    assert search(desk).isVisible()
    assert "Noor Haddad, wijkcoach" in words_on(desk)


def test_with_large_text_the_side_bar_keeps_icons_with_names(desk: MainWindow, look: Look) -> None:
    look.scale_text(200)
    for _ in range(3):
        QCoreApplication.processEvents()

    seen = [entry for entry in desk.findChildren(Entry) if entry.isVisible()]
    assert {entry.text() for entry in seen} == {""}
    assert {entry.accessibleName() for entry in seen} >= {"Huishoudens", "Vergrendel"}
    assert all(entry.toolTip().startswith(entry.accessibleName()) for entry in seen)
    assert all(entry.width() < em(6) for entry in seen)
    look.scale_text(100)
    QCoreApplication.processEvents()
    assert {"Huishoudens"} <= {entry.text().strip() for entry in seen}


def test_a_page_that_does_not_fit_scrolls_instead_of_growing_the_window(
    desk: MainWindow,
) -> None:
    page = QWidget()
    page.setMinimumSize(3000, 3000)
    desk.show_page(page)
    QCoreApplication.processEvents()

    assert desk.width() == 1366
    assert desk.height() == 768
    assert page.isVisible()


def test_a_page_that_scrolls_itself_is_not_wrapped(desk: MainWindow) -> None:
    page = form()
    desk.show_page(page)

    assert isinstance(page, QAbstractScrollArea)
    assert page.isVisible()
    areas = [area for area in desk.findChildren(QAbstractScrollArea) if area is not page]
    wrapped = [area for area in areas if area.isAncestorOf(page)]
    assert wrapped == []


def test_a_dropped_page_is_gone(desk: MainWindow, qtbot: QtBot) -> None:
    page = QLabel("voorbij")
    desk.show_page(page)
    with qtbot.waitSignal(page.destroyed):
        desk.drop_page(page)
    desk.drop_page(today())

    assert "voorbij" not in words_on(desk)


def test_what_is_kept_and_when_it_locks_is_said(desk: MainWindow) -> None:
    assert {
        "Alles bewaard, 2 seconden geleden",
        "Afgedekt na 3 minuten niets doen, vergrendeld na 15",
    } <= words_on(desk)


def test_the_practice_vault_says_what_it_is(qtbot: QtBot, look: Look) -> None:
    made = window(look, today(), practice=True)
    qtbot.addWidget(made)
    made.show()
    assert "Oefenkluis: alles is FICTIEF" in words_on(made)
