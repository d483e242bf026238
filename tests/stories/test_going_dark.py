"""Locking keeps what was typed and ends the process; the next one asks the passphrase. FICTIEF."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.stories import road
from tests.stories.conftest import Started
from tests.stories.hand import Hand
from wijkteam_desk.vault.folder import default_folder


def seen() -> list[str]:
    return [type(one).__name__ for one in QApplication.topLevelWidgets() if one.isVisible()]


def test_a_half_sentence_is_there_again_after_the_lock(
    start: Started, hand: Hand, replaced: list[list[str]]
) -> None:
    first = road.open_vault(start, hand)
    road.make_household(hand)
    road.sit_down(hand)
    hand.types("Een halve zin over de po")
    hand.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert seen() == []
    assert replaced == [["--vault", str(default_folder())]]
    first.stop()

    start(default_folder())
    hand.fill("Wachtzin", "dit is niet de goede wachtzin")
    hand.key(Qt.Key.Key_Return)
    hand.sees("past niet")
    hand.sees_no("Over 1 seconde")
    hand.fill("Wachtzin", road.WORDS)
    hand.key(Qt.Key.Key_Return)
    hand.press_list("De Wit")
    hand.sees("Fatima de Wit")
    hand.turn_to("Gesprekken")
    hand.press_list("bij het gezin thuis")
    hand.sees("Een halve zin over de po")


def test_doing_nothing_locks(start: Started, hand: Hand, replaced: list[list[str]]) -> None:
    program = start(practice=True)
    hand.sees("Van mij")
    program.idle.be_patient(50)
    hand.waits_until(lambda: bool(replaced))
    assert seen() == []
    assert replaced[0][0] == "--demo"
