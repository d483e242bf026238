"""A provider is two weeks late, chased twice, escalated, received; a referrer hears. FICTIEF."""

from datetime import timedelta

from tests.stories import road
from tests.stories.conftest import Started
from tests.stories.hand import Hand
from wijkteam_desk.ui.common.dutch_day import short_day, today

NO_WORD = "Ik mag hier niets over zeggen. Vraag het de ouders."


def ago(days: int) -> str:
    return short_day(today() - timedelta(days=days))


def help_that_began(hand: Hand) -> None:
    hand.turn_to("Betrokkenen")
    hand.press("Noteer wie er meedoet")
    hand.fill("Welke organisatie", "Gezinshulp Kwikstaart")
    hand.choose("Hoe ver is het", "werkt al")
    hand.fill("Sinds wanneer (leeg is vandaag)", ago(30))
    hand.press("Noteer")
    hand.sees("afspraken ontbreken")


def chase(hand: Hand) -> None:
    hand.press("Schrijf op")
    hand.choose("Wat is er gebeurd", "Nagevraagd, nog niets gehoord")
    hand.sees("Het gaat om een gezin waar jullie helpen.")
    hand.press("Pas aan")
    hand.sees("Nagevraagd op")


def test_late_chased_twice_escalated_and_received(start: Started, hand: Hand) -> None:
    road.open_vault(start, hand)
    road.make_household(hand)
    hand.widen()
    help_that_began(hand)
    hand.turn_to("Terugkoppeling")
    hand.sees(NO_WORD)
    hand.press("Spreek dit zo af")
    hand.sees("dagen te laat")
    hand.press("Vandaag")
    hand.sees("zou uiterlijk")
    hand.press("Naar de terugkoppeling")
    chase(hand)
    hand.sees_no("Vraag hogerop")
    chase(hand)
    hand.press("Vraag hogerop")
    hand.sees("Wat is de aanleiding")
    hand.press("Terug naar het huishouden")
    hand.turn_to("Terugkoppeling")
    hand.press("Schrijf op")
    hand.fill("Wat is er verteld", "Het gaat beter met de post.")
    hand.press("Pas aan")
    hand.sees("Het gaat beter met de post.")
    hand.sees_no("dagen te laat")
