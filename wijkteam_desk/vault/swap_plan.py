"""What is written down of a swap before it begins. Its stage is its name: that needs no room."""

import json
import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from wijkteam_desk.vault.durable import replace_file, sync_folder
from wijkteam_desk.vault.folder import HEAD, KEYS, STORE, restoring_path
from wijkteam_desk.vault.key_file import VAULT_ID
from wijkteam_desk.vault.replaced import STAMPED

_ASIDE, _PLACING = "plan.json", "placing.json"
_WHOLE = (STORE, *KEYS, HEAD)
_DONE = "restored.json"  # in the folder of the vault
_LARGEST = 4096  # bytes; one has about 100


class PlanUnreadable(Exception):
    """There is a plan, and it is not what we wrote, or what it is about is not there."""


@dataclass(frozen=True, kw_only=True)
class Plan:
    """Which vault comes, and what the place of the old one is called. `placing`: that is aside.

    `made_at`: when the backup was made.
    """

    vault_id: str
    replaced: str
    made_at: datetime
    placing: bool = False


def is_planned(folder: Path) -> bool:
    """Whether a swap began, readable or not."""
    return any((restoring_path(folder) / name).exists() for name in (_ASIDE, _PLACING))


def read_plan(folder: Path) -> Plan | None:
    """The plan, if there is one. Raises `PlanUnreadable` and OSError."""
    for name in (_PLACING, _ASIDE):
        path = restoring_path(folder) / name
        if path.exists():
            return _parsed(path, placing=name == _PLACING)
    return None


def write_plan(folder: Path, plan: Plan) -> None:
    """From now on the swap goes through. Raises OSError."""
    content = {"vault": plan.vault_id, "replaced": plan.replaced}
    content["made_at"] = plan.made_at.isoformat()
    replace_file(restoring_path(folder) / _ASIDE, json.dumps(content).encode())


def turn_to_placing(folder: Path) -> None:
    """The old vault is aside; the new one comes. Raises OSError."""
    beside = restoring_path(folder)
    (beside / _ASIDE).replace(beside / _PLACING)
    sync_folder(beside)


def forget_plan(folder: Path) -> None:
    """Nothing is between any more. Raises OSError."""
    for name in (_ASIDE, _PLACING):
        (restoring_path(folder) / name).unlink(missing_ok=True)
    sync_folder(restoring_path(folder))


def turn_to_done(folder: Path) -> None:
    """The vault is put back, and nobody heard of it yet. Raises OSError."""
    (restoring_path(folder) / _PLACING).replace(folder / _DONE)
    sync_folder(folder)


def done_unheard(folder: Path) -> Plan | None:
    """What was put back of which nobody heard, if anything."""
    with suppress(PlanUnreadable, OSError):
        return _parsed(folder / _DONE, placing=True)
    return None


def forget_done(folder: Path) -> None:
    """Somebody heard of it."""
    with suppress(OSError):  # then it is told again
        (folder / _DONE).unlink(missing_ok=True)


def _parsed(path: Path, *, placing: bool) -> Plan:
    if not path.is_file() or path.stat().st_size > _LARGEST:
        raise PlanUnreadable
    if not placing and not all((path.parent / name).is_file() for name in _WHOLE):
        raise PlanUnreadable
    try:
        document = json.loads(path.read_bytes())
    except (ValueError, RecursionError):
        raise PlanUnreadable from None
    if not isinstance(document, dict):
        raise PlanUnreadable
    return Plan(
        vault_id=_matching(VAULT_ID, document.get("vault")),
        replaced=_matching(STAMPED, document.get("replaced")),
        made_at=_moment(document.get("made_at")),
        placing=placing,
    )


def _moment(value: object) -> datetime:
    try:
        moment = datetime.fromisoformat(str(value))
    except ValueError:
        raise PlanUnreadable from None
    if moment.tzinfo is None:
        raise PlanUnreadable
    return moment


def _matching(pattern: re.Pattern[str], value: object) -> str:
    # Both become part of a path.
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise PlanUnreadable
    return value
