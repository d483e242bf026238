"""A number of somebody in a family is never shown without how one calls safely. FICTIEF."""

import json
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from tests.stories.conftest import Started
from tests.stories.hand import Hand
from tests.unit.paper.heard import said
from wijkteam_desk.app.program import Program
from wijkteam_desk.casework.list_households import list_households
from wijkteam_desk.casework.open_household import read_household
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.desk.hand_out import draw_plan
from wijkteam_desk.desk.practice import forget_practice, open_practice
from wijkteam_desk.shipped import shipped

DEMOS = ("Vlierenberg", "Korrelaar", "Belmir-Oosterdonk")
TABS = ("Overzicht", "Gesprekken", "Plan", "Regie")
FORM = "Hoe en wanneer mogen we bellen"


def numbers() -> dict[str, str]:
    """Of every member of the demo households with a number, how one calls safely."""
    documents = [json.loads(shipped("demo", f"{name.lower()}.json").read_bytes()) for name in DEMOS]
    members = [member for document in documents for member in document["members"]]
    return {one["phone"]: one["safe_contact"] for one in members if "phone" in one}


def bare_numbers(hand: Hand) -> list[str]:
    """The numbers in sight that stand without the words that belong to them."""
    shown = [
        one.text()
        for window in QApplication.topLevelWidgets()
        for one in window.findChildren(QWidget)
        if isinstance(one, (QLabel, QLineEdit, QPushButton)) and one.isVisible()
    ]
    words = hand.screen()
    beside = [text for text in shown if text in numbers() and FORM in words]
    assert all(numbers()[text] in words for text in beside)
    return [
        number
        for number, safely in numbers().items()
        for text in shown
        if number in text and safely not in text and text not in beside
    ]


def test_there_are_numbers_to_look_at() -> None:
    assert len(numbers()) == len(set(numbers())) >= 4
    assert all(numbers().values())


def test_no_screen_shows_a_number_alone(start: Started, hand: Hand) -> None:
    program = start(practice=True)
    hand.widen()
    seen = 0
    for name in DEMOS:
        hand.press_list(name)
        hand.sees("Wie hoort erbij")
        seen += sum(number in hand.screen() for number in numbers())
        for tab in TABS:
            hand.turn_to(tab)
            assert bare_numbers(hand) == []
        hand.turn_to("Overzicht")
        _walk_from_overview(hand, program)
        hand.press("Huishoudens")
    assert seen == len(numbers())


def _walk_from_overview(hand: Hand, program: Program) -> None:
    assert program.composed
    window = program.composed.window
    opens = [
        one.accessibleName()
        for one in window.findChildren(QPushButton)
        if one.isVisible() and one.accessibleName().startswith("Verander wat over")
    ]
    assert opens
    for member in opens:
        hand.press(member)
        hand.sees("Bereiken")
        assert bare_numbers(hand) == []
        hand.press("Klaar")
        hand.sees("Wie hoort erbij")
    hand.press("Bekijk gezin en netwerk")
    hand.sees("Terug naar het huishouden")
    assert bare_numbers(hand) == []
    hand.press("Terug naar het huishouden")
    hand.press("Plan op papier")
    hand.sees("Wie leest mee?")
    assert bare_numbers(hand) == []
    hand.key(Qt.Key.Key_Escape)
    hand.sees("Wie hoort erbij")


@pytest.fixture(scope="module")
def desk() -> Iterator[Desk]:
    desk = open_practice()
    yield desk
    desk.close()
    forget_practice(desk.folder)


def test_no_paper_shows_a_number_alone(desk: Desk) -> None:
    for one in desk.perform(list_households).result():
        file = desk.perform(read_household, household_id=one.household_id).result()
        everybody = tuple(member.id for member in file.members)
        for readers in (everybody, *((member,) for member in everybody)):
            _, leaving = draw_plan(desk, one.household_id, readers)
            text = said(leaving.content).replace("\u00a0", " ")
            alone = [n for n, safely in numbers().items() if n in text and safely not in text]
            assert alone == []
