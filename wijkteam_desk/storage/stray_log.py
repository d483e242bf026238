"""Whether the write-ahead log that lies beside a store is the log of that store.

SQLite lays over the store whatever lies there, and on closing writes it in: a log that was left
by an older store or by another one ruins a store that is whole. So it is judged before anything
opens the store to write, and before anybody reads a mixture of the two.
"""

from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import NamedTuple, TypeVar

import sqlcipher3.dbapi2 as sqlcipher

from wijkteam_desk.storage.check import is_whole, reads_whole, tables_in
from wijkteam_desk.storage.connection import connect
from wijkteam_desk.storage.journal import chain_of, mac_at
from wijkteam_desk.storage.keys import StoreKeys
from wijkteam_desk.vault.trouble import VaultDamaged

T = TypeVar("T")
Agrees = Callable[[int, Callable[[int], bytes | None]], bool]
_Opened = Callable[[], sqlcipher.Connection]


class _Seen(NamedTuple):
    """What a store is worth; more is better. `readable`: how many tables, where it is not whole."""

    whole: bool
    known: bool
    readable: int = 0


def has_stray_log(path: Path, keys: StoreKeys, agrees: Agrees, *, torn: bool = False) -> bool:
    """Whether the store is better without the log that lies beside it; nothing is written.

    `agrees` tells whether the commit head knows a store with this newest entry and these macs.
    Reads all of the store. Raises `VaultDamaged` when that is whole neither with the log nor
    without; of what is `torn` it is told with which of the two more is left.
    """
    opened = partial(connect, path, keys.store, read_only=True, torn=torn)
    seen = partial(_seen, keys.journal, agrees, count=torn)
    laid_over = seen(opened)
    if laid_over.whole and laid_over.known:
        return False
    alone = seen(partial(opened, log=False))
    if not (torn or laid_over.whole or alone.whole):
        raise VaultDamaged
    return alone > laid_over


def _seen(journal_key: bytes, agrees: Agrees, opened: _Opened, *, count: bool) -> _Seen:
    def is_known(connection: sqlcipher.Connection) -> bool:
        return agrees(chain_of(connection, journal_key).seq, partial(mac_at, connection))

    whole = _tried(opened, lambda connection: is_whole(connection, journal_key), otherwise=False)
    if not (whole or count):
        return _Seen(whole, known=False)
    known = _tried(opened, is_known, otherwise=False)
    tables: list[str] = []
    if not whole:
        tables = _tried(opened, tables_in, otherwise=tables)
    read = [_tried(opened, partial(reads_whole, table=one), otherwise=False) for one in tables]
    return _Seen(whole, known, sum(read))


def _tried(opened: _Opened, ask: Callable[[sqlcipher.Connection], T], otherwise: T) -> T:
    """The answer over a connection of its own: after a page that cannot be read nothing else is."""
    try:
        with closing(opened()) as connection:
            return ask(connection)
    # SQLCipher may speak of memory where a page is not as it wrote it.
    except (sqlcipher.DatabaseError, VaultDamaged, MemoryError):
        return otherwise
