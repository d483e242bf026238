"""A backup of a store of 50 MB, verified: how long until it counts."""

import shutil
import statistics

from tests.bench.clock import THOUSAND, milliseconds
from tests.bench.row import Row
from tests.bench.vaults import BenchVault
from wijkteam_desk.desk.backups import make_backup, now_utc
from wijkteam_desk.vault.folder import backups_path, store_path

_FIFTY = 50_000_000  # bytes


def backing_up(vault: BenchVault, rounds: int) -> list[Row]:
    """What the backup of this vault takes, as if its store were 50 MB."""
    keys = vault.keys

    def back_up() -> None:
        make_backup(vault.folder, keys, now_utc(), lambda _: None)
        shutil.rmtree(backups_path(vault.folder))

    taken = statistics.median(milliseconds(back_up) for _ in range(rounds))
    size = store_path(vault.folder).stat().st_size
    value = taken / THOUSAND * _FIFTY / max(size, _FIFTY)
    seen = f"{taken:.0f} ms for {size / 1e6:.0f} MB"
    return [Row(what="backup of 50 MB, verified", value=value, unit="s", limit=1.0, seen=seen)]
