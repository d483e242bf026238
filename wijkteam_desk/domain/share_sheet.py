"""What an organisation gets to read: only what was chosen, and who to call about it."""

from dataclasses import dataclass
from datetime import date

from wijkteam_desk.domain.purpose import Purpose
from wijkteam_desk.domain.shareable import ShareableKind


@dataclass(frozen=True, kw_only=True)
class SheetThing:
    """One thing as it is read."""

    kind: ShareableKind
    words: str


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
