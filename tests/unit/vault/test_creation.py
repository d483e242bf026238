"""Stories of making a vault: whole or not at all, and for this user alone."""

import os
from pathlib import Path

import pytest

from tests.unit.vault.closed_vault import (
    WORDS,
    Vault,
    new_vault,
    no_file_larger_than,
    unprivileged,
)
from wijkteam_desk.vault.creation import NewVault, create, discard
from wijkteam_desk.vault.folder import default_folder, head_path, key_paths, store_path
from wijkteam_desk.vault.head import Head
from wijkteam_desk.vault.in_use import hold
from wijkteam_desk.vault.key_slots import SMALLEST
from wijkteam_desk.vault.opening import open_with_recovery_code
from wijkteam_desk.vault.state import VaultState, look
from wijkteam_desk.vault.trouble import (
    DiskFull,
    FolderTaken,
    VaultInUse,
    VaultUnwritable,
    WeakPassphrase,
)


def made_in(folder: Path) -> NewVault:
    return create(folder, WORDS, kdf=SMALLEST)


def modes(folder: Path) -> dict[str, int]:
    return {path.name: path.stat().st_mode & 0o777 for path in (folder, *folder.iterdir())}


@pytest.mark.parametrize("umask", [0o000, 0o077, 0o777])
def test_whatever_the_umask_only_this_user_gets_in(tmp_path: Path, umask: int) -> None:
    os.umask(umask)

    made_in(tmp_path / "nieuw" / "kluis")

    found = modes(tmp_path / "nieuw" / "kluis")
    assert found == {
        "kluis": 0o700, "keys.a": 0o600, "keys.b": 0o600, "head": 0o600, "in_use.lock": 0o600,
    }  # fmt: skip
    assert (tmp_path / "nieuw").stat().st_mode & 0o777 == 0o700


def test_an_empty_folder_that_was_open_to_others_is_closed_to_them(tmp_path: Path) -> None:
    folder = tmp_path / "kluis"
    folder.mkdir()
    folder.chmod(0o755)

    made_in(folder)

    assert folder.stat().st_mode & 0o777 == 0o700


def test_every_vault_has_keys_of_its_own(first_vault: Vault, other_vault: Vault) -> None:
    one, other = first_vault.made, other_vault.made

    assert one.vault_id != other.vault_id
    assert one.data_key != other.data_key
    assert one.recovery_code != other.recovery_code


def test_the_data_key_and_the_code_are_nowhere_in_the_folder(vault: Vault) -> None:
    everything = b"".join(path.read_bytes() for path in vault.folder.iterdir())

    assert vault.made.data_key not in everything
    assert vault.made.data_key.hex().encode() not in everything
    assert vault.made.recovery_code.replace(" ", "").encode() not in everything


def test_an_existing_vault_is_never_replaced(vault: Vault) -> None:
    before = vault.key_files

    with pytest.raises(FolderTaken, match="staat al een kluis"):
        made_in(vault.folder)

    assert vault.key_files == before


@pytest.mark.parametrize(
    "lost", ["store.db", "keys.a keys.b", "keys.a keys.b head", "head store.db"]
)
def test_what_is_left_of_a_vault_is_never_replaced_either(vault: Vault, lost: str) -> None:
    Head(vault.folder, vault.made.vault_id, vault.made.data_key).advance(1, bytes(32))
    for name in lost.split():
        (vault.folder / name).unlink()

    with pytest.raises(FolderTaken):
        made_in(vault.folder)


def test_a_folder_with_other_files_is_not_taken_over(tmp_path: Path) -> None:
    folder = tmp_path / "Documenten"
    folder.mkdir(mode=0o755)
    (folder / "brief.docx").write_bytes(b"")

    with pytest.raises(FolderTaken, match="andere bestanden"):
        made_in(folder)

    assert [path.name for path in folder.iterdir()] == ["brief.docx"]
    assert folder.stat().st_mode & 0o777 == 0o755


@pytest.mark.parametrize("room", [0, 1, 500, 1000, 8191])
def test_a_full_disk_leaves_nothing_and_afterwards_it_works(tmp_path: Path, room: int) -> None:
    folder = tmp_path / "nieuw" / "kluis"

    with pytest.raises(DiskFull, match="schijf is vol"), no_file_larger_than(room):
        made_in(folder)

    assert not folder.parent.exists()
    made = made_in(folder)
    store_path(folder).write_bytes(b"\x8e" * 4096)
    assert open_with_recovery_code(folder, made.recovery_code).data_key == made.data_key


def test_a_full_disk_leaves_an_existing_folder_empty(tmp_path: Path) -> None:
    folder = tmp_path / "kluis"
    folder.mkdir()

    with pytest.raises(DiskFull), no_file_larger_than(1000):
        made_in(folder)

    assert list(folder.iterdir()) == []


def test_where_this_user_may_not_write_no_vault_comes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = tmp_path / "dicht"
    closed.mkdir()
    closed.chmod(0o555)
    tmp_path.chmod(0o755)
    monkeypatch.chdir(tmp_path)

    with pytest.raises(VaultUnwritable, match="kan niet worden geschreven"), unprivileged():
        made_in(Path("dicht", "kluis"))

    assert list(closed.iterdir()) == []


def test_a_file_in_place_of_the_folder_is_not_writable_either(tmp_path: Path) -> None:
    (tmp_path / "bestand").write_bytes(b"x")

    with pytest.raises(VaultUnwritable):
        made_in(tmp_path / "bestand" / "kluis")
    with pytest.raises(VaultUnwritable):
        made_in(tmp_path / "bestand")

    assert (tmp_path / "bestand").read_bytes() == b"x"


def test_two_programs_do_not_make_one_vault_together(tmp_path: Path) -> None:
    folder = tmp_path / "kluis"
    folder.mkdir()

    with hold(folder), pytest.raises(VaultInUse):
        made_in(folder)

    assert [path.name for path in folder.iterdir()] == ["in_use.lock"]


def test_a_short_passphrase_makes_no_folder(tmp_path: Path) -> None:
    with pytest.raises(WeakPassphrase):
        create(tmp_path / "kluis", "kort - kort", kdf=SMALLEST)

    assert not (tmp_path / "kluis").exists()


def test_making_that_was_cut_off_before_the_store_is_done_again(tmp_path: Path) -> None:
    folder = tmp_path / "kluis"
    made_in(folder)
    first_keys = key_paths(folder)[0].read_bytes()
    (folder / "store.new").write_bytes(b"half")
    assert look(folder) is VaultState.MISSING

    again = new_vault(folder)

    assert look(folder) is VaultState.LOCKED
    keys = open_with_recovery_code(folder, again.made.recovery_code)
    assert keys.data_key == again.made.data_key
    assert (folder / "keys.a.unfinished").read_bytes() == first_keys


def test_a_vault_whose_store_could_not_be_made_is_taken_back(tmp_path: Path) -> None:
    folder = tmp_path / "nieuw" / "kluis"
    made = made_in(folder)
    (folder / "store.db").write_bytes(b"just made")

    discard(folder, made)

    assert not folder.parent.exists()


def test_a_vault_in_which_something_was_kept_is_not_taken_back(
    vault: Vault, other_vault: Vault
) -> None:
    discard(vault.folder, other_vault.made)
    assert look(vault.folder) is VaultState.LOCKED
    head = Head(vault.folder, vault.made.vault_id, vault.made.data_key)
    head.advance(1, bytes(32))
    head.close()

    discard(vault.folder, vault.made)

    assert look(vault.folder) is VaultState.LOCKED


def test_taking_back_what_is_gone_or_damaged_is_no_trouble(vault: Vault) -> None:
    vault.overwrite_keys(b"", b"")
    discard(vault.folder, vault.made)
    assert head_path(vault.folder).exists()

    discard(vault.folder / "weg", vault.made)


def test_the_default_folder_lies_in_the_data_of_this_user(home: Path) -> None:
    assert default_folder().is_relative_to(home)
    assert default_folder().parts[-2:] == ("wijkteam-desk", "kluis")
