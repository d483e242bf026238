"""A backup put back: the old vault or the new one, whole, and it is said what is lost. FICTIEF."""

import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from tests.desk.own_vault import NOON, WORDS, backed_up, keep, names, names_in, new_desk
from tests.waiting import let_pass
from wijkteam_desk.desk.keys import begin_code, keep_code, prove, set_passphrase
from wijkteam_desk.desk.opening import create_vault, open_vault
from wijkteam_desk.desk.restoring import Restore, prepare_restore, put_back
from wijkteam_desk.domain.coach import CoachDetails
from wijkteam_desk.vault.backups import Backup
from wijkteam_desk.vault.folder import (
    IN_USE,
    head_path,
    key_paths,
    replaced_path,
    restoring_path,
    second_head_path,
    store_path,
)
from wijkteam_desk.vault.key_slots import SMALLEST
from wijkteam_desk.vault.opening import open_with_recovery_code
from wijkteam_desk.vault.progress import Stopped
from wijkteam_desk.vault.state import VaultState, look
from wijkteam_desk.vault.swap import finish_swap, forget_replaced
from wijkteam_desk.vault.trouble import (
    BackupDamaged,
    BackupOfAnother,
    NoVault,
    TooSoon,
    VaultDamaged,
    VaultInUse,
    WrongPassphrase,
    WrongRecoveryCode,
)


def ignore(_: float) -> None:
    """Nobody watches how far it is."""


@pytest.fixture
def vault(tmp_path: Path) -> tuple[Path, Backup]:
    """A vault with two households, and a backup from when there was one."""
    desk = new_desk(tmp_path / "kluis")
    keep(desk, "Eerst")
    made = backed_up(desk)
    keep(desk, "Later")
    desk.close()
    return desk.folder, made


def restore(folder: Path, file: Path) -> list[str]:
    desk = put_back(prepare_restore(folder, file, WORDS, ignore), lambda: NOON)
    try:
        assert desk.faults() == []
        return names(desk)
    finally:
        desk.close()


def test_it_is_told_first_what_is_there_and_what_would_be_lost(vault: tuple[Path, Backup]) -> None:
    folder, made = vault
    prepared = prepare_restore(folder, made.path, WORDS, ignore)
    assert prepared.there.households == 1
    assert prepared.compared.here is not None
    assert prepared.compared.here.households == 2
    assert prepared.compared.lost == 1
    with pytest.raises(VaultInUse):
        open_vault(folder, WORDS)
    prepared.close()
    assert not restoring_path(folder).exists()
    assert names_in(folder) == ["Eerst", "Later"]


def test_the_backup_takes_the_place_and_opens_without_an_alarm(vault: tuple[Path, Backup]) -> None:
    folder, made = vault
    assert restore(folder, made.path) == ["Eerst"]
    assert names_in(folder) == ["Eerst"]
    desk = open_vault(folder, WORDS)
    keep(desk, "Daarna")
    desk.close()
    assert names_in(folder) == ["Daarna", "Eerst"]


def test_the_journal_tells_how_far_back_it_went(vault: tuple[Path, Backup]) -> None:
    folder, made = vault
    desk = put_back(prepare_restore(folder, made.path, WORDS, ignore), lambda: NOON)
    rows = desk._opened.store.connection.execute(  # noqa: SLF001 - the journal itself is the story
        "SELECT act, change FROM op JOIN op_content ON op = seq ORDER BY seq DESC LIMIT 1"
    ).fetchall()
    desk.close()
    assert rows[0][0] == "restore_backup"
    assert '"entries_lost":1' in rows[0][1]


def _cut_store(folder: Path) -> None:
    store_path(folder).write_bytes(store_path(folder).read_bytes()[:5000])


def _spoil_store(folder: Path) -> None:
    store_path(folder).write_bytes(b"\x8e" * 8192)


def _lose_store(folder: Path) -> None:
    store_path(folder).unlink()


def _lose_keys(folder: Path) -> None:
    for keys in key_paths(folder):
        keys.unlink()


def _lose_all_but_backups(folder: Path) -> None:
    _lose_store(folder)
    _lose_keys(folder)
    head_path(folder).unlink()


@pytest.mark.parametrize(
    "harm", [_cut_store, _spoil_store, _lose_store, _lose_keys, _lose_all_but_backups]
)
def test_a_vault_that_is_damaged_comes_back(
    vault: tuple[Path, Backup], harm: Callable[[Path], None]
) -> None:
    folder, made = vault
    harm(folder)
    prepared = prepare_restore(folder, made.path, WORDS, ignore)
    assert prepared.compared.lost == 1
    prepared.close()
    assert restore(folder, made.path) == ["Eerst"]
    assert names_in(folder) == ["Eerst"]


def test_a_vault_that_is_gone_but_for_its_backups_is_damage_not_absence(
    vault: tuple[Path, Backup],
) -> None:
    folder, _ = vault
    _lose_all_but_backups(folder)
    assert look(folder) is VaultState.DAMAGED
    with pytest.raises(VaultDamaged, match="reservekopieën"):
        open_vault(folder, WORDS)


def test_a_backup_opens_on_another_laptop(vault: tuple[Path, Backup], tmp_path: Path) -> None:
    folder, made = vault
    stick = tmp_path / made.path.name
    shutil.copy(made.path, stick)
    second_head_path(made.manifest.vault_id).unlink()
    shutil.rmtree(folder)
    assert restore(tmp_path / "nieuw" / "kluis", stick) == ["Eerst"]
    assert names_in(tmp_path / "nieuw" / "kluis") == ["Eerst"]


def test_the_replaced_vault_is_kept_thirty_days(vault: tuple[Path, Backup]) -> None:
    folder, made = vault
    restore(folder, made.path)
    (old,) = replaced_path(folder).iterdir()
    assert {"store.db", "keys.a", "keys.b", "head"} <= {path.name for path in old.iterdir()}
    forget_replaced(folder, NOON + timedelta(days=29, hours=23))
    assert old.exists()
    forget_replaced(folder, NOON - timedelta(days=9))
    assert old.exists()
    forget_replaced(folder, NOON + timedelta(days=30))
    assert not old.exists()


def test_another_passphrase_changes_nothing(vault: tuple[Path, Backup]) -> None:
    folder, made = vault
    with pytest.raises(WrongPassphrase):
        prepare_restore(folder, made.path, "een andere wachtzin die niet past", ignore)
    assert not restoring_path(folder).exists()
    let_pass(folder)
    assert names_in(folder) == ["Eerst", "Later"]


def test_a_damaged_backup_changes_nothing(vault: tuple[Path, Backup]) -> None:
    folder, made = vault
    content = bytearray(made.path.read_bytes())
    content[made.size // 2] ^= 1
    made.path.write_bytes(content)
    with pytest.raises(BackupDamaged):
        prepare_restore(folder, made.path, WORDS, ignore)
    assert names_in(folder) == ["Eerst", "Later"]


def test_where_there_was_nothing_a_failed_restore_leaves_nothing(
    vault: tuple[Path, Backup], tmp_path: Path
) -> None:
    _, made = vault
    with pytest.raises(WrongPassphrase):
        prepare_restore(tmp_path / "nieuw", made.path, "een andere wachtzin die niet", ignore)
    assert not (tmp_path / "nieuw").exists()
    with pytest.raises(NoVault):
        open_vault(tmp_path / "nieuw", WORDS)


def test_it_can_be_stopped_at_every_step(vault: tuple[Path, Backup]) -> None:
    folder, made = vault
    steps: list[float] = []
    prepare_restore(folder, made.path, WORDS, steps.append).close()
    assert steps == sorted(steps)
    for number in range(0, len(steps), 2):
        seen: list[float] = []

        def stop_there(done: float, seen: list[float] = seen, number: int = number) -> None:
            seen.append(done)
            if len(seen) > number:
                raise Stopped

        with pytest.raises(Stopped):
            prepare_restore(folder, made.path, WORDS, stop_there)
        assert not restoring_path(folder).exists()
    assert names_in(folder) == ["Eerst", "Later"]


def test_a_restore_of_a_restore_goes_back_once_more(vault: tuple[Path, Backup]) -> None:
    folder, made = vault
    desk = open_vault(folder, WORDS)
    both = backed_up(desk, hours=1)
    desk.close()
    assert restore(folder, made.path) == ["Eerst"]
    prepared = prepare_restore(folder, both.path, WORDS, ignore)
    assert prepared.compared.lost is None
    prepared.close()
    assert restore(folder, both.path) == ["Eerst", "Later"]


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
    made = create_vault(tmp_path / "kluis", WORDS, CoachDetails(name="Noor Haddad"), kdf=SMALLEST)
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
    other = new_desk(tmp_path / "een andere kluis")
    other.close()
    for mine, strange in zip(key_paths(folder), key_paths(other.folder), strict=True):
        mine.write_bytes(strange.read_bytes())
    with pytest.raises(VaultDamaged):
        open_vault(folder, WORDS)
    assert restore(folder, made.path) == ["Eerst"]
    with pytest.raises(BackupOfAnother):
        prepare_restore(other.folder, made.path, WORDS, ignore)


class _Killed(BaseException):
    """The power went."""


def _renames(monkeypatch: pytest.MonkeyPatch, left: int) -> None:
    """After so many renames nothing is done any more."""
    count = [left]
    real = Path.replace

    def rename(self: Path, target: Path) -> Path:
        if count[0] == 0:
            raise _Killed
        count[0] -= 1
        return real(self, target)

    monkeypatch.setattr(Path, "replace", rename)


@pytest.mark.parametrize("renames", range(16))
def test_a_swap_that_is_cut_off_between_any_two_renames_leaves_one_whole_vault(
    vault: tuple[Path, Backup], monkeypatch: pytest.MonkeyPatch, renames: int
) -> None:
    folder, made = vault
    prepared = prepare_restore(folder, made.path, WORDS, ignore)
    with monkeypatch.context() as patch:
        _renames(patch, renames)
        try:
            put_back(prepared, lambda: NOON).close()
        except _Killed:
            prepared.held.release()
    finish_swap(folder)
    assert names_in(folder) in (["Eerst"], ["Eerst", "Later"])
    assert not restoring_path(folder).exists()
