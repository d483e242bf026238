"""Goals, actions and texts of a checked document to rows."""

from collections.abc import Mapping

from wijkteam_desk.domain.household import Member
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.plan import (
    Action,
    ActionStatus,
    ActionWords,
    Goal,
    GoalStatus,
    GoalWords,
    Priority,
    SupportPlan,
    fill_action,
    fill_goal,
)
from wijkteam_desk.domain.plan_text import PlanText, PlanTextKind, check_plan_text
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.exchange.json_text import Tree
from wijkteam_desk.exchange.places import at
from wijkteam_desk.exchange.row_fields import code_in, code_of, day_in, id_in, ids_in, known_id


def goals_in(tree: Tree, plan: SupportPlan, members: Mapping[str, Member]) -> tuple[Goal, ...]:
    """The goals in order; refused as by `fill_goal`."""
    goals = []
    for n, row in enumerate(tree.get("goals", ())):
        goal = Goal(
            id=known_id(row),
            household_id=plan.household_id,
            plan_id=plan.id,
            position=n + 1,
            own_words="",
            passage_id=id_in(row, "passage_id"),
        )
        words = GoalWords(
            own_words=row["own_words"],
            good_when=row.get("good_when", ""),
            life_domain=code_in(row, "life_domain", LifeDomain),
            priority=code_in(row, "priority", Priority) or Priority.NOW,
            status=code_in(row, "status", GoalStatus) or GoalStatus.OPEN,
        )
        with at("goals", n):
            fill_goal(goal, words, [members[one] for one in ids_in(row, "for_members")])
        goals.append(goal)
    return tuple(goals)


def actions_in(tree: Tree, plan: SupportPlan) -> tuple[Action, ...]:
    """The actions in order; refused as by `fill_action`, so with two owners (R-1.11)."""
    actions = []
    for n, row in enumerate(tree.get("actions", ())):
        action = Action(
            id=known_id(row),
            household_id=plan.household_id,
            plan_id=plan.id,
            position=n + 1,
            what="",
            passage_id=id_in(row, "passage_id"),
        )
        with at("actions", n):
            fill_action(action, _words(row))
        actions.append(action)
    return tuple(actions)


def texts_in(tree: Tree, plan: SupportPlan) -> tuple[PlanText, ...]:
    """The texts; refused as by `check_plan_text`, and two of one kind."""
    texts: dict[tuple[PlanTextKind, str | None], PlanText] = {}
    for n, row in enumerate(tree.get("plan_texts", ())):
        kind, member_id = code_of(row, "kind", PlanTextKind), id_in(row, "member_id")
        with at("plan_texts", n):
            check_plan_text(kind, member_id, row["text"])
            if (kind, member_id) in texts:
                raise Refusal("Zo'n tekst staat er al. Van elke soort is er één, per persoon.")
        texts[kind, member_id] = PlanText(
            id=known_id(row),
            household_id=plan.household_id,
            plan_id=plan.id,
            kind=kind,
            member_id=member_id,
            text=row["text"].strip(),
        )
    return tuple(texts.values())


def _words(row: Tree) -> ActionWords:
    return ActionWords(
        what=row["what"],
        goal_id=id_in(row, "goal_id"),
        owner_member=id_in(row, "owner_member"),
        owner_network=id_in(row, "owner_network"),
        owner_contact=id_in(row, "owner_contact"),
        owner_coach=id_in(row, "owner_coach"),
        due=day_in(row, "due"),
        rhythm=row.get("rhythm", ""),
        promised_to=id_in(row, "promised_to"),
        status=code_in(row, "status", ActionStatus) or ActionStatus.OPEN,
        reason=row.get("reason", ""),
    )
