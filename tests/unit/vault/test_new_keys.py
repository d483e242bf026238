"""Stories of changing the ways in: what opens at every moment, and what a forger gains."""

from collections.abc import Callable

import pytest

from tests.unit.vault.closed_vault import WORDS, Vault, no_file_larger_than
from tests.unit.vault.key_documents import Document, changed
from tests.waiting import let_pass
from wijkteam_desk.vault.key_changes import (
    add_recovery_code,
    drop_code,
    keep_only_code,
    replace_passphrase,
)
from wijkteam_desk.vault.key_slots import SMALLEST
from wijkteam_desk.vault.known_keys import KnownKeys
from wijkteam_desk.vault.opening import (
    OpenKeys,
    codes_that_open,
    open_with_passphrase,
    open_with_recovery_code,
)
from wijkteam_desk.vault.trouble import (
    DiskFull,
    VaultDamaged,
    WrongPassphrase,
    WrongRecoveryCode,
)

NEW_WORDS = "kaars ladder mossel trein vlinder"


@pytest.fixture
def keys(vault: Vault) -> OpenKeys:
    return open_with_recovery_code(vault.folder, vault.made.recovery_code)


def test_a_new_code_opens_beside_the_old_one_until_it_is_kept(vault: Vault, keys: OpenKeys) -> None:
    new = add_recovery_code(KnownKeys(vault.folder, keys))
    assert new != vault.made.recovery_code
    assert codes_that_open(vault.folder) == 2
    for code in (new, vault.made.recovery_code):
        assert open_with_recovery_code(vault.folder, code) == keys

    keep_only_code(KnownKeys(vault.folder, keys), new.lower().replace(" ", "-"))

    assert codes_that_open(vault.folder) == 1
    assert vault.key_files[0] == vault.key_files[1]
    assert open_with_recovery_code(vault.folder, new) == keys
    with pytest.raises(WrongRecoveryCode):
        open_with_recovery_code(vault.folder, vault.made.recovery_code)
    let_pass(vault.folder)
    assert open_with_passphrase(vault.folder, WORDS) == keys


def test_however_often_one_begins_anew_two_codes_open_at_the_most(
    vault: Vault, keys: OpenKeys
) -> None:
    begun = [add_recovery_code(KnownKeys(vault.folder, keys)) for _ in range(10)]

    assert codes_that_open(vault.folder) == 2
    for code in (vault.made.recovery_code, begun[-1]):
        assert open_with_recovery_code(vault.folder, code) == keys
    with pytest.raises(WrongRecoveryCode):
        open_with_recovery_code(vault.folder, begun[-2])


def test_a_code_that_was_dropped_opens_nothing(vault: Vault, keys: OpenKeys) -> None:
    new = add_recovery_code(KnownKeys(vault.folder, keys))

    drop_code(KnownKeys(vault.folder, keys), new)

    assert open_with_recovery_code(vault.folder, vault.made.recovery_code) == keys
    with pytest.raises(WrongRecoveryCode):
        open_with_recovery_code(vault.folder, new)


def test_a_code_that_opens_nothing_is_never_the_only_one_kept(
    vault: Vault, keys: OpenKeys, other_vault: Vault
) -> None:
    entered: list[str] = []
    before = vault.key_files

    for code, sentence in (
        (other_vault.made.recovery_code, "hoort niet bij deze kluis"),
        (vault.made.recovery_code[:-1] + "?", "tekens"),
    ):
        with pytest.raises(WrongRecoveryCode, match=sentence):
            keep_only_code(KnownKeys(vault.folder, keys), code, lambda: entered.append("entered"))

    assert (vault.key_files, entered) == (before, [])


def test_a_new_passphrase_keeps_both_codes(vault: Vault, keys: OpenKeys) -> None:
    new = add_recovery_code(KnownKeys(vault.folder, keys))

    replace_passphrase(KnownKeys(vault.folder, keys), NEW_WORDS, kdf=SMALLEST)

    for code in (new, vault.made.recovery_code):
        assert open_with_recovery_code(vault.folder, code) == keys


def test_what_must_come_first_and_fails_leaves_the_old_passphrase(
    vault: Vault, keys: OpenKeys
) -> None:
    before = vault.key_files

    def refuse() -> None:
        raise DiskFull

    with pytest.raises(DiskFull):
        replace_passphrase(
            KnownKeys(vault.folder, keys), NEW_WORDS, kdf=SMALLEST, before_written=refuse
        )
    with pytest.raises(DiskFull):
        keep_only_code(KnownKeys(vault.folder, keys), vault.made.recovery_code, refuse)

    assert vault.key_files == before


def test_a_full_disk_leaves_the_old_code(vault: Vault, keys: OpenKeys) -> None:
    before = vault.key_files

    with pytest.raises(DiskFull), no_file_larger_than(100):
        add_recovery_code(KnownKeys(vault.folder, keys))

    assert vault.key_files == before


def test_the_power_going_between_a_and_b_leaves_the_newest(vault: Vault, keys: OpenKeys) -> None:
    older = vault.key_files[1]
    new = add_recovery_code(KnownKeys(vault.folder, keys))
    keep_only_code(KnownKeys(vault.folder, keys), new)
    vault.overwrite_keys(vault.key_files[0], older)

    with pytest.raises(WrongRecoveryCode):
        open_with_recovery_code(vault.folder, vault.made.recovery_code)
    let_pass(vault.folder)
    assert open_with_recovery_code(vault.folder, new) == keys
    KnownKeys(vault.folder, keys).put_right()
    assert vault.key_files[1] == vault.key_files[0] != older


def reordered(document: Document) -> None:
    document["slots"].reverse()


def without_passphrase(document: Document) -> None:
    document["slots"] = [slot for slot in document["slots"] if slot["type"] != "passphrase"]


def twice_the_same(document: Document) -> None:
    document["slots"].append(document["slots"][-1])


def called_newer(document: Document) -> None:
    document["saved"] += 1


@pytest.mark.parametrize("change", [reordered, without_passphrase, twice_the_same, called_newer])
def test_slots_moved_by_somebody_without_the_data_key_close_the_vault(
    vault: Vault, change: Callable[[Document], None]
) -> None:
    forged = changed(vault.key_files[0], change)
    vault.overwrite_keys(forged, forged)

    with pytest.raises(VaultDamaged, match="Iets anders dan dit programma") as refused:
        open_with_recovery_code(vault.folder, vault.made.recovery_code)

    assert refused.value.exit_code == 6
    assert vault.key_files == (forged, forged)


def test_a_passphrase_slot_that_was_taken_out_opens_for_nobody(vault: Vault) -> None:
    forged = changed(vault.key_files[0], without_passphrase)
    vault.overwrite_keys(forged, forged)

    with pytest.raises(WrongPassphrase):
        open_with_passphrase(vault.folder, WORDS)


def test_forged_slots_are_not_changed_into_sealed_ones(vault: Vault, keys: OpenKeys) -> None:
    forged = changed(vault.key_files[0], reordered)
    vault.overwrite_keys(forged, forged)

    with pytest.raises(VaultDamaged):
        replace_passphrase(KnownKeys(vault.folder, keys), NEW_WORDS, kdf=SMALLEST)
    with pytest.raises(VaultDamaged):
        add_recovery_code(KnownKeys(vault.folder, keys))

    assert vault.key_files == (forged, forged)


def test_four_hundred_flips_in_copy_a_open_from_b(vault: Vault, first_vault: Vault) -> None:
    whole_a, whole_b = first_vault.key_files
    step = len(whole_a) * 8 // 400
    for flip in range(400):
        damaged = bytearray(whole_a)
        damaged[flip * step // 8] ^= 1 << flip * step % 8
        vault.overwrite_keys(bytes(damaged), whole_b)

        keys = open_with_recovery_code(vault.folder, vault.made.recovery_code)

        assert keys.data_key == vault.made.data_key
        KnownKeys(vault.folder, keys).put_right()
        assert vault.key_files == (whole_a, whole_b)
