"""Where the keyboard goes, one can see."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from wijkteam_desk.ui.common.banner import Banner
from wijkteam_desk.ui.common.in_sight import bring_in_sight
from wijkteam_desk.ui.main_window.search_box import SearchBox
from wijkteam_desk.ui.main_window.window import MainWindow


def test_what_the_keyboard_comes_to_from_elsewhere_is_brought_in_sight(
    desk: MainWindow, qtbot: QtBot
) -> None:
    page, first, last = QWidget(), QLineEdit(), QLineEdit()
    column = QVBoxLayout(page)
    column.addWidget(first)
    column.addSpacing(3000)
    column.addWidget(last)
    desk.show_page(page)
    qtbot.waitUntil(lambda: any(one.isAncestorOf(last) for one in desk.findChildren(QScrollArea)))
    bring_in_sight(last)
    qtbot.waitUntil(lambda: first.visibleRegion().isEmpty())
    search = desk.findChild(SearchBox)
    assert isinstance(search, SearchBox)
    search.setFocus()
    QTest.keyClick(search, Qt.Key.Key_Tab)
    assert first.hasFocus()
    assert not first.visibleRegion().isEmpty()


def test_a_refusal_is_brought_in_sight_of_who_asked_it_further_down(
    desk: MainWindow, qtbot: QtBot
) -> None:
    page, banner, last = QWidget(), Banner(), QLineEdit()
    column = QVBoxLayout(page)
    column.addWidget(banner)
    column.addSpacing(3000)
    column.addWidget(last)
    desk.show_page(page)
    qtbot.waitUntil(lambda: any(one.isAncestorOf(last) for one in desk.findChildren(QScrollArea)))
    bring_in_sight(last)
    qtbot.waitUntil(lambda: not last.visibleRegion().isEmpty())
    banner.refused("Deze organisatie is betrokken bij een gezin.")
    qtbot.waitUntil(lambda: not banner.visibleRegion().isEmpty())
