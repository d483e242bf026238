"""Decides whether a passphrase was chosen well and typed again rightly."""

from collections.abc import Callable
from typing import Protocol

from wijkteam_desk.ui.keys.asked import Passphrases


class ChoosingShown(Protocol):
    """What the screen can show."""

    def show_proposal(self, proposal: str) -> None:
        """Show five words."""

    def show_refused(self, sentence: str) -> None:
        """Say why this passphrase is not good enough."""

    def ask_again(self) -> None:
        """Hide the words and ask to type them."""

    def show_not_the_same(self) -> None:
        """Say that what was typed differs."""

    def show_choice(self) -> None:
        """Go back to the words."""


class ChoosingPresenter:
    """Ends with `chosen(passphrase)`; `known` are words an attacker would try first."""

    def __init__(
        self,
        view: ChoosingShown,
        passphrases: Passphrases,
        *,
        known: Callable[[], tuple[str, ...]],
        chosen: Callable[[str], None],
    ) -> None:
        self._view = view
        self._passphrases = passphrases
        self._known = known
        self._on_chosen = chosen
        self._choice = ""

    def propose(self) -> None:
        """Propose other words."""
        self._view.show_proposal(self._passphrases.propose())

    def choose(self, passphrase: str) -> None:
        """Take this one, if it is good enough."""
        refused = self._passphrases.refuse_passphrase(passphrase, self._known())
        if refused is not None:
            self._view.show_refused(refused)
            return
        self._choice = passphrase
        self._view.ask_again()

    def confirm(self, typed: str) -> None:
        """Compare what was typed again."""
        if not self._passphrases.same_passphrase(self._choice, typed):
            self._view.show_not_the_same()
            return
        choice, self._choice = self._choice, ""
        self._on_chosen(choice)

    def back(self) -> None:
        """Go back to the words."""
        self._choice = ""
        self._view.show_choice()
