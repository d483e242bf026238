"""The files are taken from under the open vault: no act counts as kept any more. FICTIEF."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.desk.vaults import WORDS, keep, names, new_vault
from wijkteam_desk.casework.list_households import list_households
from wijkteam_desk.desk.backups import back_up_now, keep_up, now_utc
from wijkteam_desk.desk.opening import open_vault
from wijkteam_desk.storage.drafts import keep_draft
from wijkteam_desk.storage.unit_of_work import Work
from wijkteam_desk.vault.backups import files_in
from wijkteam_desk.vault.folder import (
    LOG,
    STORE,
    backups_path,
    head_path,
    in_use_path,
    second_heads_path,
    store_path,
)
from wijkteam_desk.vault.trouble import HoldLost, StoreGone

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody take an open file")


def take_store(folder: Path) -> None:
    for path in folder.glob(f"{STORE}*"):
        path.unlink()


def take_log(folder: Path) -> None:
    (folder / LOG).unlink()


def put_another_over_it(folder: Path) -> None:
    copy = folder / "kopie"
    shutil.copyfile(store_path(folder), copy)
    copy.replace(store_path(folder))


def take_folder(folder: Path) -> None:
    shutil.rmtree(folder)


def move_folder(folder: Path) -> None:
    folder.rename(folder.with_name("elders"))


WAYS = [take_store, take_log, put_another_over_it, take_folder, move_folder]


@pytest.mark.parametrize("way", WAYS)
def test_the_next_act_is_not_acknowledged(way: Callable[[Path], None], tmp_path: Path) -> None:
    folder = tmp_path / "kluis"
    desk = new_vault(folder)
    keep(desk, "Een")
    remembered = [path.read_bytes() for path in second_heads_path().iterdir()]
    way(folder)
    with pytest.raises(StoreGone, match="weggehaald of vervangen"):
        keep(desk, "Twee")
    assert isinstance(desk.blocked, StoreGone)
    with pytest.raises(StoreGone):
        desk.perform(keep_draft, form="f", about="x", fields={"text": "half"}).result()
    with pytest.raises(StoreGone):
        names(desk)
    assert [path.read_bytes() for path in second_heads_path().iterdir()] == remembered
    desk.close()


@pytest.mark.parametrize("way", [put_another_over_it, move_folder])
def test_it_is_noticed_without_an_act(way: Callable[[Path], None], tmp_path: Path) -> None:
    folder = tmp_path / "kluis"
    desk = new_vault(folder)
    desk.look_around().result()
    way(folder)
    there = folder.exists()
    with pytest.raises(StoreGone):
        desk.look_around().result()
    assert isinstance(desk.blocked, StoreGone)
    desk.close()
    assert folder.exists() == there


@pytest.mark.parametrize("way", [take_log, put_another_over_it])
def test_what_was_kept_before_is_there_when_it_opens_again(
    way: Callable[[Path], None], tmp_path: Path
) -> None:
    folder = tmp_path / "kluis"
    desk = new_vault(folder)
    keep(desk, "Een")
    way(folder)
    with pytest.raises(StoreGone):
        keep(desk, "Twee")
    desk.close()
    assert names_in(folder) == ["Een"]


def names_in(folder: Path) -> list[str]:
    desk = open_vault(folder, WORDS)
    there = names(desk)
    desk.close()
    return there


def test_an_act_that_was_under_way_is_not_acknowledged_either(tmp_path: Path) -> None:
    folder = tmp_path / "kluis"
    desk = new_vault(folder)
    head = head_path(folder).read_bytes()

    def open_while_it_goes(work: Work) -> None:
        work.note = "noot"
        put_another_over_it(folder)

    with pytest.raises(StoreGone):
        desk.perform(open_while_it_goes).result()
    assert head_path(folder).read_bytes() == head
    desk.close()


def test_no_backup_is_made_of_what_took_its_place(tmp_path: Path) -> None:
    folder = tmp_path / "kluis"
    desk = new_vault(folder)
    put_another_over_it(folder)
    with pytest.raises(StoreGone):
        keep(desk, "Een")
    keep_up(desk, lambda _: None, now_utc)
    with pytest.raises(StoreGone):
        back_up_now(desk, lambda _: None, now_utc)
    assert files_in(backups_path(folder)) == []
    desk.close()


def test_who_lost_the_hold_leaves_the_vault_to_who_opened_it_since(tmp_path: Path) -> None:
    folder = tmp_path / "kluis"
    first = new_vault(folder)
    keep(first, "Een")
    in_use_path(folder).unlink()
    second = open_vault(folder, WORDS)
    keep(second, "Van de tweede")
    with pytest.raises(HoldLost, match=r"in_use\.lock"):
        keep(first, "Van de eerste")
    with pytest.raises(HoldLost):
        first.perform(list_households).result()
    keep(second, "Nog een")
    first.close()
    keep(second, "En nog een")
    second.close()
    assert names_in(folder) == ["Een", "En nog een", "Nog een", "Van de tweede"]
