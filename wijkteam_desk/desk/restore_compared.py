"""What a backup holds beside the vault that is there: what would be lost, what would come back."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from wijkteam_desk.storage.backup import Present
from wijkteam_desk.vault.backup_file import Facts

Entry = tuple[int, bytes]  # number and mac


@dataclass(frozen=True, kw_only=True)
class Contents:
    """What a vault holds, as far as it helps to choose."""

    newest_note: date | None
    households: int
    conversations: int
    passages: int


@dataclass(frozen=True, kw_only=True)
class Compared:
    """`here` is nothing when the present store cannot be read.

    `lost`: how many acts are known that the backup does not hold; unknown when neither store nor
    head tells, or when the histories differ. `regained`: how many acts it holds that the vault
    misses. `ours`: unless nothing tells whether what is there is the vault of the backup.
    """

    here: Contents | None
    lost: int | None
    regained: int = 0
    ours: bool = True


def contents_of(facts: Facts) -> Contents:
    """What these facts say to a coach."""
    count = facts.counts.get
    return Contents(
        newest_note=facts.newest_note,
        households=count("household", 0),
        conversations=count("conversation", 0),
        passages=count("passage", 0),
    )


def compare(
    backup: Facts,
    here: Present | None,
    head: Entry | None,
    holds: Callable[[int, bytes], bool],
) -> Compared:
    """Compares by the journal: whoever has the newest entry of the other has all before it too.

    `here`: the present store. `head`: the newest entry that is remembered outside the store.
    `holds`: whether the backup has this entry.
    """
    there = contents_of(here.facts) if here else None
    reach = here.facts.seq if here else 0
    if here and (head == (reach, here.facts.mac)):
        head = None  # tells nothing that the store does not
    if not (here or head) or (here and not _shares_past(backup, here, holds)):
        return Compared(here=there, lost=None)
    if head and head[0] <= backup.seq and not holds(*head):
        return Compared(here=there, lost=None)
    beyond = max(0, head[0] - max(reach, backup.seq)) if head else 0
    return Compared(
        here=there,
        lost=beyond + (here.since if here else 0),
        regained=max(0, backup.seq - here.own[0]) if here and here.mac != backup.mac else 0,
    )


def _shares_past(backup: Facts, here: Present, holds: Callable[[int, bytes], bool]) -> bool:
    if here.mac == backup.mac:
        return True
    return here.own[0] < backup.seq and holds(*here.own)
