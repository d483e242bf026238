"""A whole conversation, by keyboard alone and by mouse; what it costs beside the words. FICTIEF."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from tests.stories import road
from tests.stories.conftest import Started
from tests.stories.hand import Hand

MOST_FOR_A_MARK = 3
TAB, ENTER, DOWN = Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Down
F2, F3 = Qt.Key.Key_F2, Qt.Key.Key_F3
SENTENCES: tuple[tuple[str, Sequence[Qt.Key | str]], ...] = (
    ("Ik doe de post niet meer open.", (F2,)),
    ("Drie deurwaarders, samen 8.400 euro. ", ("#g", ENTER)),
    ("Ik wil dat de post geen angst meer geeft. ", ("/d", ENTER)),
    ("Hij slaapt slecht. ", ("@m", ENTER)),
    ("Mark kookt elke avond. ", ("/e", ENTER)),
    ("De post sorteren in drie stapels. ", ("/a", ENTER)),
    ("Daar help ik bij.", (F3,)),
    ("Moe, maar opgelucht. ", ("/m", ENTER)),
)


@dataclass
class Keyboard:
    """Hands that touch nothing else, and count."""

    hand: Hand
    words: int = 0
    beside: int = 0
    marks: list[int] = field(default_factory=list)

    def say(self, text: str) -> None:
        """Types the words themselves."""
        self.hand.types(text)
        self.words += len(text)

    def press(self, *keys: Qt.Key | str) -> int:
        """Presses keys that are no words; how many they were."""
        cost = 0
        for key in keys:
            if isinstance(key, str):
                self.hand.types(key)
                cost += len(key)
            else:
                self.hand.key(key)
                cost += 1
        self.beside += cost
        return cost

    def sentence(self, text: str, marks: Sequence[Qt.Key | str]) -> None:
        """Types a sentence, marks it and ends it."""
        self.say(text)
        self.marks.append(self.press(*marks))
        self.press(ENTER)

    def go_to(self, name: str) -> None:
        """Goes on with Tab until the button of that name has the keyboard."""
        seen: list[str] = []
        while _focused() not in seen:
            if name in _focused():
                return
            seen.append(_focused())
            self.press(TAB)
        raise AssertionError(f"no way to {name}: {seen}")


def _focused() -> str:
    focus = QApplication.focusWidget()
    if focus is None:
        return ""
    shown = focus.text() if isinstance(focus, QAbstractButton) else ""
    return f"{focus.accessibleName()} {shown}"


@pytest.fixture(name="household")
def _household(start: Started, hand: Hand) -> None:
    """De Wit, open on the overview."""
    road.open_vault(start, hand)
    road.make_household(hand)
    hand.widen()


@pytest.mark.usefixtures("household")
def test_by_keyboard_alone_marking_a_sentence_costs_three_keys_at_most(
    hand: Hand, capsys: pytest.CaptureFixture[str]
) -> None:
    keys = Keyboard(hand)
    keys.go_to("Nieuw gesprek")
    keys.press(ENTER)
    hand.waits_until(lambda: "Fatima" in _focused())
    keys.press(Qt.Key.Key_Space, TAB, Qt.Key.Key_Space)
    keys.go_to("Welke dag")
    keys.press(ENTER)
    hand.sees("Fatima, 38")
    for text, marks in SENTENCES:
        keys.sentence(text, marks)
    for counted in ("1 doel", "1 actie", "2 citaten"):
        hand.sees(counted)
    keys.press(Qt.Key.Key_F12)
    hand.sees_no("1 doel")
    keys.press(ENTER)
    hand.sees("Wat hiervoor gezegd is, staat niet in beeld.")
    keys.press(Qt.Key.Key_Backtab, ENTER)
    hand.sees("1 doel")
    keys.go_to("Klaar")
    keys.press(ENTER)
    hand.sees("Wanneer zien jullie elkaar weer?")
    keys.press("morgen", ENTER)
    hand.sees("Nieuw gesprek")
    with capsys.disabled():
        per_mark = sum(keys.marks) / len(keys.marks)
        print(  # noqa: T201 - the figure is what the story is for
            f"\n{len(keys.marks)} sentences of {keys.words} signs: {keys.beside} keys besides,"
            f" {per_mark:.1f} for a mark, {max(keys.marks)} at the most"
        )
    assert max(keys.marks) <= MOST_FOR_A_MARK
    assert keys.beside < keys.words / 2


@pytest.mark.usefixtures("household")
def test_by_mouse_the_same_talk_is_planned_prepared_and_held(hand: Hand) -> None:
    prepare(hand)
    hold(hand)
    hand.press("Tekenen")
    hand.sees("Wie om u heen staan")
    hand.press("Tekening weg")
    hand.press("Er komt iemand bij, toets F12")
    hand.sees_no("1 actie")
    hand.press("Verder met het gesprek")
    hand.press("Klaar")
    hand.press("Nu niet")
    hand.sees("Nieuw gesprek")
    hand.sees_no("alleen dit gezin in beeld")


def prepare(hand: Hand) -> None:
    """Plans a talk for tomorrow, prepares it, and begins it today."""
    hand.press("Nieuw gesprek")
    hand.press("Fatima")
    hand.press("Mark")
    hand.fill("Welke dag", "morgen")
    hand.press("Plan het gesprek")
    hand.sees("Voor het gesprek")
    hand.press("Waar dit gesprek voor is")
    hand.waits_until(lambda: bool(re.search(r"voor is: verteld op \d", hand.screen())))
    hand.fill("De vraag in eigen woorden", "Wij willen rust.")
    hand.press("Begin het gesprek")
    hand.sees("Fatima, 38")
    hand.sees("Wij willen rust.")


def hold(hand: Hand) -> None:
    """Marks by taps: who speaks, of whom, what it is, and what it is about."""
    hand.press("Fatima, 38")
    hand.types("Ik doe de post niet meer open.")
    hand.press("Over wie")
    hand.press_list("Over Mark")
    hand.key(ENTER)
    hand.sees("1 citaat")
    hand.press("Geld en administratie, nog niets gezegd")
    hand.types("Drie deurwaarders.")
    hand.press("Actie")
    hand.key(ENTER)
    hand.sees("1 actie")
    hand.waits_until(lambda: "Geld en administratie, besproken" in _names())


def _names() -> str:
    found = QApplication.topLevelWidgets()
    return " ".join(
        one.accessibleName() for window in found for one in window.findChildren(QAbstractButton)
    )
