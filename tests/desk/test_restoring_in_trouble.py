"""A backup put back where something else is wrong too: never stuck, never more lost. FICTIEF."""

import json
import shutil
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest

from tests.desk.backed_up import NOON, names_in, with_backup
from tests.desk.vaults import WORDS, full_disk, names, read_only_disk
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
from wijkteam_desk.vault.state import VaultState, look
from wijkteam_desk.vault.swap import finish_swap
from wijkteam_desk.vault.trouble import DiskFull, VaultDamaged, VaultUnwritable

GOOD_ID = "0f9d6a3c-1111-2222-3333-444455556666"


def ignore(_: float) -> None:
    """Nobody watches how far it is."""


@pytest.fixture
def vault(tmp_path: Path) -> tuple[Path, Backup]:
    """A vault with two households, and a backup from when there was one."""
    return with_backup(tmp_path / "kluis")


def restore(folder: Path, file: Path, words: str = WORDS) -> None:
    put_back(prepare_restore(folder, file, words, ignore), lambda: NOON).close()


def _no_folder_of_heads(folder: Path) -> None:
    heads = second_heads_path()
    shutil.rmtree(heads)
    heads.write_bytes(b"")


def _folder_for_the_second_head(folder: Path) -> None:
    (second,) = second_heads_path().iterdir()
    second.unlink()
    second.mkdir()


@pytest.mark.parametrize("harm", [_no_folder_of_heads, _folder_for_the_second_head])
def test_where_the_second_head_cannot_be_written_it_goes_back_unwatched(
    vault: tuple[Path, Backup], harm: Callable[[Path], None]
) -> None:
    folder, made = vault
    harm(folder)
    restore(folder, made.path)
    with closing(open_vault(folder, WORDS)) as desk:
        assert names(desk) == ["Eerst"]
        assert (desk.watched, desk.blocked) == (False, None)


def test_a_second_head_that_stays_behind_does_not_speak_against_the_restored_vault(
    vault: tuple[Path, Backup], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, made = vault
    old = second_head_path(made.manifest.vault_id, folder).read_bytes()
    restore(folder, made.path)
    second_head_path(made.manifest.vault_id, folder).write_bytes(old)
    with closing(open_vault(folder, WORDS)) as desk:
        assert (desk.watched, desk.blocked) == (True, None)


def test_a_file_in_the_place_of_the_replaced_vaults_is_named_before_anything_changes(
    vault: tuple[Path, Backup],
) -> None:
    folder, made = vault
    replaced_path(folder).write_bytes(b"")
    with pytest.raises(VaultUnwritable, match=str(replaced_path(folder))):
        restore(folder, made.path)
    assert not restoring_path(folder).exists()
    assert names_in(folder) == ["Eerst", "Later"]
    replaced_path(folder).unlink()
    restore(folder, made.path)
    assert names_in(folder) == ["Eerst"]


@pytest.mark.parametrize("fails_at", range(1, 14))
def test_a_disk_that_refuses_one_rename_leaves_a_vault_that_opens(
    vault: tuple[Path, Backup], monkeypatch: pytest.MonkeyPatch, fails_at: int
) -> None:
    folder, made = vault
    prepared = prepare_restore(folder, made.path, WORDS, ignore)
    count, real = [0], Path.replace

    def rename(self: Path, target: Path) -> Path:
        count[0] += 1
        if count[0] == fails_at:
            raise PermissionError
        return real(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", rename)
        with suppress(VaultUnwritable):
            put_back(prepared, lambda: NOON).close()
    assert names_in(folder) in (["Eerst"], ["Eerst", "Later"])
    assert not restoring_path(folder).exists()
    restore(folder, made.path)
    assert names_in(folder) == ["Eerst"]


MADE = {"made_at": "2026-11-22T12:00:00+00:00"}
PLANS = [
    "{bad",
    '{"a": 1}',
    "[]",
    "",
    "[" * 3000,
    json.dumps({"vault": "../../elders", "replaced": "20261122-120000", **MADE}),
    json.dumps({"vault": GOOD_ID, "replaced": "../../elders", **MADE}),
    json.dumps({"vault": GOOD_ID, "replaced": "20261122-120000"}),
    json.dumps({"vault": GOOD_ID, "replaced": "20261122-120000", "made_at": "2026-11-22T12:00"}),
    json.dumps({"vault": GOOD_ID, "replaced": "20261122-120000", **MADE}),
]


@pytest.mark.parametrize("name", ["plan.json", "placing.json"])
@pytest.mark.parametrize("plan", PLANS[:-1])
def test_a_plan_that_says_nothing_does_not_bar_a_vault_that_is_whole(
    vault: tuple[Path, Backup], tmp_path: Path, plan: str, name: str
) -> None:
    folder, _ = vault
    restoring_path(folder).mkdir()
    (restoring_path(folder) / name).write_text(plan)
    assert names_in(folder) == ["Eerst", "Later"]
    assert not restoring_path(folder).exists()
    assert not (tmp_path / "elders").exists()


def test_a_plan_about_a_vault_that_is_not_there_takes_none_away(
    vault: tuple[Path, Backup],
) -> None:
    folder, _ = vault
    restoring_path(folder).mkdir()
    (restoring_path(folder) / "plan.json").write_text(PLANS[-1])
    assert names_in(folder) == ["Eerst", "Later"]


@pytest.mark.parametrize("plan", PLANS)
def test_beside_a_vault_that_is_not_whole_it_is_damage_that_a_backup_mends(
    vault: tuple[Path, Backup], tmp_path: Path, plan: str
) -> None:
    folder, made = vault
    stick = shutil.copy(made.path, tmp_path / made.path.name)
    shutil.rmtree(folder / "backups")
    restoring_path(folder).mkdir()
    for path in (store_path(folder), *key_paths(folder), head_path(folder)):
        path.replace(restoring_path(folder) / path.name)
    if plan == PLANS[-1]:
        (restoring_path(folder) / "head").unlink()
    (restoring_path(folder) / "plan.json").write_text(plan)
    with pytest.raises(VaultDamaged):
        open_vault(folder, WORDS)
    assert look(folder) is VaultState.DAMAGED
    (aside,) = replaced_path(folder).iterdir()
    assert (aside / "store.db").exists()
    restore(folder, Path(stick))
    assert names_in(folder) == ["Eerst"]


def test_on_a_disk_that_is_only_read_a_plan_that_says_nothing_bars_nothing(
    vault: tuple[Path, Backup], tmp_path: Path
) -> None:
    folder, _ = vault
    restoring_path(folder).mkdir()
    (restoring_path(folder) / "plan.json").write_text("{bad")
    with read_only_disk(folder, tmp_path / "schijf") as there:
        finish_swap(there)
        with closing(open_vault(there, WORDS)) as desk:
            assert names(desk) == ["Eerst", "Later"]


def test_a_disk_without_room_is_named(vault: tuple[Path, Backup], tmp_path: Path) -> None:
    folder, made = vault
    with (
        full_disk(folder, tmp_path / "schijf") as there,
        pytest.raises(DiskFull, match=str(there)),
    ):
        prepare_restore(there, made.path, WORDS, ignore)
    with (
        read_only_disk(folder, tmp_path / "andere schijf") as there,
        pytest.raises(VaultUnwritable, match=str(there)),
    ):
        prepare_restore(there, made.path, WORDS, ignore)


def test_it_goes_through_though_somebody_cleared_what_was_replaced(
    vault: tuple[Path, Backup], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, made = vault
    prepared = prepare_restore(folder, made.path, WORDS, ignore)

    def fail(*_: object) -> None:
        raise PermissionError

    with monkeypatch.context() as patch, suppress(VaultUnwritable):
        patch.setattr("wijkteam_desk.vault.swap._put_in_place", fail)
        put_back(prepared, lambda: NOON)
    assert look(folder) is VaultState.DAMAGED
    shutil.rmtree(replaced_path(folder))
    assert names_in(folder) == ["Eerst"]
