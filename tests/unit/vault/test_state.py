"""Stories of a closed vault: what is the matter with it is said, and looking changes nothing."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.unit.vault.closed_vault import Vault, unprivileged
from wijkteam_desk.vault.folder import key_paths, store_path
from wijkteam_desk.vault.head import Head
from wijkteam_desk.vault.opening import open_with_recovery_code
from wijkteam_desk.vault.state import VaultState, look, refuse_unless_locked, trouble_in
from wijkteam_desk.vault.trouble import VaultDamaged


def said_of(folder: Path) -> str:
    trouble = trouble_in(folder)
    return trouble.sentence if trouble else ""


def test_a_closed_vault_is_locked_and_nothing_is_the_matter(vault: Vault) -> None:
    assert look(vault.folder) is VaultState.LOCKED
    refuse_unless_locked(vault.folder)


def test_where_there_is_no_vault_none_appears(tmp_path: Path) -> None:
    assert look(tmp_path / "kluis") is VaultState.MISSING
    assert not (tmp_path / "kluis").exists()

    (tmp_path / "kluis").mkdir()
    assert look(tmp_path / "kluis") is VaultState.MISSING
    assert list((tmp_path / "kluis").iterdir()) == []


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is leeg geraakt"),
        (b"\x8e", "niet compleet"),
        (b"\x8e" * 4095, "niet compleet"),
        (b"\x8e" * 5000, "niet compleet"),
        (b"SQLite format 3\0" + bytes(4080), "niet versleuteld"),
    ],
)
def test_a_store_that_is_not_whole_or_not_ours_is_damage(
    vault: Vault, content: bytes, said: str
) -> None:
    store_path(vault.folder).write_bytes(content)

    assert look(vault.folder) is VaultState.DAMAGED
    assert said in said_of(vault.folder)
    with pytest.raises(VaultDamaged, match=said):
        open_with_recovery_code(vault.folder, vault.made.recovery_code)
    assert store_path(vault.folder).read_bytes() == content


def test_a_torn_last_page_is_left_to_the_log_that_still_has_it(vault: Vault) -> None:
    store_path(vault.folder).write_bytes(b"\x8e" * 5000)
    (vault.folder / "store.db-wal").write_bytes(b"\x8e" * 4152)

    assert look(vault.folder) is VaultState.LOCKED


def test_keys_without_their_store_are_damage_once_an_act_was_kept(vault: Vault) -> None:
    head = Head(vault.folder, vault.made.vault_id, vault.made.data_key)
    head.advance(1, bytes(32))
    head.close()
    store_path(vault.folder).unlink()

    assert look(vault.folder) is VaultState.DAMAGED
    assert "dossiers ontbreekt" in said_of(vault.folder)


def test_keys_without_their_store_are_damage_when_only_the_second_head_knows(vault: Vault) -> None:
    head = Head(vault.folder, vault.made.vault_id, vault.made.data_key)
    head.advance(1, bytes(32))
    head.close()
    (vault.folder / "head").write_bytes(bytes(8192))
    store_path(vault.folder).unlink()

    assert look(vault.folder) is VaultState.DAMAGED


def test_a_store_without_its_keys_is_damage(vault: Vault) -> None:
    for path in key_paths(vault.folder):
        path.unlink()

    assert look(vault.folder) is VaultState.DAMAGED
    assert "sleutelbestand van de kluis ontbreekt" in said_of(vault.folder)


def test_a_folder_that_this_user_may_not_read_is_said_so(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault.folder.chmod(0o000)
    vault.folder.parent.chmod(0o755)
    monkeypatch.chdir(vault.folder.parent)

    with unprivileged():
        state = look(Path("kluis"))

    vault.folder.chmod(0o700)
    assert state is VaultState.UNREADABLE


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(content=st.binary(max_size=64) | st.binary(min_size=4096, max_size=4200))
def test_no_content_of_the_store_crashes_a_look_or_is_overwritten(
    vault: Vault, content: bytes
) -> None:
    store_path(vault.folder).write_bytes(content)

    state = look(vault.folder)

    whole = len(content) == 4096 and not content.startswith(b"SQLite format 3\0")
    assert state is (VaultState.LOCKED if whole else VaultState.DAMAGED)
    assert store_path(vault.folder).read_bytes() == content
