"""Who belongs to whom, drawn from a dossier, and back again. FICTIEF."""

from tests.stories.conftest import Started
from tests.stories.hand import Hand


def test_gezin_en_netwerk_is_drawn_and_told(start: Started, hand: Hand) -> None:
    start(practice=True)
    hand.press_list("Vlierenberg")
    hand.press("Bekijk gezin en netwerk")
    hand.sees("Robin Tasmeer is ex-partner van Marit.")
    hand.sees("Truus Vlierenberg, oma, helpt praktisch en geeft steun, krijgt ook hulp")
    hand.press("Terug naar het huishouden")
    hand.sees("Wie hoort erbij")
