"""The afsprakenkaart of one involvement as it stands on paper, for the three who sign it."""

from dataclasses import dataclass
from datetime import date

from wijkteam_desk.domain.feedback import AgreementTold
from wijkteam_desk.domain.involvement import StepTold
from wijkteam_desk.domain.joining import JoiningTold
from wijkteam_desk.domain.leaving import LeavingTold
from wijkteam_desk.domain.plan_sheet import SheetRegie
from wijkteam_desk.domain.tapering import TaperTold


@dataclass(frozen=True, kw_only=True)
class CardSheet:
    """What was agreed with one organisation.

    `whom`: for whom it is, of nobody in particular for all of them. `begin`: that it began, or
    when it will. `yes_by`, `own_words_of`: by name, or nothing. `shared`: whether the organisation
    may still have it (R-4.5); then `reference` is the kenmerk that it knows the household by
    (R-4.8). `reader_ids`: who gets it, for the register.
    """

    provider: str
    contact: str
    phone: str
    whom: tuple[str, ...]
    question: str
    begin: StepTold | None
    joining: JoiningTold
    yes_by: str
    tapering: tuple[TaperTold, ...]
    leaving: LeavingTold
    own_words_of: str
    feedback: tuple[AgreementTold, ...]
    regie: SheetRegie | None
    vouched_for: str
    seen: bool
    shared: bool
    reader_ids: tuple[str, ...]
    household_id: str
    reference: str
    printed_on: date
    fictitious: bool
