"""The picture of time: a lane for each organisation, above them who has the regie, and today."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from wijkteam_desk.domain.course import Course
from wijkteam_desk.domain.involvement import InvolvementStep, Stage, in_order
from wijkteam_desk.domain.timeline import Held, Timeline, spans
from wijkteam_desk.pictures.legend import Meaning, legend, rows_of
from wijkteam_desk.pictures.shapes import (
    Area,
    Dot,
    Ink,
    Line,
    Measure,
    Picture,
    Point,
    Shape,
    Spot,
    Stroke,
    Words,
)
from wijkteam_desk.pictures.stage_looks import RADIUS, Box, bar, sign
from wijkteam_desk.pictures.time_rows import BAR, EDGE, Label, Letters, Rows
from wijkteam_desk.pictures.time_scale import Scale, named_months
from wijkteam_desk.pictures.told_timeline import (
    Wording,
    granted_told,
    has_lapsed,
    held_told,
    now_told,
    step_told,
    timeline_told,
)

_HEAD = 46.0
_MANY = 7
_APART = 14.0
_ENDED = (Stage.LEFT, Stage.NOT_STARTED)


@dataclass(frozen=True, kw_only=True)
class Moment(Spot):
    """A step where it can be taken hold of; `id` is that of the step, `day` where it stands."""

    width: float = 42.0
    height: float = 42.0
    lines: tuple[Line, ...] = ()
    day: date


@dataclass(frozen=True, kw_only=True)
class Drawn:
    """The picture along this scale, and over it the moments that can be moved."""

    picture: Picture
    scale: Scale
    moments: tuple[Moment, ...]


def timeline_picture(
    timeline: Timeline, scale: Scale, words: Wording, letters: Letters, measure: Measure
) -> Drawn:
    """Draws the lanes between the edges of the scale, as high as they need."""
    rows = Rows(today=timeline.today, scale=scale, letters=letters, measure=measure, top=_HEAD)
    return _Drawing(timeline=timeline, words=words, rows=rows).drawn()


@dataclass(kw_only=True)
class _Drawing:
    """Lines lie under bars, bars under the line of today, and that under signs and words."""

    timeline: Timeline
    words: Wording
    rows: Rows
    moments: list[Moment] = field(default_factory=list)
    seen: set[Stage] = field(default_factory=set)

    def drawn(self) -> Drawn:
        rows, scale = self.rows, self.rows.scale
        named = named_months(scale, rows.letters.small, rows.measure)
        names = self._months(named, _HEAD - 14)
        self._regie()
        self._idle()
        for name, lane in zip(self.timeline.named, self.timeline.lanes, strict=True):
            self._lane(name, lane.course)
        foot = rows.top
        if len(self.timeline.lanes) >= _MANY:
            names += self._months(named, foot + rows.letters.small)
            rows.top += 2 * rows.letters.small
        lines = self._lines([day for day, _ in named], foot)
        below = self._legend()
        picture = Picture(
            width=scale.right + EDGE,
            height=rows.top,
            shapes=(*lines, *rows.bars, *self._today(foot), *names, *rows.over, *below),
            spots=(),
            told=timeline_told(self.timeline, self.words),
        )
        return Drawn(picture=picture, scale=scale, moments=tuple(self.moments))

    def _months(self, named: Sequence[tuple[date, str]], middle: float) -> list[Shape]:
        at = self.rows.scale.at
        return [
            self.rows.words(name, (at(day) + 4, middle), ink=Ink.SOFT)
            for day, name in named
            if name
        ]

    def _lines(self, days: Iterable[date], foot: float) -> list[Shape]:
        scale = self.rows.scale
        across = (scale.left, _HEAD - 4), (scale.right, _HEAD - 4)
        months = [((scale.at(day), _HEAD - 24), (scale.at(day), foot)) for day in days]
        return [Stroke(points=points, ink=Ink.FAINT, width=1.2) for points in (across, *months)]

    def _today(self, foot: float) -> list[Shape]:
        scale, size, word = self.rows.scale, self.rows.letters.small, "vandaag"
        if not scale.holds(self.timeline.today):
            return []
        x, half = scale.at(self.timeline.today), self.rows.wide(word) / 2
        middle = min(max(x, half + 4), scale.right + EDGE - half - 4), 9.0
        return [
            Stroke(points=((x, 18), (x, foot)), ink=Ink.STRONG, width=1.8),
            Dot(centre=(x, 20), radius=3.5),
            Words(middle=middle, text=word, size=size, bold=True),
        ]

    def _regie(self) -> None:
        timeline, rows = self.timeline, self.rows
        if not timeline.held and not timeline.vacant:
            return
        today = timeline.today
        now = (one for one in timeline.held if one.until is None or one.until > today)
        beside = ", ".join(held_told(one, today) for one in now) or "niemand"
        rows.title(self.words.regie, beside)
        tracks = _tracks(timeline.held)
        for since, until in timeline.vacant:
            rows.nothing(since, until)
        for one, track in zip(timeline.held, tracks, strict=True):
            self._holder(one, track * BAR)
        rows.top += BAR * (max(tracks, default=0) + 1)
        free = [(period, "niemand", Ink.ALARM) for period in timeline.vacant]
        twice = [(period, "twee tegelijk", Ink.CARE) for period in timeline.doubled]
        rows.labels(
            Label(day=max(period[0], rows.scale.first), text=text, ink=ink)
            for period, text, ink in (*free, *twice)
            if rows.scale.clipped(*period)
        )
        rows.top += rows.letters.between

    def _holder(self, one: Held, down: float) -> None:
        """The name stands where there is room beside the line of today."""
        boxes = [
            replace(box, top=box.top + down, bottom=box.bottom + down)
            for box in self.rows.boxes(one.since, one.until)
        ]
        for box in boxes:
            area = Area(points=box.corners, ink=Ink.STRONG, pale=True, dashed=box.ahead)
            self.rows.bars.append(area)
        for name in (one.name, one.name.split(" ")[0]):
            for box in boxes:
                if self.rows.wide(name) <= box.right - box.left - 12:
                    at = box.left + 6, box.middle
                    self.rows.over.append(self.rows.words(name, at, ink=Ink.STRONG))
                    return

    def _idle(self) -> None:
        idle = [one for one in self.timeline.idle if self.rows.scale.clipped(*one)]
        if idle:
            self.rows.title("Niemand aan het werk", ink=Ink.ALARM)
            for since, until in idle:
                self.rows.nothing(since, until)
            self.rows.top += BAR + self.rows.letters.between

    def _lane(self, name: str, course: Course) -> None:
        rows, today = self.rows, self.timeline.today
        rows.title(name, now_told(course, today, self.words))
        before = len(rows.bars) + len(rows.over)
        for span in spans(course, today):
            stage = span.step.stage
            for box in rows.boxes(span.since, span.until) if stage not in _ENDED else ():
                rows.bars += bar(stage, box)
                self.seen.add(stage)
        self._signs(name, course)
        if len(rows.bars) + len(rows.over) == before:
            self._elsewhere(course)
        rows.top += BAR
        rows.labels(
            Label(
                day=one.ends_on,
                text=granted_told(one, course, today, self.words),
                ink=Ink.ALARM if has_lapsed(one, course, today) else Ink.STRONG,
                flagged=True,
            )
            for one in course.beschikkingen
            if one.ends_on
        )
        rows.top += rows.letters.between

    def _elsewhere(self, course: Course) -> None:
        """The lane is empty: what there is lies before or after the months that are shown."""
        scale = self.rows.scale
        word = "eerder" if max(one.since for one in course.steps) < scale.first else "later"
        at = scale.left, self.rows.middle
        self.rows.over.append(self.rows.words(f"{word}, buiten dit beeld", at, ink=Ink.SOFT))

    def _signs(self, name: str, course: Course) -> None:
        """One for each step in sight; of two on nearly the same day the second stands beside."""
        last = -_APART
        for step in sorted(in_order(course.steps), key=lambda one: one.since):
            if self.rows.scale.holds(step.since):
                last = max(self.rows.scale.at(step.since), last + _APART)
                self._sign(name, course, step, min(last, self.rows.scale.right))

    def _sign(self, name: str, course: Course, step: InvolvementStep, x: float) -> None:
        middle = x, self.rows.middle
        self.seen.add(step.stage)
        self.rows.over += sign(step.stage, middle, planned=step.planned)
        told = step_told(course, step, self.timeline.today, self.words)
        plan = ", gepland" if step.planned else ""
        heard = f"{name}: {told}{plan}"
        self.moments.append(Moment(id=step.id, middle=middle, heard=heard, day=step.since))

    def _legend(self) -> list[Shape]:
        rows = self.rows
        meanings = tuple(
            Meaning(
                text=self.words.short[stage],
                sample=_sample(stage),
                wide=2 * RADIUS if stage in _ENDED else 40.0,
            )
            for stage in Stage
            if stage in self.seen
        )
        size, width = rows.letters.small, rows.scale.right
        shapes = legend(meanings, rows.top + 6, width, size, rows.measure)
        rows.top += 8 + rows_of(meanings, width, size, rows.measure)
        return shapes


def _sample(stage: Stage) -> Callable[[Point, float], list[Shape]]:
    def draw(start: Point, width: float) -> list[Shape]:
        x, y = start
        box = Box(left=x + RADIUS, right=x + width, top=y - 7, bottom=y + 7)
        return [*bar(stage, box), *sign(stage, (x + RADIUS, y), planned=False)]

    return draw


def _tracks(held: Sequence[Held]) -> list[int]:
    """One below the other where two have it at once."""
    ends: list[date] = []
    found: list[int] = []
    for one in held:
        track = next((n for n, end in enumerate(ends) if end <= one.since), len(ends))
        ends[track : track + 1] = [one.until or date.max]
        found.append(track)
    return found
