"""Rows along the days, from top to bottom: a title, a bar, and words below it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date

from wijkteam_desk.pictures.shapes import Ink, Measure, Point, Shape, Words, fitting, wrapped
from wijkteam_desk.pictures.stage_looks import Box, flag, hatched
from wijkteam_desk.pictures.time_scale import Scale

EDGE = 14.0
"""Room at both sides, so that a sign on the first or last day is whole."""
BAR = 22.0

_FLAG = 15.0


@dataclass(frozen=True, kw_only=True)
class Letters:
    """How large names and all other words are, and how much room there is between two lanes."""

    name: float
    small: float
    between: float


SCREEN_LETTERS = Letters(name=14, small=12, between=14)
PAPER_LETTERS = Letters(name=12, small=12, between=8)
LARGE_LETTERS = Letters(name=18, small=18, between=12)


@dataclass(frozen=True, kw_only=True)
class Label:
    """Words below a bar, beside their day; `flagged` with a flag from the bar down."""

    day: date
    text: str
    ink: Ink
    flagged: bool = False


@dataclass(kw_only=True)
class Rows:
    """Grows at its foot, `top`; what is `over` lies over the bars and the line of today."""

    today: date
    scale: Scale
    letters: Letters
    measure: Measure
    top: float = 0.0
    bars: list[Shape] = field(default_factory=list)
    over: list[Shape] = field(default_factory=list)

    @property
    def middle(self) -> float:
        """Half the height of the bar that is drawn now."""
        return self.top + BAR / 2

    def title(self, name: str, beside: str = "", *, ink: Ink = Ink.STRONG) -> None:
        """The name over the whole width, on two lines where it needs them; and what is so now."""
        left, size = self.scale.left, self.letters.name
        lines = wrapped(name, size, self.scale.right - left, self.measure)
        for line in lines:
            at = left, self.top + size * 0.7
            self.over.append(self.words(line, at, ink=ink, bold=True, size=size, backed=True))
            self.top += size * 1.4
        start = left + self.measure(lines[-1], size) + 10
        if beside == fitting(beside, self.letters.small, self.scale.right - start, self.measure):
            at = start, self.top - size * 0.7
            self.over.append(self.words(beside, at, ink=Ink.SOFT, backed=True))
        self.top += 3

    def boxes(self, since: date, until: date | None) -> Iterator[Box]:
        """The bar for that time as far as it is in sight: what was, and what is still to come."""
        end = until or (self.today if since < self.today else self.scale.last)
        whole = self.scale.at(since), self.scale.at(end)
        past = since, min(until or self.today, self.today)
        coming = max(since, self.today), until
        for (begin, over), ahead in ((past, False), (coming, True)):
            place = self.scale.clipped(begin, over)
            if place:
                left, right = place
                foot = self.top + BAR
                yield Box(
                    left=left, right=right, top=self.top, bottom=foot, ahead=ahead, whole=whole
                )

    def nothing(self, since: date, until: date | None) -> None:
        """Marks in red that there was nobody."""
        for box in self.boxes(since, until):
            self.bars += hatched(box, Ink.ALARM)

    def labels(self, labels: Iterable[Label]) -> None:
        """Writes them below the bar; where two would meet, the first is written."""
        high, written, before = self.letters.small * 1.5, 0.0, len(self.bars) + len(self.over)
        for one in sorted(labels, key=lambda one: one.day):
            if not self.scale.holds(one.day):
                continue
            left, leftward = self._beside(one)
            x = self.scale.at(one.day)
            if one.flagged:
                pole = (x, self.top - BAR), (x, self.top + high)
                self.bars += flag(pole, one.ink, leftward=leftward)
            if left >= written:
                at, bold = (left, self.top + high / 2 + 2), one.ink is not Ink.STRONG
                self.over.append(self.words(one.text, at, ink=one.ink, bold=bold, backed=True))
                written = left + self.wide(one.text) + 10
        if len(self.bars) + len(self.over) > before:
            self.top += high

    def _beside(self, label: Label) -> tuple[float, bool]:
        """Where the words begin: after the day; before it, or in sight, where they would be cut."""
        x, wide = self.scale.at(label.day), self.wide(label.text)
        air = _FLAG if label.flagged else 0.0
        most = self.scale.right + EDGE - wide
        leftward = x + air > most and x - air - wide > 0
        return (x - air - wide if leftward else min(x + air, max(most, 0.0))), leftward

    def wide(self, text: str) -> float:
        """How wide small words are."""
        return self.measure(text, self.letters.small)

    def words(
        self,
        text: str,
        start: Point,
        *,
        ink: Ink,
        bold: bool = False,
        size: float = 0.0,
        backed: bool = False,
    ) -> Words:
        """Words that begin there; small ones unless told otherwise."""
        size = size or self.letters.small
        middle = start[0] + self.measure(text, size) / 2, start[1]
        return Words(middle=middle, text=text, size=size, ink=ink, bold=bold, backed=backed)
