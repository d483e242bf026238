"""Another passphrase by the keyboard, and a lost one by the paper. FICTIEF."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.first_vault import WORDS, first_vault
from tests.stories import road
from tests.stories.conftest import Started
from tests.stories.hand import Hand
from tests.waiting import let_pass
from wijkteam_desk.desk.keys import set_passphrase
from wijkteam_desk.ui.lock.window import LockWindow
from wijkteam_desk.vault.folder import default_folder, key_paths
from wijkteam_desk.vault.key_slots import SMALLEST
from wijkteam_desk.vault.opening import open_with_recovery_code
from wijkteam_desk.vault.trouble import WrongRecoveryCode


def walk_to(hand: Hand, name: str) -> None:
    """Tab until the focus is on what has that name."""

    def there() -> bool:
        hand.key(Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        return focus is not None and focus.accessibleName() == name

    hand.waits_until(there)


def to_another_passphrase(hand: Hand) -> None:
    """From the list to the sheet, without the mouse."""
    walk_to(hand, "Instellingen")
    hand.key(Qt.Key.Key_Return)
    hand.sees("Alleen jij kent hem")
    walk_to(hand, "Andere wachtzin")
    hand.key(Qt.Key.Key_Return)
    hand.sees("Een andere wachtzin")


def test_another_passphrase_by_the_keyboard(
    start: Started, hand: Hand, replaced: list[list[str]]
) -> None:
    first = start()
    old = road.make_vault(hand)
    hand.widen()
    to_another_passphrase(hand)
    hand.types("dit is niet de goede")
    hand.key(Qt.Key.Key_Return)
    hand.sees("past niet")
    let_pass(default_folder())
    hand.types(old)
    hand.key(Qt.Key.Key_Return)
    hand.sees("Deze vijf woorden")
    new = road.proposed()
    hand.key(Qt.Key.Key_Return)
    hand.sees("Typ je wachtzin nog een keer")
    hand.types(new)
    hand.key(Qt.Key.Key_Return)
    hand.sees("De kluis heeft een nieuwe wachtzin.")
    hand.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert replaced == [["--vault", str(default_folder())]]
    first.stop()

    start(default_folder())
    hand.fill("Wachtzin", old)
    hand.key(Qt.Key.Key_Return)
    hand.sees("past niet")
    hand.sees_no("Over 1 seconde")
    hand.fill("Wachtzin", new)
    hand.key(Qt.Key.Key_Return)
    hand.sees("Nog geen huishoudens")


def test_after_the_paper_a_new_code_is_offered(start: Started, hand: Hand) -> None:
    folder = default_folder()
    made = first_vault(folder)
    made.desk.close()
    start(folder)
    hand.press("Ik weet mijn wachtzin niet meer")
    hand.fill("Herstelcode", made.recovery_code)
    hand.key(Qt.Key.Key_Return)
    hand.sees("Deze vijf woorden")
    words = road.proposed()
    hand.press("Verder")
    hand.fill("Wachtzin", words)
    hand.press("Open met deze wachtzin")
    hand.sees("Je herstelcode is gebruikt.")
    hand.press("Maak een nieuwe herstelcode")
    hand.fill("Je wachtzin van nu", words)
    hand.key(Qt.Key.Key_Return)
    hand.sees("De oude code past nu nog.")
    hand.press("Ik heb de code opgeschreven of afgedrukt")
    hand.press("Klaar")
    hand.sees("Alleen de nieuwe herstelcode opent de kluis.")
    with pytest.raises(WrongRecoveryCode):
        open_with_recovery_code(folder, made.recovery_code)


def test_who_was_cut_off_before_the_code_was_on_paper_is_asked_to_make_another(
    start: Started, hand: Hand
) -> None:
    cut_off = start()
    words = road.up_to_the_code(hand)
    (window,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, LockWindow))
    for _ in range(2):  # it asks once to wait
        window.close()
    cut_off.stop()

    start()
    hand.fill("Wachtzin", words)
    hand.press("Open")
    hand.sees("Het programma stopte voordat je zei dat je de herstelcode hebt.")
    hand.widen()
    hand.press("Instellingen")
    hand.sees("Je hebt niet gezegd dat de herstelcode op papier staat.")
    hand.press("Nieuwe herstelcode")
    hand.fill("Je wachtzin van nu", words)
    hand.key(Qt.Key.Key_Return)
    hand.press("Ik heb de code opgeschreven of afgedrukt")
    hand.press("Klaar")
    hand.sees("Alleen de nieuwe herstelcode opent de kluis.")
    hand.sees_no("Je hebt niet gezegd")


def test_who_pressed_done_hears_nothing_of_it(start: Started, hand: Hand) -> None:
    program = start()
    words = road.make_vault(hand)
    program.stop()
    start()
    hand.fill("Wachtzin", words)
    hand.press("Open")
    hand.sees("Nog geen huishoudens")
    assert "herstelcode" not in hand.screen()


def test_old_keys_that_were_put_back_are_told_with_the_way_to_change_them(
    start: Started, hand: Hand
) -> None:
    folder = default_folder()
    made = first_vault(folder)
    old = {path: path.read_bytes() for path in key_paths(folder)}
    set_passphrase(made.desk, made.desk.keys, "kaars ladder mossel trein vlinder", kdf=SMALLEST)
    made.desk.close()
    for path, content in old.items():
        path.write_bytes(content)
    start(folder)
    hand.fill("Wachtzin", WORDS)
    hand.press("Open")
    hand.sees("een eerdere wachtzin of herstelcode opent de kluis weer")
    hand.press("Kies een andere wachtzin")
    hand.sees("Een andere wachtzin")
