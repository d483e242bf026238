"""The pages beside a talk are as bare as the talk, with the same bar. FICTIEF."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.stories import road
from tests.stories.conftest import Started
from tests.stories.hand import Hand
from wijkteam_desk.ui.main_window.entry import Entry

ENTER, F12 = Qt.Key.Key_Return, Qt.Key.Key_F12


@pytest.fixture
def talk(start: Started, hand: Hand) -> None:
    """Fatima sits alone at the table; Mark, who is not there, has a goal of his own."""
    road.open_vault(start, hand)
    road.make_household(hand)
    hand.turn_to("Plan")
    hand.fill("Nieuw doel", "Ik wil weer werken.")
    hand.press("Mark")
    hand.press("Zet in het plan")
    hand.sees("1 doel en 0 acties.")
    road.sit_down(hand)
    road.write_down(hand, "Ik doe de post niet meer open.")
    hand.types("/zor")
    hand.key(ENTER)
    hand.types("De deurwaarder staat op de stoep.")
    hand.key(ENTER)
    hand.sees("1 zorgpunt")


def bar() -> list[str]:
    """What stands in the bar at the side, in order."""
    found = QApplication.topLevelWidgets()
    lines = [one for window in found for one in window.findChildren(Entry) if one.isVisible()]
    return [
        one.accessibleName()
        for one in sorted(lines, key=lambda one: one.mapToGlobal(one.pos()).y())
    ]


@pytest.mark.usefixtures("talk")
def test_the_bar_stays_the_same_beside_the_talk(hand: Hand) -> None:
    here = bar()
    for way, sign in (("Hoe het gaat", "Door de tijd"), ("Ons plan", "Zorgpunten")):
        hand.press(way)
        hand.sees(sign)
        assert bar() == here
        hand.press("Schrijven")
        hand.sees("1 zorgpunt")


@pytest.mark.usefixtures("talk")
def test_one_key_hides_the_talk_also_from_a_page_beside_it(hand: Hand) -> None:
    hand.press("Hoe het gaat")
    hand.sees("Door de tijd")
    hand.key(F12)
    hand.sees("Verder met het gesprek")
    hand.sees_no("1 zorgpunt")
    hand.press("Verder met het gesprek")
    hand.sees_no("1 zorgpunt")
    hand.press("Toon wat eerder gezegd is")
    hand.sees("1 zorgpunt")


@pytest.mark.usefixtures("talk")
def test_from_a_page_beside_it_too_one_is_asked_when_to_meet_again(hand: Hand) -> None:
    hand.press("Hoe het gaat")
    hand.sees("Door de tijd")
    hand.press("Klaar")
    hand.sees("Wanneer zien jullie elkaar weer?")
    hand.press("Nu niet")
    hand.sees("Huishoudens")


@pytest.mark.usefixtures("talk")
def test_the_plan_at_the_table_holds_only_what_this_table_may_read(hand: Hand) -> None:
    hand.press("Ons plan")
    hand.sees("geen angst meer geeft")
    hand.sees("De deurwaarder staat op de stoep.")
    assert "weer werken" not in hand.screen()
    hand.key(Qt.Key.Key_Escape)
    hand.sees("1 zorgpunt")
    road.to_plan(hand)
    hand.sees("weer werken")
    hand.sees("De deurwaarder staat op de stoep.")


@pytest.mark.usefixtures("talk")
def test_what_was_told_alone_is_found_but_not_read_in_the_list(hand: Hand) -> None:
    hand.press("Alleen met u")
    hand.types("/zor")
    hand.key(ENTER)
    hand.types("Hij slaat mij soms.")
    hand.key(ENTER)
    hand.sees("2 zorgpunten")
    road.to_plan(hand)
    hand.fill("Zoeken", "slaat")
    hand.sees("Alleen met u. De woorden staan in het gesprek.")
    assert "slaat mij" not in hand.screen()
