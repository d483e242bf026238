"""Everything that takes the focus has a name, and nothing is cut, on every screen we draw."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.screens.backups.scenes import SCENES as BACKUPS
from tests.screens.common.cut import cut_texts
from tests.screens.common.nameless import nameless_controls
from tests.screens.common.scenes import SCENES as FRAME
from tests.screens.conversation.scenes import SCENES as CONVERSATION
from tests.screens.lock.scenes import SCENES as LOCK
from wijkteam_desk.ui.common.look import Look

Scene = Callable[[Look], QWidget]
SCENES: dict[str, Scene] = {**FRAME, **LOCK, **BACKUPS}
TAPPED: dict[str, Scene] = {**SCENES, "conversation": CONVERSATION["conversation"]}
TARGET = 44


def shown(qtbot: QtBot, look: Look, scene: Scene) -> QWidget:
    """Show a scene on the smallest screen we promise to fit."""
    window = scene(look)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    for _ in range(3):  # a line that wraps asks its parents for room, one after the other
        QCoreApplication.processEvents()
    return window


@pytest.mark.parametrize("name", SCENES)
def test_each_control_is_named(qtbot: QtBot, look: Look, name: str) -> None:
    assert nameless_controls(shown(qtbot, look, SCENES[name])) == []


@pytest.mark.parametrize("scale", [80, 100, 200])
@pytest.mark.parametrize("name", SCENES)
def test_no_words_are_cut(qtbot: QtBot, look: Look, name: str, scale: int) -> None:
    look.scale_text(scale)

    window = shown(qtbot, look, SCENES[name])

    assert cut_texts(window) == []
    assert window.width() <= 1366
    assert window.height() <= 768


@pytest.mark.parametrize("scale", [80, 100])
@pytest.mark.parametrize("name", TAPPED)
def test_each_button_is_large_enough_for_a_finger(
    qtbot: QtBot, look: Look, name: str, scale: int
) -> None:
    look.scale_text(scale)

    window = shown(qtbot, look, TAPPED[name])

    buttons = [button for button in window.findChildren(QPushButton) if button.isVisible()]
    assert [button.text() for button in buttons if button.height() < TARGET] == []
    assert [button.text() for button in buttons if button.width() < TARGET] == []


def test_a_control_without_a_name_is_found(qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    column = QVBoxLayout(root)
    for widget in (QLineEdit(), QPushButton("Verder")):
        column.addWidget(widget)

    assert nameless_controls(root) == ["QLineEdit"]


def test_words_without_room_are_found(qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    button = QPushButton("Kies wie aan zet is", root)
    button.setFixedWidth(40)
    root.show()

    assert cut_texts(root) == ["Kies wie aan zet is"]
