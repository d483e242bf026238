"""Brings an older store to this shape on a copy beside it, then swaps both (DESIGN 6)."""

import shutil
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from wijkteam_desk.storage.check import faults_in
from wijkteam_desk.storage.connection import connect
from wijkteam_desk.storage.journal import chain_of
from wijkteam_desk.storage.keys import StoreKeys
from wijkteam_desk.storage.migrate import migrate, missing_steps, shape_of
from wijkteam_desk.storage.trouble import trouble_in
from wijkteam_desk.vault.durable import sync_file, sync_folder
from wijkteam_desk.vault.trouble import UpgradeFailed, from_system

KEPT = timedelta(days=30)


def upgrade(path: Path, keys: StoreKeys, known: Sequence[str], began: Callable[[], None]) -> None:
    """Takes the steps this store misses; calls `began` when there are any.

    A kill leaves the old store or the new one. Raises `VaultNewer`, and `UpgradeFailed` or
    `DiskFull` when nothing was changed. The old store stays beside the new one: see `forget_old`.
    """
    beside = path.with_suffix(".upgrading")
    _remove(beside)
    with closing(connect(path, keys.store)) as old:
        if not missing_steps(old, known):
            return
        began()
        shape = shape_of(old)
        try:
            _copy_in_shape(old, beside, keys, known)
        except (sqlcipher.DatabaseError, UpgradeFailed) as trouble:
            _remove(beside)
            raise trouble_in(trouble) or UpgradeFailed from None
    try:
        _swap(path, beside, path.with_suffix(f".before-{shape}"))
    except OSError as trouble:
        _remove(beside)
        raise from_system(trouble) from None


def forget_old(path: Path) -> None:
    """Removes stores from before an upgrade, 30 days after it. Call it when the store opened."""
    now = datetime.now(UTC)
    for old in path.parent.glob(f"{path.stem}.before-*"):
        if now - datetime.fromtimestamp(old.stat().st_mtime, UTC) > KEPT:
            old.unlink()


def _copy_in_shape(
    old: sqlcipher.Connection, beside: Path, keys: StoreKeys, known: Sequence[str]
) -> None:
    with closing(connect(beside, keys.store, new=True)) as new:
        old.backup(new)
        migrate(new, known)
        same = chain_of(new, keys.journal).mac == chain_of(old, keys.journal).mac
        # What was wrong before may stay wrong; an upgrade adds nothing to it.
        worse = set(faults_in(new, keys.journal)) - set(faults_in(old, keys.journal))
        if worse or not same:
            raise UpgradeFailed
    # Checked and closed, so nothing waits in a journal beside the old store or the new one.
    sync_file(beside)


def _swap(path: Path, new: Path, kept: Path) -> None:
    copy = kept.with_name(f"{kept.name}.new")
    copy.unlink(missing_ok=True)
    copy.touch(mode=0o600)
    copy.chmod(0o600)
    shutil.copyfile(path, copy)
    sync_file(copy)
    copy.replace(kept)
    new.replace(path)
    sync_folder(path.parent)


def _remove(store: Path) -> None:
    for place in (store, *store.parent.glob(f"{store.name}-*")):
        place.unlink(missing_ok=True)
