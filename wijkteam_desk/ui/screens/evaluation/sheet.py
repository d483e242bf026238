"""What the page shows, made from the plan and what happened since; knows no Qt."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.read_evaluation import PlanEvaluation
from wijkteam_desk.counted import counted
from wijkteam_desk.domain.conversation import Conversation
from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.domain.evaluation import Evaluation, GoalEvaluation
from wijkteam_desk.domain.household import names_in_words
from wijkteam_desk.domain.plan import Action, when_in_words
from wijkteam_desk.domain.plan_version import LineKind, PlanLine
from wijkteam_desk.domain.review import Review
from wijkteam_desk.ui.common.change_words import ChangeShown, changes_shown, done_by
from wijkteam_desk.ui.common.dutch_day import spoken_day
from wijkteam_desk.ui.screens.evaluation.asked import Named, stands_at_first


@dataclass(frozen=True, kw_only=True)
class Line:
    """Something with what is to be said of it."""

    title: str
    under: str = ""


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """The whole page. `versioned`: something was agreed; `asks`: of a plan that is not closed.

    `agreed`: by goal, what was agreed for it and what came of that; `rest`: what is left of that.
    """

    state: str
    asks: bool
    versioned: bool
    agreed: dict[str, str]
    rest: tuple[Line, ...]
    talks: tuple[Line, ...]
    changes: tuple[ChangeShown, ...]
    silent: tuple[Line, ...]
    goals: Named
    stands: dict[str, str]
    people: Named
    earlier: tuple[Line, ...]


def sheet_of(plan: PlanEvaluation, today: date) -> Sheet:
    """The page; only who may be approached is asked."""
    versions, review = plan.versions, plan.review
    file = versions.file
    return Sheet(
        state=versions.standing.in_words,
        asks=review is not None and file.plan.closed_on is None,
        versioned=review is not None,
        agreed=_agreed(file, review) if review else {},
        rest=tuple(_rest(file, review)) if review else (),
        talks=tuple(_talk(file, one, today) for one in review.talks) if review else (),
        changes=changes_shown(file, review.changes, today) if review else (),
        silent=tuple(_silent(file, review)) if review else (),
        goals=tuple((goal.id, goal.own_words) for goal in file.goals),
        stands=stands_at_first((goal.id, goal.status) for goal in file.goals),
        people=tuple((one.id, file.names[one.id]) for one in file.approachable),
        earlier=tuple(_earlier(plan, one) for one in reversed(versions.evaluations)),
    )


def _agreed(file: HouseholdFile, review: Review) -> dict[str, str]:
    """What was agreed by goal, a line for each action; under nothing what had no goal."""
    lines: dict[str, list[str]] = {}
    for line in review.agreed:
        if line.kind is LineKind.GOAL:
            lines[line.of] = []
        if line.kind is LineKind.ACTION:
            lines.setdefault(line.under, []).append(_with_what_came(file, line, review))
    return {goal: "\n".join(said) for goal, said in lines.items()}


def _with_what_came(file: HouseholdFile, line: PlanLine, review: Review) -> str:
    action = review.action_of(line)
    came = _came_of(action)
    if action in review.late:
        came += ", en die dag is voorbij"
    return f"• {line.words.rstrip('.')} ({done_by(file, line, review.today)}): {came}."


def _rest(file: HouseholdFile, review: Review) -> Iterator[Line]:
    """What was agreed for no goal, and for what is no goal any more."""
    agreed, stays = _agreed(file, review), {goal.id for goal in file.goals}
    names = {line.of: line.words for line in review.agreed}
    for goal in (one for one in agreed if one not in stays):
        gone = "Dit doel staat niet meer in het plan."
        under = "\n".join(filter(None, (gone if goal else "", agreed[goal])))
        yield Line(title=names.get(goal, "Zonder doel"), under=under)


def _came_of(action: Action | None) -> str:
    if action is None:
        return "staat niet meer in het plan"
    reason = f": {action.reason.rstrip('.')}" if action.reason else ""
    return f"{action.status.label}{reason}"


def _talk(file: HouseholdFile, talk: Conversation, today: date) -> Line:
    who = file.names_of(talk.present)
    said = f"Gesprek op {spoken_day(talk.held_on, today)}"
    return Line(title=f"{said} met {who}" if who else said)


def _silent(file: HouseholdFile, review: Review) -> Iterator[Line]:
    """What is not told already beside what was agreed."""
    agreed = {line.of for line in review.agreed}
    for action in review.late:
        if action.id not in agreed:
            when = when_in_words(action, review.today)
            yield Line(
                title=action.what, under=f"{_who(file, action)}, {when}. Die dag is voorbij."
            )
    if review.silent:
        still = counted(len(review.silent), "actie is", "acties zijn")
        yield Line(title=f"{still} nog niet begonnen, voor zover hier staat.")
    if review.unheard:
        names = names_in_words(tuple(file.names_around[one] for one in review.unheard))
        yield Line(
            title=names,
            under="Doet iets in dit plan, en was sindsdien bij geen gesprek."
            if len(review.unheard) == 1
            else "Doen iets in dit plan, en waren sindsdien bij geen gesprek.",
        )


def _who(file: HouseholdFile, action: Action) -> str:
    return file.owner_of(action) or "Nog niemand"


def _earlier(plan: PlanEvaluation, evaluation: Evaluation) -> Line:
    file = plan.versions.file
    there = [file.names[one.id] for one in evaluation.present]
    there += [evaluation.others] if evaluation.others else []
    said = [f"Erbij: {names_in_words(tuple(there))}."]
    said += [_goal(file, one) for one in plan.goals[evaluation.id]]
    return Line(
        title=f"{full_date(evaluation.held_on)}: {evaluation.outcome.label}",
        under="\n".join(said),
    )


def _goal(file: HouseholdFile, goal: GoalEvaluation) -> str:
    views = ((file.member_name(goal.view_of), goal.view), (goal.helper, goal.helper_view))
    said = [f"{who}: {text.rstrip('.')}." for who, text in views if text]
    return " ".join([f"{goal.words.rstrip('.')}: {goal.status.label}.", *said])
