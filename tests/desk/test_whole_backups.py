"""A backup is exactly what was written, or it is none. FICTIEF."""

import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from tests.desk.backed_up import backed_up
from tests.desk.vaults import WORDS, keep, new_vault
from wijkteam_desk.desk.opening import open_vault
from wijkteam_desk.storage.backup import facts_of_copy
from wijkteam_desk.vault.backup_file import refuse_damaged, unpack
from wijkteam_desk.vault.backups import backups_in
from wijkteam_desk.vault.folder import backups_path, store_path
from wijkteam_desk.vault.state import PAGE
from wijkteam_desk.vault.trouble import BackupDamaged, VaultDamaged


def ignore(_: float) -> None:
    """Nobody watches how far it is."""


def test_every_flipped_byte_of_a_backup_is_found(tmp_path: Path) -> None:
    desk = new_vault(tmp_path / "kluis")
    made = backed_up(desk)
    desk.close()
    whole = made.path.read_bytes()
    places = range(0, made.size, made.size // 60)
    for place in places:
        spoilt = bytearray(whole)
        spoilt[place] ^= 1
        made.path.write_bytes(spoilt)
        try:
            refuse_damaged(made.path, ignore)
        except BackupDamaged:
            continue
        # what zip says twice or never reads; the parts were all the same
        with zipfile.ZipFile(made.path) as packed:
            assert {name: packed.read(name) for name in made.manifest.parts}
    for cut in (0, 10, made.size // 2, made.size - 1):
        made.path.write_bytes(whole[:cut])
        with pytest.raises(BackupDamaged):
            refuse_damaged(made.path, ignore)


@pytest.mark.parametrize("where", ["before", "between", "behind", "in the comment"])
def test_a_backup_is_exactly_what_was_written(tmp_path: Path, where: str) -> None:
    desk = new_vault(tmp_path / "kluis")
    made = backed_up(desk)
    desk.close()
    whole = made.path.read_bytes()
    middle = whole.index(b"PK\x01\x02")
    made.path.write_bytes(
        {
            "before": b"rommel" + whole,
            "between": whole[:middle] + b"rommel" + whole[middle:],
            "behind": whole + b"rommel",
            "in the comment": whole[:-2] + b"\x06\x00rommel",
        }[where]
    )
    with pytest.raises(BackupDamaged):
        refuse_damaged(made.path, ignore)
    assert backups_in(made.path.parent) == []


def test_a_part_that_nobody_wrote_is_no_part_of_a_backup(tmp_path: Path) -> None:
    desk = new_vault(tmp_path / "kluis")
    made = backed_up(desk)
    desk.close()
    with zipfile.ZipFile(made.path, "a") as packed:
        packed.writestr("meer", b"rommel")
    with pytest.raises(BackupDamaged):
        refuse_damaged(made.path, ignore)


def test_every_flipped_page_of_a_copy_is_found(tmp_path: Path) -> None:
    desk = new_vault(tmp_path / "kluis")
    for number in range(40):
        keep(desk, f"Huishouden {number}")
    made = backed_up(desk)
    (tmp_path / "uit").mkdir()
    unpack(made.path, tmp_path / "uit", ignore)
    copy, key = tmp_path / "uit" / "store.db", desk.keys.data_key
    desk.close()
    whole = copy.read_bytes()
    for page in range(len(whole) // PAGE):
        spoilt = bytearray(whole)
        spoilt[page * PAGE + 2000] ^= 1
        copy.write_bytes(spoilt)
        with pytest.raises(BackupDamaged):
            facts_of_copy(copy, key, ignore)


def test_a_vault_with_a_spoilt_page_says_that_it_is_the_vault(tmp_path: Path) -> None:
    desk = new_vault(tmp_path / "kluis")
    keep(desk, "Een")
    desk.close()
    store = store_path(tmp_path / "kluis")
    content = bytearray(store.read_bytes())
    content[12 * PAGE + 50] ^= 1
    store.write_bytes(content)
    with closing(open_vault(tmp_path / "kluis", WORDS)) as again:
        with pytest.raises(VaultDamaged, match="De kluis zelf is beschadigd"):
            backed_up(again)
        assert backups_in(backups_path(tmp_path / "kluis")) == []
