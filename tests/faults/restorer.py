"""A process that puts a backup back, and is killed meanwhile. FICTIEF."""

import sys
from pathlib import Path

from tests.bench.vaults import PASSPHRASE
from wijkteam_desk.desk.backups import now_utc
from wijkteam_desk.desk.restoring import prepare_restore, put_back


def put_one_back(vault: Path, backup: Path) -> None:
    """Says when the swap is about to begin."""
    prepared = prepare_restore(vault, backup, PASSPHRASE, lambda _: None)
    sys.stdout.write("begin\n")
    sys.stdout.flush()
    put_back(prepared, now_utc).close()


if __name__ == "__main__":
    put_one_back(Path(sys.argv[1]), Path(sys.argv[2]))
