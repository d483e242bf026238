"""Vaults to measure on: the real thing, with made-up households in it. FICTIEF."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from tests.bench.clock import milliseconds
from tests.bench.made_up import MadeUp, Size, fill
from wijkteam_desk.casework.list_households import order_households
from wijkteam_desk.casework.read_today import derive_due
from wijkteam_desk.desk.opening import create_vault
from wijkteam_desk.domain.coach import CoachDetails
from wijkteam_desk.storage.connection import connect
from wijkteam_desk.storage.keys import StoreKeys
from wijkteam_desk.storage.store import Store
from wijkteam_desk.vault.derive import journal_key
from wijkteam_desk.vault.folder import store_path
from wijkteam_desk.vault.head import Head
from wijkteam_desk.vault.key_slots import SMALLEST
from wijkteam_desk.vault.opening import OpenKeys, open_with_passphrase

PASSPHRASE = "meten is weten maar niet alles"


@dataclass(frozen=True, kw_only=True)
class BenchVault:
    """A closed vault and what is in it; `looked`: how long it took to look at every household."""

    folder: Path
    made_up: MadeUp
    size: Size
    looked: list[float]

    @property
    def keys(self) -> OpenKeys:
        """The keys, opened with the passphrase."""
        return open_with_passphrase(self.folder, PASSPHRASE)

    @contextmanager
    def store(self) -> Iterator[Store]:
        """The store with its real commit head, opened on this thread."""
        keys = self.keys
        store_keys = StoreKeys(store=keys.data_key, journal=journal_key(keys.data_key))
        with closing(Head(self.folder, keys.vault_id, keys.data_key)) as head:
            store = Store(store_path(self.folder), store_keys, head)
            yield store
            store.close()


def made_vault(folder: Path, size: Size) -> BenchVault:
    """Makes a vault and fills it."""
    made = create_vault(folder, PASSPHRASE, CoachDetails(name="Noor Meting"), kdf=SMALLEST)
    author = made.desk.author
    made.desk.close()
    keys = open_with_passphrase(folder, PASSPHRASE)
    connection = connect(store_path(folder), keys.data_key)
    made_up = fill(connection, size, author)
    connection.close()
    vault = BenchVault(folder=folder, made_up=made_up, size=size, looked=[])
    with vault.store() as store:
        ids = store.perform(order_households, first=0).ids
        look = partial(store.perform, derive_due, households=ids)
        vault.looked.append(milliseconds(look))
    return vault
