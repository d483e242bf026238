"""What a backup, or something better, took the place of: set aside, and kept for 30 days."""

import re
import shutil
from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from wijkteam_desk.vault.ages import ages
from wijkteam_desk.vault.backup_file import SUFFIX
from wijkteam_desk.vault.durable import sync_folder
from wijkteam_desk.vault.folder import HEAD, KEYS, is_no_file, make_private, replaced_path

STAMPED = re.compile(r"\d{8}-\d{6}", re.ASCII)

_KEPT = timedelta(days=30)
_STAMP = "%Y%m%d-%H%M%S"


def new_place(folder: Path, now: datetime) -> Path:
    """A place that is not there yet, named for this moment or one just after it."""
    moment = now.astimezone(UTC)
    while (place := replaced_path(folder) / f"{moment:{_STAMP}}").exists():
        moment += timedelta(seconds=1)
    return place


def set_aside(folder: Path, names: tuple[str, ...], place: Path) -> None:
    """Move what is there of these out of the vault. Raises OSError."""
    there = [folder / name for name in names if (folder / name).exists()]
    if not there:
        return
    make_private(place)
    for path in there:
        path.replace(place / path.name)
    sync_folder(place)
    sync_folder(folder)


def set_aside_strays(folder: Path, now: datetime) -> tuple[str, ...]:
    """Move away what has the name of a head or a copy of the keys and is no file; gives the names.

    The head would never be watched, and the copy never be made good. Where that fails it stays.
    """
    strays = tuple(name for name in (HEAD, *KEYS) if is_no_file(folder / name))
    try:
        set_aside(folder, strays, new_place(folder, now))
    except OSError:
        return ()
    return strays


def copies_replaced(folder: Path) -> list[Path]:
    """The backups of vaults that were replaced, made just before; like any other."""
    with suppress(OSError):
        return sorted(replaced_path(folder).glob(f"*/*{SUFFIX}"))
    return []


def forget_replaced(folder: Path, now: datetime, seen: Iterable[datetime] = ()) -> None:
    """Remove what was replaced more than 30 days ago; by a clock that can be trusted, see `ages`.

    `seen`: other moments that were, such as those of the backups.
    """
    place = replaced_path(folder)
    stamped: dict[datetime, Path] = {}
    for old in sorted(place.iterdir()) if place.is_dir() else []:
        with suppress(ValueError):  # not ours
            stamped[datetime.strptime(old.name, _STAMP).replace(tzinfo=UTC)] = old
    age = ages([*seen, *stamped], now)
    for replaced_at, old in stamped.items():
        if age.get(replaced_at, timedelta()) >= _KEPT:
            shutil.rmtree(old, ignore_errors=True)
