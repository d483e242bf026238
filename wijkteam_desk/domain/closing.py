"""The plan is closed with a decision for each open action, and may open again (DOMAIN 00.1)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from wijkteam_desk.counted import counted
from wijkteam_desk.domain.length import refuse_long_texts
from wijkteam_desk.domain.past_day import refuse_coming
from wijkteam_desk.domain.plan import Action, ActionStatus
from wijkteam_desk.domain.record import Identified, Record
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import tell

DECISIONS = (
    *(ActionStatus.DONE, ActionStatus.ALONE),
    *(ActionStatus.HANDED_OVER, ActionStatus.DROPPED),
)
"""What can become of an action when the plan closes."""

_WITH_WORDS = {
    ActionStatus.ALONE: "Schrijf op door wie dit doorloopt.",
    ActionStatus.HANDED_OVER: "Schrijf op aan wie dit is overgedragen.",
    ActionStatus.DROPPED: "Schrijf op waarom dit niet meer nodig is.",
}
_ASKED = {
    "reason": "Schrijf op waarom het plan sluit.",
    "agreed_with": "Schrijf op met wie dit is afgesproken.",
    "relapse": "Schrijf op wat iemand doet als het minder goed gaat.",
    "call": "Schrijf op bij wie iemand dan terecht kan.",
}


class PlanClosing(Identified, Record):
    """One closing; it holds until it says when the plan was opened again, and why."""

    __tablename__ = "plan_closing"

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    plan_id: Mapped[str] = mapped_column(ForeignKey("support_plan.id"))
    closed_on: Mapped[date] = mapped_column()
    reason: Mapped[str] = mapped_column(default="")
    agreed_with: Mapped[str] = mapped_column(default="")
    relapse: Mapped[str] = mapped_column(default="")
    call: Mapped[str] = mapped_column(default="")
    reopened_on: Mapped[date | None] = mapped_column(default=None)
    reopen_reason: Mapped[str] = mapped_column(default="")


@dataclass(frozen=True, kw_only=True)
class ClosingTold:
    """What the form tells; `relapse` and `call` come on paper."""

    closed_on: date
    reason: str
    agreed_with: str
    relapse: str
    call: str


@dataclass(frozen=True, kw_only=True)
class Decision:
    """What becomes of an action; `reason` is why, by whom, or to whom."""

    status: ActionStatus
    reason: str = ""


def fill_closing(closing: PlanClosing, told: ClosingTold, since: date, today: date) -> None:
    """Writes it down; refused where an answer is missing or the day cannot be.

    `since`: the last day on which the plan was agreed or evaluated.
    """
    refuse_coming(told.closed_on, today)
    if told.closed_on < since:
        raise Refusal("Op deze dag liep het plan nog. Kies een latere dag.")
    missing = missing_in(vars(told))
    if missing:
        raise Refusal(_ASKED[missing])
    refuse_long_texts(told.reason, told.agreed_with, told.relapse, told.call)
    tell(closing, told)


def missing_in(fields: Mapping[str, object]) -> str:
    """The first field that must have words and has none; empty where all have."""
    return next((name for name in _ASKED if not str(fields[name]).strip()), "")


def decide(actions: Sequence[Action], decisions: Mapping[str, Decision]) -> None:
    """Gives each open action what was decided; refused while one has no decision (DOMAIN 00.1)."""
    undecided = sum(action.id not in decisions for action in actions)
    if undecided:
        raise Refusal(
            f"Van {counted(undecided, 'open actie', 'open acties')} is nog niet gekozen wat ermee"
            " gebeurt. Kies dat eerst."
        )
    for action in actions:
        told = decisions[action.id]
        check_decision(told)
        action.status, action.reason = told.status, told.reason.strip()


def check_decision(told: Decision) -> None:
    """Refuses what is no decision, or lacks the words that belong to it."""
    if told.status not in DECISIONS:
        raise Refusal("Kies wat er met deze actie gebeurt.")
    if told.status in _WITH_WORDS and not told.reason.strip():
        raise Refusal(_WITH_WORDS[told.status])
    refuse_long_texts(told.reason)


def reopen(closing: PlanClosing, reason: str, today: date) -> None:
    """Ends the closing; refused without a reason."""
    if not reason.strip():
        raise Refusal("Schrijf op waarom het plan weer opengaat.")
    refuse_long_texts(reason)
    closing.reopened_on, closing.reopen_reason = today, reason.strip()
