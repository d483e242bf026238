"""The picture of time is read, and its moments are moved by mouse and keyboard. FICTIEF."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from tests.household_store import de_wit, new_store
from tests.screens.common.cut import cut_texts
from tests.screens.common.nameless import nameless_controls
from tests.screens.household.on_screen import button, buttons, focused, said, settle, show
from tests.unit.pictures.help_over_time import help_of
from wijkteam_desk.casework.move_step import move_step, take_step
from wijkteam_desk.casework.read_involvements import read_involvements
from wijkteam_desk.casework.set_involvement import Heard, note_heard
from wijkteam_desk.casework.set_organisation import OrganisationNoted
from wijkteam_desk.domain.dutch_date import today
from wijkteam_desk.domain.involvement import Stage, StepTold
from wijkteam_desk.domain.organisation import OrganisationKind, OrganisationTold
from wijkteam_desk.domain.timeline import Lane, Timeline
from wijkteam_desk.pictures.time_scale import Zoom
from wijkteam_desk.ui.common.calm_combo import CalmCombo
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.common.moment_button import MomentButton
from wijkteam_desk.ui.common.sizes import target
from wijkteam_desk.ui.common.timeline_card import TimelineCard

SHIFT = Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton
STOPS = date(2027, 1, 18)


class Shown:
    """The card on a page that scrolls, with what was asked of it."""

    def __init__(self, qtbot: QtBot, timeline: Timeline) -> None:
        self.card, self.area = TimelineCard(), QScrollArea()
        self.asked: list[tuple[str, date]] = []
        self.card.move_asked.connect(lambda step, day: self.asked.append((step, day)))
        self.area.setWidgetResizable(True)
        self.area.setWidget(self.card)
        self.card.show_timeline(timeline)
        show(qtbot, self.area)

    def moment(self, told: str) -> MomentButton:
        """The one of which that is told."""
        step = next(one.id for one in self.card.picture.moments if told in one.heard)
        found = self.card.picture.moment(step)
        assert found is not None
        return found

    def day(self, told: str) -> date:
        return next(one.day for one in self.card.picture.moments if told in one.heard)

    def hold(self, told: str, *keys: Qt.Key) -> None:
        self.moment(told).setFocus(Qt.FocusReason.TabFocusReason)
        for key in keys:
            QTest.keyClick(focused(), key, SHIFT)
        settle()


@pytest.fixture
def one(qtbot: QtBot, look: Look) -> Iterator[Shown]:
    shown = Shown(qtbot, help_of(1))
    yield shown
    shown.area.hide()


@pytest.mark.parametrize("scale", [80, 200])
def test_fifteen_lanes_fit_whatever_the_size_of_the_text(
    qtbot: QtBot, look: Look, scale: int
) -> None:
    look.scale_text(scale)
    shown = Shown(qtbot, help_of(15))
    QTest.mouseClick(button(shown.card, "Lees het in woorden"), LEFT)
    settle()
    assert "GGZ Veldzicht: sinds 2023 aan het werk." in said(shown.card)
    assert cut_texts(shown.card) == []
    assert nameless_controls(shown.card) == []
    assert shown.area.horizontalScrollBar().maximum() == 0
    moments = shown.card.findChildren(MomentButton)
    assert min(min(each.width(), each.height()) for each in moments) >= target()
    shown.area.hide()


def test_keys_move_a_moment_and_what_follows_is_told_before(one: Shown) -> None:
    one.hold("stopt op", Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Left)
    assert one.day("stopt op") == STOPS - timedelta(days=22)
    assert "en eindigt dan eerder." in said(one.card)
    assert one.asked == []
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert focused().accessibleName() == "Verplaats naar 27 december"
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert [day for _, day in one.asked] == [date(2026, 12, 27)]


@pytest.mark.parametrize("enter", [False, True])
def test_escape_puts_the_moment_back_where_the_keyboard_stays(one: Shown, enter: bool) -> None:  # noqa: FBT001 - two ways
    one.hold("stopt op", Qt.Key.Key_Down)
    if enter:
        QTest.keyClick(focused(), Qt.Key.Key_Return)
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    settle()
    assert one.day("stopt op") == STOPS
    assert focused() is one.moment("stopt op")
    assert "Zet terug" not in buttons(one.card)
    assert one.asked == []


def test_an_order_that_cannot_be_is_told_and_not_asked(one: Shown) -> None:
    one.hold("stopt op", *[Qt.Key.Key_Up] * 8)
    assert "Deze hulp was al gestopt." in said(one.card)
    assert buttons(one.card)[-2:] == ["Zet terug", "Lees het in woorden"]


def test_the_mouse_drags_a_moment_and_the_others_stay(one: Shown) -> None:
    held, tapers = one.moment("stopt op"), one.day("schaalt af")
    start, aim = held.geometry().center(), held.geometry().center() + QPoint(60, 9)
    QTest.mousePress(held, LEFT, PLAIN, held.rect().center())
    for at in (start + QPoint(30, 0), aim):
        QTest.mouseMove(held, held.mapFromParent(at))
    QTest.mouseRelease(held, LEFT, PLAIN, held.mapFromParent(aim))
    settle()
    assert abs(one.moment("stopt op").geometry().center().x() - aim.x()) <= 2
    assert one.day("stopt op") > STOPS + timedelta(days=10)
    assert one.day("schaalt af") == tapers
    assert focused().accessibleName().startswith("Verplaats naar ")


def test_of_signs_that_lie_over_each_other_the_mouse_takes_the_one_it_points_at(one: Shown) -> None:
    one.hold("stopt op", *[Qt.Key.Key_Up] * 6)
    picture, near = one.card.picture, [one.moment("schaalt af"), one.moment("stopt op")]
    assert near[0].geometry().contains(near[1].geometry().center())
    for wanted in (*near, *near):
        spot = wanted.geometry().center()
        over = picture.childAt(spot)
        assert over is not None
        QTest.mouseMove(over, over.mapFromParent(spot))
        settle()
        assert picture.childAt(spot) is wanted


def test_arrows_go_from_moment_to_moment(one: Shown) -> None:
    one.moment("schaalt af").setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Left)
    assert focused() is one.moment("aan het werk")
    assert "Samenspoor: sinds 3 september aan het werk." in said(one.card)


def test_months_come_into_sight_and_a_moment_takes_them_along(one: Shown) -> None:
    combo = one.card.findChildren(CalmCombo)[0]
    combo.setCurrentText(Zoom.QUARTER.label)
    assert {each.day for each in one.card.picture.moments} == {date(2026, 12, 1)}
    QTest.mouseClick(button(one.card, "Later"), LEFT)
    one.hold("schaalt af", *[Qt.Key.Key_Down] * 10)
    assert one.day("schaalt af") == date(2027, 2, 9)
    combo.setCurrentText(Zoom.ALL.label)
    assert "Later" not in buttons(one.card)
    assert date(2026, 6, 15) in {each.day for each in one.card.picture.moments}


def test_a_kept_step_goes_to_the_day_that_was_asked(
    qtbot: QtBot, look: Look, tmp_path: Path
) -> None:
    store, ends = new_store(tmp_path), today() + timedelta(days=20)
    home = de_wit(store).household.id
    since = StepTold(stage=Stage.ACTIVE, since=date(2023, 1, 1))
    ggz = OrganisationTold(name="GGZ Veldzicht", kind=OrganisationKind.CARE)
    heard = Heard(noted=OrganisationNoted(organisation=ggz), step=since)
    made = store.perform(note_heard, household_id=home, heard=heard).made
    told = StepTold(stage=Stage.LEFT, since=ends, planned=True)
    store.perform(take_step, involvement_id=made, told=told)

    def read() -> Timeline:
        sheets = store.perform(read_involvements, household_id=home).sheets
        lanes = tuple(Lane(name=each.organisation.name, course=each.course) for each in sheets)
        return Timeline(today=today(), lanes=lanes)

    shown = Shown(qtbot, read())
    shown.hold("stopt op", Qt.Key.Key_Right)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    ((step, day),) = shown.asked
    store.perform(move_step, step_id=step, to=day, was=ends)
    shown.card.show_timeline(read())
    settle()
    assert shown.day("stopt op") == day == ends + timedelta(days=1)
    assert "Zet terug" not in buttons(shown.card)
    assert focused() is shown.moment("stopt op")
    shown.area.hide()
    store.close()
