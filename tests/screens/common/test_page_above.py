"""Escape leaves a page that lies above another one. FICTIEF."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from wijkteam_desk.ui.common.page import PageAbove


def test_escape_and_no_other_key_leaves_the_page(qtbot: QtBot) -> None:
    page = PageAbove("Nawerk")
    qtbot.addWidget(page)
    with qtbot.assertNotEmitted(page.closed):
        qtbot.keyClick(page, Qt.Key.Key_A)
    with qtbot.waitSignal(page.closed):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
