"""The regie is offered, refused, offered again and accepted; then the holder is away. FICTIEF."""

from pathlib import Path

from tests.stories.conftest import Started
from tests.stories.hand import Hand
from tests.stories.road import make_household, open_vault
from tests.unit.paper.heard import said
from wijkteam_desk.ui.common.way_back import way_back_words


def test_a_handover_refused_and_then_accepted_and_an_absence_of_two_weeks(
    start: Started, hand: Hand, tmp_path: Path
) -> None:
    open_vault(start, hand)
    make_household(hand)
    hand.turn_to("Regie")
    settle(hand)
    offer(hand)
    hand.fill("Of: waarom kan dat niet", "Noor is ziek")
    hand.press("Bied de regie eerst aan")
    refuse(hand)
    offer(hand)
    hand.fill("Wanneer bespreken jullie dit samen met het gezin", "morgen")
    hand.fill("Met wie", "Fatima, Noor en Tom")
    hand.press("Bied de regie eerst aan")
    hand.sees("Fatima, Noor en Tom")
    hand.press("De regie is aangenomen")
    hand.sees("Tom Bos heeft de regie")
    go_away(hand)
    hand.press(way_back_words())
    hand.sees("Noor Haddad neemt waar tot en met")
    hand.press("Afwezigheid")
    hand.press("Blad voor wie waarneemt")
    put_on_paper(hand, tmp_path / "blad.pdf")


def put_on_paper(hand: Hand, target: Path) -> None:
    """The sheet for who stands in, kept as a file: entered in the register, and without a name."""
    hand.will_save_as(target)
    hand.press("Bewaar als PDF")
    hand.sees(f"Bewaard als {target.name}. Het staat in het logboek.")
    text = said(target.read_bytes())
    assert "Noor Haddad neemt waar" in text
    assert [name for name in ("De Wit", "Fatima") if name in text] == []


def settle(hand: Hand) -> None:
    """Noor has it, and Tom stands in."""
    hand.choose("Wie heeft de regie", "Noor Haddad, wijkcoach")
    hand.fill("Waarom deze persoon", "kent het gezin")
    hand.choose("Vervanger", "Iemand anders van het team")
    hand.fill("Naam van je collega", "Tom Bos")
    hand.press("Leg vast")
    hand.sees("Noor Haddad heeft de regie")


def refuse(hand: Hand) -> None:
    """Tom says no; until then and after it Noor has it."""
    hand.sees("Overdracht aangeboden aan Tom Bos")
    hand.sees("Noor Haddad heeft de regie")
    hand.press("Niet aangenomen")
    hand.fill("Waarom niet", "Tom heeft het te druk")
    hand.press("Leg vast dat het niet doorgaat")
    hand.sees_no("Overdracht aangeboden aan Tom Bos")
    hand.sees("Noor Haddad heeft de regie")


def go_away(hand: Hand) -> None:
    """Tom hands over everything for two weeks."""
    hand.press("Afwezigheid")
    hand.fill("Eerste dag weg", "vandaag")
    hand.fill("Laatste dag weg", "over 2 weken")
    hand.press("Draag alles over")
    hand.sees("Weer aan het werk vanaf vandaag")


def offer(hand: Hand) -> None:
    """The form filled in for Tom, and the record opened."""
    hand.press("Draag de regie over")
    hand.choose("Wie heeft de regie", "Tom Bos, wijkcoach")
    hand.fill("Waarom deze persoon", "Tom heeft ruimte")
    hand.choose("Vervanger", "Noor Haddad, wijkcoach")
    hand.press("Bied de regie eerst aan")
