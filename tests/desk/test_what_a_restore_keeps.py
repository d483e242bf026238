"""What stays when a backup is put back: the store, the second place, what it replaced. FICTIEF."""

import shutil
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from tests.desk.backed_up import NOON, backed_up, names_in, with_backup
from tests.desk.vaults import WORDS, keep, names
from wijkteam_desk.desk.backups import choose_place, state_of
from wijkteam_desk.desk.keys import prove, set_passphrase
from wijkteam_desk.desk.opening import create_vault, open_vault
from wijkteam_desk.desk.restoring import prepare_restore, put_back
from wijkteam_desk.domain.coach import CoachDetails
from wijkteam_desk.vault.backups import Backup
from wijkteam_desk.vault.folder import (
    head_path,
    key_paths,
    restoring_path,
    second_head_path,
)
from wijkteam_desk.vault.key_slots import SMALLEST
from wijkteam_desk.vault.replaced import copies_replaced, forget_replaced
from wijkteam_desk.vault.state import VaultState, look

NEW = "kaars ladder mossel trein vlinder"
GOOD_ID = "0f9d6a3c-1111-2222-3333-444455556666"


NEW = "kaars ladder mossel trein vlinder"


def ignore(_: float) -> None:
    """Nobody watches how far it is."""


@pytest.fixture
def vault(tmp_path: Path) -> tuple[Path, Backup]:
    """A vault with two households, and a backup from when there was one."""
    return with_backup(tmp_path / "kluis")


def restore(folder: Path, file: Path) -> None:
    put_back(prepare_restore(folder, file, WORDS, ignore), lambda: NOON).close()


def _no_keys(folder: Path, elsewhere: Path) -> None:
    for path in key_paths(folder):
        path.unlink()


def _damaged_keys(folder: Path, elsewhere: Path) -> None:
    for path in key_paths(folder):
        path.write_bytes(b"{}")


def _keys_of_another(folder: Path, elsewhere: Path) -> None:
    noor = CoachDetails(name="Noor Haddad")
    create_vault(elsewhere, NEW, noor, kdf=SMALLEST).desk.close()
    for here, there in zip(key_paths(folder), key_paths(elsewhere), strict=True):
        shutil.copy(there, here)


def _folders_for_keys(folder: Path, elsewhere: Path) -> None:
    for path in key_paths(folder):
        path.unlink()
        path.mkdir()


@pytest.mark.parametrize("harm", [_no_keys, _damaged_keys, _keys_of_another, _folders_for_keys])
def test_lost_keys_come_back_out_of_a_backup_and_the_store_stays(
    vault: tuple[Path, Backup], tmp_path: Path, harm: Callable[[Path, Path], None]
) -> None:
    folder, made = vault
    harm(folder, tmp_path / "een andere")
    prepared = prepare_restore(folder, made.path, WORDS, ignore)
    assert prepared.only_keys
    assert prepared.compared.lost == 0
    with closing(put_back(prepared, lambda: NOON)) as desk:
        assert names(desk) == ["Eerst", "Later"]
        assert desk.faults() == []
        assert (desk.watched, desk.blocked) == (True, None)
    assert names_in(folder) == ["Eerst", "Later"]
    assert not restoring_path(folder).exists()


def test_with_good_keys_the_whole_backup_goes_back(vault: tuple[Path, Backup]) -> None:
    folder, made = vault
    with closing(prepare_restore(folder, made.path, WORDS, ignore)) as prepared:
        assert not prepared.only_keys
        assert not prepared.other_ways


def test_an_earlier_passphrase_rules_again_and_it_is_known_before(
    vault: tuple[Path, Backup],
) -> None:
    folder, made = vault
    with closing(open_vault(folder, WORDS)) as desk:
        set_passphrase(desk, prove(desk, WORDS), NEW, kdf=SMALLEST)
    prepared = prepare_restore(folder, made.path, WORDS, ignore)
    assert prepared.other_ways
    put_back(prepared, lambda: NOON).close()
    assert names_in(folder) == ["Eerst"]


def test_the_second_place_of_the_backups_stays_chosen(
    vault: tuple[Path, Backup], tmp_path: Path
) -> None:
    folder, made = vault
    (tmp_path / "stick").mkdir()
    with closing(open_vault(folder, WORDS)) as desk:
        choose_place(desk, tmp_path / "stick")
    restore(folder, made.path)
    with closing(open_vault(folder, WORDS)) as desk:
        assert state_of(desk).place == tmp_path / "stick"
        assert desk.faults() == []


def test_what_was_replaced_is_a_backup_for_thirty_days(vault: tuple[Path, Backup]) -> None:
    folder, made = vault
    restore(folder, made.path)
    (kept,) = copies_replaced(folder)
    restore(folder, kept)
    assert names_in(folder) == ["Eerst", "Later"]
    used = [NOON + timedelta(days=days) for days in range(0, 31, 5)]
    forget_replaced(folder, NOON + timedelta(days=30, minutes=1), used)
    assert copies_replaced(folder) == []


def test_a_second_restore_is_not_said_to_lose_the_first(vault: tuple[Path, Backup]) -> None:
    folder, made = vault
    restore(folder, made.path)
    with closing(prepare_restore(folder, made.path, WORDS, ignore)) as prepared:
        assert (prepared.compared.lost, prepared.compared.regained) == (0, 0)
    with closing(open_vault(folder, WORDS)) as desk:
        keep(desk, "Daarna")
        later = backed_up(desk, hours=2)
        keep(desk, "Nog later")
    for file, lost in ((made, 2), (later, 1)):
        with closing(prepare_restore(folder, file.path, WORDS, ignore)) as prepared:
            assert prepared.compared.lost == lost


def _head_is_gone(folder: Path, vault_id: str) -> None:
    head_path(folder).unlink()


def _head_is_a_folder(folder: Path, vault_id: str) -> None:
    head_path(folder).unlink()
    head_path(folder).mkdir()


def _second_head_is_gone(folder: Path, vault_id: str) -> None:
    second_head_path(vault_id, folder).unlink()


@pytest.mark.parametrize("harm", [_head_is_gone, _head_is_a_folder, _second_head_is_gone])
def test_a_copy_of_the_head_that_is_not_there_is_made_good_by_opening(
    vault: tuple[Path, Backup], harm: Callable[[Path, str], None]
) -> None:
    folder, made = vault
    harm(folder, made.manifest.vault_id)
    assert look(folder) is VaultState.LOCKED
    with closing(open_vault(folder, WORDS)) as desk:
        assert (desk.watched, desk.blocked) == (True, None)
    assert head_path(folder).read_bytes()
    assert second_head_path(made.manifest.vault_id, folder).read_bytes()
