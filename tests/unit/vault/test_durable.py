"""Stories of writing: whole or as it was."""

import errno
import os
from pathlib import Path

import pytest

from tests.unit.vault.closed_vault import no_file_larger_than
from wijkteam_desk.vault.durable import open_in_place, overwrite_at, replace_file, write_by_seeking
from wijkteam_desk.vault.trouble import DiskFull, VaultUnwritable, from_system


def test_a_file_is_replaced_whole_or_stays_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "keys.a"
    replace_file(path, b"old")

    with no_file_larger_than(2), pytest.raises(OSError, match="File too large"):
        replace_file(path, b"newer")

    assert path.read_bytes() == b"old"
    assert not (tmp_path / "keys.a.new").exists()


def test_what_a_crash_left_beside_the_file_is_no_hindrance(tmp_path: Path) -> None:
    (tmp_path / "keys.a.new").write_bytes(b"half")

    replace_file(tmp_path / "keys.a", b"whole")

    assert (tmp_path / "keys.a").read_bytes() == b"whole"
    assert not (tmp_path / "keys.a.new").exists()


def test_what_lies_beside_the_file_is_not_followed_elsewhere(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").write_bytes(b"theirs")
    (tmp_path / "keys.a.new").symlink_to(tmp_path / "elsewhere")

    replace_file(tmp_path / "keys.a", b"ours")

    assert (tmp_path / "elsewhere").read_bytes() == b"theirs"
    assert (tmp_path / "keys.a").read_bytes() == b"ours"


def test_both_ways_of_writing_in_place_write_the_same(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).write_bytes(b"0123456789")
    one, two = (open_in_place(tmp_path / name) for name in ("one", "two"))

    overwrite_at(one, 3, b"abc")
    written = write_by_seeking(two, 3, b"abc")

    os.close(one)
    os.close(two)
    assert written == 3
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes() == b"012abc6789"


def test_a_part_that_was_written_is_no_success(tmp_path: Path) -> None:
    (tmp_path / "head").write_bytes(bytes(8))
    handle = open_in_place(tmp_path / "head")

    with no_file_larger_than(5), pytest.raises(OSError, match="partly written"):
        overwrite_at(handle, 3, b"abc")

    os.close(handle)


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EFBIG])
def test_every_way_in_which_a_disk_is_full_is_told_as_that(number: int) -> None:
    assert isinstance(from_system(OSError(number, "full", "coach/kluis")), DiskFull)


def test_no_path_travels_with_a_trouble() -> None:
    trouble = from_system(PermissionError(errno.EACCES, "denied", "coach/kluis"))

    assert isinstance(trouble, VaultUnwritable)
    assert "coach" not in str(trouble)
