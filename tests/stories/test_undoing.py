"""What was taken away or changed goes back, with a button or a key. FICTIEF."""

import pytest
from PySide6.QtCore import Qt

from tests.stories import road
from tests.stories.conftest import Started
from tests.stories.hand import Hand

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def plan(start: Started, hand: Hand) -> None:
    """The plan of De Wit in sight, with what came from their first conversation."""
    road.open_vault(start, hand)
    road.make_household(hand)
    road.sit_down(hand)
    road.write_down(hand, "Ik doe de post niet meer open.")
    road.to_plan(hand)


@pytest.mark.usefixtures("plan")
def test_what_was_changed_in_the_plan_goes_back_with_one_button(hand: Hand) -> None:
    hand.fill("Het is goed als", "de brievenbus elke dag open gaat")
    hand.key(Qt.Key.Key_Return)
    hand.press("Maak ongedaan")
    hand.sees_no("brievenbus")


@pytest.mark.usefixtures("plan")
def test_an_action_that_was_taken_out_is_back_with_one_key(hand: Hand) -> None:
    hand.press("Haal deze actie uit het plan")
    hand.sees("De actie is uit het plan.")
    hand.sees_no("drie stapels")
    hand.key(Qt.Key.Key_Z, CONTROL)
    hand.sees("drie stapels")
    hand.sees_no("Maak ongedaan")


def test_a_talk_that_was_begun_by_mistake_goes_and_comes_back(start: Started, hand: Hand) -> None:
    road.open_vault(start, hand)
    road.make_household(hand)
    hand.press("Nieuw gesprek")
    hand.press("Begin het gesprek")
    hand.widen()
    hand.sees("Zeg eerst wie er aan tafel zit.")
    hand.press("Haal dit gesprek weg")
    hand.turn_to("Gesprekken")
    hand.sees("Nog geen gesprekken.")
    hand.press("Maak ongedaan")
    hand.sees_no("Nog geen gesprekken.")


def test_a_talk_in_which_something_was_written_cannot_be_taken_away(
    start: Started, hand: Hand
) -> None:
    road.open_vault(start, hand)
    road.make_household(hand)
    road.sit_down(hand)
    hand.types("Half een zin")
    hand.press("Haal dit gesprek weg")
    hand.sees("In dit gesprek is geschreven.")
    hand.sees_no("Haal dit gesprek weg")
