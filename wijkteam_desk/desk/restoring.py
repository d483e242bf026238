"""Puts a backup back: unpacked beside, verified, compared with what is there, then swapped."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from wijkteam_desk.casework.restore_backup import restore_backup
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.desk.opening import open_with_keys, store_keys
from wijkteam_desk.storage.backup import facts_of_copy, facts_of_store
from wijkteam_desk.storage.store import Store
from wijkteam_desk.vault.backup_file import Facts, Manifest, unpack
from wijkteam_desk.vault.durable import replace_file
from wijkteam_desk.vault.folder import (
    head_path,
    make_private,
    remove_empty,
    restoring_path,
    store_path,
)
from wijkteam_desk.vault.head import Head, fresh_copy
from wijkteam_desk.vault.in_use import Hold, hold
from wijkteam_desk.vault.key_file import read_copies
from wijkteam_desk.vault.opening import OpenKeys, open_with_passphrase
from wijkteam_desk.vault.progress import Step, part_of
from wijkteam_desk.vault.swap import SECOND_HEAD, finish_swap, swap, sweep
from wijkteam_desk.vault.trouble import (
    BackupDamaged,
    BackupOfAnother,
    VaultTrouble,
    VaultUnwritable,
    from_system,
)


@dataclass(frozen=True, kw_only=True)
class Contents:
    """What a vault holds, as far as it helps to choose."""

    newest_note: date | None
    households: int
    conversations: int
    passages: int


@dataclass(frozen=True, kw_only=True)
class Restore:
    """A backup that lies verified beside the vault, which is held until `close` or `put_back`.

    `here` is nothing when the present store cannot be read. `lost`: how many acts were done after
    the backup was made; unknown when neither store nor head tells.
    """

    folder: Path
    manifest: Manifest
    there: Contents
    here: Contents | None
    lost: int | None
    keys: OpenKeys = field(repr=False)
    held: Hold = field(repr=False)

    def close(self) -> None:
        """Leaves everything as it was."""
        _let_go(self.folder, self.held, [])


def contents_of(facts: Facts) -> Contents:
    """What these facts say to a coach."""
    count = facts.counts.get
    return Contents(
        newest_note=facts.newest_note,
        households=count("household", 0),
        conversations=count("conversation", 0),
        passages=count("passage", 0),
    )


def prepare_restore(folder: Path, file: Path, passphrase: str, step: Step) -> Restore:
    """Unpacks and verifies the backup beside the vault and compares the two; changes nothing.

    The passphrase is that of the backup. Raises `WrongPassphrase`, `BackupOfAnother`,
    `BackupDamaged`, `BackupNewer`, `VaultInUse`, `DiskFull`, `VaultUnwritable` and `Stopped`; then
    nothing is left behind.
    """
    try:
        made = make_private(folder)
    except OSError as error:
        raise from_system(error) from None
    finish_swap(folder)
    held = hold(folder)
    try:
        manifest, keys = _unpacked(folder, file, passphrase, step)
        _refuse_other_vault(folder, keys)
        here, lost = _compare(folder, keys, manifest.facts)
    except BaseException:
        _let_go(folder, held, made)
        raise
    return Restore(
        folder=folder,
        manifest=manifest,
        there=contents_of(manifest.facts),
        here=here,
        lost=lost,
        keys=keys,
        held=held,
    )


def put_back(restore: Restore, clock: Callable[[], datetime]) -> Desk:
    """Puts the backup in the place of the vault, which is kept for 30 days, and opens it.

    Until the swap begins everything is as it was; from then on the next start goes through with it.
    """
    try:
        _enter(restore)
        swap(restore.folder, restore.keys.vault_id, clock())
    except BaseException:
        restore.close()
        raise
    return open_with_keys(restore.folder, restore.keys, restore.held)


def _unpacked(folder: Path, file: Path, passphrase: str, step: Step) -> tuple[Manifest, OpenKeys]:
    beside = restoring_path(folder)
    try:
        make_private(beside)
        manifest = unpack(file, beside, part_of(step, 0.0, 0.4))
        keys = open_with_passphrase(beside, passphrase)
    except OSError as error:
        raise from_system(error) from None
    step(0.6)
    if keys.vault_id != manifest.vault_id or not manifest.sealed_by(keys.data_key):
        raise BackupDamaged
    facts = facts_of_copy(store_path(beside), keys.data_key, part_of(step, 0.6, 1.0))
    if facts != manifest.facts:
        raise BackupDamaged
    return manifest, keys


def _refuse_other_vault(folder: Path, keys: OpenKeys) -> None:
    try:
        present = read_copies(folder)
    except (VaultTrouble, OSError):
        return  # what cannot be read tells nothing, and may be why somebody restores
    if present and all(copy.vault_id != keys.vault_id for copy in present):
        raise BackupOfAnother


def _compare(folder: Path, keys: OpenKeys, backup: Facts) -> tuple[Contents | None, int | None]:
    found = facts_of_store(store_path(folder), keys.data_key, backup.seq)
    head = Head(folder, keys.vault_id, keys.data_key)
    remembered = head.newest()
    head.close()
    known = [remembered[0]] if remembered else []
    if found is None:
        return None, max(0, known[0] - backup.seq) if known else None
    facts, mac = found
    if backup.seq and mac != backup.mac:
        return contents_of(facts), None  # they went different ways
    return contents_of(facts), max(facts.seq, *known, backup.seq) - backup.seq


def _enter(restore: Restore) -> None:
    """The backup notes that it is put back, and gets heads that agree: so it opens quietly."""
    beside, keys = restoring_path(restore.folder), restore.keys
    store = Store(store_path(beside), store_keys(keys), _Later())
    try:
        store.perform(
            restore_backup,
            copy_made_at=restore.manifest.made_at,
            entries_lost=restore.lost,
        )
        seq, mac = store.seq, store.mac_at(store.seq) or b""
    finally:
        store.close()
    head = fresh_copy(keys.vault_id, keys.data_key, seq, mac)
    try:
        for place in (head_path(beside), beside / SECOND_HEAD):
            replace_file(place, head)
    except OSError as error:
        raise from_system(error) from None
    if store_path(beside).with_name(f"{store_path(beside).name}-wal").exists():
        raise VaultUnwritable


class _Later:
    def advance(self, seq: int, mac: bytes) -> None:
        """The heads are written at once, when the store is closed."""


def _let_go(folder: Path, held: Hold, made: list[Path]) -> None:
    sweep(folder)
    held.release()
    if folder in made:
        (folder / "in_use.lock").unlink(missing_ok=True)
        remove_empty(made)
