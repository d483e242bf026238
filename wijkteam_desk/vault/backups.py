"""The backups in a place: what they are called, which is the newest, which are kept."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any

from wijkteam_desk.vault.ages import ages
from wijkteam_desk.vault.backup_file import SUFFIX, Manifest, read_manifest, refuse_damaged
from wijkteam_desk.vault.durable import new_file, sync_folder
from wijkteam_desk.vault.progress import Step, part_of
from wijkteam_desk.vault.trouble import BackupDamaged, BackupNewer, VaultTrouble

_CHUNK = 1024 * 1024
_ALL_KEPT = timedelta(hours=24)
_ONE_KEPT: tuple[tuple[timedelta, Callable[[datetime], Any]], ...] = (
    (timedelta(days=7), lambda made: made.date()),
    (timedelta(weeks=4), lambda made: made.isocalendar()[:2]),
    (timedelta(days=183), lambda made: (made.year, made.month)),
)


@dataclass(frozen=True, kw_only=True)
class Backup:
    """A backup of which the manifest can be read; `size` in bytes."""

    path: Path
    size: int
    manifest: Manifest

    @property
    def made_at(self) -> datetime:
        """When it was made, by the clock of then."""
        return self.manifest.made_at


@dataclass(frozen=True, kw_only=True)
class Found:
    """The backups of one vault in a place: `good` were read whole, the last made first."""

    good: tuple[Backup, ...]
    damaged: tuple[Path, ...]


def name_of(manifest: Manifest) -> str:
    """A name that says which vault and when (UTC), and nothing of whom it is about."""
    moment = f"{manifest.made_at:%Y%m%d-%H%M%S}"
    return f"{_name_of_vault(manifest.vault_id)}{moment}-{manifest.facts.seq}{SUFFIX}"


def _name_of_vault(vault_id: str) -> str:
    return f"kluis-{vault_id[:8]}-"


def backup_at(path: Path) -> Backup:
    """The backup in that file. Raises as `read_manifest`."""
    manifest = read_manifest(path)
    return Backup(path=path, size=path.stat().st_size, manifest=manifest)


def backups_in(place: Path) -> list[Backup]:
    """The readable backups there, the last made first; a place that is not there has none."""
    return readable_of(files_in(place))


def readable_of(paths: Iterable[Path]) -> list[Backup]:
    """Those of these files that are readable backups, the last made first."""
    found: list[Backup] = []
    for path in paths:
        with suppress(VaultTrouble, OSError):  # whoever lists the files says which are not good
            found.append(backup_at(path))
    return sorted(found, key=lambda one: one.made_at, reverse=True)


def find_good(place: Path, vault_id: str, data_key: bytes) -> Found:
    """Every backup of this vault there, read whole and sealed by who has the data key, or damaged.

    One of a newer version is neither. Several coaches may share a place: of a file that does not
    say whose it is, the name tells.
    """
    good: list[Backup] = []
    damaged: list[Path] = []
    for path in files_in(place):
        try:
            backup = backup_at(path)
        except BackupNewer:
            continue
        except (VaultTrouble, OSError):
            if path.name.startswith(_name_of_vault(vault_id)):
                damaged.append(path)
            continue
        if backup.manifest.vault_id == vault_id:
            sound = backup.manifest.sealed_by(data_key) and is_whole(backup)
            good.append(backup) if sound else damaged.append(path)
    good.sort(key=lambda one: one.made_at, reverse=True)
    return Found(good=tuple(good), damaged=tuple(damaged))


def is_whole(backup: Backup) -> bool:
    """Whether every part of it can still be read as it was written.

    A file is read once while the program runs, and again when it changed.
    """
    try:
        now = backup.path.stat()
        marks = (now.st_size, now.st_mtime_ns, now.st_ctime_ns, now.st_ino)
        return _reads_back(backup.path, marks)
    except (VaultTrouble, OSError):
        return False


@lru_cache(maxsize=1024)
def _reads_back(path: Path, _marks: tuple[int, ...]) -> bool:
    try:
        refuse_damaged(path, lambda _: None)
    except BackupDamaged:
        return False
    return True


def files_in(place: Path) -> list[Path]:
    """Every file there that calls itself a backup."""
    try:
        return [path for path in sorted(place.glob(f"*{SUFFIX}")) if path.is_file()]
    except OSError:
        return []


def superseded(
    backups: Iterable[Backup], now: datetime, seen: Iterable[datetime] = ()
) -> list[Backup]:
    """Which of these good backups of one vault need not be kept any longer.

    Kept are all of 24 hours, one a day for 7 days, one a week for 4 weeks, one a month for 6
    months, and the one that holds most. One from the future is kept: it is the clock that is wrong.
    Nor does a clock that is ahead make them old: see `ages`, which is told what else was `seen`.
    """
    ordered = sorted(backups, key=lambda one: one.made_at, reverse=True)
    old = ages([*seen, *(one.made_at for one in ordered)], now)
    kept = {one.path for one in ordered if old.get(one.made_at, timedelta()) < _ALL_KEPT}
    kept |= {one.path for one in sorted(ordered, key=_holds)[-1:]}
    for age, group in _ONE_KEPT:
        newest: dict[Any, Path] = {}
        for one in ordered:
            if one.made_at in old and old[one.made_at] < age:
                newest.setdefault(group(one.made_at), one.path)
        kept |= set(newest.values())
    return [one for one in ordered if one.path not in kept]


def carry(backup: Backup, place: Path, step: Step) -> Path:
    """Bring a backup to another place and read it back there; nothing is done when it is there.

    Raises `VaultTrouble`, `Stopped` and OSError; then nothing is left of it there.
    """
    target = place / backup.path.name
    if _same(target, backup):
        return target
    beside = target.with_name(f"{target.name}.new")
    beside.unlink(missing_ok=True)
    try:
        with backup.path.open("rb") as source, new_file(beside) as file:
            while chunk := source.read(_CHUNK):
                file.write(chunk)
                step(0.5 * file.tell() / backup.size)
        refuse_damaged(beside, part_of(step, 0.5, 1.0))
        beside.replace(target)
        sync_folder(place)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    return target


def _holds(backup: Backup) -> tuple[int, datetime]:
    return backup.manifest.facts.seq, backup.made_at


def _same(target: Path, backup: Backup) -> bool:
    with suppress(VaultTrouble, OSError):
        there = backup_at(target)
        return there.manifest == backup.manifest and is_whole(there)
    return False
