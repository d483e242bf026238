"""What follows from a conversation, at the real window. FICTIEF."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.stories.conftest import Started
from tests.stories.hand import Hand
from tests.stories.road import words_of
from tests.unit.paper.heard import said
from tests.unit.paper.test_accessible import assert_accessible
from wijkteam_desk.domain.dutch_date import full_date, today

QUOTE = "Thuis zit ik maar. Daar word ik druk van."


def open_household(hand: Hand, name: str) -> None:
    hand.press_list(name)
    hand.widen()
    hand.sees("Wie hoort erbij")


def test_nawerk_that_is_half_done_is_seen_and_finished_by_one_key(
    start: Started, hand: Hand
) -> None:
    start(practice=True)
    hand.press("Huishoudens")
    hand.sees("nawerk niet af")
    open_household(hand, "Korrelaar")
    hand.press("Nawerk niet af")
    hand.sees("met Nel")
    hand.sees("alleen met u")
    assert "Gerrit liet vorige week het gas aan" not in hand.screen()
    hand.fill("Wat is er gezegd?", "Ik sta er soms alleen voor.")
    hand.choose("Van wie", "Nel")
    hand.choose("Soort", "citaat")
    hand.choose("Waarover", "Familie, vrienden, mantelzorg")
    hand.key(Qt.Key.Key_Return)
    hand.sees("Ik sta er soms alleen voor.")
    hand.fill("Wat is afgesproken?", "De nachten opschrijven")
    hand.choose("Wie doet het", "Nel")
    hand.fill("Wanneer", "elke ochtend")
    hand.key(Qt.Key.Key_Return)
    hand.sees("Nel, elke ochtend")
    hand.fill("Wat heb je beloofd?", "Het Rustpunt bellen")
    hand.choose("Aan wie", "Nel")
    hand.fill("Voor wanneer", "morgen")
    hand.key(Qt.Key.Key_Return)
    hand.sees("beloofd aan Nel, voor")
    hand.press("Ja, voor zover ik zag")
    hand.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    hand.sees("Wie hoort erbij")
    hand.sees_no("Nawerk niet af")
    hand.turn_to("Plan")
    hand.sees("Het Rustpunt bellen")


def test_what_was_half_typed_is_there_again_and_danger_needs_a_word(
    start: Started, hand: Hand
) -> None:
    start(practice=True)
    open_household(hand, "Vlierenberg")
    hand.turn_to("Gesprekken")
    hand.press_list("met Joris")
    hand.press("Nawerk")
    hand.sees("Was het veilig?")
    hand.fill("Wat heb je beloofd?", "Zijn mentor b")
    hand.key(Qt.Key.Key_Escape)
    hand.press("Nawerk niet af")
    hand.sees("Zijn mentor b")
    hand.fill("Wat heb je beloofd?", "Zijn mentor bellen")
    hand.key(Qt.Key.Key_Return)
    hand.sees("beloofd aan Joris")
    hand.press("Ik twijfel")
    hand.sees("Veilig Thuis")
    hand.press("Nawerk is af")
    hand.sees("Schrijf bij veiligheid op")
    hand.fill("Wat doe je nu, en met wie bespreek je het?", "Morgen met Els.")
    hand.press("Nawerk is af")
    hand.sees_no("Nawerk niet af")


def test_ons_verhaal_is_written_approved_given_and_comes_on_paper(
    start: Started, hand: Hand, tmp_path: Path, qapp: QApplication
) -> None:
    start(practice=True)
    open_household(hand, "Korrelaar")
    hand.press("Ons verhaal")
    hand.sees("Versie 1, goedgekeurd door Nel en Wim")
    hand.sees("De Fietsenschuur, van Wim zelf")
    hand.press("Schrijf een nieuwe versie")
    assert QUOTE not in hand.screen()
    hand.press("Wim")
    hand.press(f"“{QUOTE}” Wim, klopt")
    hand.press("Zet in het verhaal")
    hand.sees("Versie 2.")
    hand.press("Wim keurt het goed")
    hand.press("Dit is ons verhaal")
    hand.sees("Versie 2, goedgekeurd door Wim")
    hand.fill("Wie kreeg het verhaal", "Thuiszorg Het Lindeblad")
    hand.press("Noteer")
    hand.sees("versie 2, sinds")
    hand.press("Op papier")
    hand.sees("Ons verhaal op papier")
    target = tmp_path / "verhaal.pdf"
    hand.will_save_as(target)
    hand.press("Bewaar als PDF")
    hand.sees("Bewaard als verhaal.pdf.")
    pdf = target.read_bytes()
    assert_accessible(pdf)
    assert QUOTE in " ".join(said(pdf).split())
    assert "Goedgekeurd door Wim op" in said(pdf)
    assert "FICTIEF" in words_of(target, qapp)


def test_how_it_goes_is_marked_in_a_click_and_delicate_things_stay_away_at_the_table(
    start: Started, hand: Hand
) -> None:
    start(practice=True)
    open_household(hand, "Vlierenberg")
    hand.press("Hoe het gaat")
    hand.sees("Geld en administratie: op")
    hand.press("Werk en inkomen: gaat goed")
    hand.sees("Werk en inkomen: op")
    hand.press("Terug naar het huishouden")
    hand.turn_to("Gesprekken")
    hand.press_list("met Joris")
    hand.press("Hoe het gaat")
    hand.press("Joris")
    hand.sees("Hoe het gaat met Joris")
    hand.press("School en leren: gaat goed")
    hand.sees(f"op {full_date(today())} gaat goed.")
    assert "Alcohol" not in hand.screen()
    assert "Veiligheid" not in hand.screen()
    hand.key(Qt.Key.Key_F12)
    hand.sees("Verder met het gesprek")
    assert "School en leren: op" not in hand.screen()
    hand.press("Hoe het gaat")
    hand.sees("Hoe het gaat met Joris")
    assert "Marit" not in hand.screen()
    hand.key(Qt.Key.Key_Escape)
    hand.sees("Aan tafel")


def test_a_blank_form_names_nobody(start: Started, hand: Hand, tmp_path: Path) -> None:
    start(practice=True)
    open_household(hand, "Vlierenberg")
    hand.press("Leeg formulier voor een gesprek")
    hand.sees("Leeg formulier")
    target = tmp_path / "formulier.pdf"
    hand.will_save_as(target)
    hand.press("Bewaar als PDF")
    hand.sees("Bewaard als formulier.pdf.")
    assert_accessible(target.read_bytes())
    text = said(target.read_bytes())
    assert "Wat is afgesproken" in text
    assert [name for name in ("Vlierenberg", "Marit", "Joris") if name in text] == []
