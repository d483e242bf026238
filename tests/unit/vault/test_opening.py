"""Stories of opening: what opens, what does not, and what a forger gains."""

import json
import resource
from pathlib import Path

import pytest

from tests.unit.vault.closed_vault import (
    WORDS,
    Vault,
    little_memory,
    new_vault,
    no_file_larger_than,
)
from tests.unit.vault.key_documents import Document, changed, passphrase_slot
from tests.waiting import let_pass
from wijkteam_desk.vault.derive import head_key, journal_key, slots_key
from wijkteam_desk.vault.folder import second_head_path
from wijkteam_desk.vault.key_changes import replace_passphrase
from wijkteam_desk.vault.key_slots import SMALLEST, USUAL
from wijkteam_desk.vault.known_keys import KnownKeys
from wijkteam_desk.vault.opening import OpenKeys, open_with_passphrase, open_with_recovery_code
from wijkteam_desk.vault.trouble import (
    DiskFull,
    NoVault,
    TooLittleMemory,
    VaultDamaged,
    VaultTrouble,
    WrongPassphrase,
    WrongRecoveryCode,
)

NEW_WORDS = "kaars ladder mossel trein vlinder"
# RFC 5869 by hand; another value and no journal ever written can be checked
JOURNAL_KEY_OF_ZEROS = "88a3e6ab94dea2aa1098eb68b9e33372b68b1d56233a27fbd188c8aefcb39d52"


def all_files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.parametrize(
    "typed", [WORDS, "Tafel-Giraf  wolk_dakpan zeester ", "TAFELGIRAFWOLKDAKPANZEESTER"]
)
def test_the_passphrase_opens_however_spaces_dashes_and_case_are_typed(
    vault: Vault, typed: str
) -> None:
    keys = open_with_passphrase(vault.folder, typed)

    assert keys == OpenKeys(vault_id=vault.made.vault_id, data_key=vault.made.data_key)


def test_a_wrong_passphrase_opens_nothing_and_changes_nothing_but_its_count(vault: Vault) -> None:
    before = all_files(vault.folder)

    with pytest.raises(WrongPassphrase, match="wachtzin past niet"):
        open_with_passphrase(vault.folder, "tafel giraf wolk dakpan zeehond")

    assert {**all_files(vault.folder), "tries": b""} == {**before, "tries": b""}


def test_the_recovery_code_opens_and_the_code_of_another_vault_does_not(
    vault: Vault, other_vault: Vault
) -> None:
    assert open_with_recovery_code(vault.folder, vault.made.recovery_code).data_key

    with pytest.raises(WrongRecoveryCode, match="hoort niet bij deze kluis"):
        open_with_recovery_code(vault.folder, other_vault.made.recovery_code)


def test_opening_where_there_is_nothing_makes_nothing(tmp_path: Path) -> None:
    with pytest.raises(NoVault):
        open_with_passphrase(tmp_path / "kluis", WORDS)

    assert not (tmp_path / "kluis").exists()


def test_neither_key_nor_code_shows_when_somebody_prints_them(vault: Vault) -> None:
    keys = open_with_recovery_code(vault.folder, vault.made.recovery_code)

    shown = repr(keys) + repr(vault.made)

    assert repr(vault.made.data_key) not in shown
    assert vault.made.data_key.hex() not in shown
    assert vault.made.recovery_code not in shown


@pytest.mark.parametrize(
    ("cost", "amount"),
    [
        ("memory_kib", 8 * 1024),
        ("memory_kib", 2**30),
        ("rounds", 1),
        ("rounds", 10**6),
        ("lanes", 1),
        ("lanes", 2**24),
    ],
)
def test_costs_outside_the_bounds_are_refused_before_anything_is_derived(
    vault: Vault, cost: str, amount: int
) -> None:
    forged = changed(vault.key_files[0], lambda d: passphrase_slot(d)["kdf"].update({cost: amount}))
    vault.overwrite_keys(forged, forged)
    memory_before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    worked_before = resource.getrusage(resource.RUSAGE_SELF).ru_utime

    with pytest.raises(VaultDamaged, match="is veranderd"):
        open_with_passphrase(vault.folder, WORDS)

    after = resource.getrusage(resource.RUSAGE_SELF)
    assert after.ru_maxrss - memory_before < SMALLEST.memory_kib // 2
    assert after.ru_utime - worked_before < 0.05  # the cheapest derivation takes more work


def test_other_costs_within_the_bounds_do_not_fit_either(vault: Vault) -> None:
    forged = changed(vault.key_files[0], lambda d: passphrase_slot(d)["kdf"].update(rounds=4))
    vault.overwrite_keys(forged, forged)

    with pytest.raises(WrongPassphrase):
        open_with_passphrase(vault.folder, WORDS)


def test_a_slot_put_in_without_the_data_key_is_refused_and_thrown_out(
    vault: Vault, other_vault: Vault
) -> None:
    whole = vault.key_files
    vault.overwrite_keys(with_foreign_slot(vault, other_vault))

    keys = open_with_recovery_code(vault.folder, vault.made.recovery_code)

    assert keys.data_key == vault.made.data_key
    KnownKeys(vault.folder, keys).put_right()
    assert vault.key_files == whole


def test_a_slot_put_in_both_copies_without_the_data_key_closes_the_vault(
    vault: Vault, other_vault: Vault
) -> None:
    forged = with_foreign_slot(vault, other_vault)
    vault.overwrite_keys(forged, forged)

    with pytest.raises(VaultDamaged, match="Iets anders dan dit programma"):
        open_with_recovery_code(vault.folder, vault.made.recovery_code)


def test_a_slot_of_another_vault_does_not_open_this_one(vault: Vault, other_vault: Vault) -> None:
    forged = with_foreign_slot(vault, other_vault)
    vault.overwrite_keys(forged, forged)

    with pytest.raises(WrongRecoveryCode):
        open_with_recovery_code(vault.folder, other_vault.made.recovery_code)


def test_a_forged_copy_a_does_not_make_the_right_passphrase_wrong(vault: Vault) -> None:
    whole = vault.key_files
    other_salt = {"salt": "A" * 22 + "=="}
    vault.overwrite_keys(changed(whole[0], lambda d: passphrase_slot(d).update(other_salt)))

    assert open_with_passphrase(vault.folder, WORDS).data_key == vault.made.data_key


def test_an_older_copy_does_not_pass_for_the_newest(vault: Vault) -> None:
    keys = open_with_recovery_code(vault.folder, vault.made.recovery_code)
    older = vault.key_files[0]
    replace_passphrase(KnownKeys(vault.folder, keys), NEW_WORDS, kdf=SMALLEST)
    newest = vault.key_files[0]
    vault.overwrite_keys(changed(older, lambda document: document.update(saved=9)))

    assert open_with_recovery_code(vault.folder, vault.made.recovery_code) == keys
    KnownKeys(vault.folder, keys).put_right()
    assert vault.key_files == (newest, newest)


def test_after_a_new_passphrase_the_old_one_opens_nothing_and_the_code_still_does(
    vault: Vault,
) -> None:
    keys = open_with_recovery_code(vault.folder, vault.made.recovery_code)
    older = vault.key_files[1]

    replace_passphrase(KnownKeys(vault.folder, keys), NEW_WORDS, kdf=SMALLEST)
    vault.overwrite_keys(vault.key_files[0], older)  # the power went before B was written

    with pytest.raises(WrongPassphrase):
        open_with_passphrase(vault.folder, WORDS)
    let_pass(vault.folder)
    assert open_with_passphrase(vault.folder, NEW_WORDS) == keys
    KnownKeys(vault.folder, keys).put_right()
    assert vault.key_files[0] == vault.key_files[1] != older
    assert open_with_recovery_code(vault.folder, vault.made.recovery_code) == keys


def test_a_new_passphrase_is_not_written_with_the_keys_of_another_vault(
    vault: Vault, other_vault: Vault
) -> None:
    before = vault.key_files
    stranger = OpenKeys(vault_id=vault.made.vault_id, data_key=other_vault.made.data_key)

    with pytest.raises(VaultDamaged):
        KnownKeys(vault.folder, stranger)

    assert vault.key_files == before


def test_a_new_passphrase_on_a_full_disk_leaves_the_old_one(vault: Vault) -> None:
    keys = open_with_recovery_code(vault.folder, vault.made.recovery_code)
    before = vault.key_files

    with pytest.raises(DiskFull), no_file_larger_than(100):
        replace_passphrase(KnownKeys(vault.folder, keys), NEW_WORDS, kdf=SMALLEST)

    assert vault.key_files == before


@pytest.mark.parametrize("passphrases", [1, 2])
def test_a_copy_of_another_vault_hides_no_good_one_and_is_not_spread(
    vault: Vault, tmp_path: Path, passphrases: int
) -> None:
    good, other = vault.key_files[0], new_vault(tmp_path / "een andere kluis")
    keys = OpenKeys(vault_id=vault.made.vault_id, data_key=vault.made.data_key)
    if passphrases == 2:  # then the foreign copy is the newer one, and knows another passphrase
        strange = open_with_passphrase(other.folder, WORDS)
        replace_passphrase(KnownKeys(other.folder, strange), NEW_WORDS, kdf=SMALLEST)
    foreign = other.key_files[0]
    vault.overwrite_keys(foreign, good)

    assert open_with_passphrase(vault.folder, WORDS, lambda found: found == keys) == keys
    assert vault.key_files == (foreign, good)
    KnownKeys(vault.folder, keys).put_right()

    assert vault.key_files == (good, good)


def test_keys_that_fit_nothing_are_given_for_what_they_are(
    vault: Vault, other_vault: Vault
) -> None:
    vault.overwrite_keys(*other_vault.key_files)

    keys = open_with_passphrase(vault.folder, WORDS, lambda found: found.data_key == b"")

    assert keys.data_key == other_vault.made.data_key
    with pytest.raises(VaultDamaged):
        KnownKeys(vault.folder, OpenKeys(vault_id=vault.made.vault_id, data_key=b"x" * 32))
    assert vault.key_files == other_vault.key_files


@pytest.mark.parametrize("remembered", [True, False])
def test_who_has_the_right_words_hears_that_the_keys_may_be_of_another_vault(
    vault: Vault, other_vault: Vault, *, remembered: bool
) -> None:
    vault.overwrite_keys(*other_vault.key_files)
    head = second_head_path(vault.made.vault_id, vault.folder)
    head.parent.mkdir(parents=True, exist_ok=True)
    if remembered:
        head.touch()

    with pytest.raises(WrongRecoveryCode) as wrong:
        open_with_recovery_code(vault.folder, vault.made.recovery_code)
    assert ("zijn de sleutels verwisseld" in wrong.value.sentence) == remembered


def test_every_purpose_has_a_key_of_its_own_that_stays_the_same(vault: Vault) -> None:
    data_key = vault.made.data_key
    keys = [purpose(data_key) for purpose in (journal_key, head_key, slots_key)]

    assert len({data_key, *keys}) == 4
    assert keys == [purpose(data_key) for purpose in (journal_key, head_key, slots_key)]
    assert journal_key(bytes(32)).hex() == JOURNAL_KEY_OF_ZEROS


def test_without_memory_to_derive_the_vault_stays_closed_with_a_sentence(vault: Vault) -> None:
    keys = open_with_recovery_code(vault.folder, vault.made.recovery_code)
    before = vault.key_files

    with pytest.raises(TooLittleMemory, match="Sluit andere programma"), little_memory():
        replace_passphrase(KnownKeys(vault.folder, keys), NEW_WORDS, kdf=USUAL)

    assert vault.key_files == before


def test_every_trouble_speaks_dutch_and_has_an_exit_code() -> None:
    for trouble in all_kinds(VaultTrouble):
        said = trouble()
        assert said.sentence.endswith(".")
        assert said.exit_code in range(1, 8)
        assert trouble("Eigen zin.").sentence == "Eigen zin."


def with_foreign_slot(vault: Vault, other: Vault) -> bytes:
    foreign: list[Document] = json.loads(other.key_files[0])["slots"]
    return changed(vault.key_files[0], lambda document: document["slots"].extend(foreign))


def all_kinds(kind: type[VaultTrouble]) -> list[type[VaultTrouble]]:
    return [kind, *(below for child in kind.__subclasses__() for below in all_kinds(child))]
