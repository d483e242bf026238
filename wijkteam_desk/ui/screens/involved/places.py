"""Where on the page of one involvement something is settled; knows no Qt."""

from dataclasses import dataclass
from enum import StrEnum

from wijkteam_desk.domain.asking import Answer
from wijkteam_desk.domain.attention import Solve
from wijkteam_desk.domain.course import Course
from wijkteam_desk.domain.joining import Missing
from wijkteam_desk.domain.turn import Thread


class At(StrEnum):
    """The cards of the page; `LEAVING` and `FEEDBACK` are elsewhere, `ALL` opens no card."""

    ALL = ""
    ABOUT = "about"
    ASKING = "asking"
    JOINING = "joining"
    TURN = "turn"
    WAITING = "waiting"
    GRANTED = "granted"
    STEPS = "steps"
    LEAVING = "leaving"
    FEEDBACK = "feedback"


@dataclass(frozen=True, kw_only=True)
class Way:
    """A button: its words, and which card of which involvement it opens, at which field."""

    words: str
    involvement_id: str
    at: At
    field: str = ""


_FIELDS = {
    Missing.QUESTION: (At.ABOUT, "question"),
    Missing.GOAL: (At.ABOUT, "goals"),
    Missing.END: (At.JOINING, "end_expected"),
    Missing.PROCESS: (At.JOINING, "process"),
    Missing.CONTENT: (At.JOINING, "content"),
    Missing.FEEDBACK: (At.FEEDBACK, ""),
    Missing.INFORMATION: (At.JOINING, "information"),
}
_ACTS = {
    Thread.VIEWS: (Solve.TO_VIEWS.label, At.TURN),
    Thread.ANSWER: ("Schrijf het antwoord op", At.ASKING),
    Thread.WAITING: ("Regel het wachten", At.WAITING),
    Thread.PLANNED: ("Kijk of het klopt", At.STEPS),
    Thread.BESCHIKKING: ("Kies wat er gebeurt", At.GRANTED),
    Thread.TAPERING: ("Naar het afschalen", At.LEAVING),
    Thread.TALK: ("Naar het stoppen", At.LEAVING),
    Thread.FEEDBACK: ("Naar de terugkoppeling", At.FEEDBACK),
    Thread.CLOSING: ("Spreek af hoe ze terugkoppelen", At.FEEDBACK),
    Thread.AFTER_CARE: ("Schrijf op hoe het gaat", At.LEAVING),
    Thread.EMBER: ("Naar de waakvlam", At.LEAVING),
}
_ENTRY = {
    Answer.YES: ("Schrijf op wanneer het begint", At.STEPS),
    Answer.WAITING_LIST: ("Kies hoe het verder gaat", At.STEPS),
    Answer.FULL: ("Kies hoe het verder gaat", At.STEPS),
    Answer.NO_FAMILY: ("Kies hoe het verder gaat", At.STEPS),
    Answer.NO_PROVIDER: ("Kies hoe het verder gaat", At.STEPS),
}


def place_of(missing: Missing) -> tuple[At, str]:
    """The card and the field in which it is told."""
    return _FIELDS[missing]


def way_of(thread: Thread, course: Course) -> Way:
    """The act of the team in this thread, as a button."""
    answer = course.asking.answer if course.asking else None
    if thread is not Thread.ENTRY:
        words, at = _ACTS[thread]
    elif answer in _ENTRY:
        words, at = _ENTRY[answer]
    else:
        words, at = "Schrijf op wat je vroeg", At.ASKING
    field = "next" if at is At.GRANTED else ""
    return Way(words=words, involvement_id=course.involvement.id, at=at, field=field)
