"""The policy file of the municipality: it lies where whoever manages the laptop puts it."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from platformdirs import site_config_path

from wijkteam_desk.domain.dutch_date import today
from wijkteam_desk.domain.policy import Policy, policy_in
from wijkteam_desk.domain.refusal import Refusal

NAME = "beleid.toml"
_PRACTICE = '[college]\nsinds = 2015-01-01\nbesloten_door = "niemand: dit is oefenen"\n'


@dataclass(frozen=True)
class PolicyRead:
    """What holds here; `complaint`: one sentence when the file is no good, and all stays off."""

    policy: Policy
    complaint: str = ""


def policy_file() -> Path:
    """Where it lies for all who use this laptop; it need not be there."""
    return site_config_path("wijkteam-desk", appauthor=False) / NAME


def read_policy(file: Path, on: date | None = None, *, practice: bool = False) -> PolicyRead:
    """Reads it as it holds on that day, or today.

    Without a file everything is off; only who practises then works for the college.
    """
    try:
        text = _text(file) or (_PRACTICE if practice else "")
        return PolicyRead(policy_in(text, on or today()))
    except Refusal as no:
        return PolicyRead(Policy(), f"{no.sentence} Daarom blijft alles uit wat het kan aanzetten.")


def _text(file: Path) -> str:
    try:
        return file.read_text("utf-8")
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError):
        raise Refusal(f"Het beleid van de gemeente ({NAME}) is niet te lezen als tekst.") from None
