"""Links and files where the program wants something else: each has its own sentence. FICTIEF."""

import shutil
import signal
from pathlib import Path

import pytest

from tests.desk.backed_up import NOON, backed_up, ignore, names_in, restore, with_backup
from tests.desk.vaults import WORDS, new_vault
from tests.first_vault import first_vault
from wijkteam_desk.cli.outcome import INTERRUPTED, outcome_of
from wijkteam_desk.cli.told_to_end import ended_as_by_ctrl_c
from wijkteam_desk.desk.backups import back_up_now, choose_place
from wijkteam_desk.desk.opening import open_vault
from wijkteam_desk.desk.restoring import prepare_restore
from wijkteam_desk.vault.backup_file import refuse_damaged
from wijkteam_desk.vault.creation import create
from wijkteam_desk.vault.folder import backups_path, restoring_path, store_path
from wijkteam_desk.vault.trouble import FolderTaken, UnfitPlace, VaultDamaged, VaultUnwritable


def test_a_store_that_is_a_link_is_called_that(tmp_path: Path) -> None:
    new_vault(tmp_path / "kluis").close()
    store = store_path(tmp_path / "kluis")
    store.rename(tmp_path / "elders.db")
    store.symlink_to(tmp_path / "elders.db")
    with pytest.raises(VaultDamaged, match="verwijst naar een andere plek"):
        open_vault(tmp_path / "kluis", WORDS)


@pytest.mark.parametrize("link", [True, False])
def test_what_is_in_the_way_of_a_restore_is_named(tmp_path: Path, *, link: bool) -> None:
    folder, made = with_backup(tmp_path / "kluis")
    way = restoring_path(folder)
    if link:
        way.symlink_to(tmp_path / "weg")
    else:
        way.touch()
    with pytest.raises(VaultUnwritable, match="'restoring' in de map van de kluis"):
        prepare_restore(folder, made.path, WORDS, ignore)
    assert names_in(folder) == ["Eerst", "Later"]
    way.unlink()
    assert restore(folder, made.path) == ["Eerst"]


def test_a_link_where_a_backup_is_made_goes_and_leads_nowhere(tmp_path: Path) -> None:
    desk = new_vault(tmp_path / "kluis")
    theirs = tmp_path / "van een ander"
    theirs.mkdir(mode=0o755)
    (theirs / "brief").touch()
    mode = theirs.stat().st_mode
    backups_path(desk.folder).mkdir()
    link = backups_path(desk.folder) / f"kluis-{desk.keys.vault_id[:8]}.making"
    link.symlink_to(theirs)
    refuse_damaged(backed_up(desk).path, ignore)
    assert not link.is_symlink()
    assert (theirs / "brief").exists()
    assert theirs.stat().st_mode == mode
    desk.close()


def test_a_second_place_that_goes_while_it_is_written_is_named(tmp_path: Path) -> None:
    desk = new_vault(tmp_path / "kluis")
    stick = tmp_path / "stick"
    stick.mkdir()
    choose_place(desk, stick)

    def pull(done: float) -> None:
        if done > 0.7:
            shutil.rmtree(stick, ignore_errors=True)

    with pytest.raises(VaultUnwritable, match=f"'{stick}'"):
        back_up_now(desk, pull, lambda: NOON)
    desk.close()


def test_no_vault_is_made_in_another_one(tmp_path: Path) -> None:
    folder, made = with_backup(tmp_path / "kluis")
    for within in (backups_path(folder), folder / "nieuw"):
        with pytest.raises(UnfitPlace, match="Die map hoort bij een kluis"):
            prepare_restore(within, made.path, WORDS, ignore)
    with pytest.raises(FolderTaken, match="in een kluis die er al is"):
        create(folder / "nieuw", WORDS)
    assert not (folder / "nieuw").exists()
    first_vault(tmp_path / "ernaast").desk.close()


def deaf(*_: object) -> None:
    """Hears it and goes on."""


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_a_command_that_is_told_to_end_says_so(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    told = getattr(signal, name, signal.SIGTERM)
    given = signal.signal(told, deaf)  # nohup, where these tests are run with it, would stay so

    def command() -> int:
        with ended_as_by_ctrl_c():
            signal.raise_signal(told)
        return 0

    try:
        assert outcome_of(command) == INTERRUPTED
        assert capsys.readouterr().err == "Onderbroken.\n"
        assert signal.getsignal(told) is deaf
    finally:
        signal.signal(told, given)
