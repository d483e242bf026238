"""Where nothing can be written the vault is still there to read. FICTIEF."""

import shutil
from pathlib import Path

import pytest

from tests.desk.vaults import WORDS, keep, names, new_vault, read_only_disk
from wijkteam_desk.casework.list_households import list_households
from wijkteam_desk.casework.open_household import open_household
from wijkteam_desk.desk.hand_out import print_plan
from wijkteam_desk.desk.opening import open_vault
from wijkteam_desk.storage.drafts import keep_draft
from wijkteam_desk.vault.folder import in_use_path
from wijkteam_desk.vault.trouble import WritingBlocked


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """With household Een in it, closed."""
    folder = tmp_path / "kluis"
    desk = new_vault(folder)
    keep(desk, "Een")
    desk.close()
    return folder


def files_in(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def test_on_a_read_only_disk_everything_can_be_read_and_nothing_kept(
    vault: Path, tmp_path: Path
) -> None:
    with read_only_disk(vault, tmp_path / "schijf") as there:
        desk = open_vault(there, WORDS)
        assert isinstance(desk.blocked, WritingBlocked)
        assert names(desk) == ["Een"]
        household_id = desk.perform(list_households).result()[0].household_id
        assert desk.perform(open_household, household_id=household_id).result().members
        with pytest.raises(WritingBlocked, match="Lezen kan"):
            keep(desk, "Twee")
        with pytest.raises(WritingBlocked):
            desk.perform(keep_draft, form="f", about="x", fields={}).result()
        assert desk.faults() == []
        desk.close()


def test_a_folder_that_cannot_be_held_is_only_looked_into(vault: Path, tmp_path: Path) -> None:
    in_use_path(vault).unlink(missing_ok=True)
    in_use_path(vault).mkdir()
    before = files_in(vault)
    desk = open_vault(vault, WORDS)
    household_id = desk.perform(list_households).result()[0].household_id
    with pytest.raises(WritingBlocked):
        print_plan(desk, household_id, (), tmp_path / "plan.pdf")
    assert not (tmp_path / "plan.pdf").exists()
    desk.close()
    assert files_in(vault) == before
    in_use_path(vault).rmdir()
    desk = open_vault(vault, WORDS)
    assert desk.blocked is None
    desk.close()


def test_what_was_not_yet_written_into_the_store_is_read_too(vault: Path, tmp_path: Path) -> None:
    desk = open_vault(vault, WORDS)
    keep(desk, "Twee")
    torn = shutil.copytree(vault, tmp_path / "midden in het werk")
    desk.close()
    assert (torn / "store.db-wal").stat().st_size > 0
    in_use_path(torn).unlink()
    in_use_path(torn).mkdir()
    desk = open_vault(torn, WORDS)
    assert names(desk) == ["Een", "Twee"]
    assert type(desk.blocked) is WritingBlocked
    assert desk.faults() == []
    desk.close()


def test_on_a_read_only_disk_that_is_read_too(vault: Path, tmp_path: Path) -> None:
    desk = open_vault(vault, WORDS)
    keep(desk, "Twee")
    torn = shutil.copytree(vault, tmp_path / "midden in het werk")
    desk.close()
    (torn / "store.db-shm").unlink()
    with read_only_disk(torn, tmp_path / "schijf") as there:
        desk = open_vault(there, WORDS)
        assert names(desk) == ["Een", "Twee"]
        desk.close()
