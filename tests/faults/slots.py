"""Key slots that somebody without the data key puts in open nothing, and are noticed."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from itertools import cycle, islice
from pathlib import Path

from tests.faults.outcome import Outcome
from tests.faults.vaults import Victim, files_of, new_victim, put_back, words
from wijkteam_desk.desk.opening import open_vault
from wijkteam_desk.vault.derive import KEY_SIZE
from wijkteam_desk.vault.key_file import KeyFile, read_copies, write_copies
from wijkteam_desk.vault.key_slots import (
    PASSPHRASE,
    SMALLEST,
    Slot,
    seal_of_slots,
    seal_with_passphrase,
)
from wijkteam_desk.vault.passphrase import normal_form
from wijkteam_desk.vault.trouble import VaultTrouble

LONG = 140
SHORT = 2

_INTRUDER = "mijn eigen sleutel past hier ook"


@dataclass(frozen=True, kw_only=True)
class Intruder:
    """Somebody who can write the key file, and has a data key of their own."""

    slot: Slot
    data_key: bytes = field(repr=False)

    def sealed(self, keys: KeyFile) -> KeyFile:
        """The key file with a seal that fits the intruder's own data key."""
        seal = seal_of_slots(self.data_key, keys.vault_id, keys.saved, keys.slots)
        return replace(keys, seal=seal)


def _behind(keys: KeyFile, intruder: Intruder) -> KeyFile:
    return replace(keys, slots=(*keys.slots, intruder.slot))


def _in_front(keys: KeyFile, intruder: Intruder) -> KeyFile:
    return replace(keys, slots=(intruder.slot, *keys.slots))


def _instead(keys: KeyFile, intruder: Intruder) -> KeyFile:
    kept = [slot for slot in keys.slots if slot.kind != PASSPHRASE]
    return replace(keys, slots=(intruder.slot, *kept))


def _as_newest(keys: KeyFile, intruder: Intruder) -> KeyFile:
    return replace(_behind(keys, intruder), saved=keys.saved + 1)


def _alone(keys: KeyFile, intruder: Intruder) -> KeyFile:
    return intruder.sealed(replace(keys, slots=(intruder.slot,)))


def _resealed(keys: KeyFile, intruder: Intruder) -> KeyFile:
    return intruder.sealed(_as_newest(keys, intruder))


def _without_recovery(keys: KeyFile, intruder: Intruder) -> KeyFile:
    return replace(keys, slots=tuple(slot for slot in keys.slots if slot.kind == PASSPHRASE))


_ATTACKS: tuple[Callable[[KeyFile, Intruder], KeyFile], ...] = (
    _behind,
    _in_front,
    _instead,
    _as_newest,
    _alone,
    _resealed,
    _without_recovery,
)


def run(count: int, folder: Path) -> Outcome:
    """Tries the attacks in turn, on both copies of the key file."""
    victim = new_victim(folder / "vault")
    whole = files_of(victim)
    accepted = unnoticed = 0
    for attack in islice(cycle(_ATTACKS), count):
        put_back(victim, whole)
        write_copies(victim.folder, attack(read_copies(victim.folder)[0], _intruder(victim)))
        accepted += _opens(victim, _INTRUDER)
        unnoticed += _opens(victim, words())
    return Outcome(
        sentence=f"{count} key files with slots put in or taken out without the data key:"
        f" {accepted} accepted, {unnoticed} unnoticed",
        good=not accepted and not unnoticed,
    )


def _intruder(victim: Victim) -> Intruder:
    data_key = secrets.token_bytes(KEY_SIZE)
    secret = normal_form(_INTRUDER).encode()
    slot = seal_with_passphrase(data_key, victim.keys.vault_id, secret, SMALLEST)
    return Intruder(slot=slot, data_key=data_key)


def _opens(victim: Victim, passphrase: str) -> bool:
    try:
        open_vault(victim.folder, passphrase).close()
    except VaultTrouble:
        return False
    return True
