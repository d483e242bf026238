"""A full disk shuts nobody out: one reads on, and works again when there is room. FICTIEF."""

import shutil
from pathlib import Path

import pytest

from tests.desk.vaults import (
    WORDS,
    fill,
    full_disk,
    keep,
    make_room,
    names,
    new_vault,
    small_disk,
)
from tests.first_vault import NOOR
from tests.store.next_shape import know_one_step_more
from wijkteam_desk.casework.list_households import list_households
from wijkteam_desk.casework.open_household import open_household
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.desk.opening import create_vault, open_vault
from wijkteam_desk.storage.drafts import keep_draft
from wijkteam_desk.vault.in_use import hold
from wijkteam_desk.vault.key_slots import SMALLEST
from wijkteam_desk.vault.state import VaultState, look
from wijkteam_desk.vault.trouble import DiskFull, NoRoom, VaultInUse


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """With household Een in it, closed."""
    folder = tmp_path / "kluis"
    desk = new_vault(folder)
    keep(desk, "Een")
    desk.close()
    return folder


@pytest.fixture
def torn(vault: Path, tmp_path: Path) -> Path:
    """As a power cut leaves it: household Twee is still in the write-ahead log."""
    desk = open_vault(vault, WORDS)
    keep(desk, "Twee")
    torn = shutil.copytree(vault, tmp_path / "midden in het werk")
    desk.close()
    (torn / "store.db-shm").unlink()
    assert (torn / "store.db-wal").stat().st_size > 0
    return torn


def keep_on(desk: Desk) -> None:
    """More than there is room for."""
    for number in range(1000):
        keep(desk, f"Nog {number}")


def contents(folder: Path) -> dict[str, bytes]:
    return {
        one.name: one.read_bytes()
        for one in folder.glob("store.db*")
        if one.stat().st_size and "-shm" not in one.name
    }


def test_everything_can_be_read_and_it_says_what_to_do(vault: Path, tmp_path: Path) -> None:
    with full_disk(vault, tmp_path / "schijf") as there:
        desk = open_vault(there, WORDS)
        assert isinstance(desk.blocked, NoRoom)
        assert desk.blocked.sentence.startswith("Alleen lezen: de schijf is vol.")
        assert names(desk) == ["Een"]
        household_id = desk.perform(list_households).result()[0].household_id
        assert desk.perform(open_household, household_id=household_id).result().members
        with pytest.raises(NoRoom, match="Maak ruimte vrij"):
            keep(desk, "Twee")
        with pytest.raises(NoRoom):
            desk.perform(keep_draft, form="f", about="x", fields={}).result()
        assert desk.faults() == []
        desk.close()
        assert contents(there) == contents(vault)


def test_who_reads_there_keeps_out_who_would_write(vault: Path, tmp_path: Path) -> None:
    with full_disk(vault, tmp_path / "schijf") as there:
        desk = open_vault(there, WORDS)
        make_room(there.parent)
        with pytest.raises(VaultInUse):
            hold(there)
        desk.close()


def test_all_works_once_there_is_room(vault: Path, tmp_path: Path) -> None:
    with full_disk(vault, tmp_path / "schijf") as there:
        open_vault(there, WORDS).close()
        make_room(there.parent)
        desk = open_vault(there, WORDS)
        assert desk.blocked is None
        keep(desk, "Twee")
        assert names(desk) == ["Een", "Twee"]
        desk.close()


def test_what_was_not_yet_written_into_the_store_is_read_and_not_lost(
    torn: Path, tmp_path: Path
) -> None:
    with full_disk(torn, tmp_path / "schijf") as there:
        desk = open_vault(there, WORDS)
        assert type(desk.blocked) is NoRoom
        assert names(desk) == ["Een", "Twee"]
        desk.close()
        assert contents(there) == contents(torn)
        make_room(there.parent)
        desk = open_vault(there, WORDS)
        assert (desk.blocked, names(desk)) == (None, ["Een", "Twee"])
        desk.close()


def test_a_disk_that_fills_up_at_work_opens_again_to_read(vault: Path, tmp_path: Path) -> None:
    with full_disk(vault, tmp_path / "schijf") as there:
        make_room(there.parent)
        desk = open_vault(there, WORDS)
        keep(desk, "Twee")
        fill(there.parent)
        with pytest.raises(DiskFull):
            keep_on(desk)
        before = names(desk)
        desk.close()
        desk = open_vault(there, WORDS)
        assert names(desk) == before
        desk.close()


def test_a_vault_of_an_older_shape_says_that_the_disk_is_full(
    vault: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    know_one_step_more(monkeypatch)
    with full_disk(vault, tmp_path / "schijf") as there, pytest.raises(DiskFull):
        open_vault(there, WORDS)


def test_no_vault_is_made_where_it_would_open_only_to_read(tmp_path: Path) -> None:
    with small_disk(tmp_path / "schijf"):
        fill(tmp_path / "schijf")
        with pytest.raises(DiskFull):
            create_vault(tmp_path / "schijf" / "kluis", WORDS, NOOR, kdf=SMALLEST)
        assert look(tmp_path / "schijf" / "kluis") is VaultState.MISSING
