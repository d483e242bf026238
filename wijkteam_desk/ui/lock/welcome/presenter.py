"""Leads through the first start: person, passphrase, vault, recovery code."""

from enum import StrEnum
from typing import Protocol

from wijkteam_desk.ui.common.acts import Later, Spoken
from wijkteam_desk.ui.lock.handed import NewVault, Person
from wijkteam_desk.ui.lock.opening import Opening


class Missing(StrEnum):
    """What still has to be filled in."""

    NAME = "name"
    FUNCTION = "function"
    TEAM = "team"


class WelcomeShown(Protocol):
    """What the screen can show."""

    def show_person(self) -> None:
        """Begin again with who the coach is."""

    def show_missing(self, missing: tuple[Missing, ...]) -> None:
        """Say which fields are still empty."""

    def show_phone_problem(self, sentence: str) -> None:
        """Say what is the matter with the telephone number."""

    def ask_passphrase(self) -> None:
        """Let the coach choose a passphrase."""

    def show_making(self) -> None:
        """Say that the vault is being made."""

    def show_not_made(self, sentence: str) -> None:
        """Say why there is no vault; one can try again."""

    def show_code(self, code: str) -> None:
        """Show the recovery code."""

    def open_up(self, opened: object) -> None:
        """Go on with the open vault."""


class WelcomePresenter:
    """Keeps the passphrase only while the vault is being made."""

    def __init__(self, view: WelcomeShown, opening: Opening, later: Later) -> None:
        self._view = view
        self._opening = opening
        self._later = later
        self._person = Person("", "", "", "")
        self._passphrase = ""
        self._made: NewVault | None = None

    def tell_person(self, person: Person) -> None:
        """Take who the coach is; name, function and team stand on every plan."""
        told = Person(*(text.strip() for text in _texts(person)))
        fields = ((Missing.NAME, told.name), (Missing.FUNCTION, told.function))
        missing = tuple(key for key, text in (*fields, (Missing.TEAM, told.team)) if not text)
        if missing:
            self._view.show_missing(missing)
            return
        wrong = self._opening.refuse_phone(told.phone)
        if wrong:
            self._view.show_phone_problem(wrong)
            return
        self._person = told
        self._view.ask_passphrase()

    def known(self) -> tuple[str, ...]:
        """Give the words that somebody who knows the coach would try first."""
        return tuple(text for text in _texts(self._person) if text)

    def make(self, passphrase: str) -> None:
        """Make the vault."""
        self._passphrase = passphrase
        self.make_again()

    def make_again(self) -> None:
        """Make the vault, or try it once more."""
        self._view.show_making()
        self._later(
            self._opening.create(self._person, self._passphrase), self._is_made, self._not_made
        )

    def restart(self) -> None:
        """Begin again; the passphrase is forgotten."""
        self._passphrase = ""
        self._view.show_person()

    def finish(self) -> None:
        """Go on; from here only the paper knows the code."""
        made, self._made = self._made, None
        if made is not None:
            self._opening.confirm_code(made)
            self._view.open_up(made.opened)

    def close(self) -> None:
        """The window is closed before the end: the vault that was made is closed as well."""
        made, self._made = self._made, None
        if made is not None:
            made.close()

    def _is_made(self, made: NewVault) -> None:
        self._passphrase = ""
        self._made = made
        self._view.show_code(made.recovery_code)

    def _not_made(self, trouble: Spoken) -> None:
        self._view.show_not_made(trouble.sentence)


def _texts(person: Person) -> tuple[str, str, str, str]:
    return person.name, person.function, person.team, person.phone
