"""A child of 13 and two parents are asked; one is not reached; it is withdrawn. FICTIEF."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.stories import road
from tests.stories.conftest import Started
from tests.stories.hand import Hand
from tests.unit.paper.test_accessible import assert_accessible


def ask(hand: Hand) -> None:
    """Half filled in, left, gone on with; nothing is ticked beforehand; kept."""
    hand.turn_to("Toestemming")
    hand.press("Joris, Veldmeer College: niet gevraagd")
    hand.sees("Mag u nee zeggen")
    hand.fill("Wie leest het daar", "alle betrokkenen")
    hand.press("Terug naar het huishouden")
    hand.press("Joris, Veldmeer College: niet gevraagd")
    hand.sees("Robin Tasmeer (ouder met gezag)")
    hand.choose("Welke kant op", "wij vertellen")
    hand.choose("Waarvoor is het", "laten weten hoe het gaat")
    hand.press("Leg de vraag vast")
    hand.sees("voor één organisatie en één functie, niet voor iedereen")
    hand.fill("Wie leest het daar", "de mentor")
    hand.press("Leg de vraag vast")
    hand.sees("Er staat nog niets aangevinkt.")
    hand.press("School en leren")
    hand.press("Gezin en relaties")
    hand.fill("Zeg het in gewone woorden", "Zodat school weet wat helpt.")
    hand.sees("Mogen wij iets over Joris vertellen aan de mentor van Veldmeer College?")
    hand.press("Leg de vraag vast")
    hand.sees("Er wordt nog niets verteld: niet iedereen heeft ja gezegd.")


def answers(hand: Hand, *, partly: bool = False) -> None:
    """Who is first of those who have not answered says yes."""
    hand.press("Noteer het antwoord")
    hand.press("Nee zeggen mag.")
    hand.choose("Wat is het antwoord", "ja")
    if partly:
        hand.press("Gezin en relaties")
    hand.press("Leg het antwoord vast")
    hand.sees_no("Wat heb je uitgelegd")


def is_not_reached(hand: Hand) -> None:
    """Twice tried, by another way each time (R-5.10)."""
    for way in ("gebeld", "een brief gestuurd"):
        hand.press("Noteer een poging")
        hand.choose("Hoe heb je het geprobeerd", way)
        hand.press("Bewaar")
        hand.sees_no("Wat gebeurde er")
    hand.sees("niet bereikt")


def reads_it(hand: Hand, window: QWidget, target: Path) -> None:
    """What Joris reads speaks to him, and tells nobody else's answer."""
    hand.press("Op papier")
    hand.will_save_as(target)
    hand.press("Bewaar als PDF")
    hand.sees(f"Bewaard als {target.name}")
    assert_accessible(target.read_bytes())
    hand.comes_to(window)
    hand.press("Terug")
    hand.sees("Wie zei wat")


def test_all_three_are_asked_and_the_child_ends_it(
    start: Started, hand: Hand, tmp_path: Path, qapp: QApplication
) -> None:
    program = start(practice=True)
    assert program.composed
    hand.press_list("Vlierenberg")
    hand.widen()
    ask(hand)
    answers(hand, partly=True)
    hand.sees("Niet over: Gezin en relaties.")
    answers(hand)
    is_not_reached(hand)
    hand.press("Terug naar het huishouden")
    hand.press("Joris, Veldmeer College: gevraagd")
    answers(hand)
    hand.sees("Over een deel mag verteld worden")
    reads_it(hand, program.composed.window, tmp_path / "vraag.pdf")
    words = road.words_of(tmp_path / "vraag.pdf", qapp)
    assert "Mogen wij iets over jou vertellen" in words
    assert "Marit" not in words
    hand.press("Joris trekt dit in")
    hand.sees("Vanaf nu wordt niets meer verteld.")
    hand.sees("de mentor van Veldmeer College")
    hand.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    hand.sees("Over een deel mag verteld worden")
    hand.press("Terug naar het huishouden")
    hand.sees("deels")
