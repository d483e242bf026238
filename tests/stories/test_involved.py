"""Somebody is asked to join, does not answer, waits, begins; the beschikking lapses. FICTIEF."""

from datetime import timedelta

from tests.stories import road
from tests.stories.conftest import Started
from tests.stories.hand import Hand
from wijkteam_desk.ui.common.dutch_day import short_day, today


def ago(days: int) -> str:
    return short_day(today() - timedelta(days=days))


def bare(day: str) -> str:
    """The day as people type it: without a year."""
    return day.rpartition("-")[0]


def note_on_the_phone(hand: Hand) -> None:
    hand.turn_to("Betrokkenen")
    hand.press("Noteer wie er meedoet")
    hand.fill("Welke organisatie", "Gezinshulp Kwikstaart")
    hand.fill("De vraag in één zin (mag later)", "Wie helpt Fatima met de post?")
    hand.choose("Hoe ver is het", "aangemeld")
    hand.fill("Sinds wanneer (leeg is vandaag)", ago(20))
    hand.press("Noteer")
    hand.sees("Vraag Gezinshulp Kwikstaart, en spreek af wanneer er antwoord komt.")


def ask_in_vain(hand: Hand) -> None:
    hand.press("Schrijf op wat je vroeg")
    hand.fill("Gevraagd op", ago(20))
    hand.fill("Antwoord uiterlijk", bare(ago(13)))
    hand.press("Noteer")
    hand.sees("Vraag zelf na hoe het staat.")


def wait_and_begin(hand: Hand) -> None:
    hand.press("Schrijf het antwoord op")
    hand.choose("Wat was het antwoord", "wachtlijst")
    hand.fill("Hoeveel weken is de wachtlijst (mag leeg)", "6 weken")
    hand.press("Pas aan")
    hand.sees("Het gezin wacht op Gezinshulp Kwikstaart.")
    hand.press("Leg afspraken vast")
    hand.fill("Is begonnen op", "vandaag")
    hand.press("Pas aan")
    hand.sees("actief sinds")


def test_from_the_phone_call_to_a_beschikking_that_lapsed(start: Started, hand: Hand) -> None:
    road.open_vault(start, hand)
    road.make_household(hand)
    hand.widen()
    note_on_the_phone(hand)
    ask_in_vain(hand)
    wait_and_begin(hand)
    hand.press("Neem een beschikking over")
    hand.fill("Wat is toegekend", "Jeugdhulp ambulant")
    hand.fill("Loopt vanaf", ago(100))
    hand.fill("Tot en met", bare(ago(2)))
    hand.press("Noteer")
    hand.sees("is geëindigd, en de hulp loopt nog.")
    hand.press("Terug naar het huishouden")
    hand.sees("6 afspraken ontbreken")
    hand.press("Kies wat er gebeurt")
    hand.sees("Wat gebeurt er als zij eindigt")
    hand.press("Over het stoppen")
    hand.sees_no("Wat gebeurt er als zij eindigt")
