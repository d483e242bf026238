"""A backup goes where there is room, and says which folder has none. FICTIEF."""

import re
import shutil
import stat
from pathlib import Path

import pytest

from tests.desk.backed_up import NOON, ignore
from tests.desk.vaults import (
    WORDS,
    fill,
    full_disk,
    keep,
    make_room,
    new_vault,
    read_only_disk,
    small_disk,
)
from wijkteam_desk.desk.backups import back_up_now, choose_place, make_backup, state_of
from wijkteam_desk.desk.opening import open_vault
from wijkteam_desk.vault.backup_file import refuse_damaged
from wijkteam_desk.vault.folder import backups_path
from wijkteam_desk.vault.trouble import DiskFull, VaultUnwritable


def test_a_backup_elsewhere_writes_nothing_in_the_vault(tmp_path: Path) -> None:
    desk = new_vault(tmp_path / "kluis")
    (tmp_path / "stick").mkdir(mode=0o755)
    in_folder = make_backup(desk.folder, desk.keys, NOON, ignore, tmp_path / "stick")
    file = tmp_path / "stick" / "mijn.kluis-kopie"
    assert make_backup(desk.folder, desk.keys, NOON, ignore, file).path == file
    desk.close()
    assert sorted((tmp_path / "stick").iterdir()) == sorted([in_folder.path, file])
    assert stat.S_IMODE((tmp_path / "stick").stat().st_mode) == 0o755
    assert not backups_path(desk.folder).exists()


def test_the_folder_without_room_is_named(tmp_path: Path) -> None:
    desk = new_vault(tmp_path / "kluis")
    with small_disk(tmp_path / "stick"):
        fill(tmp_path / "stick")
        choose_place(desk, tmp_path / "stick")
        with pytest.raises(DiskFull, match=re.escape(f"'{tmp_path / 'stick'}'")):
            back_up_now(desk, ignore, lambda: NOON)
        with pytest.raises(DiskFull, match=re.escape(f"'{tmp_path / 'stick'}'")):
            make_backup(desk.folder, desk.keys, NOON, ignore, tmp_path / "stick")
        assert state_of(desk).place_full
        make_room(tmp_path / "stick")
        assert list((tmp_path / "stick").iterdir()) == []
        assert not state_of(desk).place_full
    assert len(state_of(desk).backups) == 1
    desk.close()


def test_a_backup_leaves_a_full_or_read_only_disk_with_all_that_was_there(tmp_path: Path) -> None:
    desk = new_vault(tmp_path / "kluis")
    keep(desk, "Een")
    torn = shutil.copytree(desk.folder, tmp_path / "midden in het werk")
    (torn / "store.db-shm").unlink()
    desk.close()
    for number, disk in enumerate((full_disk, read_only_disk)):
        stick = tmp_path / f"stick {number}"
        stick.mkdir()
        with disk(torn, tmp_path / f"schijf {number}") as there:
            desk = open_vault(there, WORDS)
            made = make_backup(desk.folder, desk.keys, NOON, ignore, stick)
            own = f"'{backups_path(there)}'"
            with pytest.raises((DiskFull, VaultUnwritable), match=re.escape(own)):
                back_up_now(desk, ignore, lambda: NOON)
            desk.close()
        refuse_damaged(made.path, ignore)
        assert made.manifest.facts.counts["household"] == 1
