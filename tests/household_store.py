"""A real encrypted store with a fictional household, for tests of acts and screens. FICTIEF."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from wijkteam_desk.casework.introduce_coach import introduce_coach
from wijkteam_desk.casework.make_household import make_household
from wijkteam_desk.casework.open_household import HouseholdFile, read_household
from wijkteam_desk.domain.household import Relation, WhoIsWho
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.storage.keys import StoreKeys
from wijkteam_desk.storage.store import Store, create_store
from wijkteam_desk.vault.trouble import VaultTrouble

KEYS = StoreKeys(store=bytes(range(32)), journal=bytes(range(32, 64)))
_first: list[bytes] = []  # making one costs more than most tests

FAMILY = (
    WhoIsWho(
        given_name="Fatima",
        prefix="de",
        family_name="Wit",
        relation=Relation.PARENT,
        birth_date=date(1988, 3, 5),
    ),
    WhoIsWho(given_name="Mark", prefix="de", family_name="Wit", relation=Relation.PARENT),
    WhoIsWho(
        given_name="Daan", prefix="de", family_name="Wit", relation=Relation.CHILD, about_age=14
    ),
)


class RememberedHead:
    """A commit head that remembers the newest entry in memory."""

    def __init__(self) -> None:
        self.newest = (0, b"")

    def advance(self, seq: int, mac: bytes) -> None:
        """Remembers."""
        self.newest = (seq, mac)


def new_store(folder: Path) -> Store:
    """A store with one coach, who is its author: the same one in every test, as it was at first."""
    path = folder / "store.db"
    if not _first:
        another_store(folder).close()
        _first.append(path.read_bytes())
    path.write_bytes(_first[0])
    return Store(path, KEYS, RememberedHead())


def another_store(folder: Path) -> Store:
    """As new, and of another laptop than `new_store`."""
    path = folder / "store.db"
    create_store(path, KEYS)
    store = Store(path, KEYS, RememberedHead())
    store.become(store.perform(introduce_coach, name="Noor Haddad", team="wijkteam Blokweer").id)
    return store


def de_wit(store: Store) -> HouseholdFile:
    """The fictional household De Wit, just made."""
    made = store.perform(make_household, name="De Wit", members=FAMILY)
    return store.perform(read_household, household_id=made.household_id)


@dataclass
class StoreActs:
    """The acts of a presenter, run at once on a real store."""

    store: Store
    refused: list[str] = field(default_factory=list)

    def run(
        self,
        act: Callable[..., Any],
        *,
        then: Callable[[Any], None],
        failed: Callable[[str], None] | None = None,
        **given: object,
    ) -> None:
        """Performs the act and answers; a refusal goes to `failed` and is remembered."""
        try:
            answer = self.store.perform(act, **given)
        except (Refusal, VaultTrouble) as no:
            self.refused.append(no.sentence)
            if failed:
                failed(no.sentence)
            return
        then(answer)

    def fill_disk(self) -> None:
        """From now on nothing larger fits on the disk."""
        pages = self.store.connection.execute("PRAGMA page_count").fetchone()[0]
        self.store.connection.execute(f"PRAGMA max_page_count = {pages}").fetchall()

    def make_room(self) -> None:
        """There is room on the disk again."""
        self.store.connection.execute("PRAGMA max_page_count = 1000000").fetchall()


TOO_LONG_FOR_THE_DISK = "Er is te veel om op te noemen. " * 600
