"""Backups of an open vault: whole or not there, and not more than one needs. FICTIEF."""

import shutil
import stat
import threading
import zipfile
from datetime import timedelta
from pathlib import Path

import pytest

from tests.desk.backed_up import NOON, backed_up, ignore
from tests.desk.vaults import keep, names, new_vault, small_disk
from wijkteam_desk.desk.backups import (
    back_up_now,
    choose_place,
    due,
    keep_up,
    make_backup,
    state_of,
)
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.storage.backup import facts_of_copy
from wijkteam_desk.vault.backup_file import unpack
from wijkteam_desk.vault.backups import backups_in
from wijkteam_desk.vault.folder import backups_path
from wijkteam_desk.vault.progress import Progress, Stopped
from wijkteam_desk.vault.trouble import BackupDamaged, VaultDamaged, VaultUnwritable


def test_a_backup_is_one_file_with_all_that_opens_it_and_no_word_to_read(tmp_path: Path) -> None:
    desk = new_vault(tmp_path / "kluis")
    keep(desk, "Canarie")
    made = backed_up(desk)
    desk.close()
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    assert [path.name for path in made.path.parent.iterdir()] == [made.path.name]
    assert made.path.name.endswith(".kluis-kopie")
    content = made.path.read_bytes()
    assert b"Canarie" not in content
    assert b"Noor" not in content
    assert set(zipfile.ZipFile(made.path).namelist()) == {
        *("store.db", "keys.a", "keys.b", "kopie.json")
    }
    assert made.manifest.facts.counts["household"] == 1
    assert made.manifest.sealed_by(desk.keys.data_key)


def test_writing_goes_on_while_a_backup_is_made_and_the_backup_stays_one_moment(
    tmp_path: Path,
) -> None:
    desk = new_vault(tmp_path / "kluis")
    keep(desk, "Een")
    kept: list[float] = []

    def write_on(done: float) -> None:
        keep(desk, f"Later {len(kept)}")
        kept.append(done)

    made = make_backup(desk.folder, desk.keys, NOON, write_on)
    assert kept
    assert len(names(desk)) == 1 + len(kept)
    assert made.manifest.facts.counts["household"] == 1
    assert desk.faults() == []
    desk.close()


def test_what_the_copy_holds_is_what_the_store_held(tmp_path: Path) -> None:
    desk = new_vault(tmp_path / "kluis")
    for name in ("Een", "Twee"):
        keep(desk, name)
    made = backed_up(desk)
    (tmp_path / "uit").mkdir()
    unpack(made.path, tmp_path / "uit", ignore)
    assert (
        facts_of_copy(tmp_path / "uit" / "store.db", desk.keys.data_key, ignore)
        == made.manifest.facts
    )
    desk.close()


def test_a_changed_manifest_is_not_sealed(tmp_path: Path) -> None:
    desk = new_vault(tmp_path / "kluis")
    made = backed_up(desk)
    assert not made.manifest.sealed_by(bytes(32))
    desk.close()


def test_a_stopped_backup_leaves_nothing_and_the_older_ones_are_there(tmp_path: Path) -> None:
    desk = new_vault(tmp_path / "kluis")
    old = backed_up(desk)
    keep(desk, "Een")
    progress = Progress()
    progress.stop()
    with pytest.raises(Stopped):
        make_backup(desk.folder, desk.keys, NOON + timedelta(hours=1), progress)
    assert list(backups_path(desk.folder).iterdir()) == [old.path]
    desk.close()


def test_a_backup_can_be_stopped_from_another_thread_at_any_step(tmp_path: Path) -> None:
    desk = new_vault(tmp_path / "kluis")
    steps: list[float] = []
    make_backup(desk.folder, desk.keys, NOON, steps.append)
    for number in range(len(steps)):
        seen: list[float] = []

        def stop_there(done: float, seen: list[float] = seen, number: int = number) -> None:
            seen.append(done)
            if len(seen) > number:
                raise Stopped

        with pytest.raises(Stopped):
            make_backup(desk.folder, desk.keys, NOON + timedelta(hours=1), stop_there)
        assert len(list(backups_path(desk.folder).iterdir())) == 1
    assert steps == sorted(steps)
    desk.close()


def test_a_damaged_store_makes_no_backup(tmp_path: Path) -> None:
    desk = new_vault(tmp_path / "kluis")
    keep(desk, "Een")
    desk.close()
    store = tmp_path / "kluis" / "store.db"
    content = bytearray(store.read_bytes())
    content[-3000] ^= 1
    store.write_bytes(content)
    with pytest.raises((VaultDamaged, BackupDamaged)):
        make_backup(desk.folder, desk.keys, NOON, ignore)
    assert backups_in(backups_path(desk.folder)) == []


def test_it_is_due_when_something_changed_and_half_an_hour_went_by(tmp_path: Path) -> None:
    desk = new_vault(tmp_path / "kluis")
    assert due(desk.folder, desk.keys, NOON)
    backed_up(desk)
    assert not due(desk.folder, desk.keys, NOON + timedelta(hours=1))
    keep(desk, "Een")
    assert not due(desk.folder, desk.keys, NOON + timedelta(minutes=29))
    assert due(desk.folder, desk.keys, NOON + timedelta(minutes=30))
    assert due(desk.folder, desk.keys, NOON - timedelta(days=400))
    desk.close()


def test_a_second_place_gets_every_backup_and_is_remembered(tmp_path: Path) -> None:
    desk = new_vault(tmp_path / "kluis")
    stick = tmp_path / "stick"
    stick.mkdir()
    assert state_of(desk).overdue(NOON)
    choose_place(desk, stick)
    assert state_of(desk).overdue(NOON)
    keep_up(desk, ignore, lambda: NOON)
    state = state_of(desk)
    assert [path.name for path in stick.iterdir()] == [state.backups[0].path.name]
    assert state.copied_at == NOON
    assert not state.overdue(NOON + timedelta(days=14))
    assert state.overdue(NOON + timedelta(days=14, minutes=1))
    desk.close()


def test_a_stick_that_is_not_there_is_tried_again(tmp_path: Path) -> None:
    desk = new_vault(tmp_path / "kluis")
    stick = tmp_path / "stick"
    stick.mkdir()
    choose_place(desk, stick)
    stick.rmdir()
    keep_up(desk, ignore, lambda: NOON)
    assert state_of(desk).copied_at is None
    assert not stick.exists()
    stick.mkdir()
    keep_up(desk, ignore, lambda: NOON + timedelta(minutes=30))
    assert len(backups_in(stick)) == 1
    desk.close()


def test_a_vault_in_which_nothing_happens_is_not_overdue_while_the_stick_has_the_newest(
    tmp_path: Path,
) -> None:
    desk = new_vault(tmp_path / "kluis")
    choose_place(desk, tmp_path)
    keep_up(desk, ignore, lambda: NOON)
    later = NOON + timedelta(days=20)
    keep_up(desk, ignore, lambda: later)
    assert len(backups_in(tmp_path)) == 1
    assert not state_of(desk).overdue(later)
    desk.close()


def test_a_place_that_is_none_or_lies_in_the_vault_is_refused(tmp_path: Path) -> None:
    desk = new_vault(tmp_path / "kluis")
    with pytest.raises(Refusal, match="is er niet"):
        choose_place(desk, tmp_path / "nergens")
    other = new_vault(tmp_path / "andere")
    back_up_now(other, ignore, lambda: NOON)
    other.close()
    (tmp_path / "link").symlink_to(other.folder)
    for place in (desk.folder, backups_path(other.folder), tmp_path / "link"):
        with pytest.raises(Refusal, match="hoort bij een kluis"):
            choose_place(desk, place)
    assert state_of(desk).place is None
    desk.close()


def test_a_place_on_the_disk_of_the_vault_is_taken_and_told_apart(tmp_path: Path) -> None:
    desk = new_vault(tmp_path / "kluis")
    (tmp_path / "OneDrive").mkdir()
    with small_disk(tmp_path / "stick"):
        lost_with_it = {}
        for place in (tmp_path, tmp_path / "OneDrive", tmp_path / "stick"):
            choose_place(desk, place)
            lost_with_it[place.name] = state_of(desk).same_disk
    assert lost_with_it == {tmp_path.name: True, "OneDrive": False, "stick": False}
    desk.close()


def test_a_place_that_became_a_link_to_the_vault_gets_nothing(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    desk = new_vault(tmp_path / "kluis")
    choose_place(desk, stick)
    stick.rmdir()
    stick.symlink_to(desk.folder)
    with pytest.raises(VaultUnwritable, match="hoort bij een kluis"):
        keep_up(desk, ignore, lambda: NOON)
    assert len(backups_in(backups_path(desk.folder))) == 1
    assert backups_in(desk.folder) == []
    desk.close()


def test_two_coaches_share_a_stick_without_touching_what_is_not_theirs(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    for who in ("noor", "tom"):
        desk = new_vault(tmp_path / who)
        choose_place(desk, stick)
        for days in (0, 0.1, 2):
            keep(desk, f"Na {days}")
            back_up_now(desk, ignore, lambda days=days: NOON + timedelta(days=days))  # type: ignore[misc]  # bound now
        desk.close()
    assert len(backups_in(stick)) == 4


def test_what_need_not_be_kept_is_thrown_away(tmp_path: Path) -> None:
    desk = new_vault(tmp_path / "kluis")
    for days in (0, 0.1, 2):
        keep(desk, f"Na {days}")
        back_up_now(desk, ignore, lambda days=days: NOON + timedelta(days=days))  # type: ignore[misc]  # bound now
    kept = [NOON + timedelta(days=days) for days in (2, 0.1)]
    assert [one.made_at for one in state_of(desk).backups] == kept
    desk.close()


def test_what_a_killed_backup_left_is_never_offered_and_goes_with_the_next(tmp_path: Path) -> None:
    desk = new_vault(tmp_path / "kluis")
    made = backed_up(desk)
    making = backups_path(desk.folder) / f"kluis-{desk.keys.vault_id[:8]}.making"
    making.mkdir()
    shutil.copy(made.path, making / "packed")
    assert backups_in(backups_path(desk.folder)) == [made]
    keep(desk, "Een")
    backed_up(desk, hours=1)
    assert not making.exists()
    desk.close()


def test_acts_do_not_wait_for_a_backup(tmp_path: Path) -> None:
    desk = new_vault(tmp_path / "kluis")
    halfway, go_on = threading.Event(), threading.Event()

    def wait(_: float) -> None:
        halfway.set()
        go_on.wait(20)

    job = threading.Thread(target=make_backup, args=(desk.folder, desk.keys, NOON, wait))
    job.start()
    assert halfway.wait(20)
    keep(desk, "Ondertussen")
    assert names(desk) == ["Ondertussen"]
    go_on.set()
    job.join()
    desk.close()
