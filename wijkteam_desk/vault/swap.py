"""Putting a restored vault in the place of the old one, so that a crash leaves one of both whole.

What is restored lies whole in a folder inside that of the vault. A plan on the disk says that the
swap began; whoever opens the vault next goes through with it, from wherever it stopped. It has two
stages, because the files of both vaults have the same names.
"""

import shutil
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from wijkteam_desk.vault.backup_file import SUFFIX
from wijkteam_desk.vault.durable import replace_file, sync_folder
from wijkteam_desk.vault.folder import (
    HEAD,
    KEYS,
    LOG,
    SHARED,
    STORE,
    make_private,
    remove_empty,
    replaced_path,
    restoring_path,
    second_head_path,
)
from wijkteam_desk.vault.in_use import hold
from wijkteam_desk.vault.replaced import new_place, set_aside
from wijkteam_desk.vault.state import trouble_in
from wijkteam_desk.vault.swap_plan import (
    Plan,
    PlanUnreadable,
    forget_plan,
    is_planned,
    read_plan,
    turn_to_done,
    turn_to_placing,
    write_plan,
)
from wijkteam_desk.vault.trouble import (
    DiskFull,
    VaultInUse,
    VaultTrouble,
    VaultUnwritable,
    at,
    from_system,
)

SECOND_HEAD = "second_head"

_OLD = (LOG, SHARED, STORE, *KEYS, HEAD)
_NEW = (*KEYS, HEAD, STORE)


def swap(folder: Path, vault_id: str, made_at: datetime, now: datetime) -> None:
    """Put what lies in the restoring folder in place; what was there is kept for 30 days.

    `made_at`: when the backup was made, for who hears of it later (`done_unheard`).

    The restoring folder holds a whole vault and a second head, and perhaps a backup to keep with
    what is replaced. Raises `VaultTrouble`; from the moment that the plan is written, `finish_swap`
    can go on, or goes back when nothing can be set aside.
    """
    place = new_place(folder, now)
    plan = Plan(vault_id=vault_id, replaced=place.name, made_at=made_at)
    try:
        made = make_private(place)
    except OSError as error:
        raise at(replaced_path(folder), from_system(error)) from None
    try:
        sync_folder(restoring_path(folder))
        write_plan(folder, plan)
        _go_on(folder, plan)
    except OSError as error:
        remove_empty(made)
        raise at(folder, from_system(error)) from None


def finish_swap(folder: Path) -> None:
    """Go through with a swap that was cut off; sweep up what no swap needs. Does nothing otherwise.

    A plan that cannot be read is set aside with what it was about. Raises `VaultTrouble` when the
    vault itself is not in its place and cannot be put there; one that is in use is left alone.
    """
    if not restoring_path(folder).is_dir():
        return
    try:
        with hold(folder):
            _finish(folder)
    except VaultInUse:
        return
    except OSError as error:
        _refuse_between(folder, from_system(error))
    except (VaultUnwritable, DiskFull) as trouble:
        _refuse_between(folder, trouble)


def sweep(folder: Path) -> None:
    """Throw away what was unpacked and not put in place; not after a swap began."""
    if not is_planned(folder):
        shutil.rmtree(restoring_path(folder), ignore_errors=True)


def _finish(folder: Path) -> None:
    try:
        plan = read_plan(folder)
        if plan:
            _go_on(folder, plan)
        sweep(folder)
    except PlanUnreadable:
        place = new_place(folder, datetime.now(UTC))
        make_private(place.parent)
        restoring_path(folder).replace(place)


def _refuse_between(folder: Path, trouble: VaultTrouble) -> None:
    """Go on without a word when the vault is as it was; it may be on a disk that is only read."""
    try:
        plan = read_plan(folder)
    except (PlanUnreadable, OSError):
        between = trouble_in(folder) is not None
    else:
        between = plan is not None and (plan.placing or _is_begun(folder, plan))
    if between:
        raise at(folder, trouble) from None


def _is_begun(folder: Path, plan: Plan) -> bool:
    place = replaced_path(folder) / plan.replaced
    return place.is_dir() and any(place.iterdir())


def _go_on(folder: Path, plan: Plan) -> None:
    place = replaced_path(folder) / plan.replaced
    if not plan.placing:
        try:
            set_aside(folder, _OLD, place)
        except OSError:
            _take_back(folder, place)
            raise
        turn_to_placing(folder)
    _put_in_place(folder, plan.vault_id, place)
    turn_to_done(folder)
    remove_empty([place.parent, place])
    sweep(folder)


def _take_back(folder: Path, place: Path) -> None:
    """The vault as it was; without a plan, for nothing is between any more."""
    for name in _OLD:
        if (place / name).exists() and not (folder / name).exists():
            (place / name).replace(folder / name)
    sync_folder(folder)
    forget_plan(folder)
    remove_empty([place.parent, place])


def _put_in_place(folder: Path, vault_id: str, place: Path) -> None:
    for copy in restoring_path(folder).glob(f"*{SUFFIX}"):
        make_private(place)
        copy.replace(place / copy.name)
    second = restoring_path(folder) / SECOND_HEAD
    if second.exists():
        _put_second_head(second.read_bytes(), second_head_path(vault_id, folder))
        second.unlink()
    for name in _NEW:
        restored = restoring_path(folder) / name
        if restored.exists():
            restored.replace(folder / name)
    sync_folder(folder)


def _put_second_head(head: bytes, target: Path) -> None:
    # Another disk perhaps, so not by a new name. Once more does no harm: nobody wrote since.
    with suppress(OSError):  # shows as not watched; the one in the vault is newer than any before
        make_private(target.parent)
        replace_file(target, head)
