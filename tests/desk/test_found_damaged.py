"""The store is damaged while somebody works in it: nothing is done in it any more. FICTIEF."""

from pathlib import Path

import pytest

from tests.desk.vaults import keep, names, new_vault, overwrite_store, work_on
from wijkteam_desk.desk.backups import back_up_now, keep_up, now_utc
from wijkteam_desk.vault.backups import files_in
from wijkteam_desk.vault.folder import backups_path, head_path
from wijkteam_desk.vault.trouble import FoundDamaged, VaultDamaged


def test_from_the_first_page_that_cannot_be_read_nothing_is_written(tmp_path: Path) -> None:
    folder = tmp_path / "kluis"
    desk = new_vault(folder)
    for number in range(3):
        keep(desk, f"Huishouden {number}")
    overwrite_store(folder)
    with pytest.raises(VaultDamaged, match="beschadigd"):
        work_on(desk)
    assert isinstance(desk.blocked, FoundDamaged)
    head = head_path(folder).read_bytes()
    with pytest.raises(FoundDamaged, match="Zet een reservekopie terug"):
        keep(desk, "Daarna")
    with pytest.raises(FoundDamaged):
        names(desk)
    assert head_path(folder).read_bytes() == head
    desk.close()


def test_no_backup_is_made_of_it(tmp_path: Path) -> None:
    folder = tmp_path / "kluis"
    desk = new_vault(folder)
    keep(desk, "Een")
    overwrite_store(folder)
    with pytest.raises(VaultDamaged):
        work_on(desk)
    keep_up(desk, lambda _: None, now_utc)
    with pytest.raises(VaultDamaged):
        back_up_now(desk, lambda _: None, now_utc)
    assert files_in(backups_path(folder)) == []
    desk.close()
