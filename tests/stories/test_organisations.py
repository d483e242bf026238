"""While on the phone a coach notes with whom, and lets her do something in a plan. FICTIEF."""

from PySide6.QtCore import Qt

from tests.stories import road
from tests.stories.conftest import Started
from tests.stories.hand import Hand

ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab


SANNE = "Sanne Vos, Budgethulp De Korenbloem"


def note(hand: Hand) -> None:
    hand.sees("Nog geen organisaties")
    hand.types("Budgethulp De Korenbloem")
    hand.key(ENTER)
    hand.sees("Wat voor organisatie")
    hand.types("schu")
    hand.key(TAB)
    hand.types("0780001234")
    hand.key(TAB)
    hand.types("Sanne Vos")
    hand.key(TAB)
    hand.types("budgetcoach")
    hand.key(ENTER)
    hand.sees(f"{SANNE}, budgetcoach, schuldhulp (Wgs), 078 000 12 34")


def test_noted_while_on_the_phone_and_asked_in_the_plan(start: Started, hand: Hand) -> None:
    road.open_vault(start, hand)
    hand.press("Organisaties")
    note(hand)
    hand.press("Maak ongedaan")
    hand.sees_no(SANNE)
    hand.go_to("Zoek of noteer")
    note(hand)
    hand.press("Huishoudens")
    road.make_household(hand)
    road.sit_down(hand)
    road.write_down(hand, "Ik doe de post niet meer open.")
    road.to_plan(hand)
    hand.choose("Wie doet dit", SANNE)
    hand.sees("Alles bewaard")
