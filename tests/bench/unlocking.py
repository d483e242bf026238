"""From the right passphrase to Vandaag, without the KDF; few households and many."""

import secrets
import statistics
from pathlib import Path
from uuid import uuid4

from tests.bench.child import run_child
from tests.bench.clock import milliseconds
from tests.bench.row import Row
from tests.bench.vaults import PASSPHRASE, BenchVault
from wijkteam_desk.vault.derive import KEY_SIZE
from wijkteam_desk.vault.key_slots import USUAL, seal_with_passphrase


def unlocking(place: Path, vault: BenchVault, small: BenchVault, rounds: int) -> list[Row]:
    """In turn on both vaults, each time in a process of its own."""
    _run(place, small)
    taken = [(_run(place, vault), _run(place, small)) for _ in range(rounds)]
    many, few = (statistics.median(times) for times in zip(*taken, strict=True))
    count = f"{vault.size.households:,} households"
    against = f"{many:.0f} ms against {few:.0f} ms for {small.size.households:,}"
    what = "from passphrase to Vandaag, without KDF"
    return [
        Row(what=what, value=many, unit="ms", limit=300, seen=count),
        _kdf(many, rounds),
        Row(what=f"{what}, by size", value=many / few, unit="x", limit=1.3, seen=against),
    ]


def _kdf(rest: float, rounds: int) -> Row:
    key, vault = secrets.token_bytes(KEY_SIZE), str(uuid4())
    taken = [
        milliseconds(lambda: seal_with_passphrase(key, vault, PASSPHRASE.encode(), USUAL))
        for _ in range(rounds)
    ]
    seen = f"{USUAL.memory_kib // 1024} MiB, {USUAL.rounds} rounds; all the rest {rest:.0f} ms"
    kdf = statistics.median(taken)
    return Row(what="the KDF with its usual costs", value=kdf, unit="ms", limit=1_000, seen=seen)


def _run(place: Path, vault: BenchVault) -> float:
    said = run_child(place, "unlocked", str(vault.folder))
    whole, kdf = said.split()
    return float(whole) - float(kdf)
