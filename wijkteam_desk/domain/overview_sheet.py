"""“Wie weet wat over mij” as one person reads it on paper (R-5.20, R-5.29)."""

from dataclasses import dataclass
from datetime import date

from wijkteam_desk.domain.plan_sheet import SheetKnows, SheetRegie


@dataclass(frozen=True, kw_only=True)
class SheetShared:
    """What was told of somebody once: when, to whom, what about, why, and by which rule."""

    on: date
    who: str
    what: str
    why: str
    ground: str


@dataclass(frozen=True, kw_only=True)
class SheetLooked:
    """A colleague who looked into the dossier, on how many days, and the first and last of them."""

    who: str
    days: int
    first: date
    last: date


@dataclass(frozen=True, kw_only=True)
class OverviewSheet:
    """The whole paper. `about`: a name, or empty where it is about the reader.

    `second`: who looked along before what is about safety came on it; empty where it did not.
    """

    household_id: str
    reader_id: str
    reader: str
    about: str
    young: bool
    knows: tuple[SheetKnows, ...]
    shared: tuple[SheetShared, ...]
    looked: tuple[SheetLooked, ...]
    regie: SheetRegie | None
    reference: str
    printed_on: date
    fictitious: bool
    second: str = ""
