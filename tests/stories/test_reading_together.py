"""Samen lezen at the real window: what was ticked, and nothing else. FICTIEF."""

from PySide6.QtCore import Qt

from tests.stories.conftest import Started
from tests.stories.hand import Hand

SAID = "Ik wil dat mama lacht."
GRANDMA = "Oma Truus past twee dagen per week op."
NOT_TICKED = "De zorgcoördinator van het Veldmeer College"


def open_talk(hand: Hand, who: str) -> None:
    hand.press_list("Vlierenberg")
    hand.turn_to("Gesprekken")
    hand.press_list(who)
    hand.widen()
    hand.press("Samen lezen")
    hand.sees("Wat lezen we samen?")


def test_what_is_ticked_is_read_said_right_and_put_right(start: Started, hand: Hand) -> None:
    start(practice=True)
    open_talk(hand, "met Marit, Joris, Fenna en Truus Vlierenberg")
    hand.sees("klopt: Fenna")
    hand.press(f"Fenna zei: {SAID}")
    hand.press(f"Hier hebben we over gepraat: {GRANDMA} Zij zegt zelf dat zij er moe van wordt.")
    hand.press("Begin met lezen")
    hand.sees("1 van 2")
    assert f"“{SAID}”" in hand.screen()
    assert GRANDMA not in hand.screen()
    assert NOT_TICKED not in hand.screen()
    hand.key(Qt.Key.Key_F2)
    hand.sees("Klopt voor Marit")
    hand.key(Qt.Key.Key_Right)
    hand.sees(GRANDMA)
    hand.press("Dit klopt niet, verbeter het")
    hand.fill("Hoe moet het zijn?", "Oma Truus past drie dagen per week op.")
    hand.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    hand.sees("drie dagen per week op")
    hand.sees_no("twee dagen per week")
    hand.press("Klopt dit, Joris?")
    hand.sees("Klopt voor Joris")
    hand.key(Qt.Key.Key_Escape)
    hand.sees("klopt: Joris")
    hand.key(Qt.Key.Key_Escape)
    hand.sees("Aan tafel")
    hand.press("Samen lezen")
    hand.sees("drie dagen per week op")
    hand.sees("klopt: Joris")


def test_what_was_told_alone_is_nowhere_and_who_comes_in_sees_nothing(
    start: Started, hand: Hand
) -> None:
    start(practice=True)
    hand.press_list("Belmir-Oosterdonk")
    hand.turn_to("Gesprekken")
    hand.press_list("op een andere plek, met Yasmina")
    hand.widen()
    hand.press("Samen lezen")
    hand.sees("Wat lezen we samen?")
    hand.sees("Yasmina weet goed wat de kinderen nodig hebben")
    for safety in ("Ik wil dat het stopt", "felle ruzies", "De kinderen horen"):
        assert safety not in hand.screen()
    hand.press("Vink alles aan")
    hand.press("Begin met lezen")
    hand.press("Alles op één bladzijde")
    hand.sees("Kennismaken met Gezinshulp Thuisbaken")
    hand.key(Qt.Key.Key_F12)
    hand.sees("Even wachten")
    assert "Thuisbaken" not in hand.screen()
    hand.key(Qt.Key.Key_F9)
    hand.sees("om verder te gaan")
    assert "Even wachten" not in hand.screen()
