"""How the checklist says each line; knows no Qt."""

from datetime import date

from wijkteam_desk.counted import counted
from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.domain.feedback import AgreementTold, Feedback, Level, Way
from wijkteam_desk.domain.feedback_lines import FeedbackLine
from wijkteam_desk.domain.feedback_status import FeedbackStatus
from wijkteam_desk.domain.feedback_words import term_in_words
from wijkteam_desk.domain.told import told_of

S = FeedbackStatus
LOOKS = {
    S.PLANNED: ("plain", "calendar"),
    S.OPEN: ("teal", "calendar"),
    S.LATE: ("red", "alert-triangle"),
    S.DONE: ("green", "check"),
    S.NOT_NEEDED: ("plain", "check"),
    S.NO_CONSENT: ("plain", "hand-stop"),
}
"""The tone and the icon of each status; the word stands beside it."""


def title_of(line: FeedbackLine) -> str:
    """`Start van de hulp`; who tells whom only where that is not what one expects."""
    moment, way = line.agreement.moment.label, line.agreement.way
    said = f"{moment[0].upper()}{moment[1:]}"
    return said if way in (Way.FROM_PROVIDER, Way.TO_REFERRER) else f"{said}: {way.label}"


def chip_of(line: FeedbackLine, today: date) -> str:
    """The status, and since when it is late."""
    stands = line.standing
    if stands.status is S.LATE and stands.due:
        return f"{counted((today - stands.due).days, 'dag', 'dagen')} te laat"
    if stands.status is S.DONE:
        return "gekomen" if line.comes else "verteld"
    return stands.status.label


def under_of(line: FeedbackLine) -> str:
    """When, what, who was asked, what came; the reason is for the team only (R-6.2)."""
    told, stands = told_of(line.agreement, AgreementTold), line.standing
    waits = stands.is_open or stands.status is S.PLANNED
    due = f"Uiterlijk {full_date(stands.due)}." if stands.due else ""
    term = _sentence(term_in_words(told)) if waits and not due else ""
    parts = (
        told.words,
        due or term,
        stands.reason,
        line.hearing.ask if waits else "",
        _level(line) if waits and not line.comes else "",
        *(_chase(one.chased_on, one.form.label, one.word) for one in stands.chases),
        *(_heard(one) for one in stands.heard if not one.reason),
    )
    return "\n".join(part for part in parts if part)


def _level(line: FeedbackLine) -> str:
    return "" if line.level is Level.NOTHING else f"Je mag vertellen: {line.level.label}."


def _chase(day: date, how: str, word: str) -> str:
    said = f": {word}" if word else ""
    return f"Nagevraagd op {full_date(day)} ({how}){said}"


def _heard(told: Feedback) -> str:
    by = f", {told.told_by}" if told.told_by else ""
    discussed = (
        f" Besproken met het gezin op {full_date(told.discussed_on)}." if told.discussed_on else ""
    )
    return f"Op {full_date(told.told_on)}{by}: {told.content or 'verteld'}{discussed}"


def _sentence(words: str) -> str:
    return f"{words[0].upper()}{words[1:]}." if words else ""
