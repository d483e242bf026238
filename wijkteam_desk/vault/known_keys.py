"""The key file of an open vault: who wrote it last knows it, and writes back what vanishes."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from threading import Lock

from wijkteam_desk.vault.folder import KEYS, is_no_file, key_paths
from wijkteam_desk.vault.key_file import KeyFile, says, write_copy
from wijkteam_desk.vault.key_slots import PASSPHRASE, Slot, seal_of_slots
from wijkteam_desk.vault.opening import OpenKeys, data_key_in, trusted_copy
from wijkteam_desk.vault.passphrase import normal_form
from wijkteam_desk.vault.replaced import new_place, set_aside
from wijkteam_desk.vault.tries import note_wrong_try, refuse_too_soon
from wijkteam_desk.vault.trouble import WrongPassphrase, from_system


class KeysFound(Enum):
    """How the copies of the key file were found, in a sentence where somebody must hear it."""

    WHOLE = ""
    PUT_BACK = (
        "De sleutels van de kluis waren weggehaald of vervangen. Ze zijn teruggezet zoals ze waren."
    )
    ONE_COPY = (
        "Een van de twee kopieën van het sleutelbestand kan nu niet worden geschreven. De andere is"
        " goed en opent de kluis. Het programma probeert het opnieuw, ook bij het openen."
    )
    LOST = (
        "De sleutels van de kluis zijn weg en kunnen niet worden teruggezet. Sluit dit venster niet"
        " af: daarna gaat de kluis niet meer open. Maak ruimte vrij of bel beheer. Het programma"
        " probeert het steeds opnieuw."
    )


class KnownKeys:
    """The slots are no secret, so that they may stay in memory. Any thread may use it."""

    def __init__(self, folder: Path, keys: OpenKeys) -> None:
        """Reads what opened this vault; writes nothing. Raises as `trusted_copy`."""
        self._folder = folder
        self._alone = Lock()
        self.keys = keys
        self.file = trusted_copy(folder, keys)
        self.found = KeysFound.WHOLE

    def prove(self, passphrase: str) -> OpenKeys:
        """The keys, for who knows the passphrase, whatever became of the files.

        Raises `WrongPassphrase`, `TooSoon` just after one, and `TooLittleMemory`.
        """
        refuse_too_soon(self._folder, datetime.now(UTC))
        if not data_key_in(self.file, PASSPHRASE, normal_form(passphrase).encode()):
            note_wrong_try(self._folder, datetime.now(UTC))
            raise WrongPassphrase
        return self.keys

    def rewrite(self, slots_of: Callable[[tuple[Slot, ...]], tuple[Slot, ...]]) -> None:
        """Writes other slots: once the first copy has them it is done, and nothing takes it back.

        The second copy may follow later (`put_right`), for an older one opens nothing beside a
        newer one. Raises `VaultUnwritable` and `DiskFull` when nothing has changed.
        """
        with self._alone:
            slots, saved = slots_of(self.file.slots), self.file.saved + 1
            seal = seal_of_slots(self.keys.data_key, self.keys.vault_id, saved, slots)
            new = replace(self.file, saved=saved, slots=slots, seal=seal)
            first = key_paths(self._folder)[0]
            try:
                write_copy(first, new)
            except OSError as error:
                if not _has(first, new):  # else only its name was not waited for
                    raise from_system(error) from None
            self.file = new
            second = self._put_right()
            self.found = KeysFound.WHOLE if second is KeysFound.PUT_BACK else second

    def put_right(self) -> KeysFound:
        """Makes both copies say what is known, and tells how they were found.

        Only for who holds the vault, and once the store has opened too: else the keys of another
        vault would go over the good ones.
        """
        with self._alone:
            self.found = self._put_right()
            return self.found

    def _put_right(self) -> KeysFound:
        wrong = [path for path in key_paths(self._folder) if _lacks(path, self.file)]
        left = [path for path in wrong if not self._wrote(path)]
        if left:
            return KeysFound.ONE_COPY if len(left) < len(KEYS) else KeysFound.LOST
        return KeysFound.PUT_BACK if wrong else KeysFound.WHOLE

    def _wrote(self, path: Path) -> bool:
        try:
            if is_no_file(path):
                set_aside(self._folder, (path.name,), new_place(self._folder, datetime.now(UTC)))
            write_copy(path, self.file)
        except OSError:
            return _has(path, self.file)
        return True


def _has(path: Path, keys: KeyFile) -> bool:
    with suppress(OSError):
        return says(path, keys)
    return False


def _lacks(path: Path, keys: KeyFile) -> bool:
    with suppress(OSError):
        return not says(path, keys)
    return False  # it cannot be read now, which tells nothing
