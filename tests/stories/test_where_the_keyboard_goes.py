"""After a step the keyboard is where one goes on. FICTIEF."""

from PySide6.QtWidgets import QApplication, QCheckBox, QTabBar

from tests.stories.conftest import Started
from tests.stories.hand import Hand


def test_a_household_opens_at_its_tabs_and_a_conversation_at_who_is_there(
    start: Started, hand: Hand
) -> None:
    start(practice=True)
    hand.press_list("Vlierenberg")
    hand.waits_until(lambda: isinstance(QApplication.focusWidget(), QTabBar))
    hand.press("Nieuw gesprek")
    hand.waits_until(lambda: isinstance(QApplication.focusWidget(), QCheckBox))
