"""The first screen: what asks something is put off, done and undone there, or led to. FICTIEF."""

from PySide6.QtCore import Qt

from tests.stories.conftest import Started
from tests.stories.hand import Hand
from tests.stories.road import make_household, open_vault
from wijkteam_desk.domain.dutch_date import day_and_month, today

LATER = "Later: Belmir-Oosterdonk"
TODAY, ONE, BOTH = "Vandaag", "Vandaag, 1 dringend", "Vandaag, 2 dringend"
ADULT = "Ilyas wordt 18"


def test_a_day_in_the_practice_vault(start: Started, hand: Hand) -> None:
    start(practice=True)
    hand.sees(day_and_month(today()))
    hand.widen()
    agree(hand)
    hand.sees(ADULT)
    hand.press("Waarom staat dit hier: Belmir-Oosterdonk")
    hand.sees("Een termijn van de wet gaat voor een afspraak.")
    put_off(hand)
    hand.press("Maak ongedaan")
    hand.sees(ADULT)
    hand.key(Qt.Key.Key_F8)
    hand.press("Gedaan")
    hand.sees("Dat is vastgelegd.")
    hand.press("Naar de afspraken")
    hand.sees("Wijkteam aan zet")
    hand.press(ONE)
    hand.sees("dingen vragen je aandacht")
    hand.fill("Zoeken", "joris")
    hand.sees("wat je mag zeggen")
    hand.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    hand.sees("Als zij bellen")


def agree(hand: Hand) -> None:
    """First stands where they think otherwise; once both think the same it is gone."""
    hand.sees("Wonen aan de Rand denkt dat het wijkteam aan zet is")
    hand.press("Word het eens")
    hand.choose("En volgens hen", "Wonen aan de Rand")
    hand.press("Pas aan")
    hand.sees("Jullie denken hetzelfde")
    hand.press(BOTH)
    hand.sees_no("Word het eens")


def put_off(hand: Hand) -> None:
    """It waits for a reason, until a day; what was being typed is there again."""
    hand.press(LATER)
    hand.fill("Waarom kan dit wachten", "De jongerenwerker regelt dit.")
    hand.press("Leg dit vast")
    hand.sees("Deze datum klopt niet.")
    hand.press("Huishoudens")
    hand.press(ONE)
    hand.press(LATER)
    hand.waits_until(lambda: "De jongerenwerker regelt dit." in hand.screen())
    hand.fill("Tot wanneer", "over twee weken")
    hand.press("Leg dit vast")
    hand.sees_no(ADULT)


def test_a_household_that_is_just_made_gives_a_quiet_day(start: Started, hand: Hand) -> None:
    open_vault(start, hand)
    make_household(hand)
    hand.press(TODAY)
    hand.sees("Niets vraagt vandaag je aandacht.")
    hand.sees("Verder waar je was")
    hand.walks_to("Op papier")
    hand.press("De Wit")
    hand.sees("Wie hoort erbij")
    hand.turn_to("Betrokkenen")
    hand.press("Noteer wie er meedoet")
    hand.fill("Welke organisatie", "De Brug")
    hand.press(TODAY)
    hand.press("Ga verder: De Wit, wie meedoet")
    hand.sees("Nieuw in de lijst: wat voor organisatie")
