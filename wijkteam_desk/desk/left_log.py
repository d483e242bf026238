"""A write-ahead log that does not belong to the store is set aside before the vault opens."""

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
from wijkteam_desk.vault.trouble import from_system

STRAY_LOG = Noticed(
    "Naast de kluis lag een bestand 'store.db-wal' dat er niet bij hoort. De kluis is zonder dat"
    " bestand geopend. Het ligt nog 30 dagen in de map 'replaced' van de kluis."
)


def set_stray_log_aside(folder: Path, keys: OpenKeys, known: StoreKeys) -> tuple[Noticed, ...]:
    """Moves a log of another store out of the way, and tells so; mostly there is none.

    Nothing else is touched. A log is left after a crash only, and takes a full check. Raises
    `VaultDamaged` when the store is whole neither with it nor without, `VaultUnwritable` and
    `DiskFull`.
    """
    store = store_path(folder)
    if not has_log(store):
        return ()
    with closing(Head(folder, keys.vault_id, keys.data_key)) as head:
        if not has_stray_log(store, known, _agrees_with(head)):
            return ()
    try:
        set_aside(folder, (LOG, SHARED), new_place(folder, datetime.now(UTC)))
    except OSError as error:
        raise from_system(error) from None
    return (STRAY_LOG,)


def _agrees_with(head: Head) -> Agrees:
    head.follow()
    return lambda seq, mac_at: head.compare(seq, mac_at).finding is HeadFinding.FINE
