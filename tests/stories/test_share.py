"""What is needed goes to the thuiszorg, locked; the rest stays here. FICTIEF."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.stories import road
from tests.stories.conftest import Started
from tests.stories.hand import Hand


def to_whom(hand: Hand) -> None:
    """Half filled in, left, gone on with; that it is quicker is no reason."""
    hand.press("Delen")
    hand.fill("Met welke organisatie", "Thuiszorg Het Lindeblad")
    hand.fill("Wie krijgt het daar", "de wijkverpleegkundige")
    hand.press("Terug naar het huishouden")
    hand.press("Delen")
    hand.choose("Waarvoor gebruiken zij het", "de hulp op elkaar afstemmen")
    hand.choose("Hoe geef je het", "als bestand")
    hand.fill("Waarom is dit nodig", "Dat is sneller")
    hand.fill("Waarom kan het niet met minder", "Zonder naam weet zij niet bij wie zij komt.")
    hand.fill("Waarom juist zoveel", "Alleen wat de zorg raakt.")
    hand.choose("Weten zij vooraf dat je dit deelt", "ja")
    hand.fill("Wanneer vertelde je het", "vandaag")
    hand.press("Verder: wat mag mee")
    hand.sees("Sneller of makkelijker is geen reden om te delen.")
    hand.fill("Waarom is dit nodig", "Zij plant er de zorg naar")
    hand.press("Verder: wat mag mee")
    hand.sees("Blijft hier")


def chooses(hand: Hand) -> None:
    """Nothing is ticked beforehand, and each thing needs its reason; all that stays can be seen."""
    hand.sees("en nog")
    hand.sees_no("(uit een gesprek)")
    hand.press("Toon alles wat hierom blijft")
    hand.sees("(uit een gesprek)")
    hand.press("Toon minder")
    hand.sees_no("(uit een gesprek)")
    hand.press("Bekijk wat Thuiszorg Het Lindeblad ziet")
    hand.sees("Er staat nog niets aangevinkt")
    hand.press(next(one for one in hand.screen().splitlines() if one.startswith("Gerrit")))
    hand.press("Bekijk wat Thuiszorg Het Lindeblad ziet")
    hand.sees("Schrijf in een paar woorden waarom dit mee moet.")
    hand.types("zij moet weten bij wie")
    hand.press("Bekijk wat Thuiszorg Het Lindeblad ziet")
    hand.sees("Dit ziet Thuiszorg Het Lindeblad")


def gives(hand: Hand, target: Path) -> str:
    """As a file under words of its own; gives these."""
    hand.will_save_as(target)
    hand.press("Bewaar op slot")
    hand.sees(f"Bewaard als {target.name}")
    hand.sees("SHA-256")
    return next(
        one for one in hand.screen().splitlines() if len(one.split()) == 5 and one.islower()
    )


def test_only_what_was_chosen_goes_under_words_and_stands_in_the_register(
    start: Started, hand: Hand, tmp_path: Path, qapp: QApplication
) -> None:
    program = start(practice=True)
    assert program.composed
    hand.press_list("Korrelaar")
    hand.widen()
    to_whom(hand)
    chooses(hand)
    target = tmp_path / "delen.pdf"
    words = gives(hand, target)
    assert road.words_of(target, qapp) == ""
    told = road.words_of(target, qapp, words)
    assert ("Gerrit Korrelaar" in told, "Nel" in told) == (True, False)
    hand.comes_to(program.composed.window)
    hand.press("Terug naar het huishouden")
    hand.press("Delen")
    hand.press("Noteer wat je in een overleg vertelde")
    hand.press("Zet het in het register")
    hand.sees("Dit is nog niet gekozen.")
