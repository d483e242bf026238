"""Costs of a guess that somebody lowered, or raised beyond reason, are refused at once."""

import gc
import time
from pathlib import Path

from tests.faults.outcome import Outcome
from tests.faults.vaults import new_victim, words
from tests.unit.vault.key_documents import Document, changed, passphrase_slot
from wijkteam_desk.vault.folder import key_paths
from wijkteam_desk.vault.opening import open_with_passphrase
from wijkteam_desk.vault.trouble import VaultDamaged

LONG = 50
SHORT = 1

_AT_ONCE = 0.05  # seconds
_TEBIBYTE = 1024 * 1024 * 1024  # KiB
_COSTS: tuple[dict[str, int], ...] = (
    {"memory_kib": 64 * 1024 - 1},
    {"rounds": 2},
    {"lanes": 1},
    {"memory_kib": 8, "rounds": 1, "lanes": 1},
    {"memory_kib": _TEBIBYTE},
    {"rounds": 2**31},
)


def run(count: int, folder: Path) -> Outcome:
    """Tries each of these costs so many times.

    Refused as damage means that nothing was derived: lowered costs would end in another trouble
    (the passphrase does not fit), a tebibyte in too little memory, endless rounds never. Measured
    is what it costs this thread: other programs do not make it more.
    """
    victim = new_victim(folder / "vault")
    whole = key_paths(victim.folder)[0].read_bytes()
    took: list[float] = []
    for costs in _COSTS * count:

        def forge(document: Document, costs: dict[str, int] = costs) -> None:
            passphrase_slot(document)["kdf"].update(costs)

        for path in key_paths(victim.folder):
            path.write_bytes(changed(whole, forge))
        gc.disable()  # as in the program
        start = time.thread_time()
        try:
            open_with_passphrase(victim.folder, words())
        except VaultDamaged:
            took.append(time.thread_time() - start)
        finally:
            gc.enable()
    return Outcome(
        sentence=f"{len(_COSTS) * count} key files with other costs, down to 8 KiB and up to 1 TiB:"
        f" {len(took)} refused before deriving, in {max(took, default=0) * 1000:.1f} ms at most",
        good=len(took) == len(_COSTS) * count and max(took) < _AT_ONCE,
    )
