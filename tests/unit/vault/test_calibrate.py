"""Stories of what a guess costs: dear on every laptop, and never dearer than a coach can bear."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.rules.sources import ROOT
from tests.unit.vault.closed_vault import WORDS
from tests.unit.vault.key_documents import passphrase_slot
from wijkteam_desk.vault.calibrate import QUICKEST, SLOWEST, calibrated, seconds_of
from wijkteam_desk.vault.creation import create
from wijkteam_desk.vault.key_changes import replace_passphrase
from wijkteam_desk.vault.key_slots import LARGEST, SMALLEST, USUAL, Kdf
from wijkteam_desk.vault.known_keys import KnownKeys
from wijkteam_desk.vault.opening import OpenKeys
from wijkteam_desk.vault.trouble import TooLittleMemory

MIB = 1024
NEW_WORDS = "kaars ladder mossel trein vlinder"
# A process that has run windows may still hold the memory of those that are gone.
CALIBRATE_WITH_LITTLE = """
from tests.unit.vault.closed_vault import little_memory
from wijkteam_desk.vault.calibrate import calibrated
with little_memory():
    calibrated()
"""


class Laptop:
    """Takes so long for one round over 256 MiB, and has so much memory to spare."""

    def __init__(self, round_takes: float, *, mib: int = 1024) -> None:
        self.round_takes = round_takes
        self.mib = mib
        self.asked: list[Kdf] = []

    def __call__(self, kdf: Kdf) -> float:
        self.asked.append(kdf)
        if kdf.memory_kib > self.mib * MIB:
            raise TooLittleMemory
        return self.round_takes * kdf.rounds * kdf.memory_kib / USUAL.memory_kib


@pytest.mark.parametrize(
    ("round_takes", "rounds"),
    [(0.05, 15), (0.082, 9), (0.12, 6), (0.2, 3), (0.3, 3)],
)
def test_a_derivation_takes_half_a_second_to_a_second(round_takes: float, rounds: int) -> None:
    laptop = Laptop(round_takes)

    kdf = calibrated(laptop)

    assert kdf == Kdf(memory_kib=256 * MIB, rounds=rounds, lanes=4)
    assert QUICKEST <= laptop(kdf) <= SLOWEST


@pytest.mark.parametrize(("mib", "rounds"), [(255, 12), (127, 16)])
def test_memory_goes_down_only_where_it_is_short(mib: int, rounds: int) -> None:
    kdf = calibrated(Laptop(0.125, mib=mib))

    assert kdf.memory_kib == (mib + 1) // 2 * MIB
    assert kdf.rounds == rounds


def test_a_slow_laptop_pays_the_least_there_is_and_no_less() -> None:
    laptop = Laptop(3.0)

    assert calibrated(laptop) == USUAL
    assert laptop.asked == [USUAL]


@pytest.mark.parametrize("takes", [0.0, 1e-9])
def test_a_laptop_quicker_than_any_stays_below_the_upper_bound(takes: float) -> None:
    assert calibrated(Laptop(takes)).rounds == LARGEST.rounds


def test_a_clock_that_never_agrees_ends_all_the_same() -> None:
    answers = iter([0.1, 9.0, 0.1, 9.0])

    kdf = calibrated(lambda _: next(answers))

    assert SMALLEST.rounds <= kdf.rounds <= LARGEST.rounds


def test_without_the_smallest_memory_there_is_no_vault() -> None:
    with pytest.raises(TooLittleMemory):
        calibrated(Laptop(0.1, mib=63))


def test_too_little_memory_is_noticed_on_a_real_laptop() -> None:
    known = os.environ | {"PYTHONPATH": str(ROOT)}
    fresh = [sys.executable, "-c", CALIBRATE_WITH_LITTLE]
    done = subprocess.run(fresh, capture_output=True, text=True, check=False, env=known)

    assert "TooLittleMemory" in done.stderr.splitlines()[-1]


def test_a_real_run_stays_within_the_bounds() -> None:
    asked: list[Kdf] = []

    def measured(kdf: Kdf) -> float:
        asked.append(kdf)
        return seconds_of(kdf)

    kdf = calibrated(measured)

    assert asked[-1] == kdf
    assert SMALLEST.rounds <= kdf.rounds <= LARGEST.rounds
    assert SMALLEST.memory_kib <= kdf.memory_kib <= USUAL.memory_kib


def costs_of(folder: Path) -> dict[str, int]:
    slot = passphrase_slot(json.loads((folder / "keys.a").read_bytes()))
    return dict(slot["kdf"])


def test_a_new_vault_asks_what_this_laptop_can_bear(tmp_path: Path) -> None:
    create(tmp_path / "kluis", WORDS)

    costs = costs_of(tmp_path / "kluis")
    assert costs["memory_kib"] >= USUAL.memory_kib
    assert costs["rounds"] >= USUAL.rounds


def test_so_does_a_new_passphrase(tmp_path: Path) -> None:
    made = create(tmp_path / "kluis", WORDS, kdf=SMALLEST)
    keys = OpenKeys(vault_id=made.vault_id, data_key=made.data_key)

    replace_passphrase(KnownKeys(tmp_path / "kluis", keys), NEW_WORDS)

    assert costs_of(tmp_path / "kluis")["memory_kib"] >= USUAL.memory_kib
