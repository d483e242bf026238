"""What the coach hears once the vault is open: no head, older keys, a code nobody has. FICTIEF."""

from pathlib import Path

import pytest

from tests.desk.vaults import WORDS, keep, new_vault
from tests.first_vault import NOOR
from wijkteam_desk.desk import keys
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.desk.noticed import (
    CODE_AWAITED,
    NO_HEAD,
    OLDER_KEYS,
    Noticed,
    confirm_code,
    is_code_awaited,
)
from wijkteam_desk.desk.opening import create_vault, open_vault, recover, renew
from wijkteam_desk.storage.unit_of_work import Work
from wijkteam_desk.vault.folder import head_path, key_paths, second_head_path, store_path
from wijkteam_desk.vault.key_slots import SMALLEST

OTHER = "kaars ladder mossel trein vlinder"


def acts(desk: Desk) -> list[tuple[str, str]]:
    def newest(work: Work) -> list[tuple[str, str]]:
        found = work.session.connection().exec_driver_sql("SELECT act, note FROM op ORDER BY seq")
        return [(row[0], row[1]) for row in found]

    return desk.perform(newest).result()


def noticed(folder: Path, words: str = WORDS) -> tuple[Noticed, ...]:
    """What one hears at the next opening."""
    desk = open_vault(folder, words)
    desk.close()
    return desk.noticed


def test_a_new_vault_is_quiet_and_watched_from_the_start(tmp_path: Path) -> None:
    desk = new_vault(tmp_path / "kluis")
    assert (desk.noticed, desk.watched) == ((), True)
    assert second_head_path(desk.keys.vault_id, desk.folder).exists()
    desk.close()
    assert noticed(tmp_path / "kluis") == ()


def test_a_store_set_back_without_any_head_is_told_once_and_entered(tmp_path: Path) -> None:
    folder = tmp_path / "kluis"
    desk = new_vault(folder)
    old = store_path(folder).read_bytes()
    keep(desk, "Een")
    desk.close()
    store_path(folder).write_bytes(old)
    head_path(folder).unlink()
    second_head_path(desk.keys.vault_id, desk.folder).unlink()
    desk = open_vault(folder, WORDS)
    assert desk.noticed == (NO_HEAD,)
    assert acts(desk)[-1] == ("open_unwatched", "no head")
    assert desk.watched
    desk.close()
    assert noticed(folder) == ()


@pytest.mark.parametrize("change", ["passphrase", "code"])
def test_old_key_files_that_were_put_back_are_told_until_the_keys_change(
    tmp_path: Path, change: str
) -> None:
    folder = tmp_path / "kluis"
    desk = new_vault(folder)
    old = {path: path.read_bytes() for path in key_paths(folder)}
    if change == "code":
        keys.keep_code(desk, keys.begin_code(desk, desk.keys))
    else:
        keys.set_passphrase(desk, desk.keys, OTHER, kdf=SMALLEST)
    desk.close()
    new = {path: path.read_bytes() for path in key_paths(folder)}
    for path, content in old.items():
        path.write_bytes(content)
    for _ in range(2):
        assert noticed(folder) == (OLDER_KEYS,)
    desk = open_vault(folder, WORDS)
    assert acts(desk)[-1][0] == "open_by_older_keys"
    keys.set_passphrase(desk, desk.keys, OTHER + " zand", kdf=SMALLEST)
    if change == "code":
        keys.keep_code(desk, keys.begin_code(desk, desk.keys))
    desk.close()
    assert noticed(folder, OTHER + " zand") == ()
    if change == "passphrase":  # as often written as the one that is known, and another
        for path, content in new.items():
            path.write_bytes(content)
        assert noticed(folder, OTHER) == (OLDER_KEYS,)


def test_every_change_of_keys_by_the_program_itself_is_quiet(tmp_path: Path) -> None:
    folder = tmp_path / "kluis"
    made = create_vault(folder, WORDS, NOOR, kdf=SMALLEST)
    keys.forget_code(made.desk, keys.begin_code(made.desk, made.desk.keys))
    made.desk.close()
    assert noticed(folder) == ()
    renew(recover(folder, made.recovery_code), OTHER, kdf=SMALLEST).close()
    assert noticed(folder, OTHER) == ()


def test_a_code_that_nobody_confirmed_is_asked_for_until_there_is_a_new_one(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "kluis"
    create_vault(folder, WORDS, NOOR, kdf=SMALLEST, code_awaited=True).desk.close()
    for _ in range(2):
        assert noticed(folder) == (CODE_AWAITED,)
    desk = open_vault(folder, WORDS)
    assert is_code_awaited(desk)
    keys.keep_code(desk, keys.begin_code(desk, desk.keys))
    assert not is_code_awaited(desk)
    desk.close()
    assert noticed(folder) == ()


def test_a_code_that_was_confirmed_is_not_asked_for(tmp_path: Path) -> None:
    made = create_vault(tmp_path / "kluis", WORDS, NOOR, kdf=SMALLEST, code_awaited=True)
    confirm_code(made.desk)
    made.desk.close()
    assert noticed(tmp_path / "kluis") == ()


def test_a_vault_that_was_made_just_now_asks_for_no_other_code(tmp_path: Path) -> None:
    made = create_vault(tmp_path / "kluis", WORDS, NOOR, kdf=SMALLEST, code_awaited=True)
    assert made.desk.noticed == ()
    assert is_code_awaited(made.desk)
    made.desk.close()
