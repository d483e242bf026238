"""One process works in a vault at a time."""

from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType

from filelock import FileLock, Timeout
from typing_extensions import override

from wijkteam_desk.vault.folder import close_to_others, in_use_path
from wijkteam_desk.vault.same_files import SameFiles
from wijkteam_desk.vault.trouble import NoVault, VaultInUse, VaultUnwritable, from_system


class Hold(AbstractContextManager["Hold"]):
    """The grip on a vault. The system lets go by itself when the process ends or is replaced."""

    def __init__(self, lock: FileLock) -> None:
        self._lock = lock

        self._file = SameFiles(Path(lock.lock_file))

    def lasts(self) -> bool:
        """Whether it still keeps others out: who removes its file lets them in."""
        return self._file.are_there()

    def release(self) -> None:
        """Let go; a second time does nothing."""
        self._lock.release()

    @override
    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.release()


def refuse_folders(*paths: Path) -> None:
    """Raises `VaultUnwritable` where a folder has the name of one of these passing files."""
    for path in paths:
        if path.is_dir():
            raise VaultUnwritable(
                f"'{path.name}' in de map van de kluis hoort een bestand te zijn en is een map."
                " Haal die map daar weg, of bel beheer."
            )


def hold(folder: Path) -> Hold:
    """Take the vault for this process, without waiting; any thread may let go of it.

    What others could read by now, after a copy or by hand, is for this user alone again.
    Raises `VaultInUse`, `NoVault` when there is no such folder, and `VaultUnwritable`.
    """
    # A soft lock would outlive a crash, and nobody may be told to remove it.
    lock = FileLock(
        in_use_path(folder), timeout=0, mode=0o600, thread_local=False, fallback_to_soft=False
    )
    try:
        if not folder.is_dir():
            raise NoVault
        refuse_folders(in_use_path(folder))
        lock.acquire()
        held = Hold(lock)
    except Timeout:
        raise VaultInUse from None
    except OSError as error:
        raise from_system(error) from None
    close_to_others(folder)
    return held
