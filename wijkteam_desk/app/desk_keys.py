"""What the screens ask of the ways into the open vault, done on the side worker."""

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path

from wijkteam_desk.app.code_paper import draw_code, print_sheet, save_code
from wijkteam_desk.app.passphrases import JudgedPassphrases
from wijkteam_desk.desk import keys
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.ui.keys.asked import BegunCode
from wijkteam_desk.vault.opening import OpenKeys


class DeskKeys(JudgedPassphrases):
    """See `ui.keys.asked.KeyChanges` and `CodePaper`; `owner` gives the name on the paper."""

    def __init__(self, desk: Desk, owner: Callable[[], str]) -> None:
        """Holds no key: the proof of the present passphrase is one."""
        self._desk = desk
        self._owner = owner

    def prove(self, passphrase: str) -> Future[object]:
        """Tries the present passphrase."""
        return self._desk.aside(self._prove, passphrase)

    def set_passphrase(self, proof: object, passphrase: str) -> Future[None]:
        """From now on only this one opens."""
        return self._desk.aside(keys.set_passphrase, self._desk, _keys(proof), passphrase)

    def begin_code(self, proof: object) -> Future[BegunCode]:
        """A new code; the old one opens as well."""
        return self._desk.aside(self._begin_code, _keys(proof))

    def keep_code(self, begun: BegunCode) -> Future[None]:
        """From now on only the new code opens."""
        return self._desk.aside(keys.keep_code, self._desk, _begun(begun))

    def drop_code(self, begun: BegunCode) -> Future[None]:
        """Only the old code opens again."""
        return self._desk.aside(keys.forget_code, self._desk, _begun(begun))

    def save_code(self, code: str, target: Path) -> Future[None]:
        """Writes the recovery sheet as PDF."""
        return self._desk.aside(save_code, code, self._owner(), target, self._desk.folder)

    def print_code(self, code: str) -> Future[bool]:
        """Prints the recovery sheet; false when the coach thought better of it."""
        return print_sheet(self._desk.aside(draw_code, code, self._owner()))

    def _prove(self, passphrase: str) -> object:
        return keys.prove(self._desk, passphrase)

    def _begin_code(self, proof: OpenKeys) -> BegunCode:
        return keys.begin_code(self._desk, proof)


def _keys(proof: object) -> OpenKeys:
    if not isinstance(proof, OpenKeys):
        raise TypeError
    return proof


def _begun(begun: BegunCode) -> keys.NewCode:
    if not isinstance(begun, keys.NewCode):
        raise TypeError
    return begun
