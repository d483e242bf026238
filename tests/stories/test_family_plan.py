"""The team is a jeugdhulpaanbieder and offers the familiegroepsplan first (R-1.9). FICTIEF."""

from tests.stories.conftest import Started
from tests.stories.hand import Hand
from tests.stories.test_bsn import decide
from wijkteam_desk.domain.term import end_of_term
from wijkteam_desk.ui.common.dutch_day import spoken_day, today

ON = '[jeugdhulpaanbieder]\nsinds = 2025-01-01\nbesloten_door = "het college"\n'
OFFERED = "Familiegroepsplan aangeboden"
HELP_PLAN = "Hulpverleningsplan op schrift vastgesteld"
DECLINES = "Overgeslagen: ouders willen er geen gebruik van maken"


def to_the_melding(start: Started, hand: Hand) -> None:
    """Joris and Fenna are children."""
    start(practice=True)
    hand.press_list("Vlierenberg")
    hand.press("Bekijk de melding")
    hand.sees("Stappen en termijnen")


def test_r_1_9_a_team_that_is_no_jeugdhulpaanbieder_hears_nothing_of_it(
    start: Started, hand: Hand
) -> None:
    to_the_melding(start, hand)
    hand.sees_no("amiliegroepsplan")


def test_r_1_9_offered_declined_and_within_six_weeks_a_hulpverleningsplan(
    start: Started, hand: Hand
) -> None:
    decide(ON)
    to_the_melding(start, hand)
    hand.choose("Wat kwam ervan", DECLINES)
    hand.sees("Bied het familiegroepsplan eerst aan")
    hand.press(f"{OFFERED}, vandaag gedaan")
    hand.choose("Wat kwam ervan", DECLINES)
    hand.sees(f"uiterlijk {spoken_day(end_of_term(today(), weeks=6), today())}")
    asked = "Gevraagd om het hulpverleningsplan op schrift"
    hand.fill(asked, "vandaag")
    hand.go_to("Familiegroepsplan overgeslagen op")
    hand.sees(f"uiterlijk {spoken_day(end_of_term(today(), days=14), today())}")
    hand.press("Terug naar het huishouden")
    hand.sees(HELP_PLAN)
    hand.press("Bekijk de melding")
    hand.press(f"{HELP_PLAN}, vandaag gedaan")
    hand.sees_no("nog 2 weken")
    hand.press("Maak ongedaan")
    hand.sees("nog 2 weken")
