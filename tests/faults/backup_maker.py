"""A process that keeps a household and makes a backup, on and on, until it is killed. FICTIEF."""

import itertools
import sys
from datetime import timedelta
from pathlib import Path

from wijkteam_desk.casework.make_household import make_household
from wijkteam_desk.desk.backups import make_backup, now_utc
from wijkteam_desk.desk.opening import open_with_keys
from wijkteam_desk.domain.household import WhoIsWho
from wijkteam_desk.vault.in_use import hold
from wijkteam_desk.vault.opening import OpenKeys


def make_on(folder: Path, keys: OpenKeys) -> None:
    """Says that it begins, and then the name of each backup that counts."""
    desk = open_with_keys(folder, keys, hold(folder))
    _say("begin")
    for number in itertools.count():
        told = (WhoIsWho(given_name="Fatima"),)
        desk.perform(make_household, name=f"Huis {number}", members=told).result()
        moment = now_utc() + timedelta(seconds=number)
        _say(make_backup(folder, keys, moment, lambda _: None).path.name)


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    make_on(
        Path(sys.argv[1]),
        OpenKeys(vault_id=sys.argv[2], data_key=bytes.fromhex(sys.stdin.readline())),
    )
