"""Kills a process while it makes backups: what is offered is whole, and the last is there."""

import random
import subprocess
import sys
import time
from pathlib import Path

from tests.bench.made_up import Size
from tests.bench.vaults import made_vault
from tests.faults.outcome import Outcome
from wijkteam_desk.desk.backups import make_backup, now_utc
from wijkteam_desk.desk.opening import open_with_keys
from wijkteam_desk.vault.backup_file import refuse_damaged
from wijkteam_desk.vault.backups import backups_in, files_in, is_whole
from wijkteam_desk.vault.folder import backups_path
from wijkteam_desk.vault.in_use import hold
from wijkteam_desk.vault.opening import OpenKeys

LONG = 200
SHORT = 4

_ROOT = Path(__file__).parent.parent.parent
_SIZE = Size(households=60, passages=4_000, actions=300)


def run(count: int, folder: Path) -> Outcome:
    """So many kills; the vault holds some megabytes, so that a backup takes its time."""
    chance = random.Random(20261122)
    vault = made_vault(folder / "kluis", _SIZE)
    keys = vault.keys
    place = backups_path(vault.folder)
    offered = spoilt = lost = halfway = 0
    for _ in range(count):
        acknowledged = _make_until_killed(vault.folder, keys, chance.uniform(0.0, 0.5))
        files = files_in(place)
        offered += len(files)
        spoilt += len(files) - sum(is_whole(one) for one in backups_in(place))
        lost += sum(not (place / name).exists() for name in acknowledged)
        halfway += any(place.glob("*.making"))
        _begin_afresh(place, files)
    faults = _faults_after(vault.folder, keys)
    sentence = (
        f"{count} kills during backups, {halfway} half-way; {offered} offered, {spoilt} not whole,"
        f" {lost} acknowledged lost, {len(faults)} faults in the vault"
    )
    return Outcome(sentence=sentence, good=not (spoilt or lost or faults))


def _make_until_killed(folder: Path, keys: OpenKeys, seconds: float) -> list[str]:
    command = [sys.executable, "-m", "tests.faults.backup_maker", str(folder), keys.vault_id]
    with subprocess.Popen(
        command, cwd=_ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as maker:
        if maker.stdout is None or maker.stdin is None:
            raise RuntimeError
        maker.stdin.write(f"{keys.data_key.hex()}\n")
        maker.stdin.flush()
        if maker.stdout.readline() != "begin\n":
            raise RuntimeError
        time.sleep(seconds)
        maker.kill()
        return maker.stdout.read().split()


def _begin_afresh(place: Path, files: list[Path]) -> None:
    for old in files[:-1]:
        old.unlink()
    for left in files[-1:]:
        refuse_damaged(left, lambda _: None)
    if not place.exists():
        place.mkdir()


def _faults_after(folder: Path, keys: OpenKeys) -> list[str]:
    desk = open_with_keys(folder, keys, hold(folder))
    try:
        make_backup(folder, keys, now_utc(), lambda _: None)
        left = [path.name for path in backups_path(folder).iterdir() if path.is_dir()]
        return [*desk.faults(), *left]
    finally:
        desk.close()
