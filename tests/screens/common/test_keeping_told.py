"""The window tells the truth when things are not kept, or not watched, or can be undone."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.screens.common.scenes import form, window
from tests.screens.household.on_screen import button, buttons, focused, said, settle, show
from tests.screens.pressing import press
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.main_window.search_box import SearchBox
from wijkteam_desk.ui.main_window.state_band import StateBand
from wijkteam_desk.ui.main_window.window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
SENTENCE = "De kluis mist de laatste 12 handelingen."
WAY_ON = "Ga verder zonder die 12 handelingen"


def shown(qtbot: QtBot, look: Look) -> MainWindow:
    made = window(look, form())
    show(qtbot, made)
    return made


def test_going_on_is_asked_once_in_the_buttons_own_words(qtbot: QtBot, look: Look) -> None:
    band, decided = StateBand(), list[str]()
    show(qtbot, band)
    band.tell(SENTENCE, WAY_ON, lambda: decided.append("verder"))
    press(band, WAY_ON)
    assert decided == []
    assert "reservekopie" in said(band)
    settle()
    assert focused() is button(band, "Nog niet")
    press(band, "Nog niet")
    assert buttons(band) == [WAY_ON]
    press(band, WAY_ON)
    press(band, WAY_ON)
    assert decided == ["verder"]


def test_where_nothing_can_be_decided_there_is_only_the_sentence(qtbot: QtBot, look: Look) -> None:
    band = StateBand()
    show(qtbot, band)
    band.tell("Lezen kan, er wordt niets bewaard.")
    assert buttons(band) == []
    assert said(band) == "Lezen kan, er wordt niets bewaard."


def test_what_nobody_watches_is_said_beside_what_is_kept(qtbot: QtBot, look: Look) -> None:
    made = shown(qtbot, look)
    made.set_saved("Alles bewaard", watched=False)
    assert "niet bewaakt" in said(made)
    made.set_saved("Alles bewaard", watched=True)
    assert "niet bewaakt" not in said(made)


def test_the_way_back_is_a_button_and_a_key_but_not_while_typing(qtbot: QtBot, look: Look) -> None:
    made, asked = shown(qtbot, look), list[int]()
    made.undo_asked.connect(lambda: asked.append(1))
    high = next(one for one in made.findChildren(QLineEdit) if not isinstance(one, SearchBox))
    assert "Maak ongedaan" not in buttons(made)
    made.offer_undo(offered=True)
    qtbot.mouseClick(button(made, "Maak ongedaan"), Qt.MouseButton.LeftButton)
    assert len(asked) == 1
    QTest.keyClick(made, Qt.Key.Key_Z, CONTROL)
    assert len(asked) == 2
    high.setFocus()
    QTest.keyClick(high, Qt.Key.Key_Z, CONTROL)
    assert len(asked) == 2
