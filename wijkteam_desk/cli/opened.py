"""The desk that a command works at."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from wijkteam_desk.cli.arguments import Asked
from wijkteam_desk.cli.passphrase import known_passphrase
from wijkteam_desk.cli.speak import complain
from wijkteam_desk.desk.desk import Desk


def vault_folder(asked: Asked) -> Path:
    """The folder that was named, or that of this user."""
    from wijkteam_desk.vault.folder import default_folder

    return asked.vault or default_folder()


@contextmanager
def opened(asked: Asked) -> Iterator[Desk]:
    """The open desk; closed on every way out, and a practice vault is thrown away then."""
    desk = _practice() if asked.demo else _own(asked)
    try:
        yield desk
        # Who was refused heard it already; who only read must hear it too.
        if desk.blocked:
            complain(desk.blocked.sentence)
    finally:
        desk.close()
        if asked.demo:
            _forget(desk.folder)


def _own(asked: Asked) -> Desk:
    from wijkteam_desk.desk.opening import open_vault
    from wijkteam_desk.domain.wrong_tries import in_words
    from wijkteam_desk.vault.state import refuse_unless_locked
    from wijkteam_desk.vault.swap import finish_swap
    from wijkteam_desk.vault.tries import refuse_too_soon

    folder, now = vault_folder(asked), datetime.now(UTC)
    finish_swap(folder)
    # Before asking: nobody types a passphrase for nothing.
    refuse_unless_locked(folder)
    refuse_too_soon(folder, now)
    desk = open_vault(folder, known_passphrase(asked.passphrase_file))
    if desk.wrong_tries:
        complain(in_words(desk.wrong_tries, now.astimezone()))
    return desk


def _practice() -> Desk:
    from wijkteam_desk.desk.practice import open_practice

    return open_practice()


def _forget(folder: Path) -> None:
    from wijkteam_desk.desk.practice import forget_practice

    forget_practice(folder)
