"""The lines one types on the page, and what they tell; knows no Qt."""

from datetime import date
from enum import StrEnum

from wijkteam_desk.casework.write_passage import PassageWords
from wijkteam_desk.domain.conversation import PassageKind
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.plan import ActionWords, Owners, owned_by
from wijkteam_desk.ui.common.dutch_day import Lean, read_day

Fields = dict[str, str]


class Asked(StrEnum):
    """The lines of the page, in order."""

    AGREED = "agreed"
    PROMISED = "promised"
    SAID = "said"


class Part(StrEnum):
    """The fields of a line; not each line has all of them."""

    WHAT = "what"
    WHO = "who"
    KIND = "kind"
    TOPIC = "topic"
    WHEN = "when"


def passage_in(fields: Fields) -> PassageWords:
    """A sentence with its kind, speaker and topic."""
    topic = fields.get(Part.TOPIC)
    kind = next((one for one in PassageKind if one == fields[Part.KIND]), PassageKind.FACT)
    return PassageWords(
        text=fields[Part.WHAT],
        kind=kind,
        said_by=fields[Part.WHO] or None,
        life_domain=next((one for one in LifeDomain if one == topic), None),
    )


def agreement_in(fields: Fields, owners: Owners, today: date) -> ActionWords | None:
    """Who does what when; nothing where `when` is neither a day nor how often."""
    when = _when(fields[Part.WHEN], today)
    if when is None:
        return None
    words = ActionWords(what=fields[Part.WHAT], due=when[0], rhythm=when[1])
    return owned_by(words, fields[Part.WHO], owners)


def promise_in(fields: Fields, coach: str, today: date) -> ActionWords | None:
    """What the coach does, for whom; nothing where `when` is neither a day nor how often."""
    when = _when(fields[Part.WHEN], today)
    if when is None:
        return None
    return ActionWords(
        what=fields[Part.WHAT],
        owner_coach=coach,
        due=when[0],
        rhythm=when[1],
        promised_to=fields[Part.WHO] or None,
    )


def _when(typed: str, today: date) -> tuple[date | None, str] | None:
    """The day, or how often; nothing where something with numbers is no day."""
    day = read_day(typed, today, Lean.COMING)
    if day or not any(letter.isdigit() for letter in typed):
        return day, "" if day else typed.strip()
    return None
