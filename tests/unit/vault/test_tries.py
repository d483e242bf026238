"""Stories of wrong tries: each makes the next one wait, and nothing shortens or stretches that."""

import os
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.vault.closed_vault import WORDS, Vault, no_file_larger_than, unprivileged
from tests.waiting import let_pass
from wijkteam_desk.vault.folder import tries_path
from wijkteam_desk.vault.opening import open_with_passphrase, open_with_recovery_code
from wijkteam_desk.vault.tries import (
    LONGEST,
    Tries,
    forget_tries,
    note_wrong_try,
    refuse_too_soon,
    seconds_to_wait,
    wrong_tries,
)
from wijkteam_desk.vault.trouble import TooSoon, WrongPassphrase, WrongRecoveryCode

NOON = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)
WRONG = "tafel giraf wolk dakpan zeehond"


def later(seconds: float) -> datetime:
    return NOON + timedelta(seconds=seconds)


def wrong(folder: Path, times: int, at: datetime = NOON) -> None:
    for _ in range(times):
        note_wrong_try(folder, at)


@pytest.mark.parametrize(
    ("times", "seconds"),
    [(0, 0), (1, 1), (2, 2), (3, 4), (4, 8), (5, 16), (6, 32), (7, 60), (8, 60), (1000, 60)],
)
def test_each_wrong_try_makes_the_next_one_wait_twice_as_long_up_to_a_minute(
    tmp_path: Path, times: int, seconds: int
) -> None:
    tries_path(tmp_path).write_text(f"{int(NOON.timestamp()) * 1000}\n" * times, "ascii")

    assert seconds_to_wait(tmp_path, NOON) == seconds
    assert seconds_to_wait(tmp_path, later(seconds)) == 0


def test_the_wait_counts_down_and_says_how_long(tmp_path: Path) -> None:
    wrong(tmp_path, 4)

    with pytest.raises(TooSoon, match="Wacht nog 8 seconden"):
        refuse_too_soon(tmp_path, NOON)
    with pytest.raises(TooSoon, match="Wacht nog 1 seconde en") as trouble:
        refuse_too_soon(tmp_path, later(7.2))
    refuse_too_soon(tmp_path, later(8))
    assert trouble.value.exit_code == 4


def test_what_was_counted_is_known_with_since_when_until_it_is_forgotten(tmp_path: Path) -> None:
    assert wrong_tries(tmp_path) is None
    wrong(tmp_path, 1)
    wrong(tmp_path, 2, later(90))

    assert wrong_tries(tmp_path) == Tries(count=3, since=NOON)
    assert tries_path(tmp_path).stat().st_mode & 0o777 == 0o600

    forget_tries(tmp_path)
    forget_tries(tmp_path)
    assert wrong_tries(tmp_path) is None
    assert not tries_path(tmp_path).exists()


def test_a_clock_turned_back_begins_the_wait_anew_and_makes_it_no_longer(tmp_path: Path) -> None:
    wrong(tmp_path, 5)
    year = timedelta(days=365)

    assert seconds_to_wait(tmp_path, later(10) - year) == 16
    assert seconds_to_wait(tmp_path, later(18) - year) == 8
    assert seconds_to_wait(tmp_path, later(26) - year) == 0
    assert wrong_tries(tmp_path) == Tries(count=5, since=later(10) - year)


@given(damage=st.binary(max_size=60))
def test_a_damaged_count_is_no_smaller_for_its_lines_and_still_ends(
    tmp_path_factory: pytest.TempPathFactory, damage: bytes
) -> None:
    folder = tmp_path_factory.mktemp("kluis")
    file = tries_path(folder)
    file.write_bytes(b"%d\n" % (NOON.timestamp() * 1000) * 7 + damage)
    os.utime(file, (NOON.timestamp(), NOON.timestamp()))

    found = wrong_tries(folder)

    assert found is not None
    assert found.count >= 7
    assert 0 < seconds_to_wait(folder, NOON) <= LONGEST
    assert seconds_to_wait(folder, later(LONGEST)) == 0
    forget_tries(folder)


def test_a_line_that_cannot_be_read_counts_at_the_time_of_the_file(tmp_path: Path) -> None:
    wrong(tmp_path, 3)
    file = tries_path(tmp_path)
    file.write_bytes(b"x" * 13 + file.read_bytes()[13:-2] + b"?\n")
    os.utime(file, (later(5).timestamp(),) * 2)

    assert wrong_tries(tmp_path) == Tries(count=3, since=NOON)
    assert seconds_to_wait(tmp_path, later(6)) == 3


@pytest.mark.parametrize("year", [1901, 2500])
def test_a_damaged_count_of_another_century_lasts_no_longer(tmp_path: Path, year: int) -> None:
    tries_path(tmp_path).write_bytes(b"kapot\nkapot\n")
    os.utime(tries_path(tmp_path), (datetime(year, 1, 1, tzinfo=UTC).timestamp(),) * 2)

    found = wrong_tries(tmp_path)
    assert found is not None
    assert found.count == 2
    assert seconds_to_wait(tmp_path, NOON) <= 2
    assert seconds_to_wait(tmp_path, later(2)) == 0


def test_of_a_file_far_too_large_only_the_end_is_read(tmp_path: Path) -> None:
    tries_path(tmp_path).write_bytes(b"1795323600000\n" * 300_000)

    found = wrong_tries(tmp_path)

    assert found is not None
    assert found.count < 80_000


def test_a_folder_in_place_of_the_count_keeps_nobody_out(vault: Vault) -> None:
    tries_path(vault.folder).mkdir()
    with pytest.raises(WrongPassphrase):
        open_with_passphrase(vault.folder, WRONG)
    let_pass(vault.folder)

    assert open_with_passphrase(vault.folder, WORDS).data_key == vault.made.data_key


def test_where_nothing_can_be_written_the_right_passphrase_opens_at_once(vault: Vault) -> None:
    with no_file_larger_than(0):
        with pytest.raises(WrongPassphrase):
            open_with_passphrase(vault.folder, WRONG)
        assert open_with_passphrase(vault.folder, WORDS).data_key == vault.made.data_key


@pytest.mark.skipif(os.name != "posix", reason="rights as POSIX has them")
def test_in_a_folder_for_reading_a_wait_ends_though_the_clock_was_turned_back(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "kluis"
    folder.mkdir()
    wrong(folder, 7)
    for place in (folder, *folder.parents):
        if place.stat().st_mode & 0o077 == 0:
            place.chmod(0o755)
    tries_path(folder).chmod(0o644)
    with unprivileged():
        assert seconds_to_wait(folder, NOON) == 60
        assert seconds_to_wait(folder, NOON - timedelta(days=1)) == 0


def test_a_try_that_comes_too_soon_costs_nothing_and_is_not_counted(vault: Vault) -> None:
    with pytest.raises(WrongPassphrase):
        open_with_passphrase(vault.folder, WRONG)
    wrong(vault.folder, 6, datetime.now(UTC))
    worked_before = time.process_time()

    for typed in (WORDS, WRONG):
        with pytest.raises(TooSoon):
            open_with_passphrase(vault.folder, typed)
    with pytest.raises(TooSoon):
        open_with_recovery_code(vault.folder, vault.made.recovery_code)

    assert time.process_time() - worked_before < 0.05  # the cheapest derivation takes more work
    found = wrong_tries(vault.folder)
    assert found is not None
    assert found.count == 7


def test_when_the_wait_is_over_the_right_passphrase_opens(vault: Vault) -> None:
    with pytest.raises(WrongPassphrase):
        open_with_passphrase(vault.folder, WRONG)
    let_pass(vault.folder, 1)

    assert open_with_passphrase(vault.folder, WORDS).data_key == vault.made.data_key


def test_a_wrong_code_counts_and_a_mistyped_one_does_not(vault: Vault, other_vault: Vault) -> None:
    with pytest.raises(WrongRecoveryCode, match="tekens"):
        open_with_recovery_code(vault.folder, "ABCD")
    assert wrong_tries(vault.folder) is None

    with pytest.raises(WrongRecoveryCode, match="hoort niet bij"):
        open_with_recovery_code(vault.folder, other_vault.made.recovery_code)
    assert wrong_tries(vault.folder) is not None


def test_a_thousand_wrong_tries_change_no_key(vault: Vault) -> None:
    before = vault.key_files
    tries_path(vault.folder).write_text("1763000000000\n" * 998, "ascii")
    for _ in range(2):
        with pytest.raises(WrongPassphrase):
            open_with_passphrase(vault.folder, WRONG)
        let_pass(vault.folder)

    found = wrong_tries(vault.folder)
    assert found is not None
    assert found.count == 1000
    assert vault.key_files == before


@pytest.mark.parametrize("name", ["tries", "tries.new"])
def test_a_folder_in_the_place_of_the_count_takes_no_wait_away(vault: Vault, name: str) -> None:
    taken = vault.folder / name
    (taken / "iets").mkdir(parents=True)
    wrong(vault.folder, 3)
    assert seconds_to_wait(vault.folder, NOON) == 4
    found = wrong_tries(vault.folder)
    assert found is not None
    assert found.count == 3
    assert [path.name for path in vault.folder.rglob("iets")] == ["iets"]
