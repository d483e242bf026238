"""Does this read easily: asked when one wants to know, in the real window. FICTIEF."""

from PySide6.QtCore import Qt

from tests.stories import road
from tests.stories.conftest import Started
from tests.stories.hand import Hand


def test_a_coach_asks_how_the_plan_reads_and_makes_it_easier(start: Started, hand: Hand) -> None:
    road.open_vault(start, hand)
    road.make_household(hand)
    hand.turn_to("Plan")
    hand.fill("Nieuw doel", "Ik wil participeren.")
    hand.press("Het hele gezin")
    hand.press("Zet in het plan")
    hand.sees("1 doel en 0 acties")
    hand.fill("Nieuwe actie", "Indicatie aanvragen d.m.v. een gesprek")
    hand.key(Qt.Key.Key_Return)
    hand.sees("1 doel en 1 actie")
    hand.sees_no("wat voor hulp iemand mag krijgen")
    hand.press("Leest dit makkelijk?")
    hand.sees("“Indicatie”: wat voor hulp iemand mag krijgen")
    hand.sees_no("meedoen")
    hand.press("Doel 1, actie 1")
    hand.fill("Actie", "Samen vragen of er hulp komt")
    hand.key(Qt.Key.Key_Return)
    hand.sees("Er staan geen moeilijke woorden of lange zinnen in.")
    hand.press("Klap dicht")
    hand.sees_no("Er staan geen moeilijke woorden")
