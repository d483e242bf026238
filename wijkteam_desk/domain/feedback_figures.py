"""How well an organisation feeds back: counts for a talk with it, and nobody to be known by."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from wijkteam_desk.domain.course import Course
from wijkteam_desk.domain.feedback import COMES
from wijkteam_desk.domain.feedback_status import anchors_of, terms_of

SMALL = 5
"""Below this a number is not shown (R-7.1)."""


@dataclass(frozen=True, kw_only=True)
class FeedbackFigures:
    """How often it was due, and then came in time, late, or not until now.

    Nothing where a number is too small, or could be told from the others.
    """

    asked: int | None
    in_time: int | None
    late: int | None
    never: int | None


def figures_of(courses: Iterable[Course], today: date) -> FeedbackFigures:
    """Of all that one organisation would tell the team."""
    counts = [0, 0, 0]
    for course in courses:
        days = anchors_of(course, today)
        for agreed in (one for one in course.feedback if one.way in COMES):
            for due, told_on in terms_of(agreed, days, today):
                counts[2 if told_on is None else int(told_on > due)] += 1
    asked = sum(counts)
    hidden = {n for n, count in enumerate(counts) if 0 < count < SMALL}
    in_time, late, never = (None if n in hidden else count for n, count in enumerate(counts))
    # One number that is hidden alone is the rest of what was asked.
    whole = asked == 0 or (asked >= SMALL and len(hidden) != 1)
    return FeedbackFigures(asked=asked if whole else None, in_time=in_time, late=late, never=never)


def figures_in_words(figures: FeedbackFigures) -> str:
    """`Terugkoppeling: 12 keer afgesproken, 7 op tijd` and so on; nothing where nothing was due."""
    if figures.asked == 0:
        return ""
    parts = (
        (figures.in_time, "op tijd"),
        (figures.late, "te laat"),
        (figures.never, "nog niet gekomen"),
    )
    said = ", ".join(f"{_number(number)} {words}" for number, words in parts)
    asked = f"{figures.asked} keer afgesproken, " if figures.asked is not None else ""
    return f"Terugkoppeling: {asked}{said}."


def _number(number: int | None) -> str:
    return f"minder dan {SMALL}" if number is None else str(number)
