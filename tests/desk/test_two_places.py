"""One vault in two places: each has its own memory of how far it is, and none is lost. FICTIEF."""

import shutil
from pathlib import Path

import pytest

from tests.desk.backed_up import NOON, ignore, with_backup
from tests.desk.vaults import WORDS, keep, names, new_vault, small_disk
from wijkteam_desk.desk.noticed import more_elsewhere
from wijkteam_desk.desk.opening import open_vault
from wijkteam_desk.desk.restoring import prepare_restore, put_back
from wijkteam_desk.vault.trouble import StoreSetBack


def worked_in(folder: Path, *made: str) -> list[str]:
    """Opens without an alarm, watched, and keeps these households; all that are there then."""
    desk = open_vault(folder, WORDS)
    try:
        assert (desk.blocked, desk.watched, desk.noticed) == (None, True, ())
        for name in made:
            keep(desk, name)
        return names(desk)
    finally:
        desk.close()


def acts_missed(folder: Path) -> int:
    desk = open_vault(folder, WORDS)
    try:
        assert isinstance(desk.blocked, StoreSetBack)
        return desk.blocked.lost
    finally:
        desk.close()


def vault_in(folder: Path, *made: str) -> Path:
    new_vault(folder).close()
    worked_in(folder, *made)
    return folder


def test_a_backup_put_back_in_another_folder_and_the_vault_it_came_from_both_go_on(
    tmp_path: Path,
) -> None:
    folder, made = with_backup(tmp_path / "kluis")
    copy = tmp_path / "proef"
    prepared = prepare_restore(copy, made.path, WORDS, ignore)
    assert not prepared.compared.lost
    put_back(prepared, lambda: NOON).close()

    assert worked_in(folder) == ["Eerst", "Later"]
    assert worked_in(copy, "Hier") == ["Eerst", "Hier"]
    assert worked_in(folder, "Daar") == ["Daar", "Eerst", "Later"]
    assert worked_in(copy) == ["Eerst", "Hier"]


def test_a_folder_that_was_copied_and_its_copy_both_go_on(tmp_path: Path) -> None:
    folder = vault_in(tmp_path / "kluis", "Een")
    copy = shutil.copytree(folder, tmp_path / "kopie")

    assert worked_in(copy, "Hier") == ["Een", "Hier"]
    assert worked_in(folder, "Daar") == ["Daar", "Een"]
    assert worked_in(copy) == ["Een", "Hier"]


def test_a_folder_that_was_moved_opens_quietly_and_stays_watched(tmp_path: Path) -> None:
    moved = vault_in(tmp_path / "kluis", "Een").rename(tmp_path / "verhuisd")
    assert worked_in(moved) == ["Een"]
    older = shutil.copytree(moved, tmp_path / "ouder")
    assert worked_in(moved, "Twee", "Drie") == ["Drie", "Een", "Twee"]

    shutil.rmtree(moved)
    older.rename(moved)
    assert acts_missed(moved) == 2


def test_an_older_folder_put_back_where_the_vault_was_before_it_moved_is_noticed(
    tmp_path: Path,
) -> None:
    folder = vault_in(tmp_path / "kluis", "Een")
    older = shutil.copytree(folder, tmp_path / "ouder")
    moved = folder.rename(tmp_path / "verhuisd")
    worked_in(moved, "Twee")

    older.rename(folder)
    assert acts_missed(folder) == 1


def test_an_older_folder_that_was_never_open_where_it_lies_now_is_noticed(tmp_path: Path) -> None:
    folder = vault_in(tmp_path / "kluis", "Een")
    older = shutil.copytree(folder, tmp_path / "ouder")
    worked_in(folder, "Twee", "Drie", "Vier")

    assert acts_missed(older) == 3


@pytest.mark.parametrize("moved", [True, False])
def test_an_older_copy_that_was_open_before_says_that_the_lost_vault_was_further(
    tmp_path: Path, *, moved: bool
) -> None:
    folder = vault_in(tmp_path / "kluis", "Een")
    copy = shutil.copytree(folder, tmp_path / "kopie")
    worked_in(copy)
    worked_in(folder, "Twee", "Drie")
    shutil.rmtree(folder)
    if moved:
        copy = copy.rename(tmp_path / "verhuisd")

    for _ in range(2):
        desk = open_vault(copy, WORDS)
        assert (desk.blocked, desk.watched) == (None, True)
        assert desk.noticed == (more_elsewhere(2),)
        desk.close()
    desk = open_vault(copy, WORDS)
    keep(desk, "Vier")
    desk.close()
    assert worked_in(copy) == ["Een", "Vier"]


def test_a_vault_on_a_disk_that_was_away_is_not_blamed_for_its_copy(tmp_path: Path) -> None:
    disk = tmp_path / "schijf"
    with small_disk(disk):
        folder = vault_in(disk / "kluis", "Een")
        copy = shutil.copytree(folder, tmp_path / "laptop")
        on_it = shutil.copytree(folder, tmp_path / "wat er op staat")
    assert worked_in(copy, "Hier") == ["Een", "Hier"]
    disk.rmdir()
    with small_disk(disk):
        shutil.copytree(on_it, folder)
        assert worked_in(folder) == ["Een"]


def test_a_vault_that_moved_to_and_fro_is_never_blamed(tmp_path: Path) -> None:
    folder = vault_in(tmp_path / "kluis", "Een")
    worked_in(folder.rename(tmp_path / "verhuisd"), "Twee")
    assert worked_in((tmp_path / "verhuisd").rename(folder), "Drie") == ["Drie", "Een", "Twee"]
    assert worked_in(folder.rename(tmp_path / "verhuisd")) == ["Drie", "Een", "Twee"]


def test_a_vault_that_lost_its_last_act_as_it_moved_is_noticed(tmp_path: Path) -> None:
    folder = vault_in(tmp_path / "kluis", "Een")
    store = (folder / "store.db").read_bytes()
    worked_in(folder, "Twee")
    moved = folder.rename(tmp_path / "verhuisd")
    (moved / "store.db").write_bytes(store)

    assert acts_missed(moved) == 1
