"""Whether the write-ahead log that lies beside a store is the log of that store.

SQLite lays over the store whatever lies there, and on closing writes it in: a log that was left
by an older store or by another one ruins a store that is whole. So it is judged before anything
opens the store to write.
"""

from collections.abc import Callable
from contextlib import closing
from enum import IntEnum, auto
from functools import partial
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from wijkteam_desk.storage.check import is_whole
from wijkteam_desk.storage.connection import connect, connect_to_copy
from wijkteam_desk.storage.journal import chain_of, mac_at
from wijkteam_desk.storage.keys import StoreKeys
from wijkteam_desk.vault.trouble import VaultDamaged

Agrees = Callable[[int, Callable[[int], bytes | None]], bool]


class _Seen(IntEnum):
    """What a store is worth; more is better."""

    BROKEN = auto()
    WHOLE = auto()
    AGREES = auto()


def has_stray_log(path: Path, keys: StoreKeys, agrees: Agrees) -> bool:
    """Whether the store is better without the log that lies beside it; nothing is written.

    `agrees` tells whether the commit head knows a store with this newest entry and these macs.
    Reads all of the store. Raises `VaultDamaged` when that is whole neither with the log nor
    without.
    """
    seen = partial(_seen, keys.journal, agrees)
    laid_over = seen(partial(connect, path, keys.store, read_only=True))
    if laid_over is _Seen.AGREES:
        return False
    alone = seen(partial(connect_to_copy, path, keys.store))
    if laid_over is alone is _Seen.BROKEN:
        raise VaultDamaged
    return alone > laid_over


def _seen(journal_key: bytes, agrees: Agrees, opened: Callable[[], sqlcipher.Connection]) -> _Seen:
    try:
        with closing(opened()) as connection:
            if not is_whole(connection, journal_key):
                return _Seen.BROKEN
            newest = chain_of(connection, journal_key).seq
            known = agrees(newest, partial(mac_at, connection))
            return _Seen.AGREES if known else _Seen.WHOLE
    # SQLCipher may speak of memory where a page is not as it wrote it.
    except (sqlcipher.DatabaseError, VaultDamaged, MemoryError):
        return _Seen.BROKEN
