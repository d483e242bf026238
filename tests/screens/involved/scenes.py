"""The picture of time with one, six and fifteen lanes. All persons are FICTIEF."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from tests.screens.common.scenes import window
from tests.unit.pictures.help_over_time import SAMENSPOOR, gaps, help_of
from wijkteam_desk.domain.timeline import Timeline
from wijkteam_desk.pictures.time_scale import Zoom
from wijkteam_desk.ui.common.calm_combo import CalmCombo
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.common.page import Page
from wijkteam_desk.ui.common.timeline_card import TimelineCard

Scene = Callable[[Look], QWidget]


def _shown(look: Look, timeline: Timeline, zoom: Zoom = Zoom.YEAR) -> tuple[QWidget, TimelineCard]:
    page, card = Page("De Wit-Bakker", "Regie en betrokkenen"), TimelineCard()
    page.body.addWidget(card)
    page.body.addStretch()
    card.show_timeline(timeline)
    card.findChildren(CalmCombo)[0].setCurrentText(zoom.label)
    return window(look, page, practice=True), card


def _drawn(made: Callable[[], Timeline], zoom: Zoom, look: Look) -> QWidget:
    return _shown(look, made(), zoom)[0]


def _held(day: date, look: Look) -> QWidget:
    made, card = _shown(look, help_of(1))
    made.resize(1366, 768)
    made.show()
    stops = next(one for one in card.picture.moments if f"{SAMENSPOOR}: stopt" in one.heard)
    card.picture.put.emit(stops.id, day)
    return made


SCENES: dict[str, Scene] = {
    "timeline-1": partial(_drawn, partial(help_of, 1), Zoom.YEAR),
    "timeline-6": partial(_drawn, partial(help_of, 6), Zoom.YEAR),
    "timeline-6-quarter": partial(_drawn, partial(help_of, 6), Zoom.QUARTER),
    "timeline-15": partial(_drawn, partial(help_of, 15), Zoom.YEAR),
    "timeline-15-all": partial(_drawn, partial(help_of, 15), Zoom.ALL),
    "timeline-gaps": partial(_drawn, gaps, Zoom.YEAR),
    "timeline-moved": partial(_held, date(2026, 12, 21)),
    "timeline-refused": partial(_held, date(2026, 11, 27)),
}
