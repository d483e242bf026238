"""Which backup is the remedy, who may open it, and how long who guesses has to wait. FICTIEF."""

from pathlib import Path

import pytest

from tests.desk.backed_up import NOON, backed_up, ignore, names_in, restore, with_backup
from tests.desk.vaults import WORDS, keep, new_vault
from tests.first_vault import first_vault
from tests.waiting import let_pass
from wijkteam_desk.desk.keys import begin_code, keep_code, prove, set_passphrase
from wijkteam_desk.desk.opening import open_vault
from wijkteam_desk.desk.restoring import Restore, prepare_restore, put_back
from wijkteam_desk.vault.backups import Backup
from wijkteam_desk.vault.folder import (
    IN_USE,
    key_paths,
    restoring_path,
    store_path,
)
from wijkteam_desk.vault.key_slots import SMALLEST
from wijkteam_desk.vault.opening import open_with_recovery_code
from wijkteam_desk.vault.trouble import (
    BackupOfAnother,
    TooSoon,
    VaultDamaged,
    WrongPassphrase,
    WrongRecoveryCode,
)


@pytest.fixture
def vault(tmp_path: Path) -> tuple[Path, Backup]:
    """A vault with two households, and a backup from when there was one."""
    return with_backup(tmp_path / "kluis")


def test_a_backup_that_holds_what_a_set_back_store_misses_is_the_remedy(
    vault: tuple[Path, Backup],
) -> None:
    folder, _ = vault
    old = store_path(folder).read_bytes()
    desk = open_vault(folder, WORDS)
    keep(desk, "Nog een")
    keep(desk, "En nog een")
    whole = backed_up(desk, hours=1)
    desk.close()
    store_path(folder).write_bytes(old)
    prepared = prepare_restore(folder, whole.path, WORDS, ignore)
    assert (prepared.compared.lost, prepared.compared.regained) == (0, 2)
    prepared.close()
    assert restore(folder, whole.path) == ["Eerst", "En nog een", "Later", "Nog een"]


def test_a_backup_between_a_set_back_store_and_what_is_remembered_loses_and_regains(
    vault: tuple[Path, Backup],
) -> None:
    folder, _ = vault
    old = store_path(folder).read_bytes()
    desk = open_vault(folder, WORDS)
    keep(desk, "Nog een")
    between = backed_up(desk, hours=1)
    keep(desk, "Te laat")
    desk.close()
    store_path(folder).write_bytes(old)
    prepared = prepare_restore(folder, between.path, WORDS, ignore)
    prepared.close()
    assert (prepared.compared.lost, prepared.compared.regained) == (1, 1)


def test_a_store_that_went_on_after_it_was_set_back_is_another_history(
    vault: tuple[Path, Backup],
) -> None:
    folder, _ = vault
    old = store_path(folder).read_bytes()
    desk = open_vault(folder, WORDS)
    keep(desk, "Nog een")
    keep(desk, "En nog een")
    whole = backed_up(desk, hours=1)
    desk.close()
    store_path(folder).write_bytes(old)
    desk = open_vault(folder, WORDS)
    desk.accept_older_store().result()
    desk.close()
    prepared = prepare_restore(folder, whole.path, WORDS, ignore)
    prepared.close()
    assert (prepared.compared.lost, prepared.compared.regained) == (None, 0)


def test_a_wrong_passphrase_counts_for_the_vault_and_the_next_has_to_wait(
    vault: tuple[Path, Backup],
) -> None:
    folder, made = vault
    for _ in range(2):
        with pytest.raises(WrongPassphrase, match="reservekopie van 22 november 2026"):
            prepare_restore(folder, made.path, "een heel andere wachtzin", ignore)
        with pytest.raises(TooSoon):
            prepare_restore(folder, made.path, WORDS, ignore)
        with pytest.raises(TooSoon):
            open_vault(folder, WORDS)
        assert not restoring_path(folder).exists()
        let_pass(folder)
    desk = put_back(prepare_restore(folder, made.path, WORDS, ignore), lambda: NOON)
    tries = desk.wrong_tries
    desk.close()
    assert tries is not None
    assert tries.count == 2
    assert names_in(folder) == ["Eerst"]


def test_where_there_is_no_vault_a_wrong_passphrase_leaves_nothing_behind(
    vault: tuple[Path, Backup], tmp_path: Path
) -> None:
    empty = tmp_path / "leeg"
    empty.mkdir()
    with pytest.raises(WrongPassphrase):
        prepare_restore(empty, vault[1].path, "een heel andere wachtzin", ignore)
    assert [path.name for path in empty.iterdir()] in ([], [IN_USE])


def test_the_code_of_the_day_opens_a_backup_and_the_one_of_today_does_not(tmp_path: Path) -> None:
    made = first_vault(tmp_path / "kluis")
    desk, folder = made.desk, made.desk.folder
    keep(desk, "Eerst")
    old = backed_up(desk)
    new = begin_code(desk, prove(desk, WORDS))
    keep_code(desk, new)
    set_passphrase(desk, prove(desk, WORDS), "kaars ladder mossel trein vlinder", kdf=SMALLEST)
    desk.close()

    def by_code(code: str) -> Restore:
        return prepare_restore(folder, old.path, code, ignore, open_with_recovery_code)

    with pytest.raises(WrongRecoveryCode, match="33 tekens"):
        by_code("te kort")
    with pytest.raises(WrongRecoveryCode, match="van die dag"):
        by_code(new.code)
    let_pass(folder)
    with pytest.raises(WrongPassphrase, match="van die dag"):
        prepare_restore(folder, old.path, "kaars ladder mossel trein vlinder", ignore)
    let_pass(folder)
    put_back(by_code(made.recovery_code), lambda: NOON).close()
    assert names_in(folder) == ["Eerst"]


def test_keys_of_another_vault_do_not_keep_ones_own_backup_out(
    vault: tuple[Path, Backup], tmp_path: Path
) -> None:
    folder, made = vault
    other = new_vault(tmp_path / "een andere kluis")
    other.close()
    for mine, strange in zip(key_paths(folder), key_paths(other.folder), strict=True):
        mine.write_bytes(strange.read_bytes())
    with pytest.raises(VaultDamaged):
        open_vault(folder, WORDS)
    assert restore(folder, made.path) == ["Eerst", "Later"]
    with pytest.raises(BackupOfAnother):
        prepare_restore(other.folder, made.path, WORDS, ignore)
