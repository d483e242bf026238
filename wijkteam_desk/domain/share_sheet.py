"""What an organisation gets to read: only what was chosen, and who to call about it."""

from dataclasses import dataclass
from datetime import date

from wijkteam_desk.domain.purpose import Purpose
from wijkteam_desk.domain.shareable import ShareableKind


@dataclass(frozen=True, kw_only=True)
class SheetThing:
    """One thing as it is read; `about`: the ids of whom it tells."""

    kind: ShareableKind
    words: str
    about: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class SheetMember:
    """Somebody of the household it tells of: whole where that was chosen, else what one is called.

    Only for another Wijkteam Desk; on paper the names and the things say it.
    """

    id: str
    given_name: str
    prefix: str = ""
    family_name: str = ""
    birth_date: date | None = None


@dataclass(frozen=True, kw_only=True)
class ShareSheet:
    """The whole of it, for one reader.

    `reference`: the kenmerk under which this organisation knows the household (R-4.8). `about`:
    whom it tells of, by name. `without`: whether names of others were left out.
    """

    to: str
    function: str
    reference: str
    about: tuple[str, ...]
    purpose: Purpose
    things: tuple[SheetThing, ...]
    without: bool
    sender: str
    team: str
    phone: str
    household_id: str
    made_on: date
    fictitious: bool
    members: tuple[SheetMember, ...] = ()
