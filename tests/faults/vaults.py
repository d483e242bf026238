"""A real vault to do harm to, and what the program finds in it afterwards. FICTIEF."""

import os
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.household_store import FAMILY
from tests.waiting import let_pass
from wijkteam_desk.casework.make_household import make_household
from wijkteam_desk.casework.read_conversation import read_conversation
from wijkteam_desk.casework.start_conversation import start_conversation
from wijkteam_desk.casework.write_passage import PassageWords, write_passage
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.desk.opening import create_vault, open_vault
from wijkteam_desk.domain.coach import CoachDetails
from wijkteam_desk.storage.keys import StoreKeys
from wijkteam_desk.storage.store import Store
from wijkteam_desk.vault.derive import journal_key
from wijkteam_desk.vault.folder import IN_USE, second_head_path, store_path
from wijkteam_desk.vault.head import Head
from wijkteam_desk.vault.key_slots import SMALLEST
from wijkteam_desk.vault.opening import OpenKeys, open_with_passphrase
from wijkteam_desk.vault.trouble import StoreSetBack, VaultTrouble, WrongPassphrase

Contents = dict[Path, bytes]

SAID = "Ik doe de post niet meer open, want er komt alleen maar ellende uit."


def words(number: int = 0) -> str:
    """The passphrase after it was replaced so many times."""
    return f"tafel giraf wolk dakpan zeester {number}"


@dataclass(frozen=True, kw_only=True)
class Victim:
    """A closed vault of one household with one conversation."""

    folder: Path
    household: str
    talk: str
    keys: OpenKeys = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class Found:
    """What opening gave: the sentence when it was refused, else all that can be read.

    `behind`: how many acts are said to be missing.
    """

    refused: str = ""
    behind: int = 0
    texts: tuple[str, ...] = ()
    draft: str = ""
    faults: tuple[str, ...] = ()

    @property
    def noticed(self) -> bool:
        """Whether the program says that something is wrong."""
        return bool(self.refused or self.faults)


def new_victim(folder: Path) -> Victim:
    """Makes a vault as a coach does."""
    desk = create_vault(folder, words(), CoachDetails(name="Noor Haddad"), kdf=SMALLEST).desk
    home = desk.perform(make_household, name="De Wit", members=FAMILY).result().household_id
    talk = desk.perform(start_conversation, household_id=home, present=()).result().made
    desk.close()
    keys = open_with_passphrase(folder, words())
    return Victim(folder=folder, household=home, talk=talk, keys=keys)


@contextmanager
def at_work(folder: Path, keys: OpenKeys) -> Iterator[Store]:
    """The store with its real commit head, on this thread."""
    store_keys = StoreKeys(store=keys.data_key, journal=journal_key(keys.data_key))
    with (
        closing(Head(folder, keys.vault_id, keys.data_key)) as head,
        closing(Store(store_path(folder), store_keys, head)) as store,
    ):
        yield store


def look_into(victim: Victim, *, replaced: int = 0) -> Found:
    """Opens the vault as the program does, reads and checks all; closes it again.

    `replaced`: how often the passphrase was; once more may have been under way.
    """
    try:
        desk = _opened(victim.folder, replaced)
    except VaultTrouble as trouble:
        return Found(refused=trouble.sentence)
    try:
        page = desk.perform(read_conversation, conversation_id=victim.talk).result()
        blocked = desk.blocked
        return Found(
            refused=blocked.sentence if blocked else "",
            behind=blocked.lost if isinstance(blocked, StoreSetBack) else 0,
            texts=tuple(passage.text for passage in page.passages),
            draft=page.draft.get("text", ""),
            faults=tuple(desk.faults()),
        )
    except VaultTrouble as trouble:
        return Found(faults=(trouble.sentence,))
    finally:
        desk.close()


def write_down(victim: Victim, passages: int) -> Contents:
    """Writes so many passages; gives the files as they are before the vault is closed."""
    with at_work(victim.folder, victim.keys) as store:
        for number in range(passages):
            said = PassageWords(text=f"{number} {SAID}")
            store.perform(write_passage, conversation_id=victim.talk, words=said)
        return files_of(victim)


def files_of(victim: Victim) -> Contents:
    """All files of a vault that no other process has open: the second head too, no backups."""
    paths = [path for path in victim.folder.iterdir() if path.is_file() and path.name != IN_USE]
    second = second_head_path(victim.keys.vault_id, victim.folder)
    return {path: path.read_bytes() for path in [*paths, second]}


def put_back(victim: Victim, contents: Contents) -> None:
    """Makes the files of a closed vault these, and no others."""
    for path in set(victim.folder.iterdir()) - set(contents):
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()
    second_head_path(victim.keys.vault_id, victim.folder).unlink(missing_ok=True)
    for path, content in contents.items():
        path.write_bytes(content)


def surroundings() -> dict[str, str]:
    """The environment of a second process, which keeps its second heads where this one does."""
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


def _opened(folder: Path, replaced: int) -> Desk:
    try:
        return open_vault(folder, words(replaced))
    except WrongPassphrase:
        let_pass(folder)
        return open_vault(folder, words(replaced + 1))
