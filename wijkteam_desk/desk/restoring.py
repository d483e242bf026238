"""Puts a backup back: unpacked beside, verified, compared with what is there, then swapped."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from wijkteam_desk.casework.put_keys_back import put_keys_back
from wijkteam_desk.casework.restore_backup import restore_backup
from wijkteam_desk.desk.backups import SECOND_PLACE, make_backup
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.desk.left_log import is_log_stray, set_stray_log_aside
from wijkteam_desk.desk.opening import open_with_keys, store_keys
from wijkteam_desk.desk.restore_compared import Compared, Contents, compare, contents_of
from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.storage.backup import Present, facts_of_copy, mac_in_copy, present_in
from wijkteam_desk.storage.settings import remember
from wijkteam_desk.storage.store import Store
from wijkteam_desk.vault.backup_file import Facts, Manifest, unpack
from wijkteam_desk.vault.durable import replace_file
from wijkteam_desk.vault.folder import (
    KEYS,
    head_path,
    in_use_path,
    key_paths,
    lies_in_a_vault,
    make_private,
    place_on_disk,
    remove_empty,
    restoring_path,
    store_path,
)
from wijkteam_desk.vault.head import Head, fresh_copy
from wijkteam_desk.vault.in_use import Hold, hold
from wijkteam_desk.vault.key_file import read_copies, write_copies
from wijkteam_desk.vault.opening import (
    OpenKeys,
    Way,
    open_with_passphrase,
    trusted_copy,
    whatever,
)
from wijkteam_desk.vault.progress import Step, part_of
from wijkteam_desk.vault.replaced import new_place, set_aside
from wijkteam_desk.vault.state import VaultState, look
from wijkteam_desk.vault.swap import SECOND_HEAD, finish_swap, swap, sweep
from wijkteam_desk.vault.swap_plan import forget_done
from wijkteam_desk.vault.tries import note_wrong_try, refuse_too_soon, wrong_tries
from wijkteam_desk.vault.trouble import (
    IN_A_VAULT,
    BackupDamaged,
    UnfitPlace,
    VaultDamaged,
    VaultTrouble,
    VaultUnwritable,
    WrongPassphrase,
    named,
)
from wijkteam_desk.vault.whose import refuse_other_vault


@dataclass(frozen=True, kw_only=True)
class Restore:
    """A backup that lies verified beside the vault, which is held until `close` or `put_back`.

    `only_keys`: the store that is there opens with these keys and no others, so it can stay.
    `other_ways`: after it the vault opens with another passphrase or code than now, if it does now.
    """

    folder: Path
    manifest: Manifest
    there: Contents
    compared: Compared
    only_keys: bool
    other_ways: bool
    settings: Mapping[str, str] = field(repr=False)
    keys: OpenKeys = field(repr=False)
    held: Hold = field(repr=False)
    made: list[Path] = field(repr=False)

    def close(self) -> None:
        """Leaves everything as it was."""
        _let_go(self.folder, self.held, self.made)


def prepare_restore(
    folder: Path, file: Path, secret: str, step: Step, way: Way = open_with_passphrase
) -> Restore:
    """Unpacks and verifies the backup beside the vault and compares the two; changes nothing.

    The secret is the passphrase of the backup, or its recovery code when that is the `way`. Raises
    `WrongPassphrase`, which counts as a wrong try of the vault, and `TooSoon` just after one;
    `BackupOfAnother`, `BackupDamaged`, `BackupNewer`, `VaultInUse`, `DiskFull`, `VaultUnwritable`
    and `Stopped`; then nothing is left behind.
    """
    if lies_in_a_vault(folder.parent):
        raise UnfitPlace(IN_A_VAULT)
    with named(folder):
        made = make_private(folder)
        finish_swap(folder)
        held = hold(folder)
        try:
            refuse_too_soon(folder, datetime.now(UTC))
            manifest, keys = _unpacked(folder, file, partial(_keys_of, folder, secret, way), step)
            here = _here(folder, keys, manifest.facts.seq)
            only_keys = here is not None and not _opened_by_its_keys(folder, keys)
            compared = _compare(folder, keys, manifest.facts, here)
        except BaseException:
            _let_go(folder, held, made)
            raise
    return Restore(
        folder=folder,
        manifest=manifest,
        there=contents_of(manifest.facts),
        compared=replace(compared, lost=0, regained=0) if only_keys else compared,
        only_keys=only_keys,
        other_ways=_other_ways(folder),
        settings={name: value for name, value in here.settings.items() if value} if here else {},
        keys=keys,
        held=held,
        made=made,
    )


def put_back(restore: Restore, clock: Callable[[], datetime]) -> Desk:
    """Puts the backup in the place of the vault, which is kept for 30 days, and opens it.

    Until the swap begins everything is as it was; from then on the next start goes through with it.
    Puts back the keys alone where nothing else is needed.
    """
    try:
        with named(restore.folder):
            if restore.only_keys:
                _put_keys_back(restore, clock())
            else:
                _keep_a_copy(restore, clock())
                _enter(restore)
                made_at = restore.manifest.made_at
                swap(restore.folder, restore.keys.vault_id, made_at, clock())
                forget_done(restore.folder)
    except BaseException:
        restore.close()
        raise
    desk = open_with_keys(restore.folder, restore.keys, restore.held)
    try:
        if restore.only_keys:
            desk.enter_when_kept(put_keys_back)
    except BaseException:
        desk.close()
        raise
    return desk


def _here(folder: Path, keys: OpenKeys, seq: int) -> Present | None:
    stray = False
    with suppress(VaultDamaged):  # so it is, with the log or without
        stray = is_log_stray(folder, keys, store_keys(keys))
    return present_in(store_path(folder), keys.data_key, seq, SECOND_PLACE, log=not stray)


def _put_keys_back(restore: Restore, now: datetime) -> None:
    """Cut off at any point the keys are as damaged as they were, or put back."""
    set_aside(restore.folder, KEYS, new_place(restore.folder, now))
    write_copies(restore.folder, trusted_copy(restoring_path(restore.folder), restore.keys))
    sweep(restore.folder)


def _keep_a_copy(restore: Restore, now: datetime) -> None:
    """A backup of what is replaced, kept with it: so it can be put back as any other."""
    if restore.compared.here is None:
        return
    with suppress(VaultDamaged, BackupDamaged):  # then its files are all there is of it
        set_stray_log_aside(restore.folder, restore.keys, store_keys(restore.keys))
        to = restoring_path(restore.folder)
        make_backup(restore.folder, restore.keys, now, lambda _: None, to)


def _opened_by_its_keys(folder: Path, keys: OpenKeys) -> bool:
    try:
        trusted_copy(folder, keys)
    except VaultDamaged:
        return False
    except VaultUnwritable:
        return all(path.is_file() for path in key_paths(folder) if path.exists())
    return True


def _other_ways(folder: Path) -> bool:
    try:
        now, then = read_copies(folder), read_copies(restoring_path(folder))
    except (VaultTrouble, OSError):
        return True
    return not now or now[0].slots != then[0].slots


def _unpacked(
    folder: Path, file: Path, keys_of: Callable[[Manifest], OpenKeys], step: Step
) -> tuple[Manifest, OpenKeys]:
    beside = restoring_path(folder)
    if beside.is_symlink() or beside.is_file():
        raise VaultUnwritable(
            f"'{beside.name}' in de map van de kluis hoort een map te zijn en is dat niet."
            " Haal dat daar weg, of bel beheer."
        )
    make_private(beside)
    manifest = unpack(file, beside, part_of(step, 0.0, 0.4))
    keys = keys_of(manifest)
    step(0.6)
    if keys.vault_id != manifest.vault_id or not manifest.sealed_by(keys.data_key):
        raise BackupDamaged
    facts = facts_of_copy(store_path(beside), keys.data_key, part_of(step, 0.6, 1.0))
    if facts != manifest.facts:
        raise BackupDamaged
    return manifest, keys


def _keys_of(folder: Path, secret: str, way: Way, manifest: Manifest) -> OpenKeys:
    beside = restoring_path(folder)
    try:
        return way(beside, secret, whatever)
    except WrongPassphrase as wrong:
        if not wrong_tries(beside):  # no code at all, so nothing was tried
            raise
        if look(folder) is not VaultState.MISSING:
            note_wrong_try(folder, datetime.now(UTC))
        day = full_date(manifest.made_at.astimezone().date())
        raise type(wrong)(
            f"Dit past niet op de reservekopie van {day}: misschien gold toen een andere wachtzin."
            " Gebruik de wachtzin of de herstelcode van die dag."
        ) from None


def _compare(folder: Path, keys: OpenKeys, backup: Facts, here: Present | None) -> Compared:
    ours = here is not None or refuse_other_vault(folder, keys)
    if not ours and store_path(folder).exists():
        return Compared(here=None, lost=None, ours=False)
    head = Head(folder, keys.vault_id, keys.data_key)
    remembered = head.newest()
    head.close()

    def holds(seq: int, mac: bytes) -> bool:
        copy = store_path(restoring_path(folder))
        return (mac_in_copy(copy, keys.data_key, seq) or b"") == mac

    return compare(backup, here, remembered, holds)


def _enter(restore: Restore) -> None:
    """The backup notes that it is put back, and gets heads that agree: so it opens quietly.

    What was chosen for this laptop, the second place of backups, stays chosen.
    """
    beside, keys = restoring_path(restore.folder), restore.keys
    store = Store(store_path(beside), store_keys(keys), _Later())
    try:
        store.perform(
            restore_backup,
            copy_made_at=restore.manifest.made_at,
            entries_lost=restore.compared.lost,
        )
        store.perform(remember, settings=dict(restore.settings))
        newest = store.seq, store.mac_at(store.seq) or b""
    finally:
        store.close()
    before = Head(restore.folder, keys.vault_id, keys.data_key)
    head = fresh_copy(keys.vault_id, keys.data_key, newest, before.written + 1)
    before.close()
    replace_file(head_path(beside), head)
    replace_file(beside / SECOND_HEAD, head + place_on_disk(restore.folder))
    if store_path(beside).with_name(f"{store_path(beside).name}-wal").exists():
        raise VaultUnwritable


class _Later:
    def advance(self, seq: int, mac: bytes) -> None:
        """The heads are written at once, when the store is closed."""


def _let_go(folder: Path, held: Hold, made: list[Path]) -> None:
    sweep(folder)
    held.release()
    lock = in_use_path(folder)
    if folder in made and set(folder.iterdir()) <= {lock}:
        lock.unlink(missing_ok=True)
        remove_empty(made)
