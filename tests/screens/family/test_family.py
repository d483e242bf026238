"""Gezin en netwerk: two pictures that are edited directly. FICTIEF."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.screens.common.cut import cut_texts
from tests.screens.common.nameless import nameless_controls
from tests.screens.family.own_page import LEFT, Page
from tests.screens.household.on_screen import button, buttons, focused, line, said, settle
from tests.screens.household.with_store import named
from wijkteam_desk.domain.drawing import Drawing
from wijkteam_desk.ui.common.colours import worn
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.common.sizes import target
from wijkteam_desk.ui.common.spot_button import SpotButton

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.mark.parametrize("scale", [100, 200])
def test_both_pictures_and_what_they_say_fit(page: Page, look: Look, scale: int) -> None:
    look.scale_text(scale)
    page.presenter.load()
    settle()
    assert "Fatima is ouder van Daan." in said(page.view)
    assert "Oma Lies is ouder van Fatima." in said(page.view)
    assert "Oma Lies, oma, helpt praktisch" in said(page.view)
    assert cut_texts(page.view) == []
    assert nameless_controls(page.view) == []
    spots = page.view.findChildren(SpotButton)
    assert len(spots) == 9
    assert min(min(one.width(), one.height()) for one in spots) >= target() - 1


def test_something_is_drawn_in_the_colours_that_are_worn(page: Page) -> None:
    image = page.picture(Drawing.KIN).grab().toImage()
    points = (QPoint(x, y) for x in range(image.width()) for y in range(0, image.height(), 3))
    painted = {image.pixelColor(point).name() for point in points}
    assert worn().colour("green_tint").name() in painted


def test_a_click_opens_somebody(page: Page) -> None:
    QTest.mouseClick(page.spot("Daan", Drawing.KIN), LEFT)
    assert page.opened == [named(page.file, "Daan").id]
    QTest.mouseClick(page.spot("Ans"), LEFT)
    settle()
    assert line(page.view, "Wie is het").text() == "Ans"


def test_who_is_dragged_stays_there_and_goes_back(page: Page) -> None:
    before = page.spot("Ans").geometry().center()
    others = page.spot("Oma Lies").geometry()
    page.drag("Ans", QPoint(160, -60))
    assert len(page.family.places[Drawing.NETWORK]) == 1
    moved = page.spot("Ans").geometry().center() - before
    assert (abs(moved.x() - 160), abs(moved.y() + 60)) < (12, 12)
    assert page.spot("Oma Lies").geometry() == others
    assert page.opened == []
    button(page.view, "Zet alles op zijn plek").click()
    settle()
    assert page.family.places[Drawing.NETWORK] == {}
    assert page.spot("Ans").geometry().center() == before
    assert "Zet alles op zijn plek" not in buttons(page.view)


def test_who_is_dropped_on_somebody_stands_beside(page: Page) -> None:
    oma = page.spot("Oma Lies").geometry().center()
    page.drag("Ans", oma - page.spot("Ans").geometry().center())
    assert not page.spot("Ans").geometry().intersects(page.spot("Oma Lies").geometry())
    assert page.spot("Oma Lies").geometry().center() == oma


def test_the_keyboard_goes_from_one_to_the_other_and_moves_them(page: Page) -> None:
    oma = page.spot("Oma Lies", Drawing.KIN)
    oma.setFocus()
    QTest.keyClick(oma, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is page.spot("Fatima", Drawing.KIN)
    QTest.keyClick(focused(), Qt.Key.Key_Up)
    assert QApplication.focusWidget() is oma
    for _ in range(3):
        QTest.keyPress(oma, Qt.Key.Key_Left, SHIFT)
    assert page.family.places[Drawing.KIN] == {}
    QTest.keyRelease(oma, Qt.Key.Key_Left, SHIFT)
    settle()
    ((x, _),) = page.family.places[Drawing.KIN].values()
    assert x == -30
    assert QApplication.focusWidget() is page.spot("Oma Lies", Drawing.KIN)
    QTest.keyClick(oma, Qt.Key.Key_Return)
    settle()
    assert line(page.view, "Wie is het").text() == "Oma Lies"


def test_everybody_is_reached_with_tab(page: Page) -> None:
    page.view.setFocus()
    reached = set()
    for _ in range(40):
        focus = focused()
        if isinstance(focus, SpotButton):
            reached.add(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert reached == set(page.view.findChildren(SpotButton))


def test_a_tie_is_drawn_by_keyboard(page: Page) -> None:
    button(page.view, "Trek een lijn").click()
    for name in ("Ans", "Mark"):
        page.spot(name).setFocus()
        QTest.keyClick(page.spot(name), Qt.Key.Key_Return)
        settle()
    focus = focused()
    assert focus.accessibleName() == "Ans is er vooral voor Mark"
    QTest.keyClick(focus, Qt.Key.Key_Return)
    settle()
    ans = next(one for one in page.family.network if one.name == "Ans")
    assert ans.tied_to == named(page.file, "Mark").id
    assert "er vooral voor Mark" in said(page.view)
    assert "Kies wat klopt" not in said(page.view)


def test_a_tie_is_drawn_with_the_mouse_and_taken_away(page: Page) -> None:
    button(page.view, "Trek een lijn").click()
    settle()
    fatima, mark = page.spot("Fatima"), page.spot("Mark")
    before = fatima.geometry()
    page.drag("Fatima", mark.geometry().center() - fatima.geometry().center())
    assert fatima.geometry() == before
    button(page.view, "Fatima is partner van Mark").click()
    settle()
    assert "Fatima is partner van Mark." in said(page.view)
    page.presenter.tie(named(page.file, "Mark").id, named(page.file, "Fatima").id)
    settle()
    assert "Fatima is partner van Mark" not in buttons(page.view)
    button(page.view, "Haal weg: Fatima is partner van Mark").click()
    settle()
    assert "Fatima is partner van Mark." not in said(page.view)


def test_escape_leaves_the_line_then_the_page(page: Page, qtbot: QtBot) -> None:
    button(page.view, "Trek een lijn").click()
    QTest.mouseClick(page.spot("Ans"), LEFT)
    settle()
    assert "Kies wie bij Ans hoort" in said(page.view)
    QTest.keyClick(page.spot("Ans"), Qt.Key.Key_Escape)
    settle()
    assert "Kies wie bij Ans hoort" not in said(page.view)
    with qtbot.waitSignal(page.view.closed):
        QTest.keyClick(page.view, Qt.Key.Key_Escape)


def test_what_a_rule_refuses_is_said(page: Page) -> None:
    page.presenter.put_in_place(Drawing.KIN)
    assert page.view.banner.sentence == "Alles staat al op zijn plek."
