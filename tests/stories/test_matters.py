"""Somebody is asked to decide and decides; two do not agree, and come out of it. FICTIEF."""

from tests.stories.conftest import Started
from tests.stories.hand import Hand
from tests.stories.road import make_household, open_vault

TITLE = "Verschil van inzicht over de regie"


def test_a_decision_is_asked_and_made_and_two_come_out_of_a_dispute(
    start: Started, hand: Hand
) -> None:
    open_vault(start, hand)
    make_household(hand)
    hand.turn_to("Regie")
    escalate(hand)
    differ(hand)
    hand.press("Schaal op")
    hand.sees("De Brug begint maandag.")
    hand.press("Terug naar het huishouden")
    hand.sees_no("Werk dit bij")


def escalate(hand: Hand) -> None:
    """Half filled in, left, gone on with, kept; a rung higher is proposed next."""
    hand.press("Schaal op")
    hand.fill("Wat is de aanleiding", "De hulp begint niet.")
    hand.press("Terug naar het huishouden")
    hand.press("Schaal op")
    hand.sees("De hulp begint niet.")
    hand.fill("Aan wie vraag je het", "de teamleider")
    hand.fill("Welk besluit vraag je", "Wie begint?")
    hand.press("Leg deze vraag vast")
    hand.sees("Deze datum klopt niet.")
    hand.fill("Antwoord uiterlijk op", "over 2 weken")
    hand.choose("Is dit met het huishouden besproken", "nee")
    hand.press("Leg deze vraag vast")
    hand.sees("Schrijf op waarom dit niet met het huishouden is besproken.")
    hand.fill("Waarom niet", "Fatima is in het ziekenhuis.")
    hand.press("Leg deze vraag vast")
    hand.sees("Besluit gevraagd aan de teamleider")
    hand.press("Leg het besluit vast")
    hand.sees("nee: Fatima is in het ziekenhuis.")
    hand.fill("Wat is er besloten", "De Brug begint maandag.")
    hand.press("Leg de uitkomst vast")
    hand.sees_no("Besluit gevraagd aan de teamleider")


def differ(hand: Hand) -> None:
    """Both views stand on the tab until it is settled."""
    hand.press("Verschil van inzicht")
    hand.sees(TITLE)
    for field, text in (
        ("Van wie is de ene kijk", "School"),
        ("Hoe ziet die het", "Het wijkteam heeft de regie."),
        ("Van wie is de andere kijk", "Wijkteam"),
        ("Hoe ziet de ander het", "School kent het gezin het best."),
        ("Wat is de volgende stap", "Samen praten."),
        ("Wanneer is die stap", "morgen"),
    ):
        hand.fill(field, text)
    hand.press("Leg dit verschil vast")
    hand.sees("School en Wijkteam zijn het niet eens.")
    hand.sees("School kent het gezin het best.")
    hand.press("Werk dit bij")
    hand.fill("Wat is de volgende stap", "Praten met Fatima erbij.")
    hand.press("Bewaar wat er nu staat")
    hand.sees("Praten met Fatima erbij.")
    hand.press("Werk dit bij")
    hand.fill("Hoe kwamen jullie eruit", "Het wijkteam doet het.")
    hand.press("Wij zijn eruit")
    hand.sees_no("zijn het niet eens")
