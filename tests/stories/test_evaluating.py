"""A plan is agreed twice, evaluated, closed, and opened again. FICTIEF."""

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QObject, Qt

from tests.stories import road
from tests.stories.conftest import Started
from tests.stories.hand import Hand
from tests.stories.test_agreeing import OWN, add_goal, begin
from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.ui.common.dutch_day import short_day, today

VIEW = "Ik doe de post nu zelf open."


def agree_twice(start: Started, hand: Hand) -> None:
    """De Wit with two goals, an action of Fatima, and a statement of Mark; two versions."""
    begin(start, hand)
    hand.choose("Wat zegt Fatima ervan", "akkoord")
    hand.choose("Wat zegt Mark ervan", "akkoord")
    hand.fill("Eigen verklaring van Mark (hoeft niet)", OWN)
    hand.press("Leg versie 1 vast")
    hand.sees("Versie 1 is vastgesteld op")
    hand.press("Laat zien wat ieder zei")
    hand.sees(f"Eigen verklaring: {OWN}")
    hand.press("Terug naar het huishouden")
    hand.turn_to("Plan")
    add_goal(hand, "Rust in huis.", "2 doelen")
    hand.fill("Nieuwe actie", "De post sorteren")
    hand.key(Qt.Key.Key_Return)
    hand.choose("Wie doet dit", "Fatima")
    hand.sees("1 actie")
    hand.press("Afspreken")
    hand.sees("Nieuw doel")
    hand.sees("Nieuwe actie")
    hand.choose("Wat zegt Fatima ervan", "akkoord")
    hand.press("Leg versie 2 vast")
    hand.sees("Versie 2 is vastgesteld op")
    hand.press("Terug naar het huishouden")
    hand.turn_to("Plan")


def evaluate(hand: Hand, outcome: str) -> None:
    hand.press("Evalueren")
    hand.sees("Versie 2 is vastgesteld op")
    hand.sees("De post sorteren (Fatima, nog geen datum): nog te doen.")
    hand.sees_no("Waar het stil is")
    hand.choose("Hoe staat dit doel nu", "behaald")
    hand.press("Wat ieder ervan zegt")
    hand.fill("Wat het gezin er zelf van zegt", VIEW)
    hand.press("Leg de evaluatie vast")
    hand.sees("Kies wie dit zegt.")
    hand.choose("Wie zegt dat", "Fatima")
    hand.press("Leg de evaluatie vast")
    hand.sees("Kies wie er aan tafel zaten.")
    hand.press("Fatima")
    hand.choose("Wat spreken jullie af", outcome)


def close(hand: Hand) -> None:
    hand.sees("Wie is er nog actief")
    hand.choose("Wat gebeurt hiermee", "loopt door zonder wijkteam")
    hand.fill("Door wie, aan wie, of waarom", "Fatima met buurvrouw Ans")
    hand.fill("Waarom sluit het plan", "Het gaat goed.")
    hand.fill("Met wie is dat besproken", "Fatima en Mark")
    hand.fill("Wat doen zij als het minder goed gaat", "Bel zodra er drie brieven liggen.")
    hand.fill("Bij wie kunnen zij dan terecht", "het wijkteam, 078 000 12 34")
    hand.press("Sluit het plan af")
    hand.sees("Zo is het plan afgesloten")
    hand.sees("Fatima met buurvrouw Ans")


def close_it(start: Started, hand: Hand) -> None:
    """All the way from the first version; the plan tab of a closed plan."""
    agree_twice(start, hand)
    evaluate(hand, "sluiten")
    hand.press("Leg de evaluatie vast")
    close(hand)
    hand.press("Terug naar het huishouden")
    hand.turn_to("Plan")
    hand.sees(f"Dit plan is afgesloten op {full_date(today())}.")
    hand.sees("Afsluiting en opnieuw openen")
    hand.sees_no("Afspreken")


def test_from_agreeing_to_closing_and_on_paper(
    start: Started, hand: Hand, tmp_path: Path, qapp: QObject
) -> None:
    close_it(start, hand)
    target = tmp_path / "plan.pdf"
    road.put_on_paper(hand, target)
    paper = road.words_of(target, qapp)
    for said in ("Wat doorgaat zonder het wijkteam", "Fatima met buurvrouw Ans", "drie brieven"):
        assert said in paper
    assert "dit is gelukt" in paper


def test_a_closed_plan_is_opened_again_for_a_reason(start: Started, hand: Hand) -> None:
    close_it(start, hand)
    hand.press("Afsluiting en opnieuw openen")
    hand.press("Open het plan opnieuw")
    hand.sees("Schrijf op waarom het plan weer opengaat.")
    hand.fill("Waarom gaat het plan weer open", "De post ligt er weer.")
    hand.press("Open het plan opnieuw")
    hand.sees("Wat spreken jullie af voor straks")
    hand.sees("Weer open: De post ligt er weer.")
    hand.press("Terug naar het huishouden")
    hand.turn_to("Plan")
    hand.sees("Afspreken")
    add_goal(hand, "Weer naar school.", "3 doelen")


def test_what_was_half_evaluated_is_there_again(start: Started, hand: Hand) -> None:
    agree_twice(start, hand)
    evaluate(hand, "afbouwen")
    hand.key(Qt.Key.Key_Escape)
    hand.turn_to("Plan")
    hand.press("Evalueren")
    hand.sees(VIEW)
    soon = today() + timedelta(weeks=8)
    hand.fill("Volgende keer bekijken op", short_day(soon))
    hand.press("Leg de evaluatie vast")
    hand.sees("De evaluatie is vastgelegd.")
    hand.sees(f"Versie 2 is geëvalueerd op {full_date(today())}.")
    hand.sees(f"Op {full_date(soon)} bekijken jullie het weer.")
    hand.sees("afbouwen")
    hand.sees(f"Fatima: {VIEW}")
