"""A coach starts for the first time: who, passphrase, vault, recovery code."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QFrame, QPushButton
from pytestqt.qtbot import QtBot

from tests.screens.lock.fake_opening import CODE, FULL, PROPOSALS, RIGHT, FakeOpening
from tests.screens.lock.scenes import keep_code, tell_person, to_again, to_making
from tests.screens.lock.seen import seen
from tests.screens.pressing import line, press, write
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.lock.handed import Person
from wijkteam_desk.ui.lock.window import LockWindow

TARGET = Path("herstelcode.pdf")
NOOR = Person("Noor Haddad", "wijkcoach", "wijkteam Blokweer", "")


@pytest.fixture
def opening() -> FakeOpening:
    return FakeOpening()


@pytest.fixture
def window(qtbot: QtBot, look: Look, opening: FakeOpening) -> LockWindow:
    made = LockWindow(opening, look=look, ask_target=lambda: TARGET)
    qtbot.addWidget(made)
    made.show_welcome()
    with qtbot.waitActive(made):
        made.show()
    return made


def button(window: LockWindow, name: str) -> QPushButton:
    return next(b for b in window.findChildren(QPushButton) if b.accessibleName() == name)


def enter() -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyPress(focused, Qt.Key.Key_Return)


def test_it_says_what_a_vault_is_and_asks_who_you_are(window: LockWindow) -> None:
    words = seen(window)

    assert "Welkom bij Wijkteam Desk" in words
    assert "De kluis gaat alleen open met jouw wachtzin" in words
    assert line(window, "Je naam").hasFocus()
    assert line(window, "Je functie").text() == "wijkcoach"


def test_name_and_team_are_needed_phone_is_not(window: LockWindow) -> None:
    press(window, "Verder")

    words = seen(window)
    assert "Vul je naam in, die staat op elk plan." in words
    assert "Vul in bij welk team je werkt." in words
    assert line(window, "Je naam").hasFocus()
    tell_person(window)
    assert "Kies je wachtzin" in seen(window)


def test_a_name_of_spaces_is_no_name(window: LockWindow) -> None:
    write(window, "Je naam", "   ")
    write(window, "Je team", "Blokweer")
    press(window, "Verder")

    assert "Vul je naam in, die staat op elk plan." in seen(window)


def test_a_number_that_nobody_can_call_is_said_at_its_field(window: LockWindow) -> None:
    write(window, "Je telefoonnummer (mag leeg blijven)", "abc")
    tell_person(window)
    assert "Dit is geen nummer." in seen(window)


def test_five_words_are_proposed_and_others_on_request(window: LockWindow) -> None:
    tell_person(window)
    assert PROPOSALS[0] in seen(window)

    press(window, "Andere woorden")

    assert PROPOSALS[1] in seen(window)
    assert PROPOSALS[0] not in seen(window)


def test_enter_goes_on_and_does_not_change_the_words(window: LockWindow) -> None:
    write(window, "Je naam", "Noor Haddad")
    write(window, "Je team", "wijkteam Blokweer")
    line(window, "Je team").setFocus()
    enter()
    assert PROPOSALS[0] in seen(window)

    enter()

    assert "Typ je wachtzin nog een keer" in seen(window)


def test_the_words_are_hidden_while_typing_them_again(window: LockWindow) -> None:
    to_again(window)

    words = seen(window)
    assert all(word not in words for word in PROPOSALS[0].split())
    assert line(window, "Wachtzin").hasFocus()


def test_a_difference_is_said_and_can_be_typed_over(
    window: LockWindow, opening: FakeOpening
) -> None:
    to_again(window)
    write(window, "Wachtzin", "kraan tafel winter")
    press(window, "Maak de kluis")

    assert "Dit is niet dezelfde wachtzin." in seen(window)
    assert line(window, "Wachtzin").selectedText()
    assert not [call for call in opening.asked if call[0] == "create"]


def test_escape_leads_back_to_the_words_and_to_who_you_are(window: LockWindow) -> None:
    to_again(window)
    QTest.keyPress(line(window, "Wachtzin"), Qt.Key.Key_Escape)
    assert PROPOSALS[0] in seen(window)

    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyPress(focused, Qt.Key.Key_Escape)
    seen(window)

    assert line(window, "Je naam").text() == "Noor Haddad"


def test_an_own_passphrase_is_checked_against_what_others_know(
    window: LockWindow, opening: FakeOpening
) -> None:
    tell_person(window)
    press(window, "Zelf een wachtzin bedenken")
    write(window, "Je eigen wachtzin", "zomer2026")
    press(window, "Verder")

    assert "Deze wachtzin is te kort." in seen(window)
    assert opening.asked[-1] == (
        "refuse",
        "zomer2026",
        ("Noor Haddad", "wijkcoach", "wijkteam Blokweer"),
    )
    write(window, "Je eigen wachtzin", "mijn opa fietste door de regen")
    press(window, "Verder")
    assert "Typ je wachtzin nog een keer" in seen(window)


def test_one_can_return_to_the_five_words(window: LockWindow) -> None:
    tell_person(window)
    press(window, "Zelf een wachtzin bedenken")
    write(window, "Je eigen wachtzin", "mijn opa fietste door de regen")
    press(window, "Toch vijf woorden")
    press(window, "Verder")
    write(window, "Wachtzin", RIGHT)
    press(window, "Maak de kluis")

    assert "Je herstelcode" in seen(window)


def test_the_vault_is_made_with_what_was_told(window: LockWindow, opening: FakeOpening) -> None:
    to_making(window)

    assert "Je herstelcode" in seen(window)
    assert opening.asked[-1] == ("create", NOOR, RIGHT)


def test_while_it_is_made_it_says_so(window: LockWindow, opening: FakeOpening) -> None:
    opening.waiting = True
    to_making(window)

    words = seen(window)
    assert "De kluis wordt gemaakt" in words
    assert all(word not in words for word in RIGHT.split())


def test_a_full_disk_is_said_and_one_can_try_again(
    window: LockWindow, opening: FakeOpening
) -> None:
    opening.trouble = FULL
    to_making(window)
    assert "De schijf is vol." in seen(window)

    opening.trouble = None
    press(window, "Probeer het opnieuw")

    assert "Je herstelcode" in seen(window)
    assert opening.asked[-1] == ("create", NOOR, RIGHT)


def test_or_one_begins_again_with_other_words(window: LockWindow, opening: FakeOpening) -> None:
    opening.trouble = FULL
    to_making(window)
    seen(window)
    press(window, "Terug naar het begin")

    assert line(window, "Je naam").text() == "Noor Haddad"
    press(window, "Verder")
    assert PROPOSALS[1] in seen(window)


def test_the_code_is_shown_in_groups_and_read_out_letter_by_letter(window: LockWindow) -> None:
    to_making(window)

    words = seen(window).split(" | ")
    assert [group for group in CODE.split() if group not in words] == []
    heard = {frame.accessibleName() for frame in window.findChildren(QFrame)}
    assert ", ".join(" ".join(group) for group in CODE.split()) in heard


def test_one_goes_on_only_after_keeping_the_code(window: LockWindow, qtbot: QtBot) -> None:
    to_making(window)
    seen(window)
    assert not button(window, "Klaar").isEnabled()

    keep_code(window)
    with qtbot.waitSignal(window.opened) as opened:
        press(window, "Klaar")

    assert opened.args == ["de nieuwe kluis"]
    assert CODE.split()[0] not in seen(window)


def test_the_checkbox_has_a_name_and_the_focus(window: LockWindow) -> None:
    to_making(window)
    seen(window)

    box = window.findChild(QCheckBox)
    assert isinstance(box, QCheckBox)
    assert box.accessibleName() == "Ik heb de code opgeschreven of afgedrukt"
    assert box.hasFocus()


def test_the_code_is_saved_where_the_coach_says(window: LockWindow, opening: FakeOpening) -> None:
    to_making(window)
    seen(window)
    press(window, "Bewaar als PDF")

    assert "De code staat in het bestand." in seen(window)
    assert opening.asked[-1] == ("save", CODE, TARGET)


def test_a_code_that_cannot_be_saved_is_said(window: LockWindow, opening: FakeOpening) -> None:
    to_making(window)
    seen(window)
    opening.trouble = FULL
    press(window, "Bewaar als PDF")

    assert "De schijf is vol." in seen(window)


def test_nothing_is_saved_when_the_coach_thinks_better_of_it(
    qtbot: QtBot, look: Look, opening: FakeOpening
) -> None:
    window = LockWindow(opening, look=look, ask_target=lambda: None)
    qtbot.addWidget(window)
    window.show_welcome()
    window.show()
    to_making(window)
    seen(window)
    press(window, "Bewaar als PDF")

    assert opening.asked[-1][0] == "create"


@pytest.mark.parametrize(("stopped", "said"), [(False, True), (True, False)])
def test_printing_is_confirmed_only_when_it_was_printed(
    window: LockWindow,
    opening: FakeOpening,
    stopped: bool,  # noqa: FBT001 - both cases of one story
    said: bool,  # noqa: FBT001 - both cases of one story
) -> None:
    to_making(window)
    seen(window)
    opening.waiting = stopped
    press(window, "Druk af")

    assert ("De code ligt bij de printer." in seen(window)) is said
    assert opening.asked[-1] == ("print", CODE)
