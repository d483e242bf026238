"""The keys are gone: only a backup of the same vault may take the place of its store. FICTIEF."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from tests.desk.backed_up import NOON, backed_up, ignore, names_in, restore, with_backup
from tests.desk.vaults import WORDS, all_in, keep, new_vault
from wijkteam_desk.desk.restoring import prepare_restore, put_back
from wijkteam_desk.vault.backups import Backup
from wijkteam_desk.vault.folder import head_path, key_paths, second_head_path, second_heads_path
from wijkteam_desk.vault.trouble import BackupOfAnother


@pytest.fixture
def of_another(tmp_path: Path) -> Path:
    """A backup of another vault, which was never open on this laptop."""
    with closing(new_vault(tmp_path / "andere")) as desk:
        keep(desk, "Van een ander")
        made = backed_up(desk)
    second_head_path(made.manifest.vault_id, tmp_path / "andere").unlink()
    return made.path


@pytest.fixture
def keyless(tmp_path: Path) -> tuple[Path, Backup]:
    """A vault of which only the key files are gone, and its backup."""
    folder, made = with_backup(tmp_path / "kluis")
    for path in key_paths(folder):
        path.unlink()
    return folder, made


def _forget_backups(folder: Path, tmp_path: Path) -> Path:
    shutil.move(folder / "backups", tmp_path / "elders")
    (moved,) = (tmp_path / "elders").iterdir()
    return moved


def test_a_backup_of_another_vault_is_refused_where_the_own_backups_tell(
    keyless: tuple[Path, Backup], of_another: Path
) -> None:
    folder, made = keyless
    head_path(folder).unlink()
    shutil.rmtree(second_heads_path())
    before = all_in(folder)
    with pytest.raises(BackupOfAnother):
        prepare_restore(folder, of_another, WORDS, ignore)
    assert all_in(folder) == before
    assert restore(folder, made.path) == ["Eerst", "Later"]


def test_so_it_is_where_only_the_head_on_this_laptop_tells(
    keyless: tuple[Path, Backup], of_another: Path, tmp_path: Path
) -> None:
    folder, _ = keyless
    moved = _forget_backups(folder, tmp_path)
    head_path(folder).unlink()
    with pytest.raises(BackupOfAnother):
        prepare_restore(folder, of_another, WORDS, ignore)
    assert restore(folder, moved) == ["Eerst", "Later"]


def test_the_head_beside_a_ruined_store_proves_whose_it_is(
    keyless: tuple[Path, Backup], of_another: Path
) -> None:
    folder, made = keyless
    shutil.copy(of_another, folder / "backups")
    (folder / "store.db").write_bytes(b"x" * 8192)
    with closing(prepare_restore(folder, made.path, WORDS, ignore)) as prepared:
        assert (prepared.compared.ours, prepared.compared.lost) == (True, 1)


def test_where_nothing_tells_whose_it_is_nothing_is_promised(
    keyless: tuple[Path, Backup], of_another: Path, tmp_path: Path
) -> None:
    folder, _ = keyless
    _forget_backups(folder, tmp_path)
    shutil.rmtree(second_heads_path())
    prepared = prepare_restore(folder, of_another, WORDS, ignore)
    assert (prepared.compared.ours, prepared.compared.lost) == (False, None)
    put_back(prepared, lambda: NOON).close()
    assert names_in(folder) == ["Van een ander"]


def test_two_vaults_that_were_open_here_do_not_tell_which_of_them_it_is(
    keyless: tuple[Path, Backup], tmp_path: Path
) -> None:
    folder, _ = keyless
    _forget_backups(folder, tmp_path)
    head_path(folder).unlink()
    with closing(new_vault(tmp_path / "nog een")) as desk:
        made = backed_up(desk)
    with closing(prepare_restore(folder, made.path, WORDS, ignore)) as prepared:
        assert (prepared.compared.ours, prepared.compared.lost) == (False, None)


def test_in_an_empty_folder_any_backup_is_welcome(of_another: Path, tmp_path: Path) -> None:
    with_backup(tmp_path / "kluis")
    assert restore(tmp_path / "nieuw", of_another) == ["Van een ander"]
