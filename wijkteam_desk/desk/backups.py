"""Makes backups of an open vault, and brings them to a second place."""

import shutil
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from wijkteam_desk import __version__
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.desk.unsure import may_be_backed_up, refuse_backup, refuse_unsure
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.storage.backup import copy_store, facts_of_copy, mac_in_store, newest_entry
from wijkteam_desk.storage.settings import recall, remember
from wijkteam_desk.vault.backup_file import SUFFIX, Facts, Manifest, pack
from wijkteam_desk.vault.backups import (
    Backup,
    Found,
    backup_at,
    carry,
    find_good,
    name_of,
    superseded,
)
from wijkteam_desk.vault.durable import sync_folder
from wijkteam_desk.vault.folder import (
    STORE,
    backups_path,
    lies_in_a_vault,
    make_private,
    store_path,
)
from wijkteam_desk.vault.key_file import write_copies
from wijkteam_desk.vault.opening import OpenKeys, trusted_copy
from wijkteam_desk.vault.place import refuse_unfit
from wijkteam_desk.vault.progress import Step, part_of
from wijkteam_desk.vault.replaced import forget_replaced
from wijkteam_desk.vault.trouble import (
    IN_A_VAULT,
    BackupDamaged,
    DiskFull,
    UnfitPlace,
    VaultDamaged,
    VaultUnwritable,
    at,
    from_system,
)

EVERY = timedelta(minutes=30)
LONG_AGO = timedelta(days=14)

_PLACE, _COPIED_AT = "second_place", "second_place_at"
SECOND_PLACE = (_PLACE, _COPIED_AT)
_NOT_WHOLE = (
    "De kluis zelf is beschadigd: er is geen hele reservekopie van te maken."
    " Vergrendel, en zet een reservekopie terug die er al is."
)


@dataclass(frozen=True, kw_only=True)
class BackupState:
    """How things are with the backups of this vault; `place` is the second one, if chosen.

    `backups` were read whole, the last made first; `damaged` count for nothing. `place_full`: the
    second place is there, and has no room for the newest; `same_disk`: it is lost with the vault.
    """

    backups: tuple[Backup, ...]
    damaged: tuple[Path, ...]
    place: Path | None
    copied_at: datetime | None
    place_full: bool = False
    same_disk: bool = False

    def overdue(self, now: datetime) -> bool:
        """Whether the second place got nothing for two weeks, or was never chosen.

        A moment that is still to come tells nothing: the clock was wrong.
        """
        if self.place is None or self.copied_at is None:
            return True
        return not timedelta() <= now - self.copied_at <= LONG_AGO

    def made_by(self, now: datetime) -> tuple[Backup, ...]:
        """Those made before now."""
        return tuple(one for one in self.backups if one.made_at <= now)

    def ahead_of(self, now: datetime) -> tuple[Backup, ...]:
        """Those made with a clock that was ahead: how old they are nobody can tell."""
        return tuple(one for one in self.backups if one.made_at > now)


def make_backup(
    folder: Path, keys: OpenKeys, now: datetime, step: Step, to: Path | None = None
) -> Backup:
    """Makes a backup of the vault while it is in use; it has its name only once it was verified.

    Without `to`, a folder or a new file, it lies with the others of this vault; with it, nothing is
    written in the vault. Raises `VaultTrouble` and `Stopped`; then nothing is left of it.
    """
    to = to or backups_path(folder)
    file = to.suffix == SUFFIX and not to.is_dir()
    place = to.parent if file else to
    making = place / f"kluis-{keys.vault_id[:8]}.making"
    trusted_copy(folder, keys)  # before anything is made
    try:
        if making.is_symlink() or making.is_file():  # whatever it is, it is not our folder
            making.unlink()
        make_private(making)
        shutil.rmtree(making)
        make_private(making)
        facts = _copy(folder, keys, making, step)
        # After the store, which knows how new its keys are: it must never know of newer ones.
        write_copies(making, trusted_copy(folder, keys))
        manifest = Manifest(vault_id=keys.vault_id, made_at=now, program=__version__, facts=facts)
        packed = making / "packed"
        pack(making, packed, manifest, keys.data_key, part_of(step, 0.6, 1.0))
        named = to if file else place / name_of(manifest)
        packed.replace(named)
        sync_folder(place)
        return backup_at(named)
    except OSError as error:
        raise at(place, from_system(error)) from None
    except (DiskFull, VaultUnwritable) as trouble:
        raise at(place, trouble) from None
    finally:
        shutil.rmtree(making, ignore_errors=True)


def due(folder: Path, keys: OpenKeys, now: datetime) -> bool:
    """Whether something changed since the last good backup, and that one is half an hour old."""
    made = _found(backups_path(folder), keys).good
    if any(timedelta() <= now - one.made_at < EVERY for one in made):
        return False
    newest = newest_entry(store_path(folder), keys.data_key)
    return all((one.manifest.facts.seq, one.manifest.facts.mac) != newest for one in made)


def thin(place: Path, keys: OpenKeys, now: datetime, seen: Iterable[datetime] = ()) -> None:
    """Removes the backups of this vault that need not be kept any longer; see `superseded`.

    Only good ones take the place of others; a damaged one stays until somebody saw it.
    """
    for old in superseded(_found(place, keys).good, now, seen):
        old.path.unlink(missing_ok=True)


def keep_up(desk: Desk, step: Step, clock: Callable[[], datetime]) -> None:
    """What is done every half hour: a backup when due, to the second place too, and thinning.

    Raises `VaultTrouble` and `Stopped`; a second place that is not there is tried the next time.
    Nothing is done for a vault of which no backup is made: see `unsure`.
    """
    now = clock()
    if not may_be_backed_up(desk.blocked):
        return
    if due(desk.folder, desk.keys, now):
        make_backup(desk.folder, desk.keys, now, part_of(step, 0.0, 0.7))
    thin(backups_path(desk.folder), desk.keys, now)
    forget_replaced(desk.folder, now, _made(desk))
    bring_along(desk, now, part_of(step, 0.7, 1.0))


def back_up_now(desk: Desk, step: Step, clock: Callable[[], datetime]) -> Backup:
    """A backup because somebody asks for it. Raises as `keep_up`, and what blocks it."""
    now = clock()
    refuse_backup(desk.blocked)
    made = make_backup(desk.folder, desk.keys, now, part_of(step, 0.0, 0.7))
    thin(backups_path(desk.folder), desk.keys, now)
    bring_along(desk, now, part_of(step, 0.7, 1.0))
    return made


def bring_along(desk: Desk, now: datetime, step: Step) -> None:
    """Brings the backup that holds most to the second place, if that is there; remembers that."""
    state = state_of(desk)
    fullest = _fullest(desk, state.backups)
    if fullest is None or state.place is None or not state.place.is_dir():
        return
    if lies_in_a_vault(state.place):  # a link that came there later
        raise VaultUnwritable(IN_A_VAULT)
    try:
        carry(fullest, state.place, step)
        thin(state.place, desk.keys, now, [one.made_at for one in state.backups])
    except OSError as error:
        raise at(state.place, from_system(error)) from None
    except (DiskFull, VaultUnwritable) as trouble:
        raise at(state.place, trouble) from None
    except BackupDamaged:
        raise VaultUnwritable(
            f"De reservekopie kwam niet heel aan in '{state.place}'. Kijk of die plek er nog is."
        ) from None
    _remember(desk, {_COPIED_AT: now.isoformat(timespec="seconds")})


def discard_damaged(desk: Desk) -> None:
    """Removes the backups that are damaged, once there is a good one."""
    refuse_unsure(desk.blocked)
    found = _found(backups_path(desk.folder), desk.keys)
    if not found.good:
        raise Refusal("Er is nog geen goede reservekopie. Maak er eerst een.")
    for path in found.damaged:
        path.unlink(missing_ok=True)


def choose_place(desk: Desk, place: Path) -> None:
    """From now on backups go there too; refused when it is no folder, or lies in a vault."""
    if not place.is_dir():
        raise Refusal(f"De map '{place}' is er niet. Kies een map die er is.")
    if lies_in_a_vault(place):
        raise Refusal(IN_A_VAULT)
    _remember(desk, {_PLACE: str(place.resolve()), _COPIED_AT: ""})


def state_of(desk: Desk) -> BackupState:
    """How things are with the backups; each is read whole, once while the program runs."""
    place, copied_at = desk.perform(recall, names=(_PLACE, _COPIED_AT)).result()
    found = _found(backups_path(desk.folder), desk.keys)
    return BackupState(
        backups=found.good,
        damaged=found.damaged,
        place=Path(place) if place else None,
        copied_at=datetime.fromisoformat(copied_at) if copied_at else None,
        place_full=bool(place) and _has_no_room(Path(place), found.good),
        same_disk=bool(place) and _goes_with(Path(place), desk.folder),
    )


def _goes_with(place: Path, folder: Path) -> bool:
    """Whether who loses the disk with the vault loses this place too."""
    try:
        refuse_unfit(place)  # a cloud or a disk elsewhere, where no vault may lie
        return place.stat().st_dev == folder.stat().st_dev
    except (UnfitPlace, OSError):
        return False


def _has_no_room(place: Path, backups: tuple[Backup, ...]) -> bool:
    with suppress(OSError):  # it is not there
        return shutil.disk_usage(place).free < max((one.size for one in backups[:1]), default=0)
    return False


def now_utc() -> datetime:
    """This moment."""
    return datetime.now(UTC)


def _found(place: Path, keys: OpenKeys) -> Found:
    return find_good(place, keys.vault_id, keys.data_key)


def _made(desk: Desk) -> list[datetime]:
    return [one.made_at for one in _found(backups_path(desk.folder), desk.keys).good]


def _fullest(desk: Desk, backups: tuple[Backup, ...]) -> Backup | None:
    """The one that holds most of what the store holds: after a restore a fuller one may lie there.

    When it was made tells nothing: the clock may have been wrong.
    """
    by_seq = sorted(backups, key=lambda one: one.manifest.facts.seq, reverse=True)
    store, key = store_path(desk.folder), desk.keys.data_key
    ours = (
        one
        for one in by_seq
        if mac_in_store(store, key, one.manifest.facts.seq) == one.manifest.facts.mac
    )
    return next(ours, None)


def _copy(folder: Path, keys: OpenKeys, making: Path, step: Step) -> Facts:
    store, copy = store_path(folder), making / STORE
    try:
        newest = copy_store(store, keys.data_key, copy, part_of(step, 0.0, 0.3))
        facts = facts_of_copy(copy, keys.data_key, part_of(step, 0.3, 0.6))
    except BackupDamaged:
        raise VaultDamaged(_NOT_WHOLE) from None
    if (facts.seq, facts.mac) != newest:
        raise VaultDamaged(_NOT_WHOLE)
    return facts


def _remember(desk: Desk, settings: dict[str, str]) -> None:
    desk.perform(remember, settings=settings).result()
