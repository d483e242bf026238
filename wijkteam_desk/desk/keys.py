"""The ways into an open vault: another passphrase, another recovery code.

Everything here derives or writes keys: it belongs on the side worker (`Desk.aside`). The journal
learns of a change before it happens, as with what leaves the program.
"""

from contextlib import suppress
from dataclasses import dataclass, field

from wijkteam_desk.casework.change_passphrase import change_passphrase
from wijkteam_desk.casework.replace_recovery_code import replace_recovery_code
from wijkteam_desk.casework.take_in_wrong_tries import take_in_wrong_tries
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.desk.noticed import confirm_code, keys_changed
from wijkteam_desk.vault.key_changes import (
    add_recovery_code,
    drop_code,
    keep_only_code,
    replace_passphrase,
)
from wijkteam_desk.vault.key_slots import Kdf
from wijkteam_desk.vault.known_keys import KnownKeys
from wijkteam_desk.vault.opening import OpenKeys
from wijkteam_desk.vault.tries import forget_tries, wrong_tries
from wijkteam_desk.vault.trouble import OnlyLooking, VaultDamaged, VaultTrouble


@dataclass(frozen=True, kw_only=True)
class NewCode:
    """A recovery code that opens beside the old one until it is kept or dropped."""

    keys: OpenKeys = field(repr=False)
    code: str = field(repr=False)


def prove(desk: Desk, passphrase: str) -> OpenKeys:
    """Who knows the present passphrase gets the keys; raises as `KnownKeys.prove`, `OnlyLooking`.

    The wrong tries before it are entered in the journal, so that nobody waits for them at the lock.
    """
    if isinstance(desk.blocked, OnlyLooking):
        raise desk.blocked
    keys = desk.known.prove(passphrase)
    tries = wrong_tries(desk.folder)
    if tries:
        desk.perform(take_in_wrong_tries, count=tries.count, since=tries.since).result()
        forget_tries(desk.folder)
    return keys


def set_passphrase(desk: Desk, keys: OpenKeys, passphrase: str, *, kdf: Kdf | None = None) -> None:
    """From now on only the new passphrase opens; backups made before keep the old one.

    Raises what `replace_passphrase` raises.
    """

    def enter() -> None:
        desk.perform(change_passphrase).result()

    replace_passphrase(_known(desk, keys), passphrase, kdf=kdf, before_written=enter)
    keys_changed(desk)


def begin_code(desk: Desk, keys: OpenKeys) -> NewCode:
    """A new recovery code, for paper; the old one opens as well until the new one is kept."""
    code = add_recovery_code(_known(desk, keys))
    keys_changed(desk)
    return NewCode(keys=keys, code=code)


def keep_code(desk: Desk, new: NewCode) -> None:
    """The new code is on paper: the old one opens nothing any more."""

    def enter() -> None:
        desk.perform(replace_recovery_code).result()

    keep_only_code(_known(desk, new.keys), new.code, before_written=enter)
    keys_changed(desk)
    with suppress(VaultTrouble):  # the old paper is dead by now: a next opening asks again
        confirm_code(desk)


def forget_code(desk: Desk, new: NewCode) -> None:
    """The new code opens nothing any more; the old one stays."""
    drop_code(_known(desk, new.keys), new.code)
    keys_changed(desk)


def _known(desk: Desk, keys: OpenKeys) -> KnownKeys:
    """For who proved to have the keys of this vault; those of another open nothing here."""
    if keys != desk.keys:
        raise VaultDamaged
    return desk.known
