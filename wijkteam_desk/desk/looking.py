"""A look at what is left in a damaged vault; nothing in its folder changes."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.desk.holding import Look
from wijkteam_desk.desk.opening import open_with_keys
from wijkteam_desk.storage.connection import opens_with
from wijkteam_desk.vault.folder import store_path
from wijkteam_desk.vault.opening import open_to_look
from wijkteam_desk.vault.state import refuse_unreadable
from wijkteam_desk.vault.trouble import NoVault, OnlyLooking, VaultDamaged, VaultUnwritable


def look_into(folder: Path, passphrase: str) -> Desk:
    """Opens what can be read; raises `VaultDamaged` when that is nothing, `WrongPassphrase`."""
    with _too_much_gone():
        store = store_path(folder)
        keys = open_to_look(folder, passphrase, lambda keys: opens_with(store, keys.data_key))
        return open_with_keys(folder, keys, Look(OnlyLooking()))


def refuse_look(folder: Path) -> None:
    """Raises `VaultDamaged` where nothing is left to look at, before anybody types a passphrase."""
    with _too_much_gone():
        refuse_unreadable(folder)


@contextmanager
def _too_much_gone() -> Iterator[None]:
    try:
        yield
    except (NoVault, VaultDamaged, VaultUnwritable):
        raise VaultDamaged(
            "Kijken lukt niet: er is te veel van de kluis weg of beschadigd."
            " Zet een reservekopie terug, of bel beheer."
        ) from None
