"""A process that types, keeps passages and now and then saves the keys, until it is killed.

`python -m tests.faults.writer FOLDER CONVERSATION ACTS [SYNCHRONOUS]`. FICTIEF.
"""

import sys
from pathlib import Path

from tests.faults.vaults import at_work, words
from wijkteam_desk.casework.write_passage import DRAFT_FORM, PassageWords, write_passage
from wijkteam_desk.storage.drafts import keep_draft
from wijkteam_desk.storage.store import Store
from wijkteam_desk.vault.key_changes import replace_passphrase
from wijkteam_desk.vault.key_slots import SMALLEST
from wijkteam_desk.vault.known_keys import KnownKeys
from wijkteam_desk.vault.opening import open_with_passphrase

_ACTS_A_PASSPHRASE = 40


def text_of(number: int) -> str:
    """What is written down as the passage of that number: short ones and long ones."""
    return f"zin {number} " + "nog wat " * (number % 5 * 60)


def write_on(folder: Path, talk: str, acts: int, synchronous: str) -> None:
    """Acknowledges each thing that was kept on standard output."""
    keys = open_with_passphrase(folder, words())
    with at_work(folder, keys) as store:
        if synchronous:
            store.connection.execute(f"PRAGMA synchronous={synchronous}")
        for number in range(acts):
            _write(store, talk, number)
            if number % _ACTS_A_PASSPHRASE == _ACTS_A_PASSPHRASE - 1:
                replaced = number // _ACTS_A_PASSPHRASE + 1
                replace_passphrase(KnownKeys(folder, keys), words(replaced), kdf=SMALLEST)
                _acknowledge("words", replaced)


def _write(store: Store, talk: str, number: int) -> None:
    text = text_of(number)
    store.perform(keep_draft, form=DRAFT_FORM, about=talk, fields={"text": text})
    _acknowledge("draft", number)
    store.perform(write_passage, conversation_id=talk, words=PassageWords(text=text))
    _acknowledge("passage", number)


def _acknowledge(what: str, number: int) -> None:
    sys.stdout.write(f"{what} {number}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    write_on(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), "".join(sys.argv[4:]))
