"""Putting a restored vault in the place of the old one, so that a crash leaves one of both whole.

What is restored lies whole in a folder inside that of the vault. A plan on the disk says that the
swap began; whoever opens the vault next goes through with it, from wherever it stopped. It has two
stages, because the files of both vaults have the same names.
"""

import json
import shutil
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from wijkteam_desk.vault.durable import replace_file, sync_folder
from wijkteam_desk.vault.folder import (
    HEAD,
    KEYS,
    STORE,
    make_private,
    replaced_path,
    restoring_path,
    second_head_path,
)
from wijkteam_desk.vault.in_use import hold
from wijkteam_desk.vault.trouble import VaultInUse, from_system

SECOND_HEAD = "second_head"

_PLAN = "plan.json"
_ASIDE, _IN_PLACE = "aside", "in place"
_OLD = (f"{STORE}-wal", f"{STORE}-shm", STORE, *KEYS, HEAD)
_NEW = (*KEYS, HEAD, STORE)
_KEPT = timedelta(days=30)
_STAMP = "%Y%m%d-%H%M%S"


def swap(folder: Path, vault_id: str, now: datetime) -> None:
    """Put what lies in the restoring folder in place; what was there is kept for 30 days.

    The restoring folder holds a whole vault and a second head. Raises `VaultTrouble`; from the
    moment that the plan is written, `finish_swap` can go on.
    """
    plan = {"vault": vault_id, "replaced": f"{now.astimezone(UTC):{_STAMP}}", "stage": _ASIDE}
    try:
        sync_folder(restoring_path(folder))
        _write(folder, plan)
        _go_on(folder, plan)
    except OSError as error:
        raise from_system(error) from None


def finish_swap(folder: Path) -> None:
    """Go through with a swap that was cut off; sweep up what no swap needs. Does nothing otherwise.

    Raises `VaultTrouble` when it cannot; a vault that is in use is left alone.
    """
    if not restoring_path(folder).is_dir():
        return
    with suppress(VaultInUse), hold(folder):
        try:
            plan = _read(folder)
            if plan:
                _go_on(folder, plan)
            sweep(folder)
        except OSError as error:
            raise from_system(error) from None


def sweep(folder: Path) -> None:
    """Throw away what was unpacked and not put in place; not after a swap began."""
    if not _read(folder):
        shutil.rmtree(restoring_path(folder), ignore_errors=True)


def forget_replaced(folder: Path, now: datetime) -> None:
    """Remove the vaults that were replaced more than 30 days ago."""
    place = replaced_path(folder)
    for old in sorted(place.iterdir()) if place.is_dir() else []:
        with suppress(ValueError):  # not ours
            replaced_at = datetime.strptime(old.name, _STAMP).replace(tzinfo=UTC)
            if now - replaced_at >= _KEPT:
                shutil.rmtree(old, ignore_errors=True)


def _go_on(folder: Path, plan: dict[str, str]) -> None:
    if plan["stage"] == _ASIDE:
        _set_aside(folder, replaced_path(folder) / plan["replaced"])
        plan["stage"] = _IN_PLACE
        _write(folder, plan)
    _put_in_place(folder, plan["vault"])
    _plan_path(folder).unlink()
    sync_folder(restoring_path(folder))
    sweep(folder)


def _set_aside(folder: Path, replaced: Path) -> None:
    there = [folder / name for name in _OLD if (folder / name).exists()]
    if not there:
        return
    make_private(replaced)
    for path in there:
        path.replace(replaced / path.name)
    sync_folder(replaced)
    sync_folder(folder)


def _put_in_place(folder: Path, vault_id: str) -> None:
    second, place = restoring_path(folder) / SECOND_HEAD, second_head_path(vault_id)
    if second.exists():
        # Another disk perhaps, so not by a new name. Once more does no harm: nobody wrote since.
        make_private(place.parent)
        replace_file(place, second.read_bytes())
        second.unlink()
    for name in _NEW:
        restored = restoring_path(folder) / name
        if restored.exists():
            restored.replace(folder / name)
    sync_folder(folder)


def _plan_path(folder: Path) -> Path:
    return restoring_path(folder) / _PLAN


def _read(folder: Path) -> dict[str, str]:
    try:
        return dict(json.loads(_plan_path(folder).read_text("utf-8")))
    except FileNotFoundError:
        return {}


def _write(folder: Path, plan: dict[str, str]) -> None:
    replace_file(_plan_path(folder), json.dumps(plan).encode())
