"""What a backup holds beside the vault that is there: what would be lost, what would come back."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

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
    misses.
    """

    here: Contents | None
    lost: int | None
    regained: int = 0


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
    here: tuple[Facts, bytes | None] | None,
    head: Entry | None,
    holds: Callable[[int, bytes], bool],
) -> Compared:
    """Compares by the journal: whoever has the newest entry of the other has all before it too.

    `here`: the present store, and its mac at the newest entry of the backup. `head`: the newest
    entry that is remembered outside the store. `holds`: whether the backup has this entry.
    """
    there = contents_of(here[0]) if here else None
    newest = [head] if head else []
    if here:
        facts, mac = here
        newest.append((facts.seq, facts.mac))
        if facts.seq >= backup.seq and (mac or b"") != backup.mac:
            return Compared(here=there, lost=None)  # they went different ways
    if not newest or not all(seq > backup.seq or holds(seq, mac) for seq, mac in newest):
        return Compared(here=there, lost=None)
    return Compared(
        here=there,
        lost=max(0, *(seq - backup.seq for seq, _ in newest)),
        regained=max(0, backup.seq - here[0].seq) if here else 0,
    )
