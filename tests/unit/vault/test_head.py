"""Stories of the commit head: a store that lost acts is noticed, a good one never blamed."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.unit.vault.closed_vault import Vault, no_file_larger_than
from wijkteam_desk.vault.folder import head_path, second_head_path
from wijkteam_desk.vault.head import Head, HeadFinding, HeadVerdict

FINE = HeadVerdict(finding=HeadFinding.FINE)
DIFFERS = HeadVerdict(finding=HeadFinding.DIFFERS)


def mac_of(seq: int) -> bytes:
    return seq.to_bytes(32)


def open_head(vault: Vault) -> Head:
    return Head(vault.folder, vault.made.vault_id, vault.made.data_key)


def head_after(vault: Vault, acts: int) -> Head:
    """The head as the next start finds it."""
    head = open_head(vault)
    for seq in range(1, acts + 1):
        head.advance(seq, mac_of(seq))
    head.close()
    return open_head(vault)


def second_copy(vault: Vault) -> Path:
    return second_head_path(vault.made.vault_id, vault.folder)


def test_a_new_vault_has_no_head_and_is_fine(vault: Vault) -> None:
    head = open_head(vault)

    assert head.newest() is None
    assert head.compare(0, mac_of) == FINE


@pytest.mark.parametrize("acts", [1, 2, 3, 10])
def test_the_newest_act_is_remembered_over_restarts(vault: Vault, acts: int) -> None:
    head = head_after(vault, acts)

    assert head.newest() == (acts, mac_of(acts))
    assert head.watched
    assert head.compare(acts, mac_of) == FINE


def test_a_store_that_lost_acts_is_older_by_so_many(vault: Vault) -> None:
    head = head_after(vault, 10)

    assert head.compare(7, mac_of) == HeadVerdict(finding=HeadFinding.OLDER, lost=3)


def test_a_store_that_is_ahead_is_fine_because_power_may_go_between_the_two(vault: Vault) -> None:
    assert head_after(vault, 10).compare(11, mac_of) == FINE


def test_a_store_with_another_past_differs(vault: Vault) -> None:
    head = head_after(vault, 10)

    assert head.compare(12, lambda seq: mac_of(seq + 100)) == DIFFERS
    assert head.compare(12, lambda _: None) == DIFFERS


@pytest.mark.parametrize("slot", [0, 1])
def test_a_torn_slot_leaves_the_other_one(vault: Vault, slot: int) -> None:
    head_after(vault, 10).close()
    second_copy(vault).unlink()
    torn = bytearray(head_path(vault.folder).read_bytes())
    torn[slot * 4096 + 30] ^= 1
    head_path(vault.folder).write_bytes(torn)

    newest = open_head(vault).newest()

    assert newest == ((9, mac_of(9)) if slot == 0 else (10, mac_of(10)))


def test_the_second_copy_notices_that_the_whole_folder_was_put_back(vault: Vault) -> None:
    head_after(vault, 5).close()
    older = head_path(vault.folder).read_bytes()
    head = open_head(vault)
    head.advance(6, mac_of(6))
    head_path(vault.folder).write_bytes(older)

    verdict = open_head(vault).compare(5, mac_of)

    assert verdict == HeadVerdict(finding=HeadFinding.OLDER, lost=1)


@pytest.mark.parametrize("remains", [0, 1, 50, 4096, 4100])
def test_a_head_that_was_cut_off_is_made_whole_by_the_next_act(vault: Vault, remains: int) -> None:
    head_after(vault, 3).close()
    for place in (head_path(vault.folder), second_copy(vault)):
        place.write_bytes(place.read_bytes()[:remains])

    head = open_head(vault)
    head.advance(4, mac_of(4))
    head.advance(5, mac_of(5))

    assert head.watched
    assert open_head(vault).newest() == (5, mac_of(5))


def test_a_lost_copy_comes_back_with_the_next_act(vault: Vault) -> None:
    head_after(vault, 3).close()
    second_copy(vault).unlink()
    head = open_head(vault)
    found = (head.watched, head.newest())

    head.advance(4, mac_of(4))

    assert found == (False, (3, mac_of(3)))
    assert head.watched
    assert second_copy(vault).stat().st_mode & 0o777 == 0o600


def test_a_head_that_cannot_be_written_is_no_failed_act_and_is_tried_again(vault: Vault) -> None:
    head = head_after(vault, 3)

    with no_file_larger_than(10):
        head.advance(4, mac_of(4))
        watched_on_a_full_disk = head.watched
    head.advance(5, mac_of(5))

    assert not watched_on_a_full_disk
    assert head.watched
    assert open_head(vault).newest() == (5, mac_of(5))


def test_a_head_without_a_folder_of_its_own_is_not_watched_and_makes_no_new_folder(
    vault: Vault,
) -> None:
    head = head_after(vault, 3)
    head.close()
    gone = vault.folder.rename(vault.folder.with_name("elders"))

    head.advance(4, mac_of(4))

    assert not head.watched
    assert not vault.folder.exists()
    assert head_path(gone).exists()


def test_an_older_store_does_not_move_the_head_back_until_somebody_accepts_it(
    vault: Vault,
) -> None:
    head = head_after(vault, 10)

    head.advance(8, mac_of(8))
    not_accepted = (head.watched, head.newest())
    head.accept(8, mac_of(8))
    head.advance(9, mac_of(9))

    assert not_accepted == (False, (10, mac_of(10)))
    assert head.watched
    assert open_head(vault).newest() == (9, mac_of(9))


def test_the_head_of_another_vault_or_of_a_forger_says_nothing(
    vault: Vault, other_vault: Vault
) -> None:
    head_after(vault, 3).close()
    forger = Head(vault.folder, vault.made.vault_id, other_vault.made.data_key)
    forger.advance(99, mac_of(99))
    forger.close()

    head = open_head(vault)

    assert head.newest() != (99, mac_of(99))
    assert head.compare(3, mac_of) == FINE


def test_a_mac_of_another_size_is_a_mistake_of_ours(vault: Vault) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        open_head(vault).advance(1, b"short")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(steps=st.lists(st.integers(1, 5), min_size=1, max_size=12), cut=st.integers(0, 12))
def test_whatever_was_kept_last_is_what_the_next_start_finds(
    vault: Vault, steps: list[int], cut: int
) -> None:
    for place in (head_path(vault.folder), second_copy(vault)):
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(bytes(8192))
    head = open_head(vault)
    seq = 0
    for turn, step in enumerate(steps):
        seq += step
        head.advance(seq, mac_of(seq))
        if turn == cut:
            head.close()
            head = open_head(vault)
    head.close()

    again = open_head(vault)

    assert again.newest() == (seq, mac_of(seq))
    again.close()
