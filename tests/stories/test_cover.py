"""Covered: nothing in sight, nothing reached, and back where one was. FICTIEF."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from tests.stories import road
from tests.stories.conftest import Started
from tests.stories.hand import Hand
from wijkteam_desk.app.program import Program
from wijkteam_desk.desk.opening import create_vault
from wijkteam_desk.desk.practice import PASSPHRASE
from wijkteam_desk.domain.coach import CoachDetails
from wijkteam_desk.ui.main_window.window import MainWindow
from wijkteam_desk.vault.folder import key_paths
from wijkteam_desk.vault.key_slots import SMALLEST
from wijkteam_desk.vault.tries import wrong_tries

PIN = "482736"
HALF = "Een halve zin over de po"
ALONE = "Hij wordt boos als"


@pytest.fixture
def program(start: Started, hand: Hand) -> Program:
    started = start(practice=True)
    hand.sees("Van mij")
    return started


@pytest.fixture
def talking(program: Program, hand: Hand) -> Program:
    hand.press_list("Vlierenberg")
    hand.press("Nieuw gesprek")
    hand.press("Marit")
    hand.press("Begin het gesprek")
    hand.widen()
    hand.sees("Marit, 38")
    hand.types(HALF)
    hand.sees(HALF)
    return program


def cover(hand: Hand) -> None:
    hand.key(Qt.Key.Key_F9)
    hand.sees("om verder te gaan")


def go_on(hand: Hand, field: str, typed: str) -> None:
    hand.fill(field, typed)
    hand.key(Qt.Key.Key_Return)


def choose_pin(hand: Hand, passphrase: str = PASSPHRASE) -> None:
    """Once, after the passphrase."""
    cover(hand)
    go_on(hand, "Wachtzin", passphrase)
    hand.fill("Nieuwe pincode", PIN)
    go_on(hand, "Dezelfde pincode nog een keer", PIN)
    hand.sees_no("pincode")


def test_who_practises_can_read_how_to_come_back(program: Program, hand: Hand) -> None:
    cover(hand)
    assert PASSPHRASE in hand.screen()


def test_the_seconds_count_after_a_wrong_passphrase(program: Program, hand: Hand) -> None:
    cover(hand)
    for seconds in ("1 seconde", "2 seconden"):
        go_on(hand, "Wachtzin", "kraan tafel winter")
        hand.sees(f"Over {seconds} kun je het opnieuw proberen.")
        hand.sees_no("kun je het opnieuw proberen")
    go_on(hand, "Wachtzin", PASSPHRASE)
    hand.press("Nu niet")
    hand.sees("Van mij")


@pytest.mark.parametrize("place", ["cover", "settings"])
def test_keys_of_another_vault_laid_over_ours_open_nothing(
    program: Program, hand: Hand, tmp_path: Path, place: str
) -> None:
    theirs = "kaars ladder mossel trein vlinder"
    noor = CoachDetails(name="Noor Haddad")
    other = create_vault(tmp_path / "kluis", theirs, noor, kdf=SMALLEST).desk
    other.close()
    for here, there in zip(key_paths(program.folder), key_paths(other.folder), strict=True):
        shutil.copy(there, here)
    if place == "cover":
        cover(hand)
        go_on(hand, "Wachtzin", theirs)
        hand.sees("kun je het opnieuw proberen")
    else:
        hand.press("Instellingen")
        hand.press("Kies je pincode")
        hand.fill("Je wachtzin, om zeker te weten dat jij het bent", theirs)
        hand.fill("Nieuwe pincode", PIN)
        hand.fill("Dezelfde pincode nog een keer", PIN)
        hand.press("Bewaar de pincode")
        hand.sees("Zo is je wachtzin niet.")
    assert program.composed is not None
    assert not program.composed.day_pin.is_chosen
    assert ("Noor Haddad" in hand.screen()) is (place == "settings")


def test_the_settings_say_the_passphrase_of_the_practice_vault_too(
    program: Program, hand: Hand
) -> None:
    hand.press("Instellingen")
    hand.press("Kies je pincode")
    hand.sees(PASSPHRASE)


def windows() -> list[str]:
    return [type(one).__name__ for one in QApplication.topLevelWidgets() if one.isVisible()]


def main_window() -> MainWindow:
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow))


def test_nothing_of_anybody_is_in_sight_and_the_half_sentence_is_kept(
    talking: Program, hand: Hand
) -> None:
    where = QApplication.focusWidget()
    cover(hand)
    said = hand.screen()
    for secret in (HALF, "Vlierenberg", "Gesprek", "gezin"):
        assert secret not in said
    assert main_window().windowTitle() == "Wijkteam Desk"
    go_on(hand, "Wachtzin", PASSPHRASE)
    hand.press("Nu niet")
    hand.sees(HALF)
    assert QApplication.focusWidget() is where
    hand.types("st")
    hand.sees(f"{HALF}st")


def test_alone_with_somebody_is_closed_behind_the_cover_and_its_half_sentence_kept(
    talking: Program, hand: Hand
) -> None:
    hand.key(Qt.Key.Key_Return)
    hand.press("Alleen met u")
    hand.types(ALONE)
    hand.sees("ook wat alleen met u is")
    cover(hand)
    go_on(hand, "Wachtzin", PASSPHRASE)
    hand.press("Nu niet")
    hand.sees("alleen dit gezin in beeld")
    for secret in (ALONE, "ook wat alleen met u is"):
        assert secret not in hand.screen()
    hand.press("Alleen met u")
    hand.sees(ALONE)


def test_a_pin_brings_one_back_and_the_passphrase_always_does(talking: Program, hand: Hand) -> None:
    choose_pin(hand)
    cover(hand)
    go_on(hand, "Pincode", PIN)
    hand.sees(HALF)
    cover(hand)
    hand.press("Liever met je wachtzin")
    go_on(hand, "Wachtzin", PASSPHRASE)
    hand.sees(HALF)


def test_a_pin_that_a_visitor_guesses_is_refused(talking: Program, hand: Hand) -> None:
    cover(hand)
    go_on(hand, "Wachtzin", PASSPHRASE)
    hand.fill("Nieuwe pincode", "123456")
    go_on(hand, "Dezelfde pincode nog een keer", "123456")
    hand.sees("raadt iemand snel")
    hand.fill("Nieuwe pincode", PIN)
    go_on(hand, "Dezelfde pincode nog een keer", "482737")
    hand.sees("niet dezelfde pincode")
    hand.press("Nu niet")
    hand.sees(HALF)


def test_three_wrong_tries_lock(talking: Program, hand: Hand, replaced: list[list[str]]) -> None:
    choose_pin(hand)
    cover(hand)
    go_on(hand, "Pincode", "482737")
    hand.sees("nog 2 keer")
    go_on(hand, "Pincode", "482738")
    hand.sees("nog 1 keer")
    assert replaced == []
    go_on(hand, "Pincode", "482739")
    hand.waits_until(lambda: bool(replaced))
    assert windows() == []


def test_the_pin_is_there_after_a_lock_and_good_after_the_passphrase(
    start: Started, hand: Hand, replaced: list[list[str]]
) -> None:
    first = road.open_vault(start, hand)
    choose_pin(hand, road.WORDS)
    first.lock()
    assert replaced
    first.stop()
    start()
    go_on(hand, "Wachtzin", road.WORDS)
    hand.sees("Nog geen huishoudens")
    cover(hand)
    go_on(hand, "Pincode", PIN)
    hand.sees("Nog geen huishoudens")


def test_typing_and_clicking_on_the_cover_reach_nothing_beneath(
    talking: Program, hand: Hand
) -> None:
    written = [one for one in main_window().findChildren(QPlainTextEdit) if one.isVisible()]
    before = [one.toPlainText() for one in written]
    cover(hand)
    window = main_window().windowHandle()
    for key in (Qt.Key.Key_A, Qt.Key.Key_F2, Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_Space):
        QTest.keyClick(window, key)
    for key in (Qt.Key.Key_K, Qt.Key.Key_Z, Qt.Key.Key_Return):
        QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    for spot in _spots(main_window()):
        QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=spot)
    assert main_window().covered
    assert [one.toPlainText() for one in written] == before
    assert not any(one.isVisible() for one in written)
    hand.sees("Afgedekt")


def _spots(window: QWidget) -> list[QPoint]:
    """All over the edges, where the side bar and the page are; the middle holds the sheet."""
    wide, high = window.width(), window.height()
    return [QPoint(x, y) for x in (8, 60, wide - 20) for y in range(10, high, 60)]


def test_doing_nothing_covers_and_doing_more_of_it_locks(
    talking: Program, hand: Hand, replaced: list[list[str]]
) -> None:
    talking.idle.unwatched.emit()
    hand.sees("Afgedekt")
    talking.idle.be_patient(300)
    talking.idle.be_covered(covered=True)
    move = QMouseEvent(
        QEvent.Type.MouseMove, QPoint(5, 5), QPoint(5, 5), Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(main_window().windowHandle(), move)
    hand.waits_until(lambda: bool(replaced))


def test_the_cover_is_in_the_side_bar_of_a_conversation_too(talking: Program, hand: Hand) -> None:
    hand.press("Afdekken")
    hand.sees("Afgedekt")


def test_three_wrong_pins_are_told_at_the_next_unlock(
    program: Program, hand: Hand, start: Started, replaced: list[list[str]]
) -> None:
    choose_pin(hand)
    cover(hand)
    for _ in range(3):
        go_on(hand, "Pincode", "739164")
    hand.waits_until(lambda: bool(replaced))
    found = wrong_tries(program.folder)
    assert found is not None
    assert found.count == 3
