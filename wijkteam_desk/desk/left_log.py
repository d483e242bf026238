"""A write-ahead log that does not belong to the store is set aside, or passed over, on opening."""

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from wijkteam_desk.desk.noticed import Noticed
from wijkteam_desk.storage.connection import has_log
from wijkteam_desk.storage.keys import StoreKeys
from wijkteam_desk.storage.stray_log import Agrees, has_stray_log
from wijkteam_desk.vault.folder import LOG, SHARED, store_path
from wijkteam_desk.vault.head import Head, HeadFinding
from wijkteam_desk.vault.opening import OpenKeys
from wijkteam_desk.vault.replaced import new_place, set_aside
from wijkteam_desk.vault.trouble import OnlyLooking, WritingBlocked, from_system

STRAY_LOG = Noticed(
    "Naast de kluis lag een bestand 'store.db-wal' dat er niet bij hoort. De kluis is zonder dat"
    " bestand geopend. Het ligt nog 30 dagen in de map 'replaced' van de kluis."
)
PASSED_LOG = Noticed(
    "Naast de kluis ligt een bestand 'store.db-wal' dat er niet bij hoort. Je leest de kluis zonder"
    " dat bestand."
)


def set_stray_log_aside(folder: Path, keys: OpenKeys, known: StoreKeys) -> tuple[Noticed, ...]:
    """Moves a log of another store out of the way, and tells so; mostly there is none.

    Nothing else is touched. A log is left after a crash only, and takes a full check. Raises
    `VaultDamaged` when the store is whole neither with it nor without, `VaultUnwritable` and
    `DiskFull`.
    """
    if not is_log_stray(folder, keys, known):
        return ()
    try:
        set_aside(folder, (LOG, SHARED), new_place(folder, datetime.now(UTC)))
    except OSError as error:
        raise from_system(error) from None
    return (STRAY_LOG,)


def past_stray_log(
    folder: Path, keys: OpenKeys, known: StoreKeys, why: WritingBlocked
) -> WritingBlocked:
    """Why only is read, and that it is without the log there: for where it cannot be set aside.

    Who only looks is told what is left. Raises `VaultDamaged` as above.
    """
    stray = is_log_stray(folder, keys, known, torn=isinstance(why, OnlyLooking))
    return type(why)(why.sentence, past_log=stray)


def is_log_stray(folder: Path, keys: OpenKeys, known: StoreKeys, *, torn: bool = False) -> bool:
    """Whether a log of another store lies there; writes nothing. See `has_stray_log`."""
    store = store_path(folder)
    if not has_log(store):
        return False
    with closing(Head(folder, keys.vault_id, keys.data_key)) as head:
        return has_stray_log(store, known, _agrees_with(head), torn=torn)


def _agrees_with(head: Head) -> Agrees:
    head.follow()
    return lambda seq, mac_at: head.compare(seq, mac_at).finding is HeadFinding.FINE
