"""A toestemming as it stands on paper: the question to read, with the answers or room for them."""

from dataclasses import dataclass
from datetime import date

from wijkteam_desk.domain.category import Category
from wijkteam_desk.domain.consent_voice import Said, Speaks
from wijkteam_desk.domain.plan_sheet import SheetRegie


@dataclass(frozen=True, kw_only=True)
class SheetAnswer:
    """One person who has to say something; without `said` there is room for it."""

    name: str
    speaks: Speaks
    said: Said | None
    said_on: date | None
    left_out: tuple[Category, ...]
    withdrawn_on: date | None


@dataclass(frozen=True, kw_only=True)
class ConsentSheet:
    """The whole paper, for one reader. `asked`: headings with what is said."""

    about: str
    reader: str
    asked: tuple[tuple[str, str], ...]
    answer: SheetAnswer
    regie: SheetRegie | None
    reader_ids: tuple[str, ...]
    household_id: str
    reference: str
    printed_on: date
    fictitious: bool
