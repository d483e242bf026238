"""What stands on paper of help that stops, and of a relapse; the same on a plan and on a card."""

from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.domain.leaving import LeavingTold


def when_ended(told: LeavingTold) -> str:
    """When it stops, what then, who takes over and who keeps in touch; nothing if not agreed."""
    over = told.taken_over_by.strip(" .")
    ember = ", ".join(filter(None, (told.ember_contact, told.ember_rhythm)))
    until = f" tot {full_date(told.ember_until)}" if told.ember_until else ""
    parts = (
        told.stops_when,
        f"Daarna: {told.and_then}" if told.and_then else "",
        f"Wat nog nodig is: {told.remains}" if told.remains else "",
        f"{begun(over)} neemt het over" if over else "",
        f"Contact daarna: {ember}{until}" if ember else "",
    )
    return " ".join(stopped(part) for part in parts if part)


def what_to_do(at_relapse: str, call: str) -> str:
    """What was agreed for a relapse, and whom one calls; nothing if neither was."""
    parts = (at_relapse, f"Bel: {call}" if call else "")
    return " ".join(stopped(part) for part in parts if part)


def stopped(text: str) -> str:
    """The words with a full stop after them."""
    bare = text.strip()
    return f"{bare}." if bare and bare[-1] not in ".?!" else bare


def begun(words: str) -> str:
    """The words at the beginning of a sentence."""
    return words[:1].upper() + words[1:]
