"""A write-ahead log beside the store that is not of this store ruins nothing. FICTIEF."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.desk.backed_up import NOON, ignore, restore, with_backup
from tests.desk.vaults import (
    WORDS,
    all_in,
    keep,
    names,
    new_vault,
    read_only_disk,
    spoil,
    work_on,
)
from wijkteam_desk.desk.backups import back_up_now, keep_up
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.desk.left_log import PASSED_LOG, STRAY_LOG
from wijkteam_desk.desk.looking import look_into
from wijkteam_desk.desk.opening import open_vault
from wijkteam_desk.desk.restoring import prepare_restore, put_back
from wijkteam_desk.vault.folder import LOG, head_path, replaced_path, store_path
from wijkteam_desk.vault.replaced import copies_replaced
from wijkteam_desk.vault.trouble import (
    FoundDamaged,
    OnlyLooking,
    StoreSetBack,
    VaultDamaged,
    VaultUnwritable,
    WritingBlocked,
)


def logged(desk: Desk) -> bytes:
    """What the open vault has in its log now."""
    return (desk.folder / LOG).read_bytes()


def own_older_log(folder: Path) -> bytes:
    """Makes the vault; its log from before its newest acts."""
    desk = new_vault(folder)
    keep(desk, "Een")
    log = logged(desk)
    desk.close()
    desk = open_vault(folder, WORDS)
    for number in range(4):
        keep(desk, f"Later {number}")
    desk.close()
    return log


def log_of_the_last_round(folder: Path) -> bytes:
    """Makes the vault; its log of one act, after which more was done."""
    new_vault(folder).close()
    desk = open_vault(folder, WORDS)
    keep(desk, "Een")
    log = logged(desk)
    keep(desk, "Twee")
    desk.close()
    return log


def log_of_another_vault(folder: Path) -> bytes:
    """Makes the vault, and another whose log it is."""
    new_vault(folder).close()
    other = new_vault(folder.with_name("andere"))
    keep(other, "Anderen")
    log = logged(other)
    other.close()
    return log


def laid_beside(folder: Path, make: Callable[[Path], bytes]) -> tuple[bytes, list[str]]:
    """Makes the vault and lays that log beside its closed store; with what stands in the store."""
    log = make(folder)
    desk = open_vault(folder, WORDS)
    known = names(desk)
    desk.close()
    (folder / LOG).write_bytes(log)
    return log, known


@pytest.mark.parametrize("make", [own_older_log, log_of_the_last_round, log_of_another_vault])
def test_the_store_stays_as_it_was_and_opens_without_it(
    make: Callable[[Path], bytes], tmp_path: Path
) -> None:
    folder = tmp_path / "kluis"
    log, there = laid_beside(folder, make)
    before = store_path(folder).read_bytes()

    desk = open_vault(folder, WORDS)
    assert STRAY_LOG in desk.noticed
    assert store_path(folder).read_bytes() == before
    assert desk.blocked is None
    assert names(desk) == there
    assert desk.faults() == []
    keep(desk, "Daarna")
    desk.close()

    (kept,) = replaced_path(folder).glob(f"*/{LOG}")
    assert kept.read_bytes() == log
    desk = open_vault(folder, WORDS)
    assert desk.noticed == ()
    assert names(desk) == sorted([*there, "Daarna"])
    desk.close()


def test_an_older_store_written_over_the_one_in_use_is_not_ruined_on_the_way_out(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "kluis"
    desk = new_vault(folder)
    for number in range(30):
        keep(desk, f"Huishouden {number}")
    desk.close()
    old = store_path(folder).read_bytes()
    desk = open_vault(folder, WORDS)
    for number in range(30):
        keep(desk, f"Later {number}")
    desk.close()

    desk = open_vault(folder, WORDS)
    keep(desk, "Nog een")
    with store_path(folder).open("r+b") as file:
        file.write(old)
        file.truncate()
    with pytest.raises(FoundDamaged):
        work_on(desk)
    desk.close()
    assert store_path(folder).read_bytes() == old

    desk = open_vault(folder, WORDS)
    assert isinstance(desk.blocked, StoreSetBack)
    assert STRAY_LOG in desk.noticed
    assert len(names(desk)) == 30
    desk.close()


def left_by_a_crash(folder: Path, crashed: Path, name: str) -> None:
    """The vault as a crash leaves it just after that household."""
    desk = open_vault(folder, WORDS)
    keep(desk, name)
    shutil.copytree(folder, crashed)
    desk.close()


def test_a_log_that_a_crash_left_is_taken_in_without_a_word(tmp_path: Path) -> None:
    new_vault(tmp_path / "kluis").close()
    crashed = tmp_path / "na de stroomstoring"
    left_by_a_crash(tmp_path / "kluis", crashed, "Net op tijd")
    desk = open_vault(crashed, WORDS)
    assert desk.noticed == ()
    assert desk.blocked is None
    assert names(desk) == ["Net op tijd"]
    desk.close()
    assert not replaced_path(crashed).exists()


@pytest.mark.parametrize("with_head", [True, False])
def test_a_newer_store_put_beside_the_log_of_a_crash_opens(
    tmp_path: Path, *, with_head: bool
) -> None:
    folder, crashed = tmp_path / "kluis", tmp_path / "na de stroomstoring"
    desk = new_vault(folder)
    for number in range(6):
        keep(desk, f"Huishouden {number}")
    desk.close()
    left_by_a_crash(folder, crashed, "Alleen hier")
    desk = open_vault(folder, WORDS)
    for number in range(40):
        keep(desk, f"Nieuw {number}")
    desk.close()
    shutil.copyfile(store_path(folder), store_path(crashed))
    if with_head:
        shutil.copyfile(head_path(folder), head_path(crashed))
    newer = store_path(crashed).read_bytes()

    desk = open_vault(crashed, WORDS)
    assert store_path(crashed).read_bytes() == newer
    assert len(names(desk)) == 47
    desk.close()


def test_an_older_store_beside_the_log_of_a_crash_is_read_and_the_log_kept(tmp_path: Path) -> None:
    folder, crashed = tmp_path / "kluis", tmp_path / "na de stroomstoring"
    desk = new_vault(folder)
    keep(desk, "Een")
    desk.close()
    old = store_path(folder).read_bytes()
    desk = open_vault(folder, WORDS)
    for number in range(6):
        keep(desk, f"Later {number}")
    desk.close()
    left_by_a_crash(folder, crashed, "Alleen hier")
    store_path(crashed).write_bytes(old)

    desk = open_vault(crashed, WORDS)
    assert isinstance(desk.blocked, StoreSetBack)
    assert STRAY_LOG in desk.noticed
    assert names(desk) == ["Een"]
    desk.close()
    assert store_path(crashed).read_bytes() == old
    assert list(replaced_path(crashed).glob(f"*/{LOG}"))


def test_where_neither_is_whole_nothing_in_the_vault_changes(tmp_path: Path) -> None:
    folder = tmp_path / "kluis"
    log = log_of_another_vault(folder)
    spoil(folder, "household")
    (folder / LOG).write_bytes(log)
    before = all_in(folder)
    with pytest.raises(VaultDamaged, match="Er is niets veranderd"):
        open_vault(folder, WORDS)
    assert all_in(folder) == before


@pytest.mark.parametrize("make", [own_older_log, log_of_another_vault])
def test_where_it_cannot_be_set_aside_one_reads_without_it(
    make: Callable[[Path], bytes], tmp_path: Path
) -> None:
    folder = tmp_path / "kluis"
    _, known = laid_beside(folder, make)
    with read_only_disk(folder, tmp_path / "schijf") as there:
        desk = open_vault(there, WORDS)
        assert PASSED_LOG in desk.noticed
        assert names(desk) == known
        assert desk.faults() == []
        keep_up(desk, ignore, lambda: NOON)
        with pytest.raises(VaultUnwritable, match="hoort niet bij deze kluis"):
            back_up_now(desk, ignore, lambda: NOON)
        desk.close()


def test_where_it_stays_no_backup_writes_it_in(tmp_path: Path) -> None:
    folder = tmp_path / "kluis"
    log = own_older_log(folder)
    (folder / LOG).write_bytes(log)
    replaced_path(folder).write_bytes(b"in de weg")
    before = store_path(folder).read_bytes()
    desk = open_vault(folder, WORDS)
    assert isinstance(desk.blocked, WritingBlocked)
    keep_up(desk, ignore, lambda: NOON)
    assert len(names(desk)) == 5
    desk.close()
    assert store_path(folder).read_bytes() == before
    assert (folder / LOG).read_bytes() == log


@pytest.mark.parametrize(
    ("make", "spoiled"),
    [(own_older_log, "setting"), (log_of_another_vault, "setting"), (log_of_another_vault, "op")],
)
def test_who_looks_at_a_damaged_vault_sees_what_is_left_without_it(
    make: Callable[[Path], bytes], spoiled: str, tmp_path: Path
) -> None:
    folder = tmp_path / "kluis"
    log = make(folder)
    desk = open_vault(folder, WORDS)
    known = names(desk)
    desk.close()
    spoil(folder, spoiled)
    (folder / LOG).write_bytes(log)
    before = all_in(folder)
    desk = look_into(folder, WORDS)
    assert isinstance(desk.blocked, OnlyLooking)
    assert PASSED_LOG in desk.noticed
    assert names(desk) == known
    desk.close()
    assert all_in(folder) == before


def test_who_puts_a_backup_back_hears_what_the_store_holds_and_keeps_that(tmp_path: Path) -> None:
    folder, made = with_backup(tmp_path / "kluis")
    (folder / LOG).write_bytes(log_of_another_vault(tmp_path / "nog een"))
    prepared = prepare_restore(folder, made.path, WORDS, ignore)
    assert prepared.compared.here is not None
    assert prepared.compared.here.households == 2
    put_back(prepared, lambda: NOON).close()
    assert restore(folder, *copies_replaced(folder)) == ["Eerst", "Later"]
