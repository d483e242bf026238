"""What the page shows, made from the plan; knows no Qt."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.read_evaluation import PlanEvaluation
from wijkteam_desk.counted import counted
from wijkteam_desk.domain.closing import PlanClosing
from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.domain.household import names_in_words
from wijkteam_desk.domain.plan import BY_OTHERS, Action, owner_id, when_in_words
from wijkteam_desk.ui.screens.closing.asked import OpenAction

Said = tuple[tuple[str, str], ...]
"""Titles with the words below each."""


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """The whole page. `active`: who still does something, or that nobody does it yet.

    `actions`: the open ones. `now` is how a closed plan was
    closed, nothing while it is open; `before` says so of earlier times.
    """

    state: str
    closed: bool
    active: Said
    actions: tuple[OpenAction, ...]
    now: Said
    before: Said


def sheet_of(plan: PlanEvaluation, today: date) -> Sheet:
    """The page."""
    file = plan.versions.file
    closed = file.plan.closed_on is not None
    before = plan.closings[:-1] if closed else plan.closings
    return Sheet(
        state=plan.versions.standing.in_words,
        closed=closed,
        active=(*_active(file, plan.open_actions), *_without(plan), *_feedback(plan)),
        actions=tuple(
            OpenAction(
                action_id=one.id,
                what=one.what,
                owner=owner_id(one),
                who=_who(file, one),
                when=when_in_words(one, today),
            )
            for one in plan.open_actions
        ),
        now=(*_now(file, plan.closings[-1]), *_without(plan)) if closed else (),
        before=tuple(_before(one) for one in reversed(before)),
    )


def _who(file: HouseholdFile, action: Action) -> str:
    return file.owner_of(action) or "Nog niemand"


def _active(file: HouseholdFile, actions: tuple[Action, ...]) -> Said:
    owners = Counter(_who(file, one) for one in actions)
    return tuple(
        (who, counted(count, "open actie", "open acties")) for who, count in owners.items()
    )


def _without(plan: PlanEvaluation) -> Said:
    """Which organisations work on when the team stops (R-4.9)."""
    names = names_in_words(plan.without_team)
    return (("Gaat verder zonder wijkteam", names),) if names else ()


def _feedback(plan: PlanEvaluation) -> Said:
    """What somebody still has to tell somebody (R-4.9)."""
    found = "\n".join(plan.open_feedback)
    return (("Terugkoppeling die nog open staat", found),) if found else ()


def _now(file: HouseholdFile, closing: PlanClosing) -> Said:
    goes_on = [one for one in file.actions if one.status in BY_OTHERS]
    said = (
        ("Waarom", closing.reason),
        ("Besproken met", closing.agreed_with),
        ("Loopt door", "\n".join(f"{one.what.rstrip('.')}: {one.reason}" for one in goes_on)),
        ("Bij minder goed gaan", closing.relapse),
        ("Terecht bij", closing.call),
    )
    return tuple((title, words) for title, words in said if words)


def _before(closing: PlanClosing) -> tuple[str, str]:
    until = full_date(closing.reopened_on) if closing.reopened_on else ""
    return (
        f"Afgesloten op {full_date(closing.closed_on)}, weer open op {until}",
        f"{closing.reason}\nWeer open: {closing.reopen_reason}",
    )
