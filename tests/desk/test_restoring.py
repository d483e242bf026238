"""A backup put back: the old vault or the new one, whole, and it is said what is lost. FICTIEF."""

import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from tests.desk.backed_up import NOON, backed_up, ignore, names_in, restore, with_backup
from tests.desk.vaults import WORDS, keep
from tests.waiting import let_pass
from wijkteam_desk.desk.opening import open_vault
from wijkteam_desk.desk.restoring import prepare_restore, put_back
from wijkteam_desk.vault.backups import Backup
from wijkteam_desk.vault.folder import (
    head_path,
    key_paths,
    replaced_path,
    restoring_path,
    second_head_path,
    second_heads_path,
    store_path,
)
from wijkteam_desk.vault.progress import Stopped
from wijkteam_desk.vault.replaced import forget_replaced
from wijkteam_desk.vault.state import VaultState, look
from wijkteam_desk.vault.swap import finish_swap
from wijkteam_desk.vault.trouble import (
    BackupDamaged,
    NoVault,
    VaultDamaged,
    VaultInUse,
    WrongPassphrase,
)


@pytest.fixture
def vault(tmp_path: Path) -> tuple[Path, Backup]:
    """A vault with two households, and a backup from when there was one."""
    return with_backup(tmp_path / "kluis")


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


@pytest.mark.parametrize("harm", [_cut_store, _spoil_store, _lose_store, _lose_all_but_backups])
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
    second_head_path(made.manifest.vault_id, folder).unlink()
    shutil.rmtree(folder)
    assert restore(tmp_path / "nieuw" / "kluis", stick) == ["Eerst"]
    assert names_in(tmp_path / "nieuw" / "kluis") == ["Eerst"]


def test_the_replaced_vault_is_kept_thirty_days(vault: tuple[Path, Backup]) -> None:
    folder, made = vault
    restore(folder, made.path)
    (old,) = replaced_path(folder).iterdir()
    assert {"store.db", "keys.a", "keys.b", "head"} <= {path.name for path in old.iterdir()}
    used = [NOON + timedelta(days=days) for days in range(30)]
    forget_replaced(folder, NOON + timedelta(days=29, hours=23), used)
    assert old.exists()
    forget_replaced(folder, NOON - timedelta(days=9), used)
    assert old.exists()
    forget_replaced(folder, NOON + timedelta(days=365))  # nothing says that time went by
    assert old.exists()
    forget_replaced(folder, NOON + timedelta(days=30), used)
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
    assert (prepared.compared.lost, prepared.compared.regained) == (0, 1)
    prepared.close()
    assert restore(folder, both.path) == ["Eerst", "Later"]


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


@pytest.mark.parametrize("renames", range(22))
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


def test_looking_at_a_backup_where_no_vault_is_leaves_nothing_behind(
    vault: tuple[Path, Backup], tmp_path: Path
) -> None:
    folder, made = vault
    stick = shutil.copy(made.path, tmp_path / made.path.name)
    shutil.rmtree(folder)
    shutil.rmtree(second_heads_path())
    new = tmp_path / "nieuw" / "kluis"
    prepare_restore(new, Path(stick), WORDS, ignore).close()
    assert not new.parent.exists()
    assert not second_heads_path().exists()
