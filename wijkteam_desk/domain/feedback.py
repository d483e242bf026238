"""Terugkoppeling: who tells whom how it goes, when that was agreed, and what came of it (R-6.x)."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.length import refuse_long_names, refuse_long_texts
from wijkteam_desk.domain.past_day import refuse_coming
from wijkteam_desk.domain.record import Identified, Record, Searchable
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import tell

MOST_DAYS = 250
MOST_WEEKS = 104


class Moment(Labelled):
    """At which moment (DOMAIN 6.2)."""

    RECEIPT = "m1", "ontvangst"
    TAKEN_UP = "m2", "opgepakt"
    AFTER_TALK = "m3", "na het eerste gesprek"
    START = "m4", "start van de hulp"
    MIDWAY = "m5", "tussentijds"
    CONCERN = "m6", "bij zorg"
    ENDING = "m7", "het einde aangekondigd"
    END = "m8", "einde van de hulp"
    AFTER = "m9", "nazorg"
    CLOSED = "m10", "terug naar wie aanmeldde"

    @property
    def number(self) -> int:
        """Its place in time, from 1."""
        return int(self.value[1:])


class Way(Labelled):
    """Who tells whom."""

    FROM_PROVIDER = "aanbieder", "zij vertellen het ons"
    TO_PROVIDER = "naar_aanbieder", "wij vertellen het hun"
    TO_REFERRER = "aanmelder", "wij vertellen het wie aanmeldde"
    TO_FAMILY = "gezin", "wij vertellen het het gezin"
    FROM_EMBER = "nazorg", "de waakvlam vertelt het ons"


COMES = frozenset({Way.FROM_PROVIDER, Way.FROM_EMBER})
"""What the team hears; the rest it tells."""
LEAVES = frozenset({Way.TO_PROVIDER, Way.TO_REFERRER})
"""What the team tells outside the family."""


class Level(Labelled):
    """How much of it (R-6.1): even the first tells that the team knows somebody."""

    NOTHING = "0", "niets"
    STATUS = "1", "dat het is opgepakt, en door wie"
    NEXT = "2", "ook de volgende stap"
    RESULT = "3", "ook het resultaat per doel"
    REPORT = "4", "ook een verslag"


HEARD_BACK = (Level.NOTHING, Level.STATUS, Level.NEXT, Level.RESULT)
"""What a family lets whoever brought a melding hear."""


class Form(Labelled):
    """How it is told."""

    PHONE = "telefoon", "telefoon"
    MAIL = "mail", "mail"
    TALK = "gesprek", "gesprek"
    LETTER = "brief", "brief"


class FeedbackAgreement(Identified, Record):
    """Terugkoppelafspraak: with an organisation that is involved, or with who brought a melding.

    With both: who brought it is that organisation. `by`: the day itself, where one was agreed.
    """

    __tablename__ = "feedback_agreement"
    __table_args__ = (
        CheckConstraint("involvement_id IS NOT NULL OR melding_id IS NOT NULL", "with_somebody"),
    )

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    moment: Mapped[Moment] = mapped_column()
    involvement_id: Mapped[str | None] = mapped_column(
        ForeignKey("involvement.id", ondelete="CASCADE"), default=None, index=True
    )
    melding_id: Mapped[str | None] = mapped_column(
        ForeignKey("melding.id", ondelete="CASCADE"), default=None, index=True
    )
    way: Mapped[Way] = mapped_column(default=Way.FROM_PROVIDER)
    level: Mapped[Level] = mapped_column(default=Level.RESULT)
    form: Mapped[Form] = mapped_column(default=Form.PHONE)
    days: Mapped[int] = mapped_column(default=0)
    weeks: Mapped[int] = mapped_column(default=0)
    by: Mapped[date | None] = mapped_column(default=None)
    words: Mapped[str] = mapped_column(default="")
    heard: Mapped[list["Feedback"]] = relationship(
        lazy="raise",
        default_factory=list,
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by="Feedback.told_on, Feedback.id",
    )
    chases: Mapped[list["FeedbackChase"]] = relationship(
        lazy="raise",
        default_factory=list,
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by="FeedbackChase.chased_on, FeedbackChase.id",
    )


class Feedback(Searchable, Record):
    """Terugkoppeling: what was told, or with a `reason` why it need not be told."""

    __tablename__ = "feedback"

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    agreement_id: Mapped[str] = mapped_column(
        ForeignKey("feedback_agreement.id", ondelete="CASCADE"), index=True
    )
    told_on: Mapped[date] = mapped_column()
    told_by: Mapped[str] = mapped_column(default="")
    content: Mapped[str] = mapped_column(default="")
    discussed_on: Mapped[date | None] = mapped_column(default=None)
    reason: Mapped[str] = mapped_column(default="")


class FeedbackChase(Identified, Record):
    """One attempt to get it."""

    __tablename__ = "feedback_chase"

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    agreement_id: Mapped[str] = mapped_column(
        ForeignKey("feedback_agreement.id", ondelete="CASCADE"), index=True
    )
    chased_on: Mapped[date] = mapped_column()
    form: Mapped[Form] = mapped_column(default=Form.PHONE)
    word: Mapped[str] = mapped_column(default="")


@dataclass(frozen=True, kw_only=True)
class AgreementTold:
    """What a form tells. `days`: working days; `weeks`: again after so many, or so many before.

    `words`: who hears what, as it was agreed.
    """

    moment: Moment
    way: Way = Way.FROM_PROVIDER
    level: Level = Level.RESULT
    form: Form = Form.PHONE
    days: int = 0
    weeks: int = 0
    by: date | None = None
    words: str = ""


@dataclass(frozen=True, kw_only=True)
class FeedbackTold:
    """What was told, by whom; `discussed_on`: with the household (R-6.4). Or why it need not be."""

    told_on: date
    told_by: str = ""
    content: str = ""
    discussed_on: date | None = None
    reason: str = ""


@dataclass(frozen=True, kw_only=True)
class ChaseTold:
    """When it was asked for again, how, and what was said."""

    chased_on: date
    form: Form = Form.PHONE
    word: str = ""


def fill_agreement(record: FeedbackAgreement, told: AgreementTold) -> None:
    """Writes it down; refused with a term that cannot be."""
    refuse_long_texts(told.words)
    if not 0 <= told.days <= MOST_DAYS or not 0 <= told.weeks <= MOST_WEEKS:
        raise Refusal("Vul bij de termijn hooguit 250 werkdagen of 104 weken in.")
    tell(record, told)


def fill_feedback(record: Feedback, told: FeedbackTold, today: date) -> None:
    """Writes what was told; refused on a day to come."""
    refuse_long_texts(told.content, told.reason)
    refuse_long_names(told.told_by)
    for day in (told.told_on, told.discussed_on):
        refuse_coming(day or today, today)
    tell(record, told)


def fill_chase(record: FeedbackChase, told: ChaseTold, today: date) -> None:
    """Writes the attempt; refused on a day to come."""
    refuse_long_texts(told.word)
    refuse_coming(told.chased_on, today)
    tell(record, told)


def may_more(allowed: Level, asked: Level) -> Level:
    """The lower of the two levels."""
    return min(allowed, asked, key=lambda one: int(one.value))
