"""What a coach types behind an action: a date, a rhythm, or both; knows no Qt."""

import re
from dataclasses import dataclass
from datetime import date

from wijkteam_desk.ui.common.dutch_day import Lean, read_day, spoken_day

_UNTIL = re.compile(r"^(?P<rhythm>.+?),? +tot (?:en met )?(?P<day>.+)$", re.IGNORECASE)
_BEFORE = re.compile(r"^(?:voor|vóór|uiterlijk|op) +", re.IGNORECASE)
_LIKE_A_DATE = re.compile(
    r"\d+\s*[-/.]\s*\d|\d{1,2} ?(?:ja|fe|ma|ap|me|ju|au|se|ok|no|de)[a-z]*\.?(?: \d+)?$"
)


@dataclass(frozen=True, kw_only=True)
class When:
    """By which day, and how often; both empty: not said yet."""

    due: date | None = None
    rhythm: str = ""


def read_when(typed: str, today: date, known: date | None = None) -> When | None:
    """`24-11`, `voor 24 november`, `dinsdag`, `elke dinsdag`, `elke dinsdag, tot 24 december`.

    Nothing when it looks like a date but is none. A day that was known keeps its year.
    """
    text = " ".join(typed.split())
    day = _BEFORE.sub("", text)
    due = _day(day, today, known)
    if due or not text:
        return When(due=due)
    if _LIKE_A_DATE.match(day.casefold()):
        return None
    both = _UNTIL.match(text)
    until = _day(both["day"], today, known) if both else None
    return When(due=until, rhythm=both["rhythm"]) if both and until else When(rhythm=text)


def _day(text: str, today: date, known: date | None) -> date | None:
    if known and text.casefold() == spoken_day(known, today):
        return known
    return read_day(text, today, Lean.COMING)
