"""How the page stands on the screen: long conversations, small windows, large text. FICTIEF."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.screens.common.cut import cut_texts
from tests.screens.conversation.table import OpenPage, Talk, open_page
from tests.screens.household.on_screen import settle
from wijkteam_desk.casework.write_passage import PassageWords
from wijkteam_desk.domain.conversation import PassageKind
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.ui.common.chip import Chip
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.common.sizes import em
from wijkteam_desk.ui.screens.conversation.passages import AT_ONCE

MANY = AT_ONCE * 2 + 5


@pytest.fixture
def long_page(qtbot: QtBot, look: Look, talk: Talk) -> OpenPage:
    talk.say(*(PassageWords(text=f"Zin {number}.") for number in range(1, MANY + 1)))
    return open_page(qtbot, talk)


@pytest.fixture
def large(look: Look) -> Iterator[None]:
    look.scale_text(200)
    yield
    look.normal()


def test_a_long_conversation_opens_at_its_end(long_page: OpenPage) -> None:
    assert len(long_page.shown) == AT_ONCE
    assert long_page.shown[-1] == f"Zin {MANY}."
    bar = long_page.view.paper.verticalScrollBar()
    assert bar.value() > bar.maximum() * 0.9


def test_what_was_said_before_comes_when_asked(long_page: OpenPage) -> None:
    long_page.tap("Toon wat hiervoor is gezegd")
    assert len(long_page.shown) == AT_ONCE * 2
    long_page.tap("Toon wat hiervoor is gezegd")
    assert long_page.shown[0] == "Zin 1."
    assert long_page.view.paper.passages.earlier == 0


def test_up_goes_on_into_what_was_said_before(long_page: OpenPage) -> None:
    first = long_page.view.paper.passages.stops[0]
    first.setFocus()
    long_page.press(Qt.Key.Key_Up)
    settle()
    reading = long_page.view.focusWidget()
    assert reading.accessibleName() == f"Zin {MANY - AT_ONCE}."
    assert not reading.visibleRegion().isEmpty()


def test_a_new_passage_sends_none_away(long_page: OpenPage) -> None:
    first = long_page.shown[0]
    long_page.write("Nog een.")
    assert long_page.shown[0] == first
    assert long_page.shown[-1] == "Nog een."


def test_a_begun_change_far_back_is_open_again(long_page: OpenPage, talk: Talk) -> None:
    said = talk.passages()[2].id
    long_page.presenter.keep_correction(said, {"text": "Anders"})
    again = open_page(long_page.qtbot, talk)
    assert again.view.paper.passages.open_block(said) is not None
    assert again.shown[0] == "Zin 4."


def test_where_one_types_stays_in_sight(page: OpenPage) -> None:
    for number in range(30):
        page.write(f"Zin {number}.")
    settle()
    edit, area = page.edit, page.view.paper.viewport()
    bottom = edit.mapTo(area, edit.rect().bottomLeft())
    assert area.rect().contains(bottom)


def test_a_small_window_folds_the_columns_away(page: OpenPage) -> None:
    page.view.resize(em(50), em(40))
    settle()
    assert not page.view.topics.isVisible()
    assert page.view.paper.isVisible()
    page.tap("Onderwerpen")
    assert page.view.topics.isVisible()
    assert not page.view.paper.isVisible()
    page.tap("Geld en administratie, nog niets gezegd")
    assert page.view.paper.isVisible()
    assert page.edit.hasFocus()
    assert page.view.writing.life_domain is LifeDomain.MONEY


def test_people_fold_away_too_and_a_tap_brings_back(page: OpenPage, talk: Talk) -> None:
    page.view.resize(em(50), em(40))
    settle()
    page.tap("Wie en wat")
    page.tap("Fatima, 38 spreekt, toets F2")
    assert page.view.writing.said_by == talk.fatima
    assert page.edit.hasFocus()


def test_nothing_is_cut_and_fingers_fit(page: OpenPage) -> None:
    page.write("Daan slaapt slecht.")
    settle()
    assert cut_texts(page.view) == []
    seen = [one for one in page.view.findChildren(QPushButton) if one.isVisible()]
    assert min(button.height() for button in seen) >= 44 - 2
    assert min(stop.height() for stop in page.view.paper.passages.stops) >= 44


@pytest.mark.usefixtures("large")
def test_nothing_is_cut_at_200_percent(qtbot: QtBot, look: Look, talk: Talk) -> None:
    talk.say(
        PassageWords(
            text="Ik doe de post niet meer open.", kind=PassageKind.QUOTE, said_by=talk.fatima
        )
    )
    page = open_page(qtbot, talk)
    settle()
    assert cut_texts(page.view) == []
    page.tap("Wie en wat")
    assert cut_texts(page.view) == []


def test_the_head_says_when_where_and_who(page: OpenPage) -> None:
    settle()
    chips = [chip.text for chip in page.view.paper.findChildren(Chip)]
    assert chips[0].endswith(", bij het gezin thuis")
    assert chips[1] == "Fatima en Mark"
