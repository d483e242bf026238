"""Writing that a crash cannot halve: whole files at once, and slots in place."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

_FILE_MODE = 0o600
_BINARY = getattr(os, "O_BINARY", 0)
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)


def replace_file(
    path: Path, content: bytes, before_named: Callable[[], None] = lambda: None
) -> None:
    """Give the file this content or leave it as it was: written beside, synced, then renamed.

    `before_named` is done when all is written and nothing has the name yet. Raises OSError and what
    `before_named` raises; what was written beside is then gone.
    """
    beside = path.with_name(f"{path.name}.new")
    beside.unlink(missing_ok=True)
    try:
        with new_file(beside) as file:
            file.write(content)
        before_named()
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


@contextmanager
def new_file(path: Path) -> Iterator[BinaryIO]:
    """A new file for this user alone; the disk has it when the block ends well."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, _FILE_MODE)
    with os.fdopen(handle, "wb") as file:
        if os.name == "posix":  # a umask may take away too much
            os.fchmod(handle, _FILE_MODE)
        yield file
        file.flush()
        os.fsync(handle)


def sync_file(path: Path) -> None:
    """Wait until the disk has all of a file that something else wrote."""
    handle = open_in_place(path)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Make names that were given or taken away in the folder outlast a power cut."""
    if os.name != "posix":  # Windows journals names itself and opens no folders
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def open_in_place(path: Path) -> int:
    """Open an existing file for `overwrite_at`; child processes do not get it.

    Raises OSError for a link, which may lead to a file of somebody else.
    """
    return os.open(path, os.O_RDWR | _BINARY | _NO_LINK)


def overwrite_at(handle: int, offset: int, content: bytes) -> None:
    """Overwrite part of a file whose size stays; the disk has it after `wait_for_disk`.

    Raises OSError, also when the disk took only a part.
    """
    if os.name == "posix":
        written = os.pwrite(handle, content, offset)
    else:
        written = write_by_seeking(handle, offset, content)
    if written != len(content):
        raise OSError(0, "partly written")


def write_by_seeking(handle: int, offset: int, content: bytes) -> int:
    """Write in two steps, for systems that have no `pwrite`."""
    os.lseek(handle, offset, os.SEEK_SET)
    return os.write(handle, content)


# The size stays, so the time of change in the inode is all that `fsync` would add.
wait_for_disk = getattr(os, "fdatasync", os.fsync)
