"""What is noticed as the vault opens: told when it is open, with what one can do about it."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from wijkteam_desk.casework.open_by_older_keys import open_by_older_keys
from wijkteam_desk.casework.open_unwatched import open_unwatched
from wijkteam_desk.counted import counted
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.desk.policy import policy_file, read_policy
from wijkteam_desk.desk.put_back_later import said_of_later
from wijkteam_desk.storage.settings import recall, remember
from wijkteam_desk.storage.store import Store
from wijkteam_desk.vault.key_file import KeyFile
from wijkteam_desk.vault.known_keys import KnownKeys
from wijkteam_desk.vault.swap_plan import forget_done
from wijkteam_desk.vault.trouble import VaultTrouble

_KEYS, _CODE = "keys_known", "code_awaited"


class Remedy(Enum):
    """What one can do about it."""

    NOTHING = auto()
    NEW_PASSPHRASE = auto()
    NEW_CODE = auto()


@dataclass(frozen=True)
class Noticed:
    """A sentence for who opened the vault, and what helps."""

    sentence: str
    remedy: Remedy = Remedy.NOTHING


NO_HEAD = Noticed(
    "Niets onthield meer hoe ver deze kluis was. Misschien is er een oudere kluis teruggezet:"
    " kijk of je laatste werk er staat."
)
OLDER_KEYS = Noticed(
    "Het sleutelbestand is ouder dan het was: een eerdere wachtzin of herstelcode opent de kluis"
    " weer. Kies een andere wachtzin en maak daarna een nieuwe herstelcode.",
    Remedy.NEW_PASSPHRASE,
)
CODE_AWAITED = Noticed(
    "Het programma stopte voordat je zei dat je de herstelcode hebt. Maak een nieuwe.",
    Remedy.NEW_CODE,
)


def stray(name: str) -> Noticed:
    """What is said of what had the name of a file of the vault, and was set aside."""
    return Noticed(
        f"'{name}' in de map van de kluis hoort een bestand te zijn en was dat niet."
        " Het ligt nu in de map 'replaced'. De kluis zelf is heel."
    )


def in_the_way(place: Path) -> Noticed:
    """What is said of what lies where the head is remembered a second time."""
    return Noticed(
        f"'{place}' staat in de weg. Daar onthoudt het programma nog eens hoe ver de kluis is."
        " Haal dat weg: tot dan staat onderaan 'niet bewaakt'."
    )


def more_elsewhere(acts: int) -> Noticed:
    """What is said of another place where the vault was, and was further."""
    more = counted(acts, "handeling", "handelingen")
    return Noticed(
        f"Op een andere plek stond deze kluis met {more} meer. Mis je werk? Zet dan een"
        " reservekopie terug."
    )


def notice(
    store: Store, folder: Path, known: KnownKeys, so_far: Iterable[Noticed], *, first: bool
) -> tuple[Noticed, ...]:
    """All that is noticed of a store that was just opened; enters it where that can be kept.

    `so_far`: on the way to it. `first`: it was made just now, and its recovery code is still to be
    shown.
    """
    found: list[Noticed] = [*so_far]
    later = said_of_later(folder)
    if later:
        found.append(Noticed(later))
        forget_done(folder)
    if NO_HEAD in found:
        with suppress(VaultTrouble):  # then it is told again the next time
            store.perform(open_unwatched)
    found.extend(_of_keys(store, known.file))
    if not first and store.perform(recall, names=(_CODE,)) != ("",):
        found.append(CODE_AWAITED)
    complaint = read_policy(policy_file()).complaint
    if complaint:
        found.append(Noticed(complaint))
    return tuple(found)


def await_code(store: Store) -> None:
    """A recovery code is about to be shown; until `confirm_code` nobody may have it."""
    store.perform(remember, settings={_CODE: "1"})


def confirm_code(desk: Desk) -> None:
    """Somebody says that the recovery code is on paper."""
    desk.perform(remember, settings={_CODE: ""}).result()


def is_code_awaited(desk: Desk) -> bool:
    """Whether nobody ever said that the recovery code is on paper."""
    return desk.perform(recall, names=(_CODE,)).result() != ("",)


def keys_changed(desk: Desk) -> None:
    """The key file is as the program wrote it now; an older one is noticed from now on.

    Where that cannot be kept the next opening does so: a newer file is never blamed.
    """
    with suppress(VaultTrouble):
        desk.perform(remember, settings={_KEYS: _said(desk.known.file)}).result()


def _of_keys(store: Store, copy: KeyFile) -> Iterator[Noticed]:
    (known,) = store.perform(recall, names=(_KEYS,))
    if known == _said(copy):
        return
    newest = int(known.split()[0]) if known else 0
    if copy.saved > newest:
        with suppress(VaultTrouble):
            store.perform(remember, settings={_KEYS: _said(copy)})
        return
    with suppress(VaultTrouble):
        store.perform(open_by_older_keys, saved=copy.saved, known=newest)
    yield OLDER_KEYS


def _said(copy: KeyFile) -> str:
    # The seal too: after a change the old file that was put back may bear the same number.
    return f"{copy.saved} {copy.seal.hex()}"
