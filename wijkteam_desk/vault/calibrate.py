"""What one guess should cost on this laptop: as much as a coach can bear (SECURITY 4.2)."""

from collections.abc import Callable
from dataclasses import replace
from time import perf_counter

from wijkteam_desk.vault.key_slots import LARGEST, SMALLEST, USUAL, Kdf, seal_with_passphrase
from wijkteam_desk.vault.trouble import TooLittleMemory

QUICKEST, SLOWEST = 0.5, 1.0  # seconds

_AIM = 0.75
_LOOKS = 3
_SCARCE = (USUAL, replace(USUAL, memory_kib=USUAL.memory_kib // 2))


def seconds_of(kdf: Kdf) -> float:
    """How long one derivation takes here. Raises `TooLittleMemory`."""
    start = perf_counter()
    seal_with_passphrase(bytes(32), "", b"how long does this take", kdf)
    return perf_counter() - start


def calibrated(measure: Callable[[Kdf], float] = seconds_of) -> Kdf:
    """The costs with which one derivation takes half a second to a second, within the bounds.

    Memory goes down only where there is too little of it, never because it is slow. `measure` gives
    seconds and raises `TooLittleMemory`; so does this when even the smallest memory is not there.
    """
    kdf, seconds = _affordable(measure)
    for _ in range(_LOOKS):
        nearer = replace(kdf, rounds=_rounds(kdf.rounds, seconds))
        if QUICKEST <= seconds <= SLOWEST or nearer == kdf:
            break
        kdf, seconds = nearer, measure(nearer)
    return kdf


def _affordable(measure: Callable[[Kdf], float]) -> tuple[Kdf, float]:
    for kdf in _SCARCE:
        try:
            return kdf, measure(kdf)
        except TooLittleMemory:
            continue
    return SMALLEST, measure(SMALLEST)


def _rounds(rounds: int, seconds: float) -> int:
    """Argon2id takes as much longer as it has rounds more."""
    wanted = LARGEST.rounds if seconds <= 0 else round(rounds * _AIM / seconds)
    return max(SMALLEST.rounds, min(LARGEST.rounds, wanted))
