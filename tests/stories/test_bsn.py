"""The municipality switches the BSN on, or tries to (R-8.1). FICTIEF."""

from PySide6.QtCore import Qt

from tests.stories.conftest import Started
from tests.stories.hand import Hand
from wijkteam_desk.desk.policy import policy_file

ON = '[bsn]\ngrondslag = "Jeugdwet 7.2"\nsinds = 2025-01-01\nbesloten_door = "de FG"\n'
JORIS = "Verander wat over Joris Vlierenberg is ingevuld"


def decide(text: str) -> None:
    """Whoever manages the laptop puts the policy on it."""
    policy_file().parent.mkdir(parents=True)
    policy_file().write_text(text, "utf-8")


def to_joris(start: Started, hand: Hand) -> None:
    start(practice=True)
    hand.press_list("Vlierenberg")
    hand.widen()
    hand.press(JORIS)
    hand.sees("Wilsbekwaamheid")


def test_it_is_noted_looked_at_and_taken_back_with_one_key(start: Started, hand: Hand) -> None:
    decide(ON)
    to_joris(start, hand)
    hand.sees("artikel 7.2.1 tot en met 7.2.4 van de Jeugdwet (de FG, 1 januari 2025)")
    hand.press("Noteer het BSN")
    hand.types("111222333")
    hand.key(Qt.Key.Key_Return)
    hand.sees("•••••2333")
    hand.press("Toon het BSN even")
    hand.sees("111 222 333")
    hand.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    hand.sees_no("•••••2333")
    hand.sees_no("111 222 333")


def test_a_bad_policy_is_told_at_the_start_and_leaves_it_off(start: Started, hand: Hand) -> None:
    decide(ON.replace("Jeugdwet 7.2", "omdat het mag"))
    to_joris(start, hand)
    hand.sees_no("BSN")


def test_what_is_wrong_with_it_stands_in_one_line(start: Started, hand: Hand) -> None:
    decide(ON.replace("sinds", "vanaf"))
    start(practice=True)
    hand.sees("Het beleid van de gemeente klopt niet: vanaf is een onbekend woord.")
