"""The plan as those who read along may read it (DOMAIN 00.11, R-1.17)."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from wijkteam_desk.casework.agreed_for_readers import agreed_for_readers
from wijkteam_desk.casework.evaluated_for_readers import (
    closed_for_readers,
    stands_for_readers,
)
from wijkteam_desk.casework.help_for_readers import help_for_readers
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.overview_for import own_knows
from wijkteam_desk.casework.read_for_paper import read_for_paper
from wijkteam_desk.casework.regie_for_paper import regie_for_paper
from wijkteam_desk.casework.share_facts_of import circumstances_today, told_of_household
from wijkteam_desk.counted import counted
from wijkteam_desk.domain.conversation import Conversation, Passage, PassageKind
from wijkteam_desk.domain.household import Member, family_in_words, is_called_je
from wijkteam_desk.domain.organisation import is_of_safety
from wijkteam_desk.domain.plan import Action, Goal, concerns, nobody_in_words
from wijkteam_desk.domain.plan_sheet import (
    PlanSheet,
    SheetAction,
    SheetGoal,
    SheetTalk,
    action_sheet,
    goal_sheet,
)
from wijkteam_desk.domain.plan_text import PERSONAL, PlanText, PlanTextKind
from wijkteam_desk.domain.policy import UNDECIDED, Policy
from wijkteam_desk.domain.protection import refuse_to_approach
from wijkteam_desk.domain.reading_along import (
    SaidYes,
    by_own_yes,
    may_read_action,
    may_read_goal,
    may_read_network,
    may_read_said,
    may_read_source,
    may_read_text,
    missed_by,
    without_yes,
)
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.shareable import shareables
from wijkteam_desk.storage.loaders import members_among, passages_of, plan_texts_of
from wijkteam_desk.storage.unit_of_work import Work


def plan_for_readers(
    work: Work, *, household_id: str, readers: tuple[str, ...], policy: Policy = UNDECIDED
) -> PlanSheet:
    """The sheet with only what each reader may see, and for the coach what was left out.

    `readers`: ids of members; `policy`: of today. Refused without one, and for who is not to be
    approached. What names such a person or a hidden place is left out (DESIGN decision 11).
    """
    dossier = read_for_paper(work, household_id)
    who = _who_reads(work, dossier, readers)
    goals, actions, yes = _readable(work, dossier, readers, policy)
    agreed, unsaid = agreed_for_readers(work, dossier, readers)
    texts, unread = _texts(work, dossier, readers)
    done = _done(dossier, goals, actions, readers, work.today)
    help_told, unhelped = help_for_readers(work, dossier, readers)
    return PlanSheet(
        readers=tuple(dossier.names[member.id] for member in who),
        family=family_in_words(who, dossier.members),
        household_name=dossier.household.name,
        reference=dossier.household.reference,
        team=dossier.hidden_place.sender(author_team(dossier, work.author)),
        agreed=agreed,
        regie=regie_for_paper(dossier),
        strengths=_said(work, dossier, readers, PassageKind.STRENGTH, yes),
        worries=_said(work, dossier, readers, PassageKind.WORRY, yes),
        goals=_goals(work, dossier, goals, done, readers),
        loose_actions=done.get(None, ()),
        left_out=(*_left_out(dossier, goals, actions, unread), *unhelped, *unsaid),
        printed_on=work.today,
        fictitious=dossier.household.fictitious,
        next_talk=_next_talk(dossier, readers, work.today),
        talk_unseen=any(talk.held_on >= work.today for talk in dossier.planned),
        closed=closed_for_readers(work, dossier, actions, readers),
        wishes=tuple(one.text for one in texts if one.kind is PlanTextKind.WISH),
        gives=tuple(one.text for one in texts if one.kind is PlanTextKind.GIVES),
        help=help_told,
        knows=own_knows(work, dossier, readers, policy),
        young=len(who) == 1 and is_called_je(who[0], work.today),
        phone=_phone(dossier, work.author),
    )


def _who_reads(work: Work, dossier: HouseholdFile, readers: tuple[str, ...]) -> tuple[Member, ...]:
    if not readers:
        raise Refusal("Kies wie er meeleest.")
    refuse_to_approach(dossier.protections, readers)
    return tuple(members_among(work, dossier.household.id, readers))


def author_team(dossier: HouseholdFile, author: str) -> str:
    """The team of the colleague who prints it."""
    return next((coach.team for coach in dossier.coaches if coach.id == author), "")


def _phone(dossier: HouseholdFile, author: str) -> str:
    """The number of that colleague, where it may be told."""
    coach = dossier.coach(author)
    return dossier.hidden_place.phone(coach.phone) if coach else ""


def _said_yes_to(
    work: Work, dossier: HouseholdFile, readers: tuple[str, ...], policy: Policy
) -> SaidYes:
    things = tuple(shareables(told_of_household(work, dossier)))
    return by_own_yes(things, readers, circumstances_today(work, dossier, policy))


def _readable(
    work: Work, dossier: HouseholdFile, readers: tuple[str, ...], policy: Policy
) -> tuple[list[Goal], list[Action], SaidYes]:
    yes, said = _said_yes_to(work, dossier, readers, policy), _said_in_plan(work, dossier)
    talks = {one.id: one for one in dossier.conversations}
    kept_from = {
        key
        for key, one in said.items()
        if not may_read_source(one, talks[one.conversation_id], readers)
    }
    goals = [
        goal
        for goal in dossier.goals
        if may_read_goal(goal, without_yes(yes, readers, goal.id))
        and goal.passage_id not in kept_from
        and _tells(dossier, goal)
        and not dossier.names_away(goal.own_words, goal.good_when)
    ]

    def may_read(one: Action) -> bool:
        rest = without_yes(yes, readers, one.id)
        shown = {goal.id for goal in goals if may_read_goal(goal, rest)}
        missed = _missed(one, said.get(one.passage_id or ""), talks)
        return may_read_action(one, shown, rest) and missed.isdisjoint(rest)

    actions = [
        one
        for one in dossier.actions
        if may_read(one)
        and one.passage_id not in kept_from
        and dossier.hidden_place.may_tell(one.what, one.rhythm)
        and not _asks_of(dossier, one)
    ]
    return goals, actions, yes


def _asks_of(dossier: HouseholdFile, action: Action) -> bool:
    return any(concerns(action, key, names) for key, names in dossier.away.items())


def _said_in_plan(work: Work, dossier: HouseholdFile) -> dict[str, Passage]:
    """By id, the passages from which a goal or an action came."""
    kinds = (PassageKind.GOAL, PassageKind.ACTION)
    found = (passages_of(work, household_id=dossier.household.id, kind=kind) for kind in kinds)
    return {one.id: one for some in found for one in some}


def _missed(action: Action, said: Passage | None, talks: dict[str, Conversation]) -> set[str]:
    return missed_by(action, said, talks[said.conversation_id]) if said else set()


def _tells(dossier: HouseholdFile, goal: Goal) -> bool:
    return dossier.hidden_place.may_tell(goal.own_words, goal.good_when)


def _goals(
    work: Work,
    dossier: HouseholdFile,
    goals: list[Goal],
    done: Mapping[str | None, tuple[SheetAction, ...]],
    readers: tuple[str, ...],
) -> tuple[SheetGoal, ...]:
    """Each with what is done for it, and how it stood when it was looked at last."""
    stands = stands_for_readers(work, dossier, goals, readers)
    whose = (tuple(dossier.names[one.id] for one in goal.for_members) for goal in goals)
    sheets = (
        goal_sheet(goal, names, done.get(goal.id, ()))
        for goal, names in zip(goals, whose, strict=True)
    )
    return tuple(
        replace(sheet, stand=stands.get(goal.id)) for goal, sheet in zip(goals, sheets, strict=True)
    )


def _done(
    dossier: HouseholdFile,
    goals: list[Goal],
    actions: list[Action],
    readers: tuple[str, ...],
    today: date,
) -> dict[str | None, tuple[SheetAction, ...]]:
    """The actions of each goal by its id, and those without one."""
    return {
        goal_id: tuple(
            action_sheet(one, _owner(dossier, one, readers) or nobody_in_words(one), today)
            for one in actions
            if one.goal_id == goal_id
        )
        for goal_id in (*(goal.id for goal in goals), None)
    }


def _owner(dossier: HouseholdFile, action: Action, readers: tuple[str, ...]) -> str:
    """Who does it; of those around them no name that a reader should not see."""
    name, contact = dossier.owner_of(action), dossier.contact(action.owner_contact)
    if contact and dossier.hidden_place.hidden:
        guarded = is_of_safety(contact.organisation)
        return "iemand van een organisatie" if guarded else dossier.paper_name(contact.organisation)
    helper = next((one for one in dossier.network if one.id == action.owner_network), None)
    if helper is None:
        return name
    place = dossier.hidden_place
    hides = place.hidden and (helper.tells_place or not place.may_tell(name))
    return name if may_read_network(helper, readers) and not hides else "iemand uit het netwerk"


def _next_talk(dossier: HouseholdFile, readers: tuple[str, ...], today: date) -> SheetTalk | None:
    """The first one to come of which every reader knows, being invited."""
    return next(
        (
            SheetTalk(key=talk.id, day=talk.held_on, time=talk.at_time, place=talk.place)
            for talk in dossier.planned
            if talk.held_on >= today and {one.id for one in talk.present}.issuperset(readers)
        ),
        None,
    )


def _said(
    work: Work,
    dossier: HouseholdFile,
    readers: tuple[str, ...],
    kind: PassageKind,
    yes: SaidYes,
) -> tuple[str, ...]:
    def rest(passage: Passage) -> tuple[str, ...]:
        return readers if passage.delicate else without_yes(yes, readers, passage.id)

    talks = {one.id: one for one in dossier.conversations}
    return tuple(
        _in_whose_words(dossier, passage, readers)
        for passage in passages_of(work, household_id=dossier.household.id, kind=kind)
        if may_read_said(passage, talks[passage.conversation_id], rest(passage))
        and dossier.hidden_place.may_tell(passage.text)
    )


def _texts(
    work: Work, dossier: HouseholdFile, readers: tuple[str, ...]
) -> tuple[list[PlanText], int]:
    """What they read of wishes and contributions, and how much they do not."""
    tell = dossier.hidden_place.may_tell
    kept = [one for one in plan_texts_of(work, dossier.plan.id) if one.kind in PERSONAL]
    read = [
        one
        for one in kept
        if may_read_text(one, readers) and tell(one.text) and not dossier.names_away(one.text)
    ]
    return read, len(kept) - len(read)


def _in_whose_words(dossier: HouseholdFile, passage: Passage, readers: tuple[str, ...]) -> str:
    if passage.said_by is None or readers == (passage.said_by,):
        return passage.text
    return f"{dossier.member_name(passage.said_by)}: {passage.text}"


def _left_out(
    dossier: HouseholdFile, goals: list[Goal], actions: list[Action], texts: int
) -> tuple[str, ...]:
    gone = [goal for goal in dossier.goals if goal not in goals]
    whose = Counter(dossier.names_of(goal.for_members) or "het hele gezin" for goal in gone)
    lines = [f"{counted(count, 'doel', 'doelen')} van {who}" for who, count in whose.items()]
    count = len(dossier.actions) - len(actions)
    if count:
        lines.append(counted(count, "actie", "acties"))
    if texts:
        lines.append(counted(texts, "wens of bijdrage", "wensen of bijdragen"))
    if any(dossier.names_away(goal.own_words, goal.good_when) for goal in gone):
        lines.append("elk doel waarin staat wie niet wordt benaderd")
    if dossier.hidden_place.hidden:
        lines.append("alles wat een verborgen plek verraadt, ook team, organisaties en netnummer")
    return tuple(lines)
