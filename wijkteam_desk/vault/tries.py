"""Wrong tries: counted in the vault's folder, and each makes the next one wait longer.

This stops a passer-by at the keyboard; who carries the vault off is stopped by what a guess costs
(SECURITY 4.3). The file has one line for each wrong try: milliseconds since 1970, UTC.
"""

import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from math import ceil
from os import urandom
from pathlib import Path

from wijkteam_desk.counted import counted
from wijkteam_desk.vault.durable import replace_file
from wijkteam_desk.vault.folder import tries_path
from wijkteam_desk.vault.trouble import TooSoon

LONGEST = 60  # seconds

_SECOND = 1000
_MOMENT = re.compile(rb"\d{13}")
_LAST = 10**13 - 1
_MOST = 1024 * 1024  # bytes; a month of trying


@dataclass(frozen=True, kw_only=True)
class Tries:
    """How many wrong passphrases and recovery codes there were, and when the first (UTC)."""

    count: int
    since: datetime


def wrong_tries(folder: Path) -> Tries | None:
    """The wrong tries since the vault was last opened."""
    moments = _moments(folder)
    if not moments:
        return None
    return Tries(count=len(moments), since=datetime.fromtimestamp(min(moments) / _SECOND, UTC))


def seconds_to_wait(folder: Path, now: datetime) -> int:
    """How long before the next try is taken: 1, 2, 4 and so on up to 60 s after the last one."""
    moments = _moments(folder)
    if not moments:
        return 0
    at = _written(now)
    if at < moments[-1]:
        # The clock was turned back: the wait begins anew, or it might last for years.
        moments[-1] = at
        if not _keep(folder, moments):
            return 0
    return max(0, ceil(_delay(len(moments)) - (at - moments[-1]) / _SECOND))


def refuse_too_soon(folder: Path, now: datetime) -> None:
    """Raise `TooSoon` with how long to wait; ask before deriving anything."""
    seconds = seconds_to_wait(folder, now)
    if seconds:
        raise TooSoon(
            "De wachtzin of herstelcode was net niet goed. Wacht nog"
            f" {counted(seconds, 'seconde', 'seconden')} en probeer het dan opnieuw."
        )


def note_wrong_try(folder: Path, now: datetime) -> None:
    """Count one more; where that cannot be written the vault still opens for who knows it."""
    _keep(folder, [*_moments(folder), _written(now)])


def forget_tries(folder: Path) -> None:
    """Begin again at none."""
    with suppress(OSError):  # they count once more, which does no harm
        tries_path(folder).unlink(missing_ok=True)


def _delay(count: int) -> int:
    doublings = min(count - 1, LONGEST.bit_length())
    return min(LONGEST, 1 << doublings)


def _moments(folder: Path) -> list[int]:
    """When each try was; a line that cannot be read still counts, at the file's own time."""
    path = tries_path(folder)
    _set_aside(path)
    try:
        changed = min(max(0, int(path.stat().st_mtime * _SECOND)), _LAST)
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - _MOST))
            lines = file.read(_MOST).split()
    except OSError:
        return []
    return [int(line) if _MOMENT.fullmatch(line) else changed for line in lines]


def _set_aside(path: Path) -> None:
    """What is no file would keep tries from being counted: it makes room under another name."""
    for taken in (path, path.with_name(f"{path.name}.new")):
        if taken.is_symlink() or (taken.exists() and not taken.is_file()):
            with suppress(OSError):  # who may not write here counts nothing anyhow
                taken.rename(taken.with_name(f"{taken.name}.{urandom(8).hex()}"))


def _written(moment: datetime) -> int:
    return int(moment.timestamp() * _SECOND)


def _keep(folder: Path, moments: list[int]) -> bool:
    content = "".join(f"{moment:013}\n" for moment in moments)
    try:
        replace_file(tries_path(folder), content.encode())
    except OSError:
        return False
    return True
