"""A clock that is a year ahead for a moment costs no backup, here or there. FICTIEF."""

from datetime import timedelta
from pathlib import Path

from tests.desk.backed_up import NOON, ignore, restore, with_backup
from tests.desk.vaults import WORDS, keep
from wijkteam_desk.desk.backups import choose_place, keep_up, make_backup
from wijkteam_desk.desk.opening import open_vault
from wijkteam_desk.vault.backups import files_in
from wijkteam_desk.vault.folder import backups_path, replaced_path


def test_one_backup_with_the_clock_a_year_ahead_throws_nothing_away(tmp_path: Path) -> None:
    folder, made = with_backup(tmp_path / "kluis")
    restore(folder, made.path)
    stick = tmp_path / "stick"
    stick.mkdir()
    desk = open_vault(folder, WORDS)
    choose_place(desk, stick)
    for days in (-90, -30, -6, -5, -4):
        for place in (None, stick):
            make_backup(folder, desk.keys, NOON + timedelta(days=days), ignore, place)
        keep(desk, f"Dag {days}")
    places = (backups_path(folder), stick)
    there = [set(files_in(place)) for place in places]

    keep_up(desk, ignore, lambda: NOON + timedelta(days=365))
    assert all(old < set(files_in(place)) for old, place in zip(there, places, strict=True))
    assert list(replaced_path(folder).iterdir())

    keep(desk, "De klok is weer goed")
    keep_up(desk, ignore, lambda: NOON)
    assert all(old < set(files_in(place)) for old, place in zip(there, places, strict=True))
    desk.close()
