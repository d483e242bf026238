"""A plan is agreed, changes, is agreed again, and says on paper what was said of it. FICTIEF."""

from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLineEdit

from tests.stories import road
from tests.stories.conftest import Started
from tests.stories.hand import Hand
from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.ui.common.dutch_day import short_day, today

OWN = "Ik wil dat dit rustig gaat."


def begin(start: Started, hand: Hand) -> None:
    """De Wit with one goal in the plan, and the page on which it is agreed."""
    road.open_vault(start, hand)
    road.make_household(hand)
    hand.turn_to("Plan")
    hand.sees("Dit plan is nog niet afgesproken.")
    add_goal(hand, "De post geeft geen angst meer.", "1 doel")
    hand.press("Afspreken")
    hand.sees("Wie zegt wat")


def add_goal(hand: Hand, text: str, seen: str) -> None:
    hand.fill("Nieuw doel", text)
    hand.press("Het hele gezin")
    hand.press("Zet in het plan")
    hand.sees(seen)


def test_two_versions(start: Started, hand: Hand) -> None:
    agree_twice(start, hand)
    hand.sees("Versie 1, ")
    hand.press("Lees versie 1 helemaal")
    hand.sees("Verberg versie 1")


def agree_twice(start: Started, hand: Hand) -> date:
    """Two versions, of which the second stands; when it is looked at again."""
    begin(start, hand)
    hand.choose("Wat zegt Fatima ervan", "akkoord")
    hand.fill("Eigen verklaring van Fatima (hoeft niet)", OWN)
    hand.choose("Wat zegt Mark ervan", "niet gevraagd")
    hand.press("Leg versie 1 vast")
    hand.sees("Schrijf erbij waarom het niet is gevraagd.")
    hand.fill("Opmerking of reden", "Mark was er niet bij.")
    hand.press("Leg versie 1 vast")
    hand.sees("Versie 1 is vastgesteld op")
    hand.sees_no(f"Eigen verklaring: {OWN}")
    hand.press("Laat zien wat ieder zei")
    hand.sees(f"Eigen verklaring: {OWN}")

    soon = today() + timedelta(weeks=6)
    hand.fill("Wanneer bekijken jullie het plan weer", short_day(soon))
    hand.key(Qt.Key.Key_Tab)
    hand.sees(f"Op {full_date(soon)} bekijken jullie het weer.")
    hand.press("Terug naar het huishouden")
    hand.turn_to("Plan")
    add_goal(hand, "Rust in huis.", "2 doelen")
    hand.sees("Er is iets veranderd na versie 1")
    hand.press("Afspreken")
    hand.sees("Nieuw doel")
    hand.choose("Wat zegt Fatima ervan", "akkoord")
    hand.fill("Eigen verklaring van Fatima (hoeft niet)", OWN)
    hand.press("Leg versie 2 vast")
    hand.sees("Versie 2 is vastgesteld op")
    return soon


def test_the_paper_says_what_was_said_of_it(
    start: Started, hand: Hand, tmp_path: Path, qapp: QObject
) -> None:
    soon = agree_twice(start, hand)
    hand.press("Terug naar het huishouden")
    target = tmp_path / "plan.pdf"
    road.put_on_paper(hand, target)
    paper = road.words_of(target, qapp)
    assert "versie 2, vastgesteld op" in paper
    assert OWN in paper
    assert f"Op {full_date(soon)} bekijken we dit plan weer samen." in paper


def test_what_was_half_answered_is_there_again(start: Started, hand: Hand) -> None:
    begin(start, hand)
    hand.choose("Wat zegt Fatima ervan", "niet akkoord")
    hand.fill("Opmerking of reden", "Het is te veel")
    hand.key(Qt.Key.Key_Escape)
    hand.turn_to("Plan")
    hand.press("Afspreken")
    hand.sees("Het is te veel")
    hand.press("Leg versie 1 vast")
    hand.sees("Versie 1 is besproken op")
    hand.press("Laat zien wat ieder zei")
    hand.sees("Fatima: niet akkoord, Het is te veel.")
    hand.sees_no("Wat zegt Fatima ervan")
    hand.press("Laat de antwoorden zien, of leg er een vast")
    hand.choose("Wat zegt Fatima ervan", "akkoord")
    hand.press("Leg de antwoorden vast")
    hand.sees("Versie 1 is vastgesteld op")


def test_a_version_is_put_over_to_the_official_file(start: Started, hand: Hand) -> None:
    agree_twice(start, hand)
    field = f"Versie 2, {full_date(today())}. Overgezet in het officiële dossier op"
    hand.fill(field, "straks")
    hand.key(Qt.Key.Key_Tab)
    hand.sees("Deze dag is niet te lezen.")
    hand.fill(field, short_day(today()))
    hand.key(Qt.Key.Key_Tab)
    hand.press("Terug naar het huishouden")
    hand.turn_to("Plan")
    hand.press("Afspreken")
    hand.sees("Versie 2, ")
    day = hand.go_to(field)
    assert isinstance(day, QLineEdit)
    hand.waits_until(lambda: day.text() == short_day(today()))
