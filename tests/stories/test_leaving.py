"""Help stops, and not everybody agrees: that is kept, and stands on the card. FICTIEF."""

from pathlib import Path

from PySide6.QtCore import QObject

from tests.casework.own_help import BRIDGE
from tests.stories import road
from tests.stories.conftest import Started
from tests.stories.hand import Hand
from wijkteam_desk.app.compose import Composer
from wijkteam_desk.casework.list_households import list_households
from wijkteam_desk.casework.set_involvement import note_involvement
from wijkteam_desk.casework.set_organisation import add_organisation
from wijkteam_desk.domain.dutch_date import today
from wijkteam_desk.domain.involvement import InvolvementTold, Stage, StepTold

WORDS = "Wij redden het nog niet zonder Sanne."


def helps(composer: Composer) -> str:
    """De Brug works with the only household there is."""
    perform = composer.desk.perform
    place = perform(add_organisation, told=BRIDGE).result().made
    (line,) = perform(list_households).result()
    told = InvolvementTold(organisation_id=place, question="Wie helpt met de post?")
    given = {"for_members": (), "goals": ()}
    step = StepTold(stage=Stage.ACTIVE, since=today())
    noted = perform(note_involvement, household_id=line.household_id, told=told, step=step, **given)
    return noted.result().made


def test_r_4_4_who_disagrees_is_heard_and_stands_on_the_card(
    start: Started, hand: Hand, tmp_path: Path, qapp: QObject
) -> None:
    program = road.open_vault(start, hand)
    road.make_household(hand)
    assert program.composed
    program.composed.around.leaving(helps(program.composed))
    hand.sees("De Brug: actief")
    hand.choose("Waarom stopt het", "doel bereikt")
    hand.press("Meer over het stoppen")
    hand.choose("Wat vindt het gezin", "oneens")
    hand.press("Leg vast")
    hand.sees("Schrijf op waarom.")
    hand.fill("Waarom het gezin dat vindt", WORDS)
    hand.press("Leg vast")
    hand.sees("Niet iedereen is het eens over stoppen bij De Brug. Praat met z’n drieën.")
    hand.sees("Gesprek met z’n drieën")
    hand.press("Naar de afsprakenkaart")
    hand.sees("De afspraken op papier")
    hand.choose("Letters", "grote letters")
    target = tmp_path / "kaart.pdf"
    hand.will_save_as(target)
    hand.press("Bewaar als PDF")
    hand.sees("Bewaard als kaart.pdf. Het staat in het logboek.")
    paper = road.words_of(target, qapp)
    for said in ("niet eens", WORDS, "praten we daar met z’n drieën over"):
        assert said in paper
    hand.comes_to(program.composed.window)
    hand.press("Terug")
    hand.sees(WORDS)
