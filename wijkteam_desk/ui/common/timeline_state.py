"""What is shown of the picture of time, and which moment is held elsewhere; knows no Qt."""

from datetime import date

from wijkteam_desk.domain.involvement import InvolvementStep
from wijkteam_desk.domain.moving import consequences
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.timeline import Lane, Timeline, step_in
from wijkteam_desk.pictures.shapes import Measure
from wijkteam_desk.pictures.time_rows import EDGE, SCREEN_LETTERS
from wijkteam_desk.pictures.time_scale import Scale, Zoom, plus_months, scale_of
from wijkteam_desk.pictures.timeline import Drawn, timeline_picture
from wijkteam_desk.pictures.told_timeline import COACH, said, step_told

_NARROW = 200.0


class TimelineState:
    """`zoom` may be set; `held` is a step with the day where a hand holds it now."""

    def __init__(self, timeline: Timeline) -> None:
        self._timeline = timeline
        self.zoom = Zoom.YEAR
        self._around = timeline.today
        self.held: tuple[str, date] | None = None

    def become(self, timeline: Timeline) -> None:
        """Show another one, or the same after a change; the months stay."""
        if timeline.today != self._timeline.today:
            self._around = timeline.today
        self._timeline, self.held = timeline, None

    @property
    def shown(self) -> Timeline:
        """The lanes, with what is held where it is held."""
        return self._timeline.with_step(*self.held) if self.held else self._timeline

    def drawn(self, width: float, measure: Measure) -> Drawn:
        """The picture of that width."""
        shown = self.shown
        edges = EDGE, max(width, _NARROW) - EDGE
        scale = scale_of(shown, self.zoom, self._around, edges)
        return timeline_picture(shown, scale, COACH, SCREEN_LETTERS, measure)

    def turn(self, way: int) -> None:
        """To earlier (-1) or later (1) months; 0 is back to today."""
        months = 0 if self.zoom is Zoom.ALL else max(int(self.zoom) // 2, 1)
        around = plus_months(self._around, way * months)
        self._around = around if way else self._timeline.today

    def hold(self, step_id: str, day: date) -> None:
        """Hold the step on that day; where that is out of sight, the months move along."""
        found = self._found(step_id)
        if found is None:
            return
        self.held = (step_id, day) if day != found[1].since else None
        if not self._scale().holds(day):
            self._around = day

    def put_back(self) -> None:
        """Everything on the day it has."""
        self.held = None

    def told(self, step_id: str) -> tuple[str, ...]:
        """What the moment means; where it is held elsewhere, also what follows from that."""
        found = self._found(step_id)
        if found is None:
            return ()
        lane, step = found
        name = self._timeline.named[self._timeline.lanes.index(lane)]
        if self.held is None or self.held[0] != step_id:
            return (f"{name}: {self._step_told(lane, step)}.",)
        return (self._new_told(name), *self._follows(lane, step_id))

    @property
    def refusal(self) -> str:
        """Why the held moment cannot be there; empty where it can."""
        found = self._found(self.held[0]) if self.held else None
        if self.held is None or found is None:
            return ""
        try:
            consequences(found[0].course, *self.held, self._timeline.today)
        except Refusal as refusal:
            return str(refusal)
        return ""

    @property
    def new_day(self) -> str:
        """The day where the moment is held, in words."""
        return said(self.held[1], self._timeline.today) if self.held else ""

    def _found(self, step_id: str) -> tuple[Lane, InvolvementStep] | None:
        lane = self._timeline.lane_of(step_id)
        step = step_in(lane.course, step_id) if lane else None
        return (lane, step) if lane and step else None

    def _new_told(self, name: str) -> str:
        step_id, _ = self.held or ("", None)
        lane, old = self.shown.lane_of(step_id), self._found(step_id)
        step = step_in(lane.course, step_id) if lane else None
        if lane is None or step is None or old is None:
            return ""
        was = said(old[1].since, self._timeline.today)
        return f"{name}: {self._step_told(lane, step)}. Dat was {was}."

    def _follows(self, lane: Lane, step_id: str) -> tuple[str, ...]:
        if self.held is None:
            return ()
        if self.refusal:
            return (self.refusal,)
        return consequences(lane.course, step_id, self.held[1], self._timeline.today)

    def _step_told(self, lane: Lane, step: InvolvementStep) -> str:
        return step_told(lane.course, step, self._timeline.today, COACH)

    def _scale(self) -> Scale:
        return scale_of(self.shown, self.zoom, self._around, (0.0, 1.0))
