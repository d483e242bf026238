"""The agreements of the joining moment (R-4.1). What is not agreed stands there; nothing waits."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.length import refuse_long_names, refuse_long_texts
from wijkteam_desk.domain.past_day import refuse_coming
from wijkteam_desk.domain.record import Identified, Record
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import tell

MOST_WEEKS = 520


class InCharge(Labelled):
    """Who answers for it (R-3.5)."""

    NOBODY = "niet_afgesproken", "niet afgesproken"
    TEAM = "wijkteam", "wijkteam"
    PROVIDER = "aanbieder", "aanbieder"
    FAMILY = "gezin", "gezin"


class Confer(Labelled):
    """Whether providers may talk about tapering among themselves."""

    NOT_ASKED = "niet_besproken", "niet besproken"
    YES = "ja", "ja"
    NO = "nee", "nee"


class Missing(Labelled):
    """What the joining moment asks and is not there (R-4.1)."""

    QUESTION = "vraag", "de vraag in één zin"
    GOAL = "doel", "een doel"
    END = "einde", "een einddatum of een dag om terug te kijken"
    PROCESS = "proces", "wie het proces bewaakt"
    CONTENT = "inhoud", "wie over de inhoud gaat"
    FEEDBACK = "terugkoppeling", "een afspraak over terugkoppeling"
    INFORMATION = "informatie", "een afspraak over informatie"


class Joining(Identified, Record):
    """What was agreed, once for each involvement."""

    __tablename__ = "joining"

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    involvement_id: Mapped[str] = mapped_column(
        ForeignKey("involvement.id", ondelete="CASCADE"), unique=True
    )
    why_now: Mapped[str] = mapped_column(default="")
    why_this: Mapped[str] = mapped_column(default="")
    start_expected: Mapped[date | None] = mapped_column(default=None)
    weeks: Mapped[int | None] = mapped_column(default=None)
    end_expected: Mapped[date | None] = mapped_column(default=None)
    review_on: Mapped[date | None] = mapped_column(default=None)
    rhythm: Mapped[str] = mapped_column(default="")
    team_does: Mapped[str] = mapped_column(default="")
    provider_does: Mapped[str] = mapped_column(default="")
    family_does: Mapped[str] = mapped_column(default="")
    network_does: Mapped[str] = mapped_column(default="")
    process: Mapped[InCharge] = mapped_column(default=InCharge.NOBODY)
    content: Mapped[InCharge] = mapped_column(default=InCharge.NOBODY)
    information: Mapped[str] = mapped_column(default="")
    shares_nothing: Mapped[bool] = mapped_column(default=False)
    at_relapse: Mapped[str] = mapped_column(default="")
    met_on: Mapped[date | None] = mapped_column(default=None)
    met_with: Mapped[str] = mapped_column(default="")
    yes_by: Mapped[str | None] = mapped_column(ForeignKey("member.id"), default=None, index=True)
    yes_on: Mapped[date | None] = mapped_column(default=None)
    confer: Mapped[Confer] = mapped_column(default=Confer.NOT_ASKED)
    seen_on: Mapped[date | None] = mapped_column(default=None)
    seen_by: Mapped[str] = mapped_column(default="")


@dataclass(frozen=True, kw_only=True)
class JoiningTold:
    """What a form tells. Everything may stay empty.

    `weeks`: expected length. `process`, `content`: who answers for it. `information`: what is told
    to each other, or `shares_nothing`: geen informatie delen. `at_relapse`: what at relapse or in
    haste. `met_on`, `met_with`: kennismaking, may be planned. `yes_by`, `yes_on`: who of the
    household said yes. `seen_on`, `seen_by`: of the provider.
    """

    why_now: str = ""
    why_this: str = ""
    start_expected: date | None = None
    weeks: int | None = None
    end_expected: date | None = None
    review_on: date | None = None
    rhythm: str = ""
    team_does: str = ""
    provider_does: str = ""
    family_does: str = ""
    network_does: str = ""
    process: InCharge = InCharge.NOBODY
    content: InCharge = InCharge.NOBODY
    information: str = ""
    shares_nothing: bool = False
    at_relapse: str = ""
    met_on: date | None = None
    met_with: str = ""
    yes_by: str | None = None
    yes_on: date | None = None
    confer: Confer = Confer.NOT_ASKED
    seen_on: date | None = None
    seen_by: str = ""


def fill_joining(record: Joining, told: JoiningTold, today: date) -> None:
    """Writes what was agreed; refused are an end before the start and days still to come."""
    refuse_long_texts(
        *(told.why_now, told.why_this, told.team_does, told.provider_does, told.family_does),
        *(told.network_does, told.information, told.at_relapse),
    )
    refuse_long_names(told.rhythm, told.met_with, told.seen_by)
    start = told.start_expected
    if start and any(day and day < start for day in (told.end_expected, told.review_on)):
        raise Refusal("Het einde ligt voor het begin. Kijk de dagen bij deze afspraken na.")
    if told.weeks is not None and not 1 <= told.weeks <= MOST_WEEKS:
        raise Refusal("Vul bij de duur een aantal weken in, van 1 tot 520.")
    if told.shares_nothing and told.information.strip():
        raise Refusal("Kies: geen informatie delen, of schrijf op wat er wordt gedeeld.")
    if bool(told.yes_by) != bool(told.yes_on):
        raise Refusal("Bij het ja van het gezin horen wie het zei en wanneer.")
    for day in (told.yes_on, told.seen_on):
        refuse_coming(day or today, today)
    tell(record, told)


def not_agreed(joining: Joining | None, *, feedback: bool = False) -> tuple[Missing, ...]:
    """What R-4.1 asks of the agreements themselves and is not there; `feedback`: agreed or not."""
    told = joining or JoiningTold()
    there = {
        Missing.END: told.end_expected or told.review_on,
        Missing.PROCESS: told.process is not InCharge.NOBODY,
        Missing.CONTENT: told.content is not InCharge.NOBODY,
        Missing.FEEDBACK: feedback,
        Missing.INFORMATION: told.information or told.shares_nothing,
    }
    return tuple(one for one, said in there.items() if not said)


def vouched_for(joining: Joining | JoiningTold, coach: str) -> str:
    """`door aanbieder gezien op 3 december 2026 (Sanne Vos)`, else `vastgelegd door <coach>`."""
    if joining.seen_on is None:
        return f"vastgelegd door {coach}"
    by = f" ({joining.seen_by})" if joining.seen_by else ""
    return f"door aanbieder gezien op {full_date(joining.seen_on)}{by}"
