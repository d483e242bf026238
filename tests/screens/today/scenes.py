"""Vandaag as the practice vault fills it: now, in two weeks, with a form open. All FICTIEF."""

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from wijkteam_desk.casework.read_today import TodayFile, read_today
from wijkteam_desk.domain.dutch_date import today
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.today.asked import CONSULT, begin
from wijkteam_desk.ui.screens.today.sheet import Extent, Whose, sheet_of
from wijkteam_desk.ui.screens.today.view import TodayView

if TYPE_CHECKING:
    from tests.screens.household.scenes import Practice

Scene = Callable[[Look], QWidget]


def today_scenes(practice: "Practice") -> dict[str, Scene]:
    """The scenes by name."""
    return {
        "today": lambda look: practice.window(look).window,
        "today-later": lambda look: _later(practice, look),
        "today-whole": lambda look: _later(practice, look, Extent.WHOLE),
        "today-week": lambda look: _later(practice, look, Extent.WEEK),
        "today-form": lambda look: _form(practice, look),
        "today-empty": lambda look: _quiet(practice, look),
    }


def _file(practice: "Practice", days: int) -> TodayFile:
    return practice.desk.perform(read_today, on=today() + timedelta(days)).result()


def _view(window: QWidget) -> TodayView:
    (view,) = window.findChildren(TodayView)
    return view


def _later(practice: "Practice", look: Look, extent: Extent = Extent.SCREENFUL) -> QWidget:
    window = practice.window(look).window
    _view(window).show_sheet(sheet_of(_file(practice, 16), Whose.ALL, extent))
    window.set_place_count("today", 7)
    return _settled(window)


def _form(practice: "Practice", look: Look) -> QWidget:
    window, file = practice.window(look).window, _file(practice, 40)
    _view(window).show_sheet(sheet_of(file, Whose.ALL))
    _view(window).show_form(file.items[0], CONSULT, begin(CONSULT))
    return _settled(window)


def _quiet(practice: "Practice", look: Look) -> QWidget:
    window, file = practice.window(look).window, _file(practice, -3_000)
    _view(window).show_sheet(sheet_of(file, Whose.ALL))
    return _settled(window)


def _settled(window: QWidget) -> QWidget:
    for _ in range(8):
        QCoreApplication.processEvents()
    return window
