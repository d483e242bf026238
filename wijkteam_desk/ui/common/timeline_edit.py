"""The picture of time as wide as there is room for; its moments can be taken hold of."""

import math
from collections.abc import Callable
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from wijkteam_desk.pictures.shapes import Measure
from wijkteam_desk.pictures.timeline import Drawn, Moment
from wijkteam_desk.ui.common.in_sight import bring_in_sight
from wijkteam_desk.ui.common.moment_button import MomentButton
from wijkteam_desk.ui.common.picture_paint import paint_shapes, width_of
from wijkteam_desk.ui.common.sizes import em
from wijkteam_desk.ui.common.spot_button import nearest_towards

Make = Callable[[float, Measure], Drawn]
"""Makes the picture for a width in its own unit."""

_UNIT = 14.0  # so many units of the picture are the height of the program's text
_NARROW = 24
_WEEK = 7
_RESTYLED = (QEvent.Type.FontChange, QEvent.Type.StyleChange)


class TimelineEdit(QWidget):
    """Arrows go from moment to moment; with Shift they move it by a day, or by a week (up, down).

    Signals give the id of a step: `reached`, `put` with the day where it is held now, `asked` when
    it was dropped there or Enter was pressed.
    """

    reached = Signal(str)
    put = Signal(str, object)
    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._make: Make | None = None
        self._drawn: Drawn | None = None
        self._drawn_at = (0, 0)
        self._buttons: dict[str, MomentButton] = {}
        self._grip: float | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def draw(self, make: Make, *, held: str = "") -> None:
        """Show the picture that is made with the widths of the program's own letters.

        `held`: the step that is held elsewhere than it is kept.
        """
        self._make, self._drawn_at = make, (0, 0)
        self._lay_out()
        for key, button in self._buttons.items():
            button.mark(marked=key == held)
        self.updateGeometry()

    def moment(self, step_id: str) -> MomentButton | None:
        """The button of that step, if in sight."""
        return self._buttons.get(step_id)

    @property
    def moments(self) -> tuple[Moment, ...]:
        """What can be taken hold of, lane after lane."""
        return self._drawn.moments if self._drawn else ()

    @property
    def told(self) -> tuple[str, ...]:
        """The picture in sentences."""
        return self._drawn.picture.told if self._drawn else ()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(em(_NARROW), em(4))

    @override
    def sizeHint(self) -> QSize:
        width = max(self.width(), em(_NARROW))
        return QSize(width, self.heightForWidth(width))

    @override
    def heightForWidth(self, width: int) -> int:
        made = self._made(width)
        return math.ceil(made.picture.height * self._scale()) if made else 0

    def _made(self, width: int) -> Drawn | None:
        """The picture of that width; made once for each width and size of the text."""
        if self._make and self._drawn_at != (width, em()):
            self._drawn_at = width, em()
            self._drawn = self._make(width / self._scale(), width_of)
        return self._drawn

    def _lay_out(self) -> None:
        made = self._made(self.width())
        if made is None:
            return
        self.setAccessibleDescription(made.picture.as_text)
        for gone in self._buttons.keys() - {one.id for one in made.moments}:
            button = self._buttons.pop(gone)
            button.hide()
            button.deleteLater()
        before: QWidget | None = None
        for moment in made.moments:
            button = self._buttons.get(moment.id) or self._new_button(moment.id)
            button.become(moment, self._scale())
            button.show()
            if before is not None:
                QWidget.setTabOrder(before, button)
            before = button
        self.update()

    def _new_button(self, step_id: str) -> MomentButton:
        button = self._buttons[step_id] = MomentButton(self)
        button.reached.connect(partial(self.reached.emit, step_id))
        button.passed.connect(self._raise_nearest)
        button.clicked.connect(partial(self._ask, step_id))
        button.dragged.connect(partial(self._drag, step_id))
        button.dropped.connect(partial(self._drop, step_id))
        button.stepped.connect(partial(self._step, step_id))
        button.nudged.connect(partial(self._nudge, step_id))
        return button

    def _raise_nearest(self, at: QPoint) -> None:
        """Signs that are days apart lie over each other: the mouse takes the one it points at."""

        def far(button: MomentButton) -> int:
            return (button.geometry().center() - at).manhattanLength()

        min(self._buttons.values(), key=far).raise_()

    def _ask(self, step_id: str, _checked: object = None) -> None:
        self.asked.emit(step_id)

    def _drag(self, step_id: str, to: QPoint) -> None:
        if self._drawn is None:
            return
        scale, moment = self._drawn.scale, self._moment(step_id)
        if self._grip is None:  # a sign may stand beside its day
            self._grip = scale.at(moment.day) - moment.middle[0]
        self.put.emit(step_id, scale.day_at(to.x() / self._scale() + self._grip))

    def _drop(self, step_id: str, to: QPoint) -> None:
        self._drag(step_id, to)
        self._grip = None
        self.asked.emit(step_id)

    def _nudge(self, step_id: str, across: int, along: int) -> None:
        days = timedelta(days=across + _WEEK * along)
        self.put.emit(step_id, self._moment(step_id).day + days)

    def _step(self, step_id: str, across: int, along: int) -> None:
        nearest = nearest_towards(self._buttons, step_id, across, along)
        if nearest:
            nearest.setFocus(Qt.FocusReason.TabFocusReason)
            bring_in_sight(nearest)

    def _moment(self, step_id: str) -> Moment:
        return next(one for one in self.moments if one.id == step_id)

    def _scale(self) -> float:
        return em(1) / _UNIT

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _RESTYLED and self._make:
            self._lay_out()
            self.updateGeometry()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        made = self._made(self.width())
        if made is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._scale(), self._scale())
        paint_shapes(painter, made.picture)
        painter.end()
