"""A coach opens the vault, or is told calmly why it stays shut."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.screens.lock.fake_opening import (
    CODE,
    IN_USE,
    PRESENT,
    PROPOSALS,
    RIGHT,
    WRONG,
    FakeOpening,
)
from tests.screens.lock.restore_scenes import SENTENCES
from tests.screens.lock.scenes import PRACTICE, unlock
from tests.screens.lock.seen import seen
from tests.screens.pressing import line, press, write
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.lock.opening import TroubleKind
from wijkteam_desk.ui.lock.window import LockWindow

NEW = "brood lantaarn sjaal appel veer"


@pytest.fixture
def opening() -> FakeOpening:
    return FakeOpening()


@pytest.fixture
def window(qtbot: QtBot, look: Look, opening: FakeOpening) -> LockWindow:
    made = unlock(look, opening)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


def buttons(window: LockWindow) -> set[str]:
    return {b.accessibleName() for b in window.findChildren(QPushButton) if b.isVisible()}


def to_recovery(window: LockWindow, code: str = CODE) -> None:
    press(window, "Ik weet mijn wachtzin niet meer")
    seen(window)
    write(window, "Herstelcode", code)
    press(window, "Verder")
    seen(window)


def test_the_right_passphrase_opens_with_enter(
    window: LockWindow, opening: FakeOpening, qtbot: QtBot
) -> None:
    assert line(window, "Wachtzin").hasFocus()
    write(window, "Wachtzin", RIGHT)
    with qtbot.waitSignal(window.opened) as opened:
        QTest.keyPress(line(window, "Wachtzin"), Qt.Key.Key_Return)

    assert opened.args == ["de open kluis"]
    assert line(window, "Wachtzin").text() == ""


def test_a_wrong_passphrase_stays_and_is_selected(window: LockWindow) -> None:
    write(window, "Wachtzin", "kraan tafel winter")
    press(window, "Open")

    assert WRONG.sentence in seen(window)
    field = line(window, "Wachtzin")
    assert field.selectedText() == field.text() == "kraan tafel winter"
    assert field.hasFocus()
    assert field.isEnabled()


def test_typing_takes_the_problem_away(window: LockWindow) -> None:
    write(window, "Wachtzin", "kraan tafel winter")
    press(window, "Open")
    seen(window)
    QTest.keyClicks(line(window, "Wachtzin"), "k")

    assert WRONG.sentence not in seen(window)


def test_nothing_typed_asks_for_a_passphrase(window: LockWindow, opening: FakeOpening) -> None:
    press(window, "Open")

    assert "Typ eerst je wachtzin." in seen(window)
    assert opening.asked == []


def test_one_try_at_a_time(window: LockWindow, opening: FakeOpening, qtbot: QtBot) -> None:
    opening.waiting = True
    write(window, "Wachtzin", RIGHT)
    field = line(window, "Wachtzin")
    press(window, "Open")
    assert "De kluis gaat open." in seen(window)
    assert not field.isEnabled()
    QTest.keyPress(window, Qt.Key.Key_Return)
    assert len(opening.asked) == 1

    with qtbot.waitSignal(window.opened):
        opening.futures[0].set_result("de open kluis")
    assert field.isEnabled()


def test_other_trouble_has_its_own_screen(window: LockWindow, opening: FakeOpening) -> None:
    opening.trouble = IN_USE
    write(window, "Wachtzin", RIGHT)
    press(window, "Open")

    words = seen(window)
    assert "De kluis is al open" in words
    assert IN_USE.sentence in words
    assert buttons(window) == {"Opnieuw proberen", "Sluit het programma"}


@pytest.mark.parametrize("kind", TroubleKind)
def test_each_state_says_its_sentence_and_the_next_step(
    window: LockWindow, qtbot: QtBot, kind: TroubleKind
) -> None:
    window.show_trouble(kind, SENTENCES[kind])
    assert SENTENCES[kind] in seen(window)

    with qtbot.waitSignal(window.look_again):
        press(window, "Opnieuw proberen")
    press(window, "Sluit het programma")
    assert not window.isVisible()


def test_where_no_vault_is_one_can_make_one(window: LockWindow) -> None:
    window.show_trouble(TroubleKind.MISSING, SENTENCES[TroubleKind.MISSING])
    seen(window)
    assert "Een nieuwe kluis is leeg." not in seen(window)
    press(window, "Maak een nieuwe, lege kluis")
    assert "Een nieuwe kluis is leeg." in seen(window)
    assert "Welkom bij Wijkteam Desk" not in seen(window)
    press(window, "Begin met een lege kluis")

    assert "Welkom bij Wijkteam Desk" in seen(window)


def test_the_practice_vault_says_what_it_is(qtbot: QtBot, look: Look) -> None:
    window = unlock(look, practice=PRACTICE)
    qtbot.addWidget(window)
    window.show()

    assert PRACTICE in seen(window)


def test_the_recovery_code_leads_to_a_new_passphrase(
    window: LockWindow, opening: FakeOpening, qtbot: QtBot
) -> None:
    to_recovery(window)
    assert "Kies een nieuwe wachtzin" in seen(window)
    press(window, "Verder")
    write(window, "Wachtzin", RIGHT)
    with qtbot.waitSignal(window.opened) as opened:
        press(window, "Open met deze wachtzin")

    assert opened.args == ["de open kluis"]
    assert ("recover", CODE) in opening.asked
    assert opening.asked[-1] == ("renew", "de sleutels", RIGHT)


def test_a_passphrase_that_cannot_be_the_new_one_is_refused_with_other_words(
    window: LockWindow, opening: FakeOpening
) -> None:
    to_recovery(window)
    press(window, "Verder")
    write(window, "Wachtzin", RIGHT)
    opening.trouble = PRESENT
    press(window, "Open met deze wachtzin")

    assert PRESENT.sentence in seen(window)
    assert "Kies een nieuwe wachtzin" in seen(window)
    opening.trouble = None
    press(window, "Verder")
    write(window, "Wachtzin", PROPOSALS[1])
    press(window, "Open met deze wachtzin")
    assert opening.asked[-1] == ("renew", "de sleutels", PROPOSALS[1])


def test_it_says_so_when_the_vault_is_made_fit_after_the_code(
    window: LockWindow, opening: FakeOpening
) -> None:
    to_recovery(window)
    press(window, "Verder")
    opening.older = opening.waiting = True
    write(window, "Wachtzin", RIGHT)
    assert "De kluis wordt bijgewerkt." not in seen(window)
    press(window, "Open met deze wachtzin")

    assert "De kluis wordt bijgewerkt. Dit duurt even." in seen(window)


def test_a_code_that_cannot_be_one_is_refused_at_once(
    window: LockWindow, opening: FakeOpening
) -> None:
    to_recovery(window, "  ")

    assert "Vul de herstelcode in." in seen(window)
    assert opening.asked == []


def test_a_code_of_another_vault_is_refused_and_stays(
    window: LockWindow, opening: FakeOpening
) -> None:
    opening.trouble = WRONG
    to_recovery(window)

    assert WRONG.sentence in seen(window)
    assert line(window, "Herstelcode").selectedText() == CODE


def test_trouble_during_recovery_has_its_own_screen(
    window: LockWindow, opening: FakeOpening
) -> None:
    opening.trouble = IN_USE
    to_recovery(window)

    assert IN_USE.sentence in seen(window)
    assert "Opnieuw proberen" in buttons(window)


def test_escape_leaves_recovery(window: LockWindow) -> None:
    press(window, "Ik weet mijn wachtzin niet meer")
    seen(window)
    QTest.keyPress(line(window, "Herstelcode"), Qt.Key.Key_Escape)

    assert "Open de kluis" in seen(window)


def test_leaving_after_the_code_asks_for_the_code_again(
    window: LockWindow, opening: FakeOpening
) -> None:
    to_recovery(window)
    press(window, "Terug")
    assert "Open de kluis" in seen(window)
    press(window, "Ik weet mijn wachtzin niet meer")
    seen(window)

    assert line(window, "Herstelcode").text() == ""


def test_an_answer_that_comes_after_closing_does_no_harm(
    qtbot: QtBot, look: Look, opening: FakeOpening
) -> None:
    opening.waiting = True
    window = unlock(look, opening)
    window.show()
    write(window, "Wachtzin", RIGHT)
    press(window, "Open")
    with qtbot.waitSignal(window.destroyed):
        window.deleteLater()

    opening.futures[0].set_result("de open kluis")
    QCoreApplication.processEvents()
    assert opening.asked == [("unlock", RIGHT)]
