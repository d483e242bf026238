"""A picture that is edited directly: people are opened, moved, and tied to each other."""

import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from wijkteam_desk.pictures.shapes import Measure, Panel, Picture, Point, Spot
from wijkteam_desk.pictures.sheet import free_near
from wijkteam_desk.ui.common.colours import worn
from wijkteam_desk.ui.common.in_sight import bring_in_sight
from wijkteam_desk.ui.common.picture_paint import paint_shapes, width_of
from wijkteam_desk.ui.common.sizes import em, target
from wijkteam_desk.ui.common.spot_button import SpotButton, nearest_towards

Make = Callable[[Measure, Mapping[str, Point]], Picture]
"""Makes the picture, with some people elsewhere than they are kept, while they are moved."""

_UNIT = 14.0  # so many units of the picture are the height of the program's text
_NUDGE = 10.0
_FINGER = 44
_GAP = 10.0  # more than a drawing keeps free by itself: who was there need not move


class PictureEdit(QWidget):
    """Every person is a button of at least 44 pixels, in the order of the picture.

    Signals: `chosen` gives an id, `moved` an id and the place from the origin of the picture,
    `tied` two ids between which a line was drawn.
    """

    chosen = Signal(str)
    moved = Signal(str, int, int)
    tied = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.tying = False
        self._make: Make | None = None
        self._picture: Picture | None = None
        self._buttons: dict[str, SpotButton] = {}
        self._nudged: dict[str, Point] = {}
        self._line: tuple[QPoint, QPoint] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def draw(self, make: Make) -> None:
        """Show the picture that is made with the widths of the program's own letters."""
        self._make = make
        self._nudged = {}
        self._show(make(width_of, {}))
        self.setAccessibleDescription(self._picture.as_text if self._picture else "")
        self.setMinimumWidth(math.ceil(self._least() * self._wide()))
        self.updateGeometry()

    def height_at(self, width: int) -> int:
        """How high it is when it is so wide."""
        high = self._picture.height if self._picture else 0
        return math.ceil(high * self._scale_at(width))

    @property
    def spots(self) -> tuple[Spot, ...]:
        """Who is drawn, in order."""
        return self._picture.spots if self._picture else ()

    def button(self, person: str) -> SpotButton | None:
        """The button of that person, if drawn here."""
        return self._buttons.get(person)

    def mark(self, person: str) -> None:
        """Show who was chosen first; nobody when empty."""
        for key, button in self._buttons.items():
            button.mark(marked=key == person)

    @override
    def sizeHint(self) -> QSize:
        width = round(self._wide() * em(1) / _UNIT)
        return QSize(width, self.height_at(self.width()))

    def _show(self, picture: Picture) -> None:
        self._picture = picture
        for gone in self._buttons.keys() - {spot.id for spot in picture.spots}:
            button = self._buttons.pop(gone)
            button.hide()
            button.deleteLater()
        before: QWidget | None = None
        for spot in picture.spots:
            button = self._buttons.get(spot.id) or self._new_button(spot.id)
            button.become(spot, self._scale_at(self.width()))
            button.show()
            if before is not None:
                QWidget.setTabOrder(before, button)
            before = button
        self.update()

    def _new_button(self, person: str) -> SpotButton:
        button = self._buttons[person] = SpotButton(self)
        button.clicked.connect(partial(self._choose, person))
        button.dragged.connect(partial(self._drag, person))
        button.dropped.connect(partial(self._drop, person))
        button.stepped.connect(partial(self._step, person))
        button.nudged.connect(partial(self._nudge, person))
        button.let_go.connect(partial(self._let_go, person))
        return button

    def _choose(self, person: str, _checked: object = None) -> None:
        self.chosen.emit(person)

    def _drag(self, person: str, to: QPoint) -> None:
        button = self._buttons[person]
        if self.tying:
            self._line = button.geometry().center(), to
            self.update()
        elif not button.spot.fixed:
            self._put(person, self._in_picture(to))

    def _drop(self, person: str, to: QPoint) -> None:
        if self.tying:
            self._line = None
            self.update()
            self._tie(person, to)
        elif not self._buttons[person].spot.fixed:
            self._put(person, self._in_picture(to))
            self._let_go(person)

    def _tie(self, person: str, to: QPoint) -> None:
        under = (key for key, one in self._buttons.items() if one.geometry().contains(to))
        other = next((key for key in under if key != person), "")
        if other:
            self.tied.emit(person, other)

    def _nudge(self, person: str, across: int, along: int) -> None:
        spot = self._buttons[person].spot
        if not spot.fixed:
            x, y = spot.middle
            self._put(person, (x + across * _NUDGE, y + along * _NUDGE))

    def _put(self, person: str, to: Point) -> None:
        """Move the person in sight only; the others stay, the lines follow."""
        picture, make = self._picture, self._make
        if picture is None or make is None:
            return
        spot = self._buttons[person].spot
        x = min(max(to[0], 0), picture.width + spot.width)
        y = min(max(to[1], 0), picture.height + spot.height)
        at = x - picture.origin[0], y - picture.origin[1]
        self._nudged = {person: at}
        self._show(make(width_of, self._nudged))

    def _let_go(self, person: str) -> None:
        """Keep where the person is now, beside whoever stands there already."""
        picture = self._picture
        if person not in self._nudged or picture is None:
            return
        held = self._buttons[person].spot
        x, y = self._nudged.pop(person)
        held = replace(held, middle=(x + picture.origin[0], y + picture.origin[1]))
        panels = [shape for shape in picture.shapes if isinstance(shape, Panel)]
        others: list[Spot | Panel] = [one for one in picture.spots if one.id != person]
        x, y = free_near(held, [*panels, *others], gap=_GAP).middle
        self.moved.emit(person, round(x - picture.origin[0]), round(y - picture.origin[1]))

    def _step(self, person: str, across: int, along: int) -> None:
        """Go to whoever stands nearest in that direction."""
        nearest = nearest_towards(self._buttons, person, across, along)
        if nearest:
            nearest.setFocus(Qt.FocusReason.TabFocusReason)
            bring_in_sight(nearest)

    def _in_picture(self, at: QPoint) -> Point:
        scale = self._scale_at(self.width())
        return at.x() / scale, at.y() / scale

    def _wide(self) -> float:
        return self._picture.width if self._picture else 1.0

    def _least(self) -> float:
        """No button is lower than a finger needs."""
        lowest = min((spot.height for spot in self.spots), default=float(_FINGER))
        return target() / lowest

    def _scale_at(self, width: int) -> float:
        return max(self._least(), min(em(1) / _UNIT, width / self._wide()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._picture:
            for button in self._buttons.values():
                button.become(button.spot, self._scale_at(event.size().width()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        scale = self._scale_at(self.width())
        painter.scale(scale, scale)
        paint_shapes(painter, self._picture)
        painter.restore()
        if self._line:
            painter.setPen(QPen(worn().colour("teal"), 3, Qt.PenStyle.DashLine))
            painter.drawLine(*self._line)
        painter.end()
