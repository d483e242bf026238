"""The open store: runs acts, each in one transaction with one journal entry."""

from collections.abc import Callable
from contextlib import closing, nullcontext
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Concatenate, ParamSpec, Protocol, TypeVar

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from wijkteam_desk.domain.dutch_date import today
from wijkteam_desk.domain.identity import new_id
from wijkteam_desk.storage import journal
from wijkteam_desk.storage.changes import take, watch
from wijkteam_desk.storage.check import faults_in
from wijkteam_desk.storage.connection import connect, engine_on, log_kept, log_of
from wijkteam_desk.storage.erasing import FORGETTING
from wijkteam_desk.storage.keys import StoreKeys
from wijkteam_desk.storage.migrate import migrate, refuse_other_shape, steps
from wijkteam_desk.storage.settings import keep_setting, read_setting
from wijkteam_desk.storage.trouble import trouble_in
from wijkteam_desk.storage.unit_of_work import Work
from wijkteam_desk.storage.write_ahead import shorten
from wijkteam_desk.vault.durable import sync_folder
from wijkteam_desk.vault.same_files import SameFiles
from wijkteam_desk.vault.trouble import (
    FoundDamaged,
    HoldLost,
    OnlyLooking,
    PartDamaged,
    StoreGone,
    VaultDamaged,
    VaultTrouble,
    VaultUnwritable,
    WorkEnded,
    WritingBlocked,
)

P = ParamSpec("P")
T = TypeVar("T")
U = TypeVar("U")


class CommitHead(Protocol):
    """Where the newest entry is remembered outside the store."""

    def advance(self, seq: int, mac: bytes) -> None:
        """Remembers the newest entry; never raises."""


def create_store(
    path: Path, keys: StoreKeys, begin: Callable[["Store"], None] = lambda _: None
) -> None:
    """Makes a store; it gets its name only when `begin` is done. Refuses to replace one."""
    if path.exists():
        raise VaultUnwritable
    beside = path.with_suffix(".new")
    beside.unlink(missing_ok=True)
    try:
        _fill(beside, keys, begin)
        beside.replace(path)
        sync_folder(path.parent)
    except sqlcipher.DatabaseError as trouble:
        raise trouble_in(trouble) or trouble from None
    finally:
        beside.unlink(missing_ok=True)


def _fill(path: Path, keys: StoreKeys, begin: Callable[["Store"], None]) -> None:
    with closing(connect(path, keys.store, new=True)) as connection:
        migrate(connection, steps())
        keep_setting(connection, "device", new_id())
    with closing(Store(path, keys, _NoHead())) as store:
        begin(store)


class Store:
    """An open store, used by one thread only."""

    def __init__(
        self,
        path: Path,
        keys: StoreKeys,
        head: CommitHead,
        *,
        only_read: WritingBlocked | None = None,
        held: Callable[[], bool] = lambda: True,
    ) -> None:
        """Opens an existing store of this shape; raises `VaultDamaged` or `VaultNewer`.

        An older one is brought to this shape first (`storage.upgrade`). `only_read`: why nothing
        may be written; `held`: whether no other process may write.
        """
        self._looking = isinstance(only_read, OnlyLooking)
        self._connect = _way_to(path, keys.store, only_read)
        self._log_kept = partial(log_kept, path, keys.store)
        self._blocked: WritingBlocked | None = None
        self._connected()
        self._files = SameFiles(path, *([] if only_read else [log_of(path)]))
        self._looked: frozenset[str] = frozenset()
        try:
            refuse_other_shape(self.connection)
            if only_read:
                self.block(only_read)
            else:
                watch(self.connection)
            unknown = journal.Chain(key=keys.journal)
            self._chain = self._left(journal.chain_of, unknown, keys.journal)
            self.device = self._left(read_setting, "", "device")
            self.author = self._left(read_setting, "", "author")
        except sqlcipher.DatabaseError as trouble:
            self.connection.close()
            raise trouble_in(trouble) or VaultDamaged from None
        except VaultTrouble:
            self.connection.close()
            raise
        self._head, self._path, self._held = head, path, held

    def perform(
        self, act: Callable[Concatenate[Work, P], T], /, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Runs the act whole or not at all; what it returns is detached from the store.

        An act that changed, opened or noted something leaves exactly one journal entry. Raises what
        the act raises (`Refusal`) and `VaultTrouble` when the surroundings fail. While writing is
        blocked, an act that only reads is done, and what it opened is entered afterwards. Once the
        store turned out to be damaged, or gone, nothing is done in it any more.
        """
        self.refuse_ended()
        try:
            with Session(self._engine, expire_on_commit=False) as session, session.begin():
                work = self._work(session)
                result = act(work, *args, **kwargs)
                session.flush()
                chain = self._enter(act.__name__, work)
        except (DBAPIError, sqlcipher.DatabaseError, MemoryError) as error:
            trouble = self._trouble_in(error)
            if isinstance(trouble, PartDamaged):
                self._connected()
            elif isinstance(trouble, VaultDamaged):
                trouble = self._blocked = FoundDamaged()
            raise trouble or error from None
        self.refuse_ended()  # what was written now may have gone with the file
        if chain.seq > self._chain.seq:
            self._chain, self._looked = chain, frozenset()
            self._head.advance(chain.seq, chain.mac)
        if not self._blocked:
            shorten(self.connection, self._path)
        return result

    def refuse_ended(self) -> None:
        """Raises `WorkEnded` once its files, or what keeps others out, are gone or replaced."""
        if not isinstance(self._blocked, WorkEnded):
            if not self._files.are_there():
                self._blocked = StoreGone()
            elif not self._held():
                self._blocked = HoldLost()
        if isinstance(self._blocked, WorkEnded):
            raise self._blocked.with_traceback(None)

    def become(self, coach_id: str) -> None:
        """From now on this coach is the author."""
        keep_setting(self.connection, "author", coach_id)
        self.author = coach_id

    @property
    def blocked(self) -> WritingBlocked | None:
        """Why nothing is written to this store now; `None` when it may be."""
        return self._blocked

    def block(self, why: WritingBlocked) -> None:
        """From now on only reads; whoever writes is told why not."""
        self.connection.execute("PRAGMA query_only = ON")
        self._blocked = why

    def unblock(self) -> None:
        """Writes again; not for a store that was opened read-only."""
        self._blocked = None
        self.connection.execute("PRAGMA query_only = OFF")

    @property
    def seq(self) -> int:
        """The number of the newest journal entry."""
        return self._chain.seq

    @property
    def newest_at(self) -> datetime:
        """When the newest act was done (UTC); only where there is one."""
        return journal.newest_at(self.connection)

    def mac_at(self, seq: int) -> bytes | None:
        """The mac of that journal entry, for comparing with the head."""
        return journal.mac_at(self.connection, seq)

    def faults(self) -> list[str]:
        """What a full check finds, in Dutch sentences; empty when all is well."""
        return faults_in(self.connection, self._chain.key)

    def interrupt(self) -> None:
        """Stops the running act from another thread; it leaves nothing behind."""
        self.connection.interrupt()

    def close(self) -> None:
        """Closes the store; the key stays in memory until the process ends (SECURITY 4.4)."""
        damaged = isinstance(self._blocked, FoundDamaged)
        with self._log_kept() if damaged else nullcontext():
            self._engine.dispose()
            self.connection.close()

    def _left(self, read: Callable[[sqlcipher.Connection, U], T], unknown: T, what: U) -> T:
        """What is read, or of a damaged store that somebody looks at: that it is not known."""
        try:
            return read(self.connection, what)
        except sqlcipher.DatabaseError:
            if not self._looking:
                raise
            self._connected()
            return unknown

    def _connected(self) -> None:
        """Opens it; also anew, for once a page could not be read SQLite reads no other page."""
        if self._blocked:
            self.close()
        self.connection = self._connect()
        self._engine = engine_on(self.connection, self._begin_with)
        if self._blocked:
            self.block(self._blocked)

    def _work(self, session: Session) -> Work:
        session.connection()
        return Work(
            session=session,
            author=self.author,
            device=self.device,
            now=datetime.now(UTC),
            today=today(),
        )

    def _begin_with(self) -> str:
        # The write lock at once: a transaction that must wait for it halfway fails instead.
        return "BEGIN" if self._blocked else "BEGIN IMMEDIATE"

    def _enter(self, act: str, work: Work) -> journal.Chain:
        if self._blocked:
            if work.note:
                raise self._blocked.with_traceback(None)
            self._looked |= work.seen
            return self._chain
        changes = take(self.connection)
        if not changes and not work.seen and not work.note:
            return self._chain
        if work.forgotten and act not in FORGETTING:  # a check would call it damage
            raise ValueError(act)
        done = journal.Done(
            id=work.entry,
            act=act,
            author=self.author,
            device=self.device,
            at=work.now,
            note=work.note,
            seen=self._looked | work.seen,
            forgotten=work.forgotten,
        )
        return journal.append(self.connection, self._chain, done, changes)

    def _trouble_in(self, error: Exception) -> VaultTrouble | None:
        if self._blocked and "readonly" in str(error):
            return self._blocked.with_traceback(None)
        trouble = trouble_in(error)
        # SQLCipher may speak of memory where a page is not as it wrote it.
        if not trouble and not self._reads():
            trouble = VaultDamaged()
        return PartDamaged() if self._looking and isinstance(trouble, VaultDamaged) else trouble

    def _reads(self) -> bool:
        try:
            self.connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except (sqlcipher.DatabaseError, MemoryError):
            return False
        return True


def _way_to(
    path: Path, key: bytes, only_read: WritingBlocked | None
) -> Callable[[], sqlcipher.Connection]:
    if only_read is None:
        return partial(connect, path, key)
    torn, log = isinstance(only_read, OnlyLooking), not only_read.past_log
    return partial(connect, path, key, read_only=True, torn=torn, log=log)


class _NoHead:
    def advance(self, seq: int, mac: bytes) -> None:
        """A store without a name is not watched yet."""
