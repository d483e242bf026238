"""What a small form asks, field by field; knows no Qt."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from wijkteam_desk.domain.emoji import has_emoji
from wijkteam_desk.domain.off_paper import letters_off_paper
from wijkteam_desk.domain.past_day import refuse_coming
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.ui.common.dutch_day import Lean, read_day, today

_LONG, _SOON = timedelta(days=366), timedelta(weeks=8)


@dataclass(frozen=True, kw_only=True)
class Ask:
    """One field: a line, a text that grows (`long`), a signature (`signed`), or a choice.

    `verbatim`: a text that grows, may have lines, and stays as it is typed. `beside` gives what is
    to be said of what was typed, where there is anything.

    `choices`: (key, word) pairs; of `ticks` several may be chosen, told as keys with a space
    between them. `offers`: lines that are offered while one types. `folded`: shown once asked for.

    `free`: a line in which one writes what one likes (R-2.5); a text that grows always is.
    `key` is the name under which a draft keeps it. `when` says of which other field, and with
    which answers, it depends whether this is asked at all.
    """

    key: str
    label: str
    hint: str = ""
    long: bool = False
    verbatim: bool = False
    beside: Callable[[str], str] | None = None
    free: bool = False
    signed: bool = False
    choices: tuple[tuple[str, str], ...] = ()
    ticks: tuple[tuple[str, str], ...] = ()
    offers: tuple[str, ...] = ()
    folded: bool = False
    when: tuple[str, frozenset[str]] | None = None

    def is_asked(self, fields: Mapping[str, str]) -> bool:
        """Whether it is asked beside these answers."""
        return self.when is None or fields.get(self.when[0], "") in self.when[1]


Lines = Sequence[Sequence[Ask]]
"""The fields of a form, one or two beside each other."""


@dataclass(frozen=True, kw_only=True)
class Group:
    """What is asked about one thing; `under` says more of it."""

    head: str
    lines: Lines
    under: str = ""


@dataclass(frozen=True, kw_only=True)
class Wrong:
    """What is the matter with what was told, and at which field."""

    at: str
    sentence: str


def off_paper(typed: str) -> str:
    """What is to be said of words that do not come on paper whole."""
    letters = letters_off_paper(typed)
    said = ["Plaatjes (emoji) komen niet op papier."] if has_emoji(typed) else []
    said += [f"Deze letters komen niet op papier: {letters}."] if letters else []
    return " ".join(said)


def far_ahead(typed: str) -> str:
    """What is to be said of a day on which one looks at something again."""
    day = read_day(typed, today(), Lean.COMING)
    far = day and day > today() + _LONG
    return "Dat duurt langer dan een jaar. Klopt het jaar?" if far else ""


def asked_day(typed: str, on: date, lean: Lean) -> date:
    """The day that was typed; refused when there is none or it cannot be."""
    day = read_day(typed, on, lean)
    if day is None and lean is Lean.PAST:
        refuse_coming(read_day(typed, on, Lean.COMING) or on, on)
    if day is None:
        raise Refusal("Deze datum klopt niet. Typ bijvoorbeeld 24-11-2026 of 24 november.")
    return day


def nearest_day(typed: str, on: date) -> date:
    """The day that was typed, and of two years that are meant the one that is nearest."""
    days = (read_day(typed, on, lean) for lean in (Lean.PAST, Lean.COMING))
    near = min(filter(None, days), key=lambda day: abs(day - on), default=None)
    return near or asked_day(typed, on, Lean.COMING)


def been_day(typed: str, on: date) -> date:
    """A day that was; refused when it is still to come, or when soon there is such a day too."""
    day, coming = asked_day(typed, on, Lean.PAST), read_day(typed, on, Lean.COMING)
    refuse_coming(day, on)
    if coming and on < coming <= on + _SOON:
        raise Refusal("Die dag komt er ook weer aan. Typ het jaar erbij.")
    return day


def told_day(typed: str, on: date, lean: Lean) -> date | None:
    """The day that was typed, or nothing where nothing was; refused when it cannot be."""
    return asked_day(typed, on, lean) if typed.strip() else None
