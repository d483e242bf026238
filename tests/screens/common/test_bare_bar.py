"""The side bar of a conversation: one key hides what is not for everybody. All is FICTIEF."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from tests.screens.common.cut import cut_texts
from tests.screens.common.scenes import nothing
from tests.screens.common.test_main_window import entries, press, words_on
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.common.sizes import em
from wijkteam_desk.ui.main_window.entry import Entry
from wijkteam_desk.ui.main_window.window import BareEntry, MainWindow

COMES_IN = "Er komt iemand bij"


def bare_with_key(desk: MainWindow, pressed: list[str]) -> None:
    desk.enter_bare(
        "De Wit-Bakker",
        (
            BareEntry("write", "file-text", "Schrijven", nothing),
            BareEntry("hide", "user-plus", COMES_IN, lambda: pressed.append("weg"), shortcut="F12"),
        ),
    )
    desk.mark_bare("write")


def test_one_key_does_what_the_entry_says_wherever_the_keyboard_is(desk: MainWindow) -> None:
    pressed: list[str] = []
    field = QLineEdit()
    desk.show_page(field)
    bare_with_key(desk, pressed)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_F12)
    press(desk, COMES_IN)
    assert pressed == ["weg", "weg"]
    assert f"{COMES_IN}, toets F12" in entries(desk)
    marked = [e for e in desk.findChildren(Entry) if e.isChecked() and e.isVisible()]
    assert [e.accessibleName() for e in marked] == ["Schrijven"]
    desk.leave_bare()
    QCoreApplication.processEvents()
    QTest.keyClick(field, Qt.Key.Key_F12)
    assert pressed == ["weg", "weg"]


def test_with_large_text_what_has_a_key_keeps_its_words(desk: MainWindow, look: Look) -> None:
    bare_with_key(desk, [])
    look.scale_text(200)
    for _ in range(3):
        QCoreApplication.processEvents()
    assert {COMES_IN, "F12"} <= words_on(desk)
    (entry,) = [one for one in desk.findChildren(Entry) if COMES_IN in one.accessibleName()]
    assert entry.width() < em(6)
    assert cut_texts(entry) == []


def test_the_bar_does_not_say_that_only_the_family_is_in_sight_when_more_is(
    desk: MainWindow,
) -> None:
    bare_with_key(desk, [])
    assert "alleen dit gezin in beeld" in words_on(desk)
    desk.show_alone(True)  # noqa: FBT003 - as the signal does
    assert "alleen dit gezin in beeld" not in words_on(desk)
    assert "ook wat alleen met u is" in words_on(desk)
    desk.leave_bare()
    assert "ook wat alleen met u is" not in words_on(desk)


def test_the_window_never_says_that_only_one_family_is_in_sight_when_all_are(
    desk: MainWindow,
) -> None:
    bare_with_key(desk, [])
    desk.leave_bare()
    for alone in (True, False):
        desk.show_alone(alone)
        assert not {"alleen dit gezin in beeld", "ook wat alleen met u is"} & words_on(desk)
