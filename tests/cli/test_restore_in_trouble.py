"""Putting back on the command line when more is wrong, and what is said afterwards. FICTIEF."""

import os
import shutil
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from tests.cli.conftest import Ask, Paper
from tests.desk.vaults import full_disk, read_only_disk
from wijkteam_desk.shipped import shipped
from wijkteam_desk.vault.backups import backups_in
from wijkteam_desk.vault.folder import backups_path, second_heads_path

DEMO = shipped("demo", "vlierenberg.json")


def only_backup(vault: Path) -> Path:
    (made,) = backups_in(backups_path(vault))
    return made.path


def test_lost_keys_come_back_and_nothing_else_changes(
    desk: Ask, vault: Path, with_korrelaar: Path
) -> None:
    desk("vault", "backup")
    desk("import", DEMO)
    for name in ("keys.a", "keys.b"):
        (vault / name).write_bytes(b"{}")
    answer = desk("vault", "restore", only_backup(vault))
    assert (answer.code, answer.err) == (0, "")
    assert "Alleen de sleutels worden teruggezet." in answer.out
    assert "De kluis opent nu met de wachtzin en de herstelcode van " in answer.out
    assert len(desk("households").out.splitlines()) == 2
    assert "De kluis is heel." in desk("vault", "check").out


def test_an_earlier_passphrase_is_named_with_how_to_choose_another(
    desk: Ask, vault: Path, passphrase_file: Path, tmp_path: Path
) -> None:
    desk("vault", "backup")
    new = tmp_path / "nieuw.txt"
    new.write_text("kaars ladder mossel trein vlinder")
    assert desk("vault", "passphrase", "--new-passphrase-file", new).code == 0
    answer = desk("vault", "restore", "--yes", only_backup(vault))
    assert answer.code == 0
    assert "De kluis opent nu met de wachtzin en de herstelcode van " in answer.out
    assert answer.out.endswith("kies je met: wijkteam-desk vault passphrase\n")
    assert desk("households").code == 0


def test_what_was_replaced_is_listed_and_goes_back(desk: Ask, vault: Path) -> None:
    desk("vault", "backup")
    desk("import", DEMO)
    first = only_backup(vault)
    answer = desk("vault", "restore", "--yes", first)
    assert "blijft 30 dagen bewaard" in answer.out
    assert "wachtzin" not in answer.out
    again = desk("vault", "restore", first)
    assert (again.code, "Er gaat niets verloren." in again.out) == (0, True)
    listed = desk("vault", "restore", "--list").out.splitlines()
    replaced = [line for line in listed if "heel, vervangen" in line]
    two = next(line for line in replaced if "2 huishoudens" in line)
    assert desk("vault", "restore", two.split("  ")[-1]).code == 0
    assert len(desk("households").out.splitlines()) == 2


@pytest.mark.parametrize("plan", ["{bad", '{"a":1}', '{"vault":"../x","replaced":"../y"}'])
def test_a_plan_that_says_nothing_is_in_nobodys_way(desk: Ask, vault: Path, plan: str) -> None:
    (vault / "restoring").mkdir()
    (vault / "restoring" / "plan.json").write_text(plan)
    answer = desk("households")
    assert (answer.code, answer.err) == (0, "")
    desk("vault", "backup")
    (vault / "restoring").mkdir()
    (vault / "restoring" / "plan.json").write_text(plan)
    (vault / "store.db").unlink()
    assert desk("households").code == 6
    assert desk("vault", "restore", only_backup(vault)).code == 0
    assert "Korrelaar" in desk("households").out


@pytest.mark.parametrize("disk", [full_disk, read_only_disk])
def test_where_nothing_can_be_written_the_folder_is_named(
    desk: Ask,
    vault: Path,
    paper: Paper,
    tmp_path: Path,
    disk: Callable[..., AbstractContextManager[Path]],
) -> None:
    desk("vault", "backup")
    with disk(vault, tmp_path / "schijf") as there:
        answer = desk("--vault", there, "vault", "restore", "--yes", only_backup(vault))
        assert (answer.code, str(there) in answer.err) == (1, True)
    (new := tmp_path / "nieuw.txt").write_text("kaars ladder mossel trein vlinder")
    with disk(paper.vault, tmp_path / "andere schijf") as there:
        asked = ("--vault", there, "vault", "recover", "--new-passphrase-file", new)
        answer = paper.by_code(*asked)
        assert (answer.code, str(there) in answer.err) == (1, True)


@pytest.mark.parametrize("size", [4096, 4097])
def test_a_file_that_is_no_passphrase_is_no_try(
    desk: Ask, vault: Path, passphrase_file: Path, size: int
) -> None:
    content = passphrase_file.read_bytes()
    passphrase_file.write_bytes(content + b"x" * (size - len(content)))
    answer = desk("households")
    assert answer.code == (0 if size == 4096 else 1)
    if os.name == "posix":
        answer = desk("--passphrase-file", "/dev/zero", "households")
        assert (answer.code, "kan niet worden gelezen" in answer.err) == (1, True)
    assert not (vault / "tries").exists()


def test_where_nothing_tells_whose_store_it_is_nothing_goes_without_a_yes(
    desk: Ask, vault: Path, tmp_path: Path
) -> None:
    desk("vault", "backup")
    stick = only_backup(vault).rename(tmp_path / only_backup(vault).name)
    for name in ("keys.a", "keys.b", "head"):
        (vault / name).unlink()
    shutil.rmtree(second_heads_path(), ignore_errors=True)
    (vault / "store.db").write_bytes(b"x" * 8192)
    answer = desk("vault", "restore", stick)
    assert (answer.code, (vault / "store.db").read_bytes()) == (1, b"x" * 8192)
    assert "Van welke kluis de dossiers zijn die er staan, is niet te zien" in answer.out
    assert "Met --yes" in answer.err
    assert desk("vault", "restore", "--yes", stick).code == 0
