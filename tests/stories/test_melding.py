"""A melding from the phone call to the besluit, by the keyboard. FICTIEF."""

from datetime import timedelta

from PySide6.QtCore import Qt

from tests.stories import road
from tests.stories.conftest import Started
from tests.stories.hand import Hand
from wijkteam_desk.ui.common.dutch_day import short_day, today

CONTROL = Qt.KeyboardModifier.ControlModifier


def type_over(hand: Hand, name: str, text: str) -> None:
    hand.walks_to(name)
    hand.key(Qt.Key.Key_A, CONTROL)
    hand.types(text)
    hand.key(Qt.Key.Key_Tab)


def press(hand: Hand, name: str) -> None:
    hand.walks_to(name)
    hand.key(Qt.Key.Key_Space)


def begin(start: Started, hand: Hand) -> None:
    """The phone rang five weeks ago; it is written down now."""
    road.open_vault(start, hand)
    road.make_household(hand)
    press(hand, "Nieuwe melding")
    hand.sees("Een nieuwe melding")
    hand.types("Wie helpt ons met de post?")
    hand.key(Qt.Key.Key_Tab)
    type_over(hand, "Binnengekomen op", short_day(today() - timedelta(weeks=5)))
    type_over(hand, "Naam of organisatie", "Fatima belde zelf")
    press(hand, "Leg de melding vast")
    hand.sees("Stappen en termijnen")


def test_from_the_phone_call_to_the_besluit(start: Started, hand: Hand) -> None:
    begin(start, hand)
    hand.sees("te laat")
    for step in (
        "Ontvangst bevestigd",
        "Gewezen op gratis cliëntondersteuning",
        "Gewezen op het persoonlijk plan",
        "Identiteit vastgesteld",
        "Uitgelegd wat een pgb is",
    ):
        press(hand, f"{step}, vandaag gedaan")
    hand.sees_no("te laat")
    press(hand, "Aanvraag ontvangen, vandaag gedaan")
    hand.sees("Een aanvraag kan pas na het onderzoek")
    press(hand, "Onderzoek klaar, vandaag gedaan")
    press(hand, "Aanvraag ontvangen, vandaag gedaan")
    press(hand, "Besluit op de aanvraag, vandaag gedaan")
    hand.sees_no("nog 2 weken")
    hand.key(Qt.Key.Key_Escape)
    hand.sees("8 van 9 stappen gedaan")


def test_what_was_done_by_mistake_is_undone(start: Started, hand: Hand) -> None:
    begin(start, hand)
    press(hand, "Uitgelegd wat een pgb is, vandaag gedaan")
    hand.sees("gedaan op")
    hand.press("Maak ongedaan")
    hand.waits_until(lambda: hand.screen().count("gedaan op ") == 0)
