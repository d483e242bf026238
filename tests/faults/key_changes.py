"""Passphrase and recovery code are being changed when the program is killed: the vault opens."""

import random
from dataclasses import dataclass
from pathlib import Path

from tests.faults.key_changer import passphrase_of
from tests.faults.killing import lines_until_killed
from tests.faults.outcome import Outcome
from tests.waiting import let_pass
from wijkteam_desk.vault.creation import create
from wijkteam_desk.vault.folder import store_path
from wijkteam_desk.vault.key_slots import SMALLEST
from wijkteam_desk.vault.opening import open_with_passphrase, open_with_recovery_code
from wijkteam_desk.vault.trouble import WrongPassphrase

LONG = 100
SHORT = 4


def run(count: int, folder: Path) -> Outcome:
    """Kills so many changers, each of a vault of its own, and tries every way in."""
    chance = random.Random(count)
    ways = [_kill_key_changer(folder / str(number), chance) for number in range(count)]
    neither = sum(not (way.newest or way.before) for way in ways)
    both = sum(way.newest and way.before for way in ways)
    lost = sum(way.acknowledged and not way.newest for way in ways)
    codes = sum(not way.code for way in ways)
    changes = sum(way.changes for way in ways)
    return Outcome(
        sentence=f"{count} kills while keys were changed {changes} times: {neither} open with"
        f" neither passphrase, {both} with both, {lost} acknowledged changes lost,"
        f" {codes} that the newest code does not open",
        good=not (neither or both or lost or codes) and changes > 0,
    )


@dataclass(frozen=True, kw_only=True)
class Ways:
    """What opens after the kill: of the two passphrases that may, and the code last announced."""

    changes: int
    acknowledged: bool
    newest: bool
    before: bool
    code: bool


def _kill_key_changer(folder: Path, chance: random.Random) -> Ways:
    """Starts a changer on a new vault, kills it after some announcements, opens the vault."""
    made = create(folder, passphrase_of(0), kdf=SMALLEST)
    store_path(folder).write_bytes(b"\x8e" * 4096)
    said = lines_until_killed("key_changer", folder, after=chance.randrange(1, 8))
    numbers = [int(line.split()[1]) for line in said if line.startswith("writing ")]
    codes = [line.removeprefix("code ") for line in said if line.startswith("code ")]
    newest = numbers[-1]
    return Ways(
        changes=newest,
        acknowledged=f"passphrase {newest}" in said,
        newest=_opens(folder, newest),
        before=_opens(folder, newest - 1),
        code=_code_opens(folder, [made.recovery_code, *codes][-1], made.data_key),
    )


def _opens(folder: Path, number: int) -> bool:
    try:
        open_with_passphrase(folder, passphrase_of(number))
    except WrongPassphrase:
        let_pass(folder)
        return False
    return True


def _code_opens(folder: Path, code: str, data_key: bytes) -> bool:
    return open_with_recovery_code(folder, code).data_key == data_key
