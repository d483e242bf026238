"""Somebody is not approached any more, and later is; by the keyboard alone. FICTIEF."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListView

from tests.stories import road
from tests.stories.conftest import Started
from tests.stories.hand import Hand
from wijkteam_desk.ui.main_window.hits import HitModel


@pytest.fixture
def household(start: Started, hand: Hand) -> None:
    """De Wit in sight: Fatima and Mark."""
    road.open_vault(start, hand)
    road.make_household(hand)


def to_the_page(hand: Hand) -> None:
    hand.walks_to("Niet benaderen of verborgen adres")
    hand.key(Qt.Key.Key_Space)
    hand.sees("Staat nu aan")
    hand.waits_until(lambda: "Er staat niets aan." in hand.screen() or "Hef op" in hand.screen())


def fill_in(hand: Hand, second: str, why: str) -> None:
    hand.walks_to("Welke collega keek mee")
    hand.types(second)
    hand.walks_to("Waarom")
    hand.types(why)
    hand.key(Qt.Key.Key_Return)


def back(hand: Hand) -> None:
    hand.key(Qt.Key.Key_Escape)
    hand.sees("Wie hoort erbij")


def mark_mark(hand: Hand) -> None:
    to_the_page(hand)
    hand.walks_to("Om wie gaat het")
    hand.key(Qt.Key.Key_Down)
    hand.key(Qt.Key.Key_Down)
    fill_in(hand, "Noor Haddad", "Er is geweld geweest")
    hand.sees("Je kunt niet zelf de tweede zijn")
    hand.walks_to("Welke collega keek mee")
    hand.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    hand.types("Pim Haverstraat")
    hand.key(Qt.Key.Key_Return)
    hand.sees("Het staat aan.")
    back(hand)
    hand.sees("niet benaderen")


@pytest.mark.usefixtures("household")
def test_who_is_marked_is_not_on_the_page_for_paper_and_after_lifting_is(hand: Hand) -> None:
    mark_mark(hand)
    hand.press("Plan op papier")
    hand.sees("Wie leest mee?")
    hand.sees_no("Mark")
    back(hand)
    to_the_page(hand)
    hand.walks_to("Hef niet benaderen op voor Mark de Wit")
    hand.key(Qt.Key.Key_Space)
    fill_in(hand, "Els Doorn", "Na overleg met Veilig Thuis")
    hand.sees("Het is opgeheven.")
    hand.sees("samen met Els Doorn. Na overleg met Veilig Thuis.")
    back(hand)
    hand.sees_no("niet benaderen")
    hand.press("Plan op papier")
    hand.sees("Mark")


@pytest.mark.usefixtures("household")
def test_who_searches_sees_that_somebody_is_not_approached(hand: Hand) -> None:
    mark_mark(hand)
    hand.strikes(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    hand.fill("Zoeken", "mark")
    hand.waits_until(lambda: any("Mark de Wit, niet benaderen, " in one for one in hits()))


def hits() -> list[str]:
    """What is found, as a screen reader says it."""
    views = [one for one in QApplication.allWidgets() if isinstance(one, QListView)]
    models = [view.model() for view in views]
    role = Qt.ItemDataRole.AccessibleTextRole
    found = [one for one in models if isinstance(one, HitModel)]
    return [str(one.index(row, 0).data(role)) for one in found for row in range(one.rowCount())]


@pytest.mark.usefixtures("household")
def test_nobody_at_the_table_can_see_it(hand: Hand) -> None:
    mark_mark(hand)
    hand.press("Nieuw gesprek")
    hand.press("Begin het gesprek")  # only Fatima is left to sit there
    hand.widen()
    hand.sees("Fatima, 38")
    hand.sees_no("niet benaderen")
    hand.sees_no("Mark")
