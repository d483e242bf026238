"""Kills a process while it puts a backup back: the old vault or the new one, whole."""

import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

from tests.bench.vaults import PASSPHRASE
from tests.faults.outcome import Outcome
from wijkteam_desk.casework.list_households import list_households
from wijkteam_desk.casework.make_household import make_household
from wijkteam_desk.desk.backups import make_backup, now_utc
from wijkteam_desk.desk.opening import create_vault, open_with_keys
from wijkteam_desk.domain.coach import CoachDetails
from wijkteam_desk.domain.household import WhoIsWho
from wijkteam_desk.vault.folder import replaced_path, restoring_path
from wijkteam_desk.vault.in_use import hold
from wijkteam_desk.vault.key_slots import SMALLEST
from wijkteam_desk.vault.opening import OpenKeys
from wijkteam_desk.vault.state import trouble_in
from wijkteam_desk.vault.swap import finish_swap
from wijkteam_desk.vault.trouble import VaultTrouble

LONG = 100
SHORT = 4

_ROOT = Path(__file__).parent.parent.parent


def run(count: int, folder: Path) -> Outcome:
    """So many kills; each puts back the other of two backups, so that old and new differ."""
    chance = random.Random(20261122)
    vault = folder / "kluis"
    keys, backups = _vault_with_backups(vault)
    old = new = neither = cut_off = 0
    now = 2
    for _ in range(count):
        wanted = 1 if now == 2 else 2
        _restore_until_killed(vault, backups[wanted - 1], chance.uniform(0.0, 0.1))
        cut_off += restoring_path(vault).exists()
        found = _households_after(vault, keys)
        old, new = old + (found == now), new + (found == wanted)
        neither += found not in (now, wanted)
        now = found if found in (1, 2) else now
        shutil.rmtree(replaced_path(vault), ignore_errors=True)
    sentence = (
        f"{count} kills during a restore, {cut_off} cut off;"
        f" {old} old, {new} new, {neither} neither"
    )
    return Outcome(sentence=sentence, good=neither == 0 and old + new == count)


def _vault_with_backups(vault: Path) -> tuple[OpenKeys, list[Path]]:
    made = create_vault(vault, PASSPHRASE, CoachDetails(name="Noor Meting"), kdf=SMALLEST)
    desk, backups = made.desk, []
    for name in ("Een", "Twee"):
        told = (WhoIsWho(given_name="Fatima"),)
        desk.perform(make_household, name=name, members=told).result()
        backups.append(make_backup(vault, desk.keys, now_utc(), lambda _: None).path)
    keys = desk.keys
    desk.close()
    return keys, backups


def _restore_until_killed(vault: Path, backup: Path, seconds: float) -> None:
    command = [sys.executable, "-m", "tests.faults.restorer", str(vault), str(backup)]
    with subprocess.Popen(command, cwd=_ROOT, stdout=subprocess.PIPE, text=True) as restorer:
        if restorer.stdout is None:
            raise RuntimeError
        if restorer.stdout.readline() != "begin\n":
            raise RuntimeError
        time.sleep(seconds)
        restorer.kill()


def _households_after(vault: Path, keys: OpenKeys) -> int:
    """How many households there are after the next start; -1 when it does not start well."""
    try:
        finish_swap(vault)
        trouble = trouble_in(vault)
        desk = open_with_keys(vault, keys, hold(vault))
    except VaultTrouble:
        return -1
    try:
        whole = not desk.faults() and not trouble and not restoring_path(vault).exists()
        return len(desk.perform(list_households).result()) if whole else -1
    finally:
        desk.close()
