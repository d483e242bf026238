"""What stood in the plan before is read, and put back, with the keyboard alone. FICTIEF."""

from PySide6.QtCore import Qt

from tests.stories import road
from tests.stories.conftest import Started
from tests.stories.hand import Hand

WAS, IS = "De post geeft geen angst meer.", "Elke dag gaat de post open."


def test_the_first_words_of_a_goal_come_back_and_go_again(start: Started, hand: Hand) -> None:
    road.open_vault(start, hand)
    road.make_household(hand)
    hand.turn_to("Plan")
    hand.fill("Nieuw doel", WAS)
    hand.press("Het hele gezin")
    hand.press("Zet in het plan")
    hand.sees("1 doel")
    hand.fill("Het doel in eigen woorden", IS)
    hand.key(Qt.Key.Key_Return)
    hand.walks_to("Wat hier eerder stond")
    hand.key(Qt.Key.Key_Return)
    hand.sees("Nu, sinds ")
    hand.sees(WAS)
    hand.walks_to("Zet deze tekst terug")
    hand.key(Qt.Key.Key_Return)
    hand.sees("Deze tekst staat er weer.")
    hand.press("Maak ongedaan")
    hand.sees_no("Deze tekst staat er weer.")
    hand.press("Terug naar het huishouden")
    hand.sees(IS)
    hand.sees_no(WAS)
    hand.walks_to("Wat hier eerder stond")
    hand.key(Qt.Key.Key_Space)
    hand.walks_to("Zet deze tekst terug")
    hand.key(Qt.Key.Key_Space)
    hand.sees("Deze tekst staat er weer.")
    hand.key(Qt.Key.Key_Escape)
    hand.sees(WAS)
    hand.sees_no(IS)
