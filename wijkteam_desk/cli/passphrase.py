"""Where a command gets a passphrase or code: from a file, or from somebody at the terminal."""

import os
import stat
import sys
from getpass import getpass
from pathlib import Path

from wijkteam_desk.cli.speak import ask
from wijkteam_desk.domain.refusal import Refusal

_LONGEST_FILE = 4096
_ASKED_TWICE = 3
_TYPED = Path("-")
_ASKED_WITH = {"--code-file": "herstelcode", "--words-file": "woorden"}


def known_passphrase(file: Path | None) -> str:
    """The passphrase of an existing vault."""
    if file:
        return _first_line(file, "wachtzin")
    _need_terminal("--passphrase-file")
    return _typed("Wachtzin: ")


def known_code(file: Path | None) -> str:
    """The recovery code, as it stands on paper; typed when the file is `-` or none."""
    if file and file != _TYPED:
        return _first_line(file, "herstelcode")
    _need_terminal("--code-file")
    return _typed("Herstelcode: ")


def words_of_file(file: Path | None) -> str:
    """The words that open a file that was shared with us."""
    if file:
        return _first_line(file, "woorden")
    _need_terminal("--words-file")
    return _typed("Woorden om het bestand te openen: ")


def new_passphrase(
    file: Path | None, known: tuple[str, ...] = (), *, option: str = "--new-passphrase-file"
) -> str:
    """A new passphrase: from the file, typed twice, or our own proposal.

    `known` is what others know of the coach, `option` names the file. Raises `WeakPassphrase`.
    """
    from wijkteam_desk.vault.passphrase import refuse_weak

    passphrase = _first_line(file, "wachtzin") if file else _chosen(option)
    refuse_weak(passphrase, known)
    return passphrase


def at_terminal() -> bool:
    """Whether somebody can answer a question."""
    return bool(sys.stdin and sys.stdin.isatty())


def _chosen(option: str) -> str:
    from wijkteam_desk.vault.passphrase import normal_form, propose

    _need_terminal(option)
    first = _typed("Kies een wachtzin, of druk op Enter voor een voorstel: ")
    if not first:
        first = propose()
        ask(f"Voorstel: {first}\nOnthoud of noteer deze woorden. Typ ze hieronder over.\n")
    for _ in range(_ASKED_TWICE):
        if normal_form(_typed("Nog een keer: ")) == normal_form(first):
            return first
        ask("Dat is niet hetzelfde.\n")
    raise Refusal("De wachtzin was niet twee keer hetzelfde. Er is niets veranderd.")


def _typed(question: str) -> str:
    try:
        return getpass(question).strip()
    except EOFError:
        raise Refusal("Er is niets ingevuld.") from None


def _need_terminal(option: str) -> None:
    if not at_terminal():
        what = _ASKED_WITH.get(option, "wachtzin")
        raise Refusal(f"Geef de {what} met {option}: hier kan niemand iets intypen.")


def _content(file: Path) -> bytes:
    """All of a small file, or what comes through a pipe; a device gives no end of anything."""
    with file.open("rb") as opened:
        # Looked at once it is open; no more is read than tells that it is too much.
        mode, content = os.fstat(opened.fileno()).st_mode, opened.read(_LONGEST_FILE + 1)
    if len(content) > _LONGEST_FILE or not (stat.S_ISREG(mode) or stat.S_ISFIFO(mode)):
        raise ValueError
    return content


def _first_line(file: Path, what: str) -> str:
    try:
        line = _content(file).decode("utf-8-sig").split("\n", 1)[0].strip()
    except (OSError, ValueError):
        raise Refusal(
            f"Het bestand met de {what}, '{file.name}', kan niet worden gelezen."
        ) from None
    if not line:
        raise Refusal(f"Op de eerste regel van '{file.name}' staat geen {what}.")
    return line
