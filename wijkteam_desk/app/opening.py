"""What the lock screens ask of the vault, done on a second thread.

The heavy rooms are imported there too, so that the first window is painted before they load.
"""

from concurrent.futures import Future, ThreadPoolExecutor
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path

from wijkteam_desk.ui.common.acts import Spoken
from wijkteam_desk.ui.lock.opening import NewVault, Person, TroubleKind
from wijkteam_desk.vault import trouble as vault_trouble
from wijkteam_desk.vault.tries import seconds_to_wait

_KINDS: tuple[tuple[type[Exception], TroubleKind], ...] = (
    (vault_trouble.WrongPassphrase, TroubleKind.WRONG),
    (vault_trouble.TooSoon, TroubleKind.WRONG),
    (vault_trouble.NoVault, TroubleKind.MISSING),
    (vault_trouble.VaultInUse, TroubleKind.IN_USE),
    (vault_trouble.VaultNewer, TroubleKind.NEWER),
    (vault_trouble.VaultDamaged, TroubleKind.DAMAGED),
    (vault_trouble.UnfitPlace, TroubleKind.MISPLACED),
    (vault_trouble.UpgradeFailed, TroubleKind.NOT_UPGRADED),
)


class VaultOpening:
    """Opens the vault in one folder for the lock screens; see `ui.lock.opening.Opening`."""

    def __init__(self, folder: Path) -> None:
        """The thread is there for as long as the lock screens are."""
        self._folder = folder
        self._side = ThreadPoolExecutor(1, "opening")
        self._owner = ""

    def close(self) -> None:
        """Ends the thread; waits for what it is doing."""
        self._side.shutdown()

    def propose(self) -> str:
        """Five Dutch words."""
        from wijkteam_desk.vault.passphrase import propose

        return propose()

    def refuse_passphrase(self, passphrase: str, known: tuple[str, ...]) -> str | None:
        """Why this is no good passphrase, or nothing."""
        from wijkteam_desk.vault.passphrase import refuse_weak

        try:
            refuse_weak(passphrase, known)
        except vault_trouble.WeakPassphrase as weak:
            return weak.sentence
        return None

    def refuse_phone(self, phone: str) -> str | None:
        """Why nobody can call this number, or nothing."""
        from wijkteam_desk.domain.phone import phone_words
        from wijkteam_desk.domain.refusal import Refusal

        try:
            phone_words(phone)
        except Refusal as no:
            return no.sentence
        return None

    def same_passphrase(self, first: str, second: str) -> bool:
        """Whether both open the same vault."""
        from wijkteam_desk.vault.passphrase import normal_form

        return normal_form(first) == normal_form(second)

    def refuse_code(self, code: str) -> str | None:
        """Why this cannot be a recovery code, or nothing."""
        from wijkteam_desk.vault.recovery_code import secret_of

        try:
            secret_of(code)
        except vault_trouble.VaultTrouble as wrong:
            return wrong.sentence
        return None

    def create(self, person: Person, passphrase: str) -> Future[NewVault]:
        """Makes the vault and opens it."""
        self._owner = person.name
        return self._side.submit(self._create, person, passphrase)

    def save_code(self, code: str, target: Path) -> Future[None]:
        """Writes the recovery sheet as PDF."""
        return self._side.submit(self._save_code, code, target)

    def print_code(self, code: str) -> Future[bool]:
        """Prints the recovery sheet; false when the coach thought better of it."""
        # Not before it is asked: it brings the whole of Qt's printing along.
        from wijkteam_desk.ui.common.printer import print_pdf

        answer: Future[bool] = Future()
        answer.set_result(print_pdf(self._side.submit(self._sheet, code).result()))
        return answer

    def examine(self) -> Future[None]:
        """Fails with what keeps the vault from being opened."""
        return self._side.submit(self._examine)

    def load_ahead(self) -> None:
        """Loads, while somebody types, the screens that come after the lock."""
        self._side.submit(import_module, "wijkteam_desk.app.compose")

    def unlock(self, passphrase: str, upgrading: Future[None]) -> Future[object]:
        """Opens the vault; `upgrading` is done when its shape must become newer first."""
        return self._side.submit(self._unlock, passphrase, upgrading)

    def recover(self, code: str) -> Future[object]:
        """Opens the keys with the recovery code."""
        return self._side.submit(self._recover, code)

    def renew(self, recovered: object, passphrase: str) -> Future[object]:
        """Sets the new passphrase and opens the vault."""
        return self._side.submit(self._renew, recovered, passphrase)

    def seconds_to_wait(self) -> int:
        """How long before the next try is taken."""
        return seconds_to_wait(self._folder, datetime.now(UTC))

    def kind_of(self, trouble: Spoken) -> TroubleKind:
        """The screen a trouble belongs to."""
        found = (kind for error, kind in _KINDS if isinstance(trouble, error))
        return next(found, TroubleKind.UNWRITABLE)

    def _create(self, person: Person, passphrase: str) -> NewVault:
        from wijkteam_desk.desk.opening import Author, create_vault

        made = create_vault(self._folder, passphrase, Author(**vars(person)))
        return NewVault(made.recovery_code, made.desk)

    def _examine(self) -> None:
        from wijkteam_desk.vault.state import refuse_unless_locked

        refuse_unless_locked(self._folder)

    def _unlock(self, passphrase: str, upgrading: Future[None]) -> object:
        from wijkteam_desk.desk.opening import open_vault

        return open_vault(self._folder, passphrase, lambda: upgrading.set_result(None))

    def _recover(self, code: str) -> object:
        from wijkteam_desk.desk.opening import recover

        return recover(self._folder, code)

    def _renew(self, recovered: object, passphrase: str) -> object:
        from wijkteam_desk.desk.opening import Recovered, renew

        if not isinstance(recovered, Recovered):
            raise TypeError
        return renew(recovered, passphrase)

    def _sheet(self, code: str) -> bytes:
        from wijkteam_desk.domain.dutch_date import today
        from wijkteam_desk.paper.recovery_sheet import recovery_sheet

        return recovery_sheet(code, self._owner, today())

    def _save_code(self, code: str, target: Path) -> None:
        from wijkteam_desk.desk.hand_out import write_out

        write_out(self._sheet(code), target, self._folder)
