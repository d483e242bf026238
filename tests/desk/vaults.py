"""Vaults that are set back, and places where nothing can be written. FICTIEF."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest

from tests import first_vault as made_before
from tests.first_vault import first_vault
from wijkteam_desk.casework.list_households import list_households
from wijkteam_desk.casework.make_household import make_household
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.desk.opening import open_vault
from wijkteam_desk.domain.household import WhoIsWho
from wijkteam_desk.storage.connection import connect
from wijkteam_desk.vault.folder import store_path
from wijkteam_desk.vault.opening import open_with_passphrase
from wijkteam_desk.vault.state import PAGE

WORDS = made_before.WORDS
_BALLAST = "ballast"


def new_vault(folder: Path) -> Desk:
    """A vault of Noor, open."""
    return first_vault(folder).desk


def keep(desk: Desk, name: str) -> None:
    """One act: a household of that name."""
    told = (WhoIsWho(given_name="Fatima"),)
    desk.perform(make_household, name=name, members=told).result()


def names(desk: Desk) -> list[str]:
    """The households that can be read."""
    return sorted(line.name for line in desk.perform(list_households).result())


def set_back(folder: Path, *lost: str) -> None:
    """A vault with household Een, of which the store misses what was made since."""
    desk = new_vault(folder)
    keep(desk, "Een")
    desk.close()
    old = store_path(folder).read_bytes()
    desk = open_vault(folder, WORDS)
    for name in lost:
        keep(desk, name)
    desk.close()
    store_path(folder).write_bytes(old)


def spoil(folder: Path, *tables: str) -> None:
    """Writes noise over the first page of these tables; the rest of the store stays whole."""
    store = store_path(folder)
    keys = open_with_passphrase(folder, WORDS)
    with closing(connect(store, keys.data_key, read_only=True)) as connection:
        pages = dict(connection.execute("SELECT name, rootpage FROM sqlite_master"))
    with store.open("r+b") as file:
        for table in tables:
            file.seek((pages[table] - 1) * PAGE + 100)
            file.write(os.urandom(100))


def all_in(folder: Path) -> dict[str, tuple[int, bytes]]:
    """Every file of the vault: when it was last written, and its bytes."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {
        str(path.relative_to(folder)): (path.stat().st_mtime_ns, path.read_bytes())
        for path in files
    }


@contextmanager
def read_only_disk(folder: Path, place: Path) -> Iterator[Path]:
    """A copy of the vault on a disk of its own that cannot be written; needs to be root."""
    with small_disk(place):
        shutil.copytree(folder, place / "kluis")
        assert _run("mount", "-o", "remount,ro", place) == 0
        yield place / "kluis"


@contextmanager
def full_disk(folder: Path, place: Path) -> Iterator[Path]:
    """A copy of the vault on a disk without a byte of room; needs to be root."""
    with small_disk(place):
        shutil.copytree(folder, place / "kluis")
        fill(place)
        yield place / "kluis"


@contextmanager
def small_disk(place: Path) -> Iterator[None]:
    """A disk of 8 MB, in memory; needs to be root."""
    if os.name != "posix" or os.geteuid() != 0 or not shutil.which("mount"):
        pytest.skip("only root makes a disk that root cannot write")
    place.mkdir()
    if _run("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", place):
        pytest.skip("this root may not mount")
    try:
        yield
    finally:
        assert _run("umount", "--lazy", place) == 0


def fill(place: Path) -> None:
    """Leaves no byte of room on the disk; see `make_room`."""
    with (place / _BALLAST).open("wb", buffering=0) as ballast, suppress(OSError):
        while ballast.write(bytes(4096)):
            pass
    assert shutil.disk_usage(place).free == 0


def make_room(place: Path) -> None:
    """There is room again on the disk."""
    (place / _BALLAST).unlink()


def _run(*command: object) -> int:
    return subprocess.run([str(word) for word in command], check=False).returncode


def work_on(desk: Desk) -> None:
    """Goes on for a while: what is in memory still serves a few acts of a damaged store."""
    for number in range(50):
        keep(desk, f"Nog {number}")
        names(desk)


def overwrite_store(folder: Path) -> None:
    """Another program writes noise over the whole store, in place."""
    store = store_path(folder)
    with store.open("r+b") as file:
        file.write(os.urandom(store.stat().st_size))
