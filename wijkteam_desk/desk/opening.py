"""Makes a vault and opens one: keys, store and head together, or nothing."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from wijkteam_desk.casework.introduce_coach import introduce_coach
from wijkteam_desk.casework.take_in_wrong_tries import take_in_wrong_tries
from wijkteam_desk.casework.use_recovery_code import use_recovery_code
from wijkteam_desk.desk.desk import Desk, Opened
from wijkteam_desk.desk.holding import Look, hold_or_look
from wijkteam_desk.desk.left_log import PASSED_LOG, past_stray_log, set_stray_log_aside
from wijkteam_desk.desk.noticed import (
    NO_HEAD,
    Noticed,
    await_code,
    in_the_way,
    keys_changed,
    more_elsewhere,
    notice,
    stray,
)
from wijkteam_desk.domain.coach import CoachDetails, introduce
from wijkteam_desk.domain.wrong_tries import WrongTries
from wijkteam_desk.storage.connection import opens_with
from wijkteam_desk.storage.keys import StoreKeys
from wijkteam_desk.storage.migrate import steps
from wijkteam_desk.storage.store import Store, create_store
from wijkteam_desk.storage.upgrade import forget_old, upgrade
from wijkteam_desk.vault.creation import create, discard
from wijkteam_desk.vault.derive import journal_key
from wijkteam_desk.vault.folder import store_path
from wijkteam_desk.vault.head import Head, HeadFinding
from wijkteam_desk.vault.in_use import Hold, hold
from wijkteam_desk.vault.key_changes import replace_passphrase
from wijkteam_desk.vault.key_slots import Kdf
from wijkteam_desk.vault.known_keys import KnownKeys
from wijkteam_desk.vault.opening import (
    Fits,
    OpenKeys,
    Way,
    open_with_passphrase,
    open_with_recovery_code,
)
from wijkteam_desk.vault.replaced import set_aside_strays
from wijkteam_desk.vault.state import refuse_unless_locked
from wijkteam_desk.vault.swap import finish_swap
from wijkteam_desk.vault.tries import forget_tries, wrong_tries
from wijkteam_desk.vault.trouble import (
    DiskFull,
    NoRoom,
    OnlyLooking,
    StoreSetBack,
    VaultUnwritable,
    WritingBlocked,
    named,
)


@dataclass(frozen=True, kw_only=True)
class NewDesk:
    """The new vault, open, and the code that opens it when the passphrase is forgotten."""

    desk: Desk
    recovery_code: str = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class Recovered:
    """Keys opened by the recovery code; the vault opens once it has a new passphrase."""

    folder: Path
    keys: OpenKeys = field(repr=False)


def create_vault(
    folder: Path,
    passphrase: str,
    author: CoachDetails,
    *,
    kdf: Kdf | None = None,
    code_awaited: bool = False,
) -> NewDesk:
    """Makes and opens a vault; refused without a name, raises `VaultTrouble` where it cannot be.

    Without `kdf` opening costs what this laptop can bear: half a second to a second. With
    `code_awaited` each opening asks for a new recovery code until `confirm_code`.
    """
    introduce(**vars(author))
    made = create(folder, passphrase, kdf=kdf)
    keys = OpenKeys(vault_id=made.vault_id, data_key=made.data_key)

    def begin(store: Store) -> None:
        store.become(store.perform(introduce_coach, **vars(author)).id)
        if code_awaited:
            await_code(store)

    held = hold(folder)
    try:
        # Cut off before the store has its name, this vault counts as never made.
        create_store(store_path(folder), store_keys(keys), begin)
        desk = open_with_keys(folder, keys, held, first=True)
        _refuse_only_read(desk)
    except BaseException:
        held.release()
        discard(folder, made)
        raise
    return NewDesk(desk=desk, recovery_code=made.recovery_code)


def _refuse_only_read(desk: Desk) -> None:
    if desk.blocked:
        desk.close()
        raise DiskFull if isinstance(desk.blocked, NoRoom) else VaultUnwritable


def open_vault(folder: Path, passphrase: str, upgrading: Callable[[], None] = lambda: None) -> Desk:
    """Opens the vault in that folder; takes as long as deriving from the passphrase.

    Where nothing can be written it opens for reading. `upgrading` is called on another thread when
    the store must first be brought to the shape of this program.
    """
    return _opened_by(open_with_passphrase, folder, passphrase, upgrading)


def open_with_code(folder: Path, recovery_code: str) -> Desk:
    """Opens the vault by the recovery code and leaves the passphrase; the journal notes the use."""
    desk = _opened_by(open_with_recovery_code, folder, recovery_code, lambda: None)
    desk.enter_when_kept(use_recovery_code)
    return desk


def recover(folder: Path, recovery_code: str) -> Recovered:
    """Opens the keys with the recovery code."""
    finish_swap(folder)
    refuse_unless_locked(folder)
    with named(folder), hold(folder):
        keys = open_with_recovery_code(folder, recovery_code, _fits_store_in(folder))
        return Recovered(folder=folder, keys=keys)


def renew(
    recovered: Recovered,
    passphrase: str,
    upgrading: Callable[[], None] = lambda: None,
    *,
    kdf: Kdf | None = None,
) -> Desk:
    """Opens the vault and gives it a new passphrase; the journal notes that the code was used.

    So it goes too when the store misses acts: else nobody without the passphrase could decide.
    """
    folder, keys = recovered.folder, recovered.keys
    with named(folder):
        desk = open_with_keys(folder, keys, hold(folder), upgrading)

        def enter() -> None:
            desk.enter_when_kept(use_recovery_code)

        try:
            replace_passphrase(desk.known, passphrase, kdf=kdf, before_written=enter)
            keys_changed(desk)
        except BaseException:
            desk.close()
            raise
    return desk


def _opened_by(way: Way, folder: Path, secret: str, upgrading: Callable[[], None]) -> Desk:
    finish_swap(folder)
    refuse_unless_locked(folder)
    held = hold_or_look(folder)
    try:
        keys = way(folder, secret, _fits_store_in(folder))
    except BaseException:
        held.release()
        raise
    return open_with_keys(folder, keys, held, upgrading)


def _fits_store_in(folder: Path) -> Fits:
    return lambda keys: opens_with(store_path(folder), keys.data_key)


def open_with_keys(
    folder: Path,
    keys: OpenKeys,
    held: Hold | Look,
    upgrading: Callable[[], None] = lambda: None,
    *,
    first: bool = False,
) -> Desk:
    """Opens the vault that is held; lets go of it when that fails. Without room: to read only.

    `first`: it was made just now, so nothing remembers it yet.
    """
    open_now = partial(_opened, folder, keys, held, first=first)
    return Desk(partial(_open_store, folder, keys, held, upgrading, open_now), held, folder)


def _open_store(
    folder: Path,
    keys: OpenKeys,
    held: Hold | Look,
    upgrading: Callable[[], None],
    open_now: Callable[[WritingBlocked | None], Opened],
) -> Opened:
    if isinstance(held, Look):
        return open_now(held.why)
    try:
        log = set_stray_log_aside(folder, keys, store_keys(keys))
        upgrade(store_path(folder), store_keys(keys), steps(), upgrading)
        opened = open_now(None)
        return replace(opened, noticed=(*log, *opened.noticed))
    except (DiskFull, VaultUnwritable) as trouble:
        try:
            return open_now(NoRoom() if isinstance(trouble, DiskFull) else WritingBlocked())
        except VaultUnwritable:  # of an older shape
            raise trouble from None


def _opened(
    folder: Path,
    keys: OpenKeys,
    held: Hold | Look,
    only_read: WritingBlocked | None,
    *,
    first: bool,
) -> Opened:
    own = store_keys(keys)
    if only_read:
        only_read = past_stray_log(folder, keys, own, only_read)
        found = [PASSED_LOG] if only_read.past_log else []
    else:
        found = [stray(name) for name in set_aside_strays(folder, datetime.now(UTC))]
    known = KnownKeys(folder, keys)
    head = Head(folder, keys.vault_id, keys.data_key)
    try:
        store = Store(store_path(folder), own, head, only_read=only_read, held=held.lasts)
    except BaseException:
        head.close()
        raise
    if isinstance(only_read, OnlyLooking):
        return Opened(store=store, head=head, known=known, noticed=tuple(found))
    _compare(store, head, only_read)
    if not only_read:
        known.put_right()
    if head.newest() is None and not first:
        found.append(NO_HEAD)
    if not store.blocked:
        forget_old(store_path(folder))
        _watch(store, head)
    found.extend(_outside(head))
    return Opened(
        store=store,
        head=head,
        known=known,
        noticed=notice(store, folder, known, found, first=first),
        wrong_tries=_taken_in(store, folder),
    )


def _watch(store: Store, head: Head) -> None:
    """A copy of the head that is missing, or behind the other, is made good at once."""
    mac = store.mac_at(store.seq)
    if mac and not (head.watched and head.newest()):
        head.advance(store.seq, mac)


def _outside(head: Head) -> Iterator[Noticed]:
    if head.in_the_way:
        yield in_the_way(head.in_the_way)
    if (more := head.more_elsewhere()) > 0:
        yield more_elsewhere(more)


def _taken_in(store: Store, folder: Path) -> WrongTries | None:
    tries = wrong_tries(folder)
    if tries is None:
        return None
    try:
        known = store.perform(take_in_wrong_tries, count=tries.count, since=tries.since)
    except (DiskFull, VaultUnwritable, WritingBlocked):  # told, and offered again the next time
        return WrongTries(count=tries.count, since=tries.since)
    forget_tries(folder)
    return known


def _compare(store: Store, head: Head, only_read: WritingBlocked | None) -> None:
    head.follow()
    verdict = head.compare(store.seq, store.mac_at)
    if verdict.finding is not HeadFinding.FINE:
        store.block(StoreSetBack(lost=verdict.lost, only_read=only_read))


def store_keys(keys: OpenKeys) -> StoreKeys:
    """What the store asks of the keys."""
    return StoreKeys(store=keys.data_key, journal=journal_key(keys.data_key))
