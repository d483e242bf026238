"""What the stories of this room share: a closed vault, and a system that takes no more."""

import os
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from wijkteam_desk.vault.creation import NewVault, create
from wijkteam_desk.vault.folder import key_paths, store_path
from wijkteam_desk.vault.key_slots import SMALLEST

WORDS = "tafel giraf wolk dakpan zeester"


@dataclass(frozen=True, kw_only=True)
class Vault:
    """A closed vault with something that looks like a store from outside."""

    folder: Path
    made: NewVault

    @property
    def key_files(self) -> tuple[bytes, ...]:
        return tuple(path.read_bytes() for path in key_paths(self.folder))

    def overwrite_keys(self, *contents: bytes) -> None:
        """Puts these contents in A, and in B when there are two."""
        for path, content in zip(key_paths(self.folder), contents, strict=False):
            path.write_bytes(content)


def new_vault(folder: Path) -> Vault:
    made = create(folder, WORDS, kdf=SMALLEST)
    store_path(folder).write_bytes(b"\x8e" * 4096)
    return Vault(folder=folder, made=made)


@contextmanager
def no_file_larger_than(size: int) -> Iterator[None]:
    """The system refuses to write files beyond this size, as a full disk would."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@contextmanager
def little_memory() -> Iterator[None]:
    """The system gives this process hardly more memory than it has."""
    before = resource.getrlimit(resource.RLIMIT_AS)
    used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + 32 * 1024 * 1024, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before)


@contextmanager
def unprivileged() -> Iterator[None]:
    """Without the rights of root, who may write anywhere."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)
