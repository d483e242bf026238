"""The one encrypted connection (SECURITY 3)."""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from shutil import disk_usage

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, StaticPool, create_engine, event

from wijkteam_desk.storage.trouble import trouble_in
from wijkteam_desk.vault.trouble import (
    DiskFull,
    VaultDamaged,
    VaultTrouble,
    VaultUnwritable,
    from_system,
)

_WRITING = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "wal_autocheckpoint=0",  # see write_ahead.py
)
_SETTINGS = (
    "foreign_keys=ON",
    "busy_timeout=10000",
    "secure_delete=ON",
    "trusted_schema=OFF",
    "temp_store=MEMORY",
    "fullfsync=ON",
    "checkpoint_fullfsync=ON",
)
_LOOK_SETTINGS = ("locking_mode=EXCLUSIVE", *_SETTINGS)
# Else a store with fewer pages than it says shows nothing at all.
_TORN_SETTINGS = ("writable_schema=ON",)
_NO_LOCKS = "win32-none" if os.name == "nt" else "unix-none"
_COPY_SETTINGS = ("journal_mode=OFF", "synchronous=OFF", "temp_store=MEMORY")
_ATTACH = 24
_OK, _DENY = 0, 1
_PAGE = 4096
_FILE_MODE = 0o600
_SHARED = 8 * _PAGE
_PLAIN_HEADER = b"SQLite format 3\0"


def connect(
    path: Path,
    key: bytes,
    *,
    new: bool = False,
    read_only: bool = False,
    torn: bool = False,
    log: bool = True,
) -> sqlcipher.Connection:
    """Opens the store with the raw 256-bit key; makes a file only when `new`.

    `read_only` touches nothing beside the store either, and may pass over the `log` there; `torn`
    opens what is left of one that was cut short, only to be read.

    Raises `VaultDamaged` when the file is not encrypted, not ours, or the driver cannot encrypt;
    `DiskFull` and `VaultUnwritable` when there is no room or right to open it.
    """
    if not new and not _may_be_a_store(path):
        raise VaultDamaged
    if new:
        _make_private(path)
    if read_only or torn:
        settings = _LOOK_SETTINGS + (_TORN_SETTINGS if torn else ())
        return _opened(path, f"mode={_look_only(path, log=log)}", key, settings)
    return _opened(path, "mode=rw", key, _WRITING + _SETTINGS)


def connect_to_copy(path: Path, key: bytes, *, new: bool = False) -> sqlcipher.Connection:
    """Opens a copy that nobody works in: to be filled when `new`, else only to be read.

    Leaves no file beside it. A new one is only on the disk when somebody syncs it. Raises as above.
    """
    mode = "mode=rwc" if new else "mode=ro&immutable=1"
    return _opened(path, mode, key, _COPY_SETTINGS if new else ())


def connect_to_read(path: Path, key: bytes) -> sqlcipher.Connection:
    """Opens a store that nobody works in, and changes nothing in it. Raises as above."""
    if not _may_be_a_store(path):
        raise VaultDamaged
    return _opened(path, "mode=ro", key, ())


@contextmanager
def log_kept(path: Path, key: bytes) -> Iterator[None]:
    """Who writes to a damaged store may leave it in the block, and the log stays beside it.

    SQLite writes the log in when the last one leaves, but a reader cannot. What damaged the store
    may be an older one, whole, that another program wrote over it.
    """
    with ExitStack() as reader:
        with suppress(VaultTrouble):  # nothing is left to spoil
            reader.enter_context(closing(connect_to_read(path, key)))
        yield


def opens_with(path: Path, key: bytes) -> bool:
    """Whether this key opens the store; a store that nothing opens tells nothing."""
    try:
        with closing(connect(path, key, read_only=True)):
            return True
    except VaultTrouble:
        return False


def log_of(path: Path) -> Path:
    """The write-ahead log of this store; it is there while somebody writes."""
    return path.with_name(f"{path.name}-wal")


def has_log(path: Path) -> bool:
    """Whether a write-ahead log with something in it lies beside this store."""
    log = log_of(path)
    return log.exists() and log.stat().st_size > 0


def engine_on(connection: sqlcipher.Connection, begin_with: Callable[[], str]) -> Engine:
    """SQLAlchemy on that one connection; `begin_with` says how the next transaction begins."""
    engine = create_engine(
        "sqlite://",
        creator=lambda: connection,
        module=sqlcipher,
        poolclass=StaticPool,
        hide_parameters=True,
    )

    @event.listens_for(engine, "begin")
    def begin(opened: Connection) -> None:
        opened.exec_driver_sql(begin_with())

    return engine


def _make_private(path: Path) -> None:
    # SQLite gives the write-ahead log the rights of the store, and the store those of the umask.
    try:
        path.touch(mode=_FILE_MODE)
        path.chmod(_FILE_MODE)
    except OSError as error:
        raise from_system(error) from None


def _look_only(path: Path, *, log: bool) -> str:
    # SQLite wants to write beside a store with a journal, unless it is told that nobody writes;
    # but then it would not see what is still in that journal. Exclusive and without locks it
    # keeps in memory what else would lie beside the store.
    return f"ro&vfs={_NO_LOCKS}" if log and has_log(path) else "ro&immutable=1"


def _may_be_a_store(path: Path) -> bool:
    try:
        with path.open("rb") as store:
            page = store.read(_PAGE)
    except OSError as error:
        raise from_system(error) from None
    return len(page) == _PAGE and not page.startswith(_PLAIN_HEADER)


def _opened(path: Path, mode: str, key: bytes, settings: tuple[str, ...]) -> sqlcipher.Connection:
    connection = sqlcipher.connect(
        f"{path.absolute().as_uri()}?{mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        _make_ready(connection, key, settings)
    except sqlcipher.DatabaseError as trouble:
        connection.close()
        raise _why(trouble, path.parent) from None
    return connection


def _why(trouble: sqlcipher.DatabaseError, folder: Path) -> VaultTrouble:
    why = trouble_in(trouble) or VaultDamaged()
    # Without room for the file that readers share, SQLite speaks of an I/O error.
    no_room = isinstance(why, VaultUnwritable) and disk_usage(folder).free < _SHARED
    return DiskFull() if no_room else why


def _make_ready(connection: sqlcipher.Connection, key: bytes, settings: tuple[str, ...]) -> None:
    # Plain SQLite ignores PRAGMA key and would write everything readable.
    if not connection.execute("PRAGMA cipher_version").fetchone():
        raise sqlcipher.DatabaseError
    # The driver's diagnostics go to stderr, which a windowed program does not have.
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    for setting in settings:
        connection.execute(f"PRAGMA {setting}")
    connection.execute("SELECT count(*) FROM sqlite_master")
    # One ATTACH and an export would be a plain copy of everything.
    connection.set_authorizer(lambda action, *_: _DENY if action == _ATTACH else _OK)
