"""The leaving moment: agreed beforehand when it stops, three views, and what remains (R-4.4)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.length import refuse_long_names, refuse_long_texts
from wijkteam_desk.domain.past_day import refuse_coming
from wijkteam_desk.domain.plan import Goal, GoalStatus
from wijkteam_desk.domain.record import Identified, Record
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.term import working_day_from
from wijkteam_desk.domain.told import tell

FEEDBACK_DAYS = 28
TALK_DAYS = 14
LIGHT = ("reason", "remains", "taken_over_by", "call")
"""The four questions of a light leaving: why, what remains, who takes over, whom to call."""


class LeavingReason(Labelled):
    """Why it ends (DOMAIN 4.2)."""

    REACHED = "doel_bereikt", "doel bereikt"
    LIGHTER = "lichter", "afgeschaald naar lichter"
    HEAVIER = "zwaarder", "opgeschaald naar zwaarder"
    FAMILY = "huishouden_stopt", "huishouden stopt"
    PROVIDER = "aanbieder_stopt", "aanbieder stopt"
    BESCHIKKING = "beschikking", "beschikking loopt af"
    MOVED = "verhuizing", "verhuizing"
    DIED = "overlijden", "overlijden"
    OTHER = "anders", "anders"


class View(Labelled):
    """What one of the three thinks of it."""

    NOT_ASKED = "niet_gevraagd", "nog niet gevraagd"
    AGREES = "eens", "eens"
    DISAGREES = "oneens", "oneens"


class Leaving(Identified, Record):
    """What was agreed about the end, and how it went; once for each involvement."""

    __tablename__ = "leaving"

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    involvement_id: Mapped[str] = mapped_column(
        ForeignKey("involvement.id", ondelete="CASCADE"), unique=True
    )
    stops_when: Mapped[str] = mapped_column(default="")
    and_then: Mapped[str] = mapped_column(default="")
    announced_on: Mapped[date | None] = mapped_column(default=None)
    with_family_on: Mapped[date | None] = mapped_column(default=None)
    with_provider_on: Mapped[date | None] = mapped_column(default=None)
    with_coach_on: Mapped[date | None] = mapped_column(default=None)
    reason: Mapped[LeavingReason | None] = mapped_column(default=None)
    reason_words: Mapped[str] = mapped_column(default="")
    remains: Mapped[str] = mapped_column(default="")
    taken_over_by: Mapped[str] = mapped_column(default="")
    handed_over_on: Mapped[date | None] = mapped_column(default=None)
    handed_over_with: Mapped[str] = mapped_column(default="")
    ember_contact: Mapped[str] = mapped_column(default="")
    ember_rhythm: Mapped[str] = mapped_column(default="")
    ember_until: Mapped[date | None] = mapped_column(default=None)
    signs: Mapped[str] = mapped_column(default="")
    call: Mapped[str] = mapped_column(default="")
    own_words: Mapped[str] = mapped_column(default="")
    own_words_of: Mapped[str | None] = mapped_column(
        ForeignKey("member.id"), default=None, index=True
    )
    family_view: Mapped[View] = mapped_column(default=View.NOT_ASKED)
    family_why: Mapped[str] = mapped_column(default="")
    provider_view: Mapped[View] = mapped_column(default=View.NOT_ASKED)
    provider_why: Mapped[str] = mapped_column(default="")
    coach_view: Mapped[View] = mapped_column(default=View.NOT_ASKED)
    coach_why: Mapped[str] = mapped_column(default="")
    talk_on: Mapped[date | None] = mapped_column(default=None)
    talked_on: Mapped[date | None] = mapped_column(default=None)
    feedback_until: Mapped[date | None] = mapped_column(default=None)
    still_told: Mapped[str] = mapped_column(default="")


class GoalResult(Identified, Record):
    """What the help brought for one goal; `of` is its id, and `words` and `whose` stay."""

    __tablename__ = "goal_result"
    __table_args__ = (Index("uq_goal_result", "involvement_id", "of", unique=True),)

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    involvement_id: Mapped[str] = mapped_column(ForeignKey("involvement.id", ondelete="CASCADE"))
    of: Mapped[str] = mapped_column()
    words: Mapped[str] = mapped_column()
    status: Mapped[GoalStatus] = mapped_column()
    whose: Mapped[str] = mapped_column(default="")
    word: Mapped[str] = mapped_column(default="")


@dataclass(frozen=True, kw_only=True)
class LeavingTold:
    """What a form tells. Everything may stay empty, so it can be begun at the joining.

    `stops_when`: agreed beforehand; `and_then`: what then. `with_..._on`: discussed with whom on
    which day. `remains`: restvraag. `handed_over_...`: warm handover, may be planned. `ember_...`:
    waakvlam: who, how often, until. `signs`: by what one sees that it goes worse; `call`: whom the
    family calls then. `..._view`, `..._why`: the three views. `talk_on`, `talked_on`: talk of
    three, planned and held. `feedback_until`: until when the afronding stays open.
    `still_told`: why telling goes on as long as the waakvlam burns (R-4.5).
    """

    stops_when: str = ""
    and_then: str = ""
    announced_on: date | None = None
    with_family_on: date | None = None
    with_provider_on: date | None = None
    with_coach_on: date | None = None
    reason: LeavingReason | None = None
    reason_words: str = ""
    remains: str = ""
    taken_over_by: str = ""
    handed_over_on: date | None = None
    handed_over_with: str = ""
    ember_contact: str = ""
    ember_rhythm: str = ""
    ember_until: date | None = None
    signs: str = ""
    call: str = ""
    own_words: str = ""
    own_words_of: str | None = None
    family_view: View = View.NOT_ASKED
    family_why: str = ""
    provider_view: View = View.NOT_ASKED
    provider_why: str = ""
    coach_view: View = View.NOT_ASKED
    coach_why: str = ""
    talk_on: date | None = None
    talked_on: date | None = None
    feedback_until: date | None = None
    still_told: str = ""


@dataclass(frozen=True, kw_only=True)
class GoalResultTold:
    """What a form tells of one goal."""

    status: GoalStatus
    word: str = ""


def fill_leaving(record: Leaving, told: LeavingTold, today: date) -> None:
    """Writes what was told; a disagreement is kept and plans a talk of three (R-4.4)."""
    refuse_long_texts(
        *(told.stops_when, told.and_then, told.reason_words, told.remains, told.signs, told.call),
        *(told.own_words, told.family_why, told.provider_why, told.coach_why, told.still_told),
    )
    refuse_long_names(
        *(told.taken_over_by, told.handed_over_with, told.ember_contact, told.ember_rhythm)
    )
    been = (told.announced_on, told.with_family_on, told.with_provider_on, told.with_coach_on)
    for day in (*been, told.talked_on):
        refuse_coming(day or today, today)
    for view, why in _views(told):
        if view is View.DISAGREES and not why.strip():
            raise Refusal("Wie het er niet mee eens is, heeft een reden. Schrijf die op.")
    if told.own_words.strip() and not told.own_words_of:
        raise Refusal("Er staan eigen woorden. Kies wie dat zei.")
    if told.still_told.strip() and not told.ember_until:
        raise Refusal("Delen gaat alleen door zolang de waakvlam brandt. Kies tot wanneer.")
    tell(record, told)
    if needs_talk(record) and record.talk_on is None:
        record.talk_on = working_day_from(today + timedelta(days=TALK_DAYS))


def end_on(leaving: Leaving, left_on: date) -> None:
    """The help ended: unless another day was told, the closing feedback may come for four weeks."""
    if leaving.ember_until and leaving.ember_until < left_on:
        raise Refusal("De waakvlam eindigt voor de hulp stopt. Kijk de dagen na.")
    leaving.feedback_until = leaving.feedback_until or left_on + timedelta(days=FEEDBACK_DAYS)


def needs_talk(leaving: Leaving) -> bool:
    """Whether somebody disagrees and the three have not talked yet (R-4.4)."""
    apart = any(view is View.DISAGREES for view, _ in _views(leaving))
    return apart and leaving.talked_on is None


def unanswered(leaving: Leaving | None) -> tuple[str, ...]:
    """Which of the four questions of a light leaving have no answer, by field; never blocks."""
    told = leaving or LeavingTold()
    return tuple(name for name in LIGHT if not getattr(told, name))


def result_of(goal: Goal, involvement_id: str, told: GoalResultTold) -> GoalResult:
    """What the help brought for the goal, with its words of this day."""
    refuse_long_texts(told.word)
    return GoalResult(
        household_id=goal.household_id,
        involvement_id=involvement_id,
        of=goal.id,
        words=goal.own_words,
        whose=",".join(member.id for member in goal.for_members),
        status=told.status,
        word=told.word.strip(),
    )


def _views(told: LeavingTold | Leaving) -> Iterable[tuple[View, str]]:
    yield told.family_view, told.family_why
    yield told.provider_view, told.provider_why
    yield told.coach_view, told.coach_why
