"""Who stands around a family: drawn, added, tied, moved, and on paper. FICTIEF."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from tests.stories import road
from tests.stories.conftest import Started
from tests.stories.hand import PLAIN, Hand
from wijkteam_desk.domain.drawing import Drawing
from wijkteam_desk.ui.common.spot_button import SpotButton
from wijkteam_desk.ui.main_window.window import MainWindow
from wijkteam_desk.ui.screens.family.view import FamilyView

LEFT = Qt.MouseButton.LeftButton


def to_family(hand: Hand) -> None:
    hand.press("Bekijk gezin en netwerk")
    hand.sees("Op de tekening staan")
    hand.widen()


def spot(name: str) -> SpotButton:
    """Somebody in the drawing of the network."""
    windows = QApplication.topLevelWidgets()
    views = [one for window in windows for one in window.findChildren(FamilyView)]
    picture = next(one for one in views if one.isVisible()).drawings[Drawing.NETWORK].picture
    person = next(one.id for one in picture.spots if one.heard.startswith(name))
    found = picture.button(person)
    assert found is not None
    return found


def tabs_to(hand: Hand, name: str) -> None:
    """With Tab alone, as far as it takes."""
    passed = []
    for _ in range(60):
        focus = QApplication.focusWidget()
        shown = focus.text() if isinstance(focus, QAbstractButton) else ""
        if focus is not None and (focus.accessibleName() or shown).startswith(name):
            return
        passed.append(shown or (focus.accessibleName() if focus else ""))
        hand.key(Qt.Key.Key_Tab)
    raise AssertionError(f"{name} not among {passed}")


def test_gezin_en_netwerk_is_drawn_and_told(start: Started, hand: Hand) -> None:
    start(practice=True)
    hand.press_list("Vlierenberg")
    to_family(hand)
    hand.sees("Robin Tasmeer is ex-partner van Marit.")
    hand.sees("Truus Vlierenberg, oma, helpt praktisch en geeft steun, krijgt ook hulp")
    spot("Joris").click()
    hand.sees("Voornaam")
    hand.press("Klaar")
    hand.sees("Wie hoort erbij")


def test_by_keyboard_a_neighbour_comes_in_and_is_tied(start: Started, hand: Hand) -> None:
    start(practice=True)
    hand.press_list("Vlierenberg")
    to_family(hand)
    tabs_to(hand, "Iemand uit het netwerk")
    hand.key(Qt.Key.Key_Return)
    hand.sees("Wie is het")
    hand.types("Ans Zilverschoon")
    hand.key(Qt.Key.Key_Tab)
    hand.types("buurvrouw")
    hand.key(Qt.Key.Key_Tab)
    hand.key(Qt.Key.Key_Down)
    hand.key(Qt.Key.Key_Down)
    tabs_to(hand, "helpt praktisch")
    hand.key(Qt.Key.Key_Space)
    tabs_to(hand, "Zet op de tekening")
    hand.key(Qt.Key.Key_Return)
    hand.sees("Ans Zilverschoon, buurvrouw, helpt praktisch")
    hand.sees_no("Ans Zilverschoon, buurvrouw, helpt praktisch, het contact")
    hand.waits_until(spot("Ans").hasFocus)
    tabs_to(hand, "Trek een lijn")
    hand.key(Qt.Key.Key_Return)
    hand.sees("Kies de eerste persoon")
    for name in ("Ans Zilverschoon", "Fenna"):
        tabs_to(hand, name)
        hand.key(Qt.Key.Key_Return)
    tabs_to(hand, "Ans Zilverschoon is er vooral voor Fenna")
    hand.key(Qt.Key.Key_Return)
    hand.sees("er vooral voor Fenna")
    hand.press("Maak ongedaan")
    hand.sees_no("er vooral voor Fenna")


def test_who_is_dragged_is_there_after_the_vault_was_closed(start: Started, hand: Hand) -> None:
    program = road.open_vault(start, hand)
    road.make_household(hand)
    to_family(hand)
    for name in ("Oma Lies", "Ans"):
        hand.press("Iemand uit het netwerk")
        hand.fill("Wie is het", name)
        hand.key(Qt.Key.Key_Tab)
        hand.key(Qt.Key.Key_Tab)
        hand.key(Qt.Key.Key_Down)
        hand.press("Zet op de tekening")
        hand.sees(f"{name}, geeft hulp")
    before, still = spot("Ans").geometry().center(), spot("Oma Lies").geometry()
    drag(spot("Ans"), QPoint(-90, 120))
    hand.sees("Zet alles op zijn plek")
    after = spot("Ans").geometry().center()
    assert (after - before - QPoint(-90, 120)).manhattanLength() < 10
    program.stop()
    start()
    hand.fill("Wachtzin", road.WORDS)
    hand.key(Qt.Key.Key_Return)
    hand.press_list("De Wit")
    to_family(hand)
    hand.sees("Ans, geeft hulp")
    hand.waits_until(lambda: spot("Ans").geometry().center() == after)
    assert spot("Oma Lies").geometry() == still
    hand.press("Zet alles op zijn plek")
    hand.waits_until(lambda: spot("Ans").geometry().center() == before)


def drag(held: SpotButton, by: QPoint) -> None:
    aim = held.geometry().center() + by
    QTest.mousePress(held, LEFT, PLAIN, held.rect().center())
    for part in (aim - by / 2, aim):
        QTest.mouseMove(held, held.mapFromParent(part))
    QTest.mouseRelease(held, LEFT, PLAIN, held.mapFromParent(aim))


def test_the_drawing_leaves_on_paper_for_who_reads_along(
    start: Started, hand: Hand, tmp_path: Path, qapp: QApplication
) -> None:
    start(practice=True)
    hand.press_list("Vlierenberg")
    to_family(hand)
    hand.press("Op papier")
    hand.sees("Gezin en netwerk op papier")
    hand.sees("Iedereen van de tekening staat op dit papier.")
    hand.will_save_as(tmp_path / "gezin.pdf")
    hand.press("Bewaar als PDF")
    hand.sees("Bewaard als gezin.pdf")
    text = road.words_of(tmp_path / "gezin.pdf", qapp)
    for said in ("Truus", "Vlierenberg", "Marit", "loopt goed", "FICTIEF"):
        assert said in text
    windows = (one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow))
    hand.comes_to(next(one for one in windows if one.isVisible()))
    hand.press("Terug naar de tekening")
    hand.sees("Wie eromheen staat")
