"""The PIN lies in the store, ends at night, and comes back with the passphrase. FICTIEF."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.first_vault import WORDS, first_vault
from tests.waiting import let_pass
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.desk.opening import create_vault, open_vault
from wijkteam_desk.desk.pin import DayPin
from wijkteam_desk.domain.coach import CoachDetails
from wijkteam_desk.storage.settings import recall
from wijkteam_desk.vault.folder import key_paths
from wijkteam_desk.vault.key_slots import SMALLEST
from wijkteam_desk.vault.pin import Moment
from wijkteam_desk.vault.trouble import WeakPin

PIN = "482736"


class Clock:
    """Says what time it is, and lets it pass."""

    def __init__(self) -> None:
        self.moment = Moment(wall=datetime(2026, 11, 23, 9, 0, tzinfo=UTC), steady=100.0)

    def __call__(self) -> Moment:
        return self.moment

    def passes(self, hours: float) -> None:
        span = timedelta(hours=hours)
        self.moment = replace(
            self.moment,
            wall=self.moment.wall + span,
            steady=self.moment.steady + span.total_seconds(),
        )


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = first_vault(tmp_path / "kluis").desk
    yield made
    made.close()


def test_only_the_right_pin_fits(desk: Desk, clock: Clock) -> None:
    pin = DayPin(desk, clock)
    assert not pin.is_chosen
    pin.choose(PIN).result()
    assert pin.fits("48 27 36").result()
    assert not pin.fits("482737").result()
    assert not pin.fits("").result()


def test_nothing_fits_when_there_is_no_pin(desk: Desk, clock: Clock) -> None:
    pin = DayPin(desk, clock)
    assert not pin.fits("").result()
    pin.choose(PIN).result()
    pin.take_away().result()
    assert not pin.is_chosen
    assert not pin.fits(PIN).result()
    assert not pin.fits("").result()


def test_at_night_it_ends_and_the_passphrase_brings_it_back(desk: Desk, clock: Clock) -> None:
    pin = DayPin(desk, clock)
    pin.choose(PIN).result()
    clock.passes(19.5)
    assert pin.is_chosen
    assert not pin.holds
    assert not pin.fits(PIN).result()
    assert not pin.fits_passphrase("appel fiets lamp tuin zomer").result()
    assert not pin.holds
    let_pass(desk.folder)
    assert pin.fits_passphrase("Appel-Fiets lamp tuin wolk").result()
    assert pin.fits(PIN).result()


def test_the_passphrase_of_another_vault_is_none_here_though_its_keys_lie_over_ours(
    desk: Desk, clock: Clock, tmp_path: Path
) -> None:
    theirs = "kaars ladder mossel trein vlinder"
    other = create_vault(
        tmp_path / "een andere", theirs, CoachDetails(name="Iemand Anders"), kdf=SMALLEST
    ).desk
    other.close()
    pin = DayPin(desk, clock)
    pin.choose(PIN).result()
    clock.passes(19.5)
    for here, there in zip(key_paths(desk.folder), key_paths(other.folder), strict=True):
        shutil.copy(there, here)
    assert not pin.fits_passphrase(theirs).result()
    assert not pin.holds
    assert not pin.fits(PIN).result()
    let_pass(desk.folder)
    assert pin.fits_passphrase(WORDS).result()


def test_a_weak_pin_leaves_the_one_before(desk: Desk, clock: Clock) -> None:
    pin = DayPin(desk, clock)
    pin.choose(PIN).result()
    with pytest.raises(WeakPin):
        pin.choose("123456").result()
    assert pin.fits(PIN).result()


def test_it_is_there_when_the_vault_opens_again_and_only_as_a_hash(tmp_path: Path) -> None:
    folder = tmp_path / "kluis"
    first = first_vault(folder).desk
    DayPin(first).choose(PIN).result()
    first.close()
    again = open_vault(folder, WORDS)
    try:
        assert DayPin(again).fits(PIN).result()
        (kept,) = again.perform(recall, names=("pin",)).result()
        assert kept.startswith("$argon2id$")
        assert PIN not in kept
        assert again.faults() == []
    finally:
        again.close()
