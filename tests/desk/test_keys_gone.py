"""The keys are taken from under the open vault, or cannot be written. FICTIEF."""

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.desk.vaults import WORDS, keep, new_vault
from tests.first_vault import first_vault
from wijkteam_desk.desk.keys import begin_code, forget_code, keep_code, set_passphrase
from wijkteam_desk.desk.opening import open_vault
from wijkteam_desk.vault.folder import key_paths
from wijkteam_desk.vault.key_slots import SMALLEST
from wijkteam_desk.vault.known_keys import KeysFound
from wijkteam_desk.vault.opening import codes_that_open, open_with_recovery_code
from wijkteam_desk.vault.trouble import VaultUnwritable, WrongPassphrase

NEW = "kaars ladder mossel trein vlinder"


def take(path: Path) -> None:
    path.unlink()


def make_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def spoil(path: Path) -> None:
    path.write_bytes(b"iets anders")


def block(path: Path) -> Path:
    """Nothing can be written in the place of this file; gives what stands in the way."""
    beside = path.with_name(f"{path.name}.new")
    beside.mkdir()
    return beside


def contents(folder: Path) -> list[bytes]:
    return [path.read_bytes() for path in key_paths(folder)]


@pytest.mark.parametrize("lost", [1, 2])
@pytest.mark.parametrize("way", [take, make_folder, spoil])
def test_what_vanishes_or_is_replaced_is_put_back(
    tmp_path: Path, way: Callable[[Path], None], lost: int
) -> None:
    desk = new_vault(tmp_path / "kluis")
    before = contents(desk.folder)
    assert desk.look_around().result() is KeysFound.WHOLE
    for path in key_paths(desk.folder)[:lost]:
        way(path)
    assert desk.look_around().result() is KeysFound.PUT_BACK
    assert contents(desk.folder) == before
    assert desk.look_around().result() is KeysFound.WHOLE
    desk.close()


@pytest.mark.parametrize("locked", [True, False])
def test_no_vault_is_left_without_keys(tmp_path: Path, *, locked: bool) -> None:
    desk = new_vault(tmp_path / "kluis")
    before = contents(desk.folder)
    for path in key_paths(desk.folder):
        path.unlink()
    if locked:  # nobody closes it then: the process is replaced
        desk.settle(5)
        assert contents(desk.folder) == before
    desk.close()
    assert contents(desk.folder) == before


def test_older_keys_do_not_open_a_vault_that_was_open_meanwhile(tmp_path: Path) -> None:
    desk = new_vault(tmp_path / "kluis")
    older = contents(desk.folder)[0]
    set_passphrase(desk, desk.keys, NEW, kdf=SMALLEST)
    for path in key_paths(desk.folder):
        path.write_bytes(older)
    desk.close()
    with pytest.raises(WrongPassphrase):
        open_vault(desk.folder, WORDS)


def test_without_keys_one_can_prove_who_one_is_and_change_them(tmp_path: Path) -> None:
    desk = new_vault(tmp_path / "kluis")
    for path in key_paths(desk.folder):
        path.unlink()
    set_passphrase(desk, desk.known.prove(WORDS), NEW, kdf=SMALLEST)
    desk.close()
    open_vault(desk.folder, NEW).close()


def test_keys_that_cannot_be_put_back_are_lost_until_they_can(tmp_path: Path) -> None:
    desk = new_vault(tmp_path / "kluis")
    first, second = key_paths(desk.folder)
    before = contents(desk.folder)
    ways = [block(path) for path in (first, second)]
    second.unlink()
    assert desk.look_around().result() is KeysFound.ONE_COPY
    first.unlink()
    assert desk.look_around().result() is KeysFound.LOST
    assert desk.keys_lost
    keep(desk, "Een")  # for the day that the keys can be put back
    for way in ways:
        way.rmdir()
    desk.close()
    assert contents(desk.folder) == before


def test_where_only_is_read_no_key_is_written(tmp_path: Path) -> None:
    new_vault(tmp_path / "kluis").close()
    (tmp_path / "kluis" / "in_use.lock").unlink()
    (tmp_path / "kluis" / "in_use.lock").mkdir()
    desk = open_vault(tmp_path / "kluis", WORDS)
    assert desk.blocked
    key_paths(desk.folder)[0].unlink()
    assert desk.look_around().result() is KeysFound.WHOLE
    desk.close()
    assert not key_paths(desk.folder)[0].exists()


def test_keys_are_not_written_into_another_vault(tmp_path: Path) -> None:
    desk, other = new_vault(tmp_path / "kluis"), new_vault(tmp_path / "andere")
    other.close()
    theirs = contents(other.folder)
    shutil.rmtree(desk.folder)
    other.folder.rename(desk.folder)
    desk.close()
    assert contents(desk.folder) == theirs


def test_a_passphrase_of_which_the_second_copy_must_wait_is_changed(tmp_path: Path) -> None:
    desk = new_vault(tmp_path / "kluis")
    way = block(key_paths(desk.folder)[1])
    set_passphrase(desk, desk.keys, NEW, kdf=SMALLEST)
    assert desk.known.found is KeysFound.ONE_COPY
    desk.close()
    way.rmdir()
    with closing(open_vault(desk.folder, NEW)) as again:
        assert again.noticed == ()
        first, second = contents(desk.folder)
        assert first == second


def test_a_passphrase_of_which_no_copy_can_be_written_is_the_old_one(tmp_path: Path) -> None:
    desk = new_vault(tmp_path / "kluis")
    way = block(key_paths(desk.folder)[0])
    with pytest.raises(VaultUnwritable):
        set_passphrase(desk, desk.keys, NEW, kdf=SMALLEST)
    desk.close()
    way.rmdir()
    open_vault(desk.folder, WORDS).close()


@pytest.mark.parametrize("end", [keep_code, forget_code])
def test_a_paper_dies_only_when_the_other_is_said_to_live(
    tmp_path: Path, end: Callable[..., None]
) -> None:
    made = first_vault(tmp_path / "kluis")
    desk = made.desk
    new = begin_code(desk, desk.keys)
    way = block(key_paths(desk.folder)[1])
    end(desk, new)
    assert codes_that_open(desk.folder) == 1
    desk.close()
    way.rmdir()
    valid = new.code if end is keep_code else made.recovery_code
    assert open_with_recovery_code(desk.folder, valid) == new.keys
