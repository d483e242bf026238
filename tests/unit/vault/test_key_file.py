"""Stories of the key file: damage is told from a wrong passphrase, and one whole copy is enough."""

import json
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.unit.vault.closed_vault import Vault
from tests.unit.vault.key_documents import Document, changed, with_checksum
from wijkteam_desk.vault.folder import key_paths
from wijkteam_desk.vault.key_file import read_copies
from wijkteam_desk.vault.known_keys import KnownKeys
from wijkteam_desk.vault.opening import open_with_recovery_code
from wijkteam_desk.vault.state import VaultState, look
from wijkteam_desk.vault.trouble import VaultDamaged, VaultNewer

# each example puts the files back itself
again = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=400)


def flipped(content: bytes, place: int) -> bytes:
    bit = place % (len(content) * 8)
    damaged = bytearray(content)
    damaged[bit // 8] ^= 1 << bit % 8
    return bytes(damaged)


@again
@given(place=st.integers(min_value=0), copy=st.integers(0, 1))
def test_one_flipped_bit_in_one_copy_opens_from_the_other_and_is_repaired(
    vault: Vault, first_vault: Vault, place: int, copy: int
) -> None:
    whole = list(first_vault.key_files)
    damaged = list(whole)
    damaged[copy] = flipped(whole[copy], place)
    vault.overwrite_keys(*damaged)

    keys = open_with_recovery_code(vault.folder, vault.made.recovery_code)
    assert list(vault.key_files) == damaged
    KnownKeys(vault.folder, keys).put_right()

    assert keys.data_key == vault.made.data_key
    assert list(vault.key_files) == whole


@pytest.mark.parametrize("copy", [0, 1])
def test_a_copy_that_cannot_be_read_leaves_the_other_to_be_read(vault: Vault, copy: int) -> None:
    path = key_paths(vault.folder)[copy]
    path.unlink()
    path.mkdir()

    assert [one.vault_id for one in read_copies(vault.folder)] == [vault.made.vault_id]


@again
@given(place_a=st.integers(min_value=0), place_b=st.integers(min_value=0))
def test_a_flipped_bit_in_both_copies_is_damage_and_changes_nothing(
    vault: Vault, first_vault: Vault, place_a: int, place_b: int
) -> None:
    a, b = first_vault.key_files
    vault.overwrite_keys(flipped(a, place_a), flipped(b, place_b))
    before = vault.key_files

    with pytest.raises(VaultDamaged, match="sleutelbestand"):
        open_with_recovery_code(vault.folder, vault.made.recovery_code)

    assert look(vault.folder) is VaultState.DAMAGED
    assert vault.key_files == before


@pytest.mark.parametrize("lost", ["keys.a", "keys.b"])
def test_a_lost_copy_is_made_again_at_the_next_opening(vault: Vault, lost: str) -> None:
    whole = vault.key_files
    (vault.folder / lost).unlink()

    KnownKeys(
        vault.folder, open_with_recovery_code(vault.folder, vault.made.recovery_code)
    ).put_right()

    assert vault.key_files == whole


def test_keys_of_a_newer_program_are_left_alone(vault: Vault) -> None:
    newer = changed(vault.key_files[0], lambda document: document.update(version=2, post=["?"]))
    vault.overwrite_keys(newer, newer)

    with pytest.raises(VaultNewer):
        open_with_recovery_code(vault.folder, vault.made.recovery_code)

    assert look(vault.folder) is VaultState.NEWER
    assert vault.key_files == (newer, newer)


def test_a_damaged_version_number_is_damage_and_not_a_newer_program(vault: Vault) -> None:
    newer_by_accident = vault.key_files[0].replace(b'"version": 1', b'"version": 3')
    vault.overwrite_keys(newer_by_accident, newer_by_accident)

    assert look(vault.folder) is VaultState.DAMAGED


@again
@given(content=st.binary(max_size=200))
def test_any_bytes_in_place_of_the_keys_are_damage(vault: Vault, content: bytes) -> None:
    vault.overwrite_keys(content, content)

    with pytest.raises(VaultDamaged):
        read_copies(vault.folder)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


@again
@given(value=json_values, name=st.sampled_from(["version", "vault", "saved", "slots", "seal"]))
def test_any_value_in_place_of_ours_is_damage_even_with_a_fitting_checksum(
    vault: Vault, first_vault: Vault, value: object, name: str
) -> None:
    content = first_vault.key_files[0]
    if json.loads(content)[name] == value:
        return
    strange = changed(content, lambda document: document.update({name: value}))
    vault.overwrite_keys(strange, strange)

    with pytest.raises((VaultDamaged, VaultNewer)):
        open_with_recovery_code(vault.folder, vault.made.recovery_code)


@again
@given(
    value=json_values,
    name=st.sampled_from(["id", "type", "kdf", "salt", "nonce", "sealed"]),
    slot=st.integers(0, 1),
)
def test_any_value_in_a_slot_in_place_of_ours_opens_nothing(
    vault: Vault, first_vault: Vault, value: object, name: str, slot: int
) -> None:
    content = first_vault.key_files[0]
    if json.loads(content)["slots"][slot][name] == value:
        return
    strange = changed(content, lambda d: d["slots"][slot].update({name: value}))
    vault.overwrite_keys(strange, strange)

    with pytest.raises(VaultDamaged):
        open_with_recovery_code(vault.folder, vault.made.recovery_code)


def too_many_slots(document: Document) -> None:
    document["slots"] *= 5


def no_slots(document: Document) -> None:
    document["slots"] = []


def no_seal(document: Document) -> None:
    del document["seal"]


def way_out(document: Document) -> None:
    document["vault"] = "../../../elsewhere-0000-0000-000000000000"


@pytest.mark.parametrize("change", [too_many_slots, no_slots, no_seal, way_out])
def test_keys_of_another_shape_are_damage(vault: Vault, change: Callable[[Document], None]) -> None:
    strange = changed(vault.key_files[0], change)
    vault.overwrite_keys(strange, strange)

    with pytest.raises(VaultDamaged):
        read_copies(vault.folder)


def test_a_huge_key_file_is_not_even_parsed(vault: Vault) -> None:
    document = json.loads(vault.key_files[0])
    huge = with_checksum({**document, "post": "x" * 100_000})
    vault.overwrite_keys(huge, huge)

    with pytest.raises(VaultDamaged):
        read_copies(vault.folder)
