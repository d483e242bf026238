"""A backup that rots counts for nothing, and one from the future keeps nothing waiting. FICTIEF."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.desk.backed_up import NOON, backed_up
from tests.desk.vaults import keep, new_vault
from wijkteam_desk.desk.backups import (
    back_up_now,
    choose_place,
    discard_damaged,
    due,
    keep_up,
    state_of,
    thin,
)
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.vault.backups import Backup
from wijkteam_desk.vault.folder import backups_path


def ignore(_: float) -> None:
    """Nobody watches how far it is."""


def rot(path: Path) -> None:
    """One bit of what the store was."""
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def numbers(backups: tuple[Backup, ...]) -> list[int]:
    """The newest journal entry in each."""
    return [one.manifest.facts.seq for one in backups]


def test_the_good_one_of_a_day_stays_when_a_later_one_of_that_day_rots(tmp_path: Path) -> None:
    desk = new_vault(tmp_path / "kluis")
    good = backed_up(desk)
    keep(desk, "Een")
    bad = backed_up(desk, hours=2)
    keep(desk, "Twee")
    rot(bad.path)
    backed_up(desk, hours=72)
    thin(backups_path(desk.folder), desk.keys, NOON + timedelta(hours=72))
    state = state_of(desk)
    assert good.path in [one.path for one in state.backups]
    assert state.damaged == (bad.path,)
    desk.close()


def test_one_that_rots_after_it_was_found_whole_is_found_out(tmp_path: Path) -> None:
    desk = new_vault(tmp_path / "kluis")
    made = backed_up(desk)
    assert state_of(desk).backups == (made,)
    rot(made.path)
    assert state_of(desk).backups == ()
    assert state_of(desk).damaged == (made.path,)
    desk.close()


@pytest.mark.parametrize("left", [b"", b"PK", None])
def test_a_rotten_newest_is_made_anew_and_the_stick_gets_the_good_one(
    tmp_path: Path, left: bytes | None
) -> None:
    desk = new_vault(tmp_path / "kluis")
    stick = tmp_path / "stick"
    stick.mkdir()
    bad = backed_up(desk)
    if left is None:
        rot(bad.path)
    else:
        bad.path.write_bytes(left)
    later = NOON + timedelta(minutes=5)
    assert due(desk.folder, desk.keys, later)
    choose_place(desk, stick)
    keep_up(desk, ignore, lambda: later)
    state = state_of(desk)
    assert [one.made_at for one in state.backups] == [later]
    assert [path.name for path in stick.iterdir()] == [state.backups[0].path.name]
    desk.close()


def test_what_rots_on_the_stick_is_brought_there_again(tmp_path: Path) -> None:
    desk = new_vault(tmp_path / "kluis")
    stick = tmp_path / "stick"
    stick.mkdir()
    choose_place(desk, stick)
    made = back_up_now(desk, ignore, lambda: NOON)
    carried = stick / made.path.name
    rot(carried)
    keep_up(desk, ignore, lambda: NOON + timedelta(minutes=30))
    assert carried.read_bytes() == made.path.read_bytes()
    desk.close()


def test_the_damaged_go_when_the_coach_says_so_and_never_before_there_is_a_good_one(
    tmp_path: Path,
) -> None:
    desk = new_vault(tmp_path / "kluis")
    bad = backed_up(desk)
    rot(bad.path)
    with pytest.raises(Refusal, match="geen goede reservekopie"):
        discard_damaged(desk)
    assert bad.path.exists()
    good = backed_up(desk, hours=1)
    discard_damaged(desk)
    assert list(backups_path(desk.folder).iterdir()) == [good.path]
    desk.close()


def test_after_one_with_the_clock_ahead_the_stick_still_gets_what_is_new(tmp_path: Path) -> None:
    desk = new_vault(tmp_path / "kluis")
    stick = tmp_path / "stick"
    stick.mkdir()
    choose_place(desk, stick)
    ahead = NOON + timedelta(days=900)
    back_up_now(desk, ignore, lambda: ahead)
    assert state_of(desk).overdue(NOON)
    keep(desk, "Een")
    keep_up(desk, ignore, lambda: NOON)
    state = state_of(desk)
    (made,) = state.made_by(NOON)
    assert [one.made_at for one in state.ahead_of(NOON)] == [ahead]
    assert (stick / made.path.name).exists()
    assert state.copied_at == NOON
    desk.close()
