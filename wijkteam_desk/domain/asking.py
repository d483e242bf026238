"""What was asked of a provider or the family, who must answer by when, and the answer."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.length import refuse_long_texts
from wijkteam_desk.domain.party import Party
from wijkteam_desk.domain.past_day import refuse_coming
from wijkteam_desk.domain.record import Identified, Record
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import tell

MOST_WEEKS = 520


class Answer(Labelled):
    """What the one who was asked says."""

    YES = "ja", "ja"
    NO_FAMILY = "nee_gezin", "nee, het gezin wil niet"
    NO_PROVIDER = "nee_aanbieder", "nee, de aanbieder kan dit niet bieden"
    FULL = "geen_plek", "geen plek"
    WAITING_LIST = "wachtlijst", "wachtlijst"
    ASKS_MORE = "meer_weten", "wil eerst meer weten"


REFUSED = frozenset({Answer.NO_FAMILY, Answer.NO_PROVIDER})


class Asking(Identified, Record):
    """One question, open until it has an answer. Of one involvement one is open at a time."""

    __tablename__ = "asking"

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    involvement_id: Mapped[str] = mapped_column(
        ForeignKey("involvement.id", ondelete="CASCADE"), index=True
    )
    asked_on: Mapped[date] = mapped_column()
    answer_by: Mapped[date] = mapped_column()
    asked_of: Mapped[Party] = mapped_column(default=Party.PROVIDER)
    what: Mapped[str] = mapped_column(default="")
    answer: Mapped[Answer | None] = mapped_column(default=None)
    answered_on: Mapped[date | None] = mapped_column(default=None)
    weeks: Mapped[int | None] = mapped_column(default=None)
    word: Mapped[str] = mapped_column(default="")

    @property
    def is_open(self) -> bool:
        """Whether there is no answer yet."""
        return self.answer is None


@dataclass(frozen=True, kw_only=True)
class AskingTold:
    """What a form tells of the question: of the provider, or of the family."""

    asked_on: date
    answer_by: date
    asked_of: Party = Party.PROVIDER
    what: str = ""


@dataclass(frozen=True, kw_only=True)
class AnswerTold:
    """What a form tells of the answer. `weeks`: how long the waiting list is."""

    answer: Answer | None = None
    answered_on: date | None = None
    weeks: int | None = None
    word: str = ""


def fill_asking(record: Asking, told: AskingTold, others: Iterable[Asking], today: date) -> None:
    """Writes the question down; refused while another is open, or with an end before its start."""
    refuse_coming(told.asked_on, today)
    refuse_long_texts(told.what)
    if told.asked_of is Party.TEAM:
        raise Refusal("Kies aan wie de vraag is gesteld.")
    if told.answer_by < told.asked_on:
        raise Refusal("Het antwoord kan niet komen voor de vraag. Kies een latere dag.")
    if any(one.is_open for one in others):
        raise Refusal("Er staat nog een vraag open. Schrijf eerst op wat daarop het antwoord was.")
    tell(record, told)


def fill_answer(record: Asking, told: AnswerTold, today: date) -> None:
    """Writes the answer down; a no has its reason, and only a waiting list has weeks."""
    refuse_long_texts(told.word)
    if told.answer is None or told.answered_on is None:
        raise Refusal("Kies wat het antwoord was, en wanneer dat kwam.")
    refuse_coming(told.answered_on, today)
    if told.answered_on < record.asked_on:
        raise Refusal("Het antwoord ligt voor de vraag. Kijk de dagen na.")
    if told.answer in REFUSED and not told.word.strip():
        raise Refusal("Schrijf op waarom het nee is, en van wie die reden komt.")
    if told.weeks is not None and told.answer is not Answer.WAITING_LIST:
        raise Refusal("Een aantal weken hoort bij een wachtlijst.")
    if told.weeks is not None and not 0 <= told.weeks <= MOST_WEEKS:
        raise Refusal("Vul bij de wachtlijst een aantal weken in, van 0 tot 520.")
    tell(record, told)
