"""What has the name of a file of the vault and is none shuts nobody out. FICTIEF."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.desk.vaults import WORDS, keep, names, new_vault, read_only_disk
from tests.first_vault import first_vault
from wijkteam_desk.desk.noticed import in_the_way, stray
from wijkteam_desk.desk.opening import open_vault, recover, renew
from wijkteam_desk.vault.folder import head_path, key_paths, replaced_path, second_heads_path
from wijkteam_desk.vault.key_slots import SMALLEST
from wijkteam_desk.vault.trouble import VaultDamaged

OTHER = "kaars ladder mossel trein vlinder"


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """With household Een in it, closed."""
    desk = new_vault(tmp_path / "kluis")
    keep(desk, "Een")
    desk.close()
    return tmp_path / "kluis"


def as_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()
    (path / "iets").touch()


def as_pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


PIPES = pytest.mark.skipif(os.name != "posix", reason="no file is a pipe elsewhere")


@pytest.mark.parametrize("become", [as_folder, pytest.param(as_pipe, marks=PIPES)])
@pytest.mark.parametrize("which", [0, 1])
def test_one_copy_of_the_keys_that_is_no_file_is_set_aside_and_made_anew(
    vault: Path, become: Callable[[Path], None], which: int
) -> None:
    copy = key_paths(vault)[which]
    become(copy)
    desk = open_vault(vault, WORDS)
    assert (desk.blocked, desk.watched, names(desk)) == (None, True, ["Een"])
    assert desk.noticed == (stray(copy.name),)
    desk.close()
    one, two = key_paths(vault)
    assert one.read_bytes() == two.read_bytes()
    assert [path.name for path in replaced_path(vault).glob("*/*")] == [copy.name]
    desk = open_vault(vault, WORDS)
    assert desk.noticed == ()
    desk.close()


@pytest.mark.parametrize("which", ["head", "all heads"])
def test_what_lies_in_the_place_of_the_second_head_is_named(vault: Path, which: str) -> None:
    heads = second_heads_path()
    (place,) = heads.iterdir() if which == "head" else [heads]
    if place == heads:
        shutil.rmtree(heads)
        heads.touch()
    else:
        as_folder(place)
    desk = open_vault(vault, WORDS)
    assert (desk.blocked, desk.watched) == (None, False)
    assert desk.noticed == (in_the_way(place),)
    desk.close()
    shutil.rmtree(place) if place.is_dir() else place.unlink()
    desk = open_vault(vault, WORDS)
    assert (desk.watched, desk.noticed) == (True, ())
    desk.close()


def test_two_copies_that_are_no_files_are_damage(vault: Path) -> None:
    for copy in key_paths(vault):
        as_folder(copy)
    with pytest.raises(VaultDamaged, match=r"'keys\.a' in de map"):
        open_vault(vault, WORDS)


def test_the_recovery_code_opens_it_too_and_gives_a_new_passphrase(tmp_path: Path) -> None:
    made = first_vault(tmp_path / "kluis")
    made.desk.close()
    as_folder(key_paths(tmp_path / "kluis")[0])
    renew(recover(tmp_path / "kluis", made.recovery_code), OTHER, kdf=SMALLEST).close()
    open_vault(tmp_path / "kluis", OTHER).close()


def test_where_nothing_can_be_set_aside_it_is_read(vault: Path, tmp_path: Path) -> None:
    as_folder(key_paths(vault)[0])
    with read_only_disk(vault, tmp_path / "schijf") as there:
        desk = open_vault(there, WORDS)
        assert desk.blocked
        assert (desk.noticed, names(desk)) == ((), ["Een"])
        desk.close()


@pytest.mark.parametrize("while_open", [True, False])
def test_a_head_that_is_a_link_is_never_written_through(
    vault: Path, tmp_path: Path, *, while_open: bool
) -> None:
    target = tmp_path / "brief.txt"
    target.write_bytes(b"A" * 9000)
    desk = open_vault(vault, WORDS)
    if not while_open:
        desk.close()
    head_path(vault).unlink()
    head_path(vault).symlink_to(target)
    if not while_open:
        desk = open_vault(vault, WORDS)
    keep(desk, "Twee")
    assert (desk.blocked, desk.watched) == (None, True)
    desk.close()
    assert target.read_bytes() == b"A" * 9000
    assert not head_path(vault).is_symlink()


def test_a_head_that_is_a_link_to_one_is_not_believed(vault: Path, tmp_path: Path) -> None:
    shutil.move(head_path(vault), tmp_path / "head")
    head_path(vault).symlink_to(tmp_path / "head")
    before = (tmp_path / "head").read_bytes()
    desk = open_vault(vault, WORDS)
    keep(desk, "Twee")
    desk.close()
    assert (tmp_path / "head").read_bytes() == before
