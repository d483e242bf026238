"""The desk that a command works at."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from wijkteam_desk.cli.arguments import Asked
from wijkteam_desk.cli.dutch_usage import UsageError
from wijkteam_desk.cli.outcome import with_command
from wijkteam_desk.cli.passphrase import known_code, known_passphrase
from wijkteam_desk.cli.speak import complain
from wijkteam_desk.desk.desk import Desk


def vault_folder(asked: Asked) -> Path:
    """The folder that was named, or that of this user."""
    from wijkteam_desk.vault.folder import default_folder

    return asked.vault or default_folder()


def own_folder(asked: Asked) -> Path:
    """The folder of a vault that is there and can be opened; not the practice vault.

    Asked before anything else, so that nobody types a passphrase for nothing.
    """
    from wijkteam_desk.vault.state import refuse_unless_locked
    from wijkteam_desk.vault.swap import finish_swap
    from wijkteam_desk.vault.tries import refuse_too_soon

    if asked.demo:
        raise UsageError("De oefenkluis houdt zijn eigen wachtzin. Laat --demo weg.")
    folder = vault_folder(asked)
    finish_swap(folder)
    refuse_unless_locked(folder)
    refuse_too_soon(folder, datetime.now(UTC))
    return folder


def tell_noticed(desk: Desk) -> None:
    """Says what was noticed at the opening, and that somebody tried other passphrases before."""
    from wijkteam_desk.domain.wrong_tries import in_words

    for one in desk.noticed:
        complain(one.sentence)
    if desk.wrong_tries:
        complain(in_words(desk.wrong_tries, datetime.now(UTC).astimezone()))


def tell_keys(desk: Desk) -> None:
    """Says after a change of keys that the second copy is still to follow."""
    from wijkteam_desk.vault.known_keys import KeysFound

    if desk.known.found is KeysFound.ONE_COPY:
        complain(desk.known.found.value)


@contextmanager
def opened(asked: Asked) -> Iterator[Desk]:
    """The open desk; closed on every way out, and a practice vault is thrown away then."""
    desk = _practice() if asked.demo else _own(asked)
    try:
        yield desk
        # Who was refused heard it already; who only read must hear it too.
        if desk.blocked:
            complain(with_command(desk.blocked))
    finally:
        desk.close()
        if asked.demo:
            _forget(desk.folder)


def _own(asked: Asked) -> Desk:
    from wijkteam_desk.desk.opening import open_vault, open_with_code

    folder = own_folder(asked)
    if asked.code_file:
        desk = open_with_code(folder, known_code(asked.code_file))
    else:
        desk = open_vault(folder, known_passphrase(asked.passphrase_file))
    tell_noticed(desk)
    return desk


def _practice() -> Desk:
    from wijkteam_desk.desk.practice import open_practice

    return open_practice()


def _forget(folder: Path) -> None:
    from wijkteam_desk.desk.practice import forget_practice

    forget_practice(folder)
