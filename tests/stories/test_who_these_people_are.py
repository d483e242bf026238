"""How one calls a mother safely and who decides about her child, by keyboard alone. FICTIEF."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.stories import road
from tests.stories.conftest import Started
from tests.stories.hand import Hand

TAB, ENTER = Qt.Key.Key_Tab, Qt.Key.Key_Return
QUESTION = "Wie heeft het gezag over Lina? Kijk in het gezagsregister."
SAFELY = "Alleen als de kinderen op school zijn"
MANY = 60


@pytest.fixture
def household(start: Started, hand: Hand) -> None:
    """Fatima and Mark de Wit with Lina, who is 9."""
    road.open_vault(start, hand)
    road.make_household(hand)
    hand.widen()
    hand.press("Iemand toevoegen")
    hand.fill("Voornaam", "Lina")
    hand.fill("Of hoe oud", "9")
    hand.choose("Plaats in het gezin", "kind")
    hand.press("Voeg toe")
    hand.sees(QUESTION)


def tab_to(hand: Hand, name: str) -> None:
    """Goes on with Tab until that is what has the focus."""
    for _ in range(MANY):
        focus = QApplication.focusWidget()
        if focus is not None and focus.accessibleName() == name:
            return
        hand.key(TAB)
    raise AssertionError(name)


def note_gezag(hand: Hand, who: str) -> None:
    """Joint, as the register says, of today."""
    for answer in (who, "gezag", "gezagsregister"):
        hand.types(answer)
        hand.key(TAB)
    hand.key(ENTER)


@pytest.mark.usefixtures("household")
def test_how_to_call_and_gezag_are_noted_by_keyboard_and_the_question_goes(hand: Hand) -> None:
    tab_to(hand, "Verander wat over Fatima de Wit is ingevuld")
    hand.key(ENTER)
    hand.sees("Bereiken")
    tab_to(hand, "Telefoon")
    hand.types("0612345678")
    hand.key(TAB)
    hand.types(SAFELY)
    tab_to(hand, "Klaar")
    hand.key(ENTER)
    hand.sees(f"06 12 34 56 78. {SAFELY}")
    tab_to(hand, f"Zoek uit: {QUESTION}")
    hand.key(ENTER)
    hand.waits_until(lambda: _focused() == "Wie")
    note_gezag(hand, "Fatima")
    hand.sees("gezag samen met de ander (gezagsregister")
    tab_to(hand, "Noteer wie gezag heeft")
    hand.key(ENTER)
    note_gezag(hand, "Mark")
    hand.waits_until(lambda: hand.screen().count("gezag samen met de ander (gezags") == 2)
    tab_to(hand, "Klaar")
    hand.key(ENTER)
    hand.sees("Wie hoort erbij")
    hand.sees_no("Kijk in het gezagsregister")
    hand.sees_no("Nog uit te zoeken")


@pytest.mark.usefixtures("household")
def test_what_was_noted_goes_back_with_one_key(hand: Hand) -> None:
    hand.press(f"Zoek uit: {QUESTION}")
    hand.waits_until(lambda: _focused() == "Wie")
    note_gezag(hand, "Fatima")
    hand.sees("gezag samen met de ander (gezagsregister")
    hand.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    hand.sees("Nog niet bekend wie het gezag heeft.")


def _focused() -> str:
    focus = QApplication.focusWidget()
    return focus.accessibleName() if focus else ""
