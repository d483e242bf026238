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
SCENES: dict[str, Scene] = {
    **FRAME,
    **LOCK,
    **BACKUPS,
    "conversation": CONVERSATION["conversation"],
}
NO_OWN_NAMES = {"conversation"}
TARGET = 44


def faults_of(window: QWidget, name: str, scale: int) -> list[str]:
    """What is wrong with a scene on the smallest screen we promise to fit."""
    faults = [] if name in NO_OWN_NAMES else [*nameless_controls(window), *cut_texts(window)]
    faults += ["larger than the screen"] * (window.width() > 1366 or window.height() > 768)
    buttons = [button for button in window.findChildren(QPushButton) if button.isVisible()]
    small = [b.text() for b in buttons if min(b.width(), b.height()) < TARGET]
    return faults + (small if scale <= 100 else [])


# All scenes in one test: changing the size of the text costs more than drawing a scene.
@pytest.mark.parametrize("scale", [80, 100, 200])
def test_everything_is_named_whole_and_large_enough_for_a_finger(
    qtbot: QtBot, look: Look, scale: int
) -> None:
    look.scale_text(scale)
    found = {}
    for name, scene in SCENES.items():
        window = scene(look)
        window.resize(1366, 768)
        with qtbot.waitExposed(window):
            window.show()
        for _ in range(3):  # a line that wraps asks its parents for room, one after the other
            QCoreApplication.processEvents()
        if faults := faults_of(window, name, scale):
            found[name] = faults
        window.close()
        window.deleteLater()
    assert found == {}


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
