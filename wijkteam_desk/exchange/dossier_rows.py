"""A checked document to the rows of a household, by the rules of the domain."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time

from wijkteam_desk.domain.closing import decide
from wijkteam_desk.domain.coach import Coach, introduce
from wijkteam_desk.domain.conversation import (
    Conversation,
    Guest,
    Passage,
    PassageKind,
    Presence,
    TalkTold,
    check_passage,
    fill_conversation,
)
from wijkteam_desk.domain.dossier import Dossier
from wijkteam_desk.domain.household import Household, Member, Relation, WhoIsWho, new_member
from wijkteam_desk.domain.identity import new_id, new_reference
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.network import NetworkPerson
from wijkteam_desk.domain.plan import SupportPlan, goes_on
from wijkteam_desk.domain.reaching import Reach, fill_reach
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.exchange.after_rows import after_rows
from wijkteam_desk.exchange.agreed_rows import agreed_rows
from wijkteam_desk.exchange.around_rows import around_rows
from wijkteam_desk.exchange.consent_rows import consents_in
from wijkteam_desk.exchange.contact_rows import contacts_in, organisations_in
from wijkteam_desk.exchange.evaluated_rows import evaluated_rows
from wijkteam_desk.exchange.involved_rows import involved_rows
from wijkteam_desk.exchange.json_text import Tree
from wijkteam_desk.exchange.places import at, place, shown
from wijkteam_desk.exchange.plan_rows import actions_in, goals_in, texts_in
from wijkteam_desk.exchange.regie_rows import regie_in
from wijkteam_desk.exchange.row_fields import (
    code_in,
    day_in,
    id_in,
    ids_in,
    known_id,
    moment_in,
)
from wijkteam_desk.exchange.steering_rows import steering_in
from wijkteam_desk.exchange.told_rows import told_in

_NOON = time(12, tzinfo=UTC)
_People = tuple[Mapping[str, Member], Mapping[str, NetworkPerson]]


def dossier_rows(tree: Tree, today: date) -> Dossier:
    """The rows; what the domain refuses is refused with its place in the document."""
    household = _household(tree["household"], today)
    members = _members(tree, household, today)
    by_id = {member.id: member for member in members}
    around = around_rows(tree, household, by_id, today)
    network = {person.id: person for person in around.network}
    conversations = _conversations(tree, household, (by_id, network), today)
    plan = _plan(tree.get("plan"), household)
    actions = actions_in(tree, plan)
    goals = goals_in(tree, plan, by_id)
    evaluated = evaluated_rows(tree, plan, by_id, today)
    if plan.closed_on:
        decide([one for one in actions if goes_on(one)], {})
    return Dossier(
        household=household,
        members=members,
        coaches=tuple(_coach(row) for row in tree.get("coaches", ())),
        plan=plan,
        goals=goals,
        actions=actions,
        conversations=conversations,
        passages=_passages(tree, conversations),
        organisations=organisations_in(tree),
        contacts=contacts_in(tree),
        regie=regie_in(tree, household, today),
        steering=steering_in(tree, household.id, today),
        texts=texts_in(tree, plan),
        around=around,
        afterwards=after_rows(tree, household, today),
        agreed=agreed_rows(tree, plan, today),
        evaluated=evaluated,
        involved=involved_rows(tree, household.id, by_id, goals, today),
        consents=consents_in(tree, by_id, today),
    )


def _household(row: Tree, today: date) -> Household:
    return Household(
        id=known_id(row),
        name=row["name"].strip(),
        opened_on=day_in(row, "opened_on") or today,
        reference=row.get("reference") or new_reference(),
        fictitious=row.get("fictitious", False),
        address=row.get("address", "").strip(),
    )


def _members(tree: Tree, household: Household, today: date) -> tuple[Member, ...]:
    members = []
    for n, row in enumerate(tree["members"]):
        with at("members", n):
            member = new_member(household.id, n + 1, _told(row), today)
        member.id = known_id(row)
        told_on = day_in(row, "about_age_on")
        _refuse_future(told_on, today, place(("members", n, "about_age_on")))
        member.about_age_on = told_on or member.about_age_on
        with at("members", n):
            fill_reach(member, told_in(row, Reach))
        members.append(member)
    return tuple(members)


def _told(row: Tree) -> WhoIsWho:
    return WhoIsWho(
        given_name=row["given_name"],
        prefix=row.get("prefix", ""),
        family_name=row.get("family_name", ""),
        relation=code_in(row, "relation", Relation) or Relation.OTHER,
        birth_date=day_in(row, "birth_date"),
        about_age=int(row["about_age"]) if "about_age" in row else None,
    )


def _coach(row: Tree) -> Coach:
    told = {name: row.get(name, "") for name in ("function", "team", "phone")}
    coach = introduce(name=row["name"], **told)
    coach.id = known_id(row)
    return coach


def _plan(row: Tree | None, household: Household) -> SupportPlan:
    told = row or {}
    return SupportPlan(
        id=id_in(told, "id") or new_id(),
        household_id=household.id,
        opened_on=day_in(told, "opened_on") or household.opened_on,
        evaluate_on=day_in(told, "evaluate_on"),
    )


def _conversations(
    tree: Tree, household: Household, people: _People, today: date
) -> tuple[Conversation, ...]:
    conversations = []
    for n, row in enumerate(tree.get("conversations", ())):
        told = told_in(row, TalkTold)
        talk = Conversation(
            id=known_id(row),
            household_id=household.id,
            held_on=told.held_on,
            planned=row.get("planned", False),
        )
        if not talk.planned:
            _refuse_future(talk.held_on, today, place(("conversations", n, "held_on")))
        with at("conversations", n):
            # What was planned may have been called off by the day itself.
            fill_conversation(talk, told, min(talk.held_on, today))
            _seat(talk, row, people)
        conversations.append(talk)
    return tuple(conversations)


def _seat(talk: Conversation, row: Tree, people: _People) -> None:
    family, network = ids_in(row, "present"), ids_in(row, "invited")
    since = {id_in(one, "person_id"): moment_in(one, "since") for one in row.get("joined", ())}
    if not since.keys() <= {*family, *network}:
        raise Refusal("Wie later aan tafel kwam, hoort ook bij wie erbij waren.")
    talk.presences = [Presence(member=people[0][one], since=since.get(one)) for one in family]
    talk.guests = [Guest(person=people[1][one], since=since.get(one)) for one in network]


def _passages(tree: Tree, conversations: tuple[Conversation, ...]) -> tuple[Passage, ...]:
    by_id = {one.id: one for one in conversations}
    used = dict.fromkeys(by_id, 0)
    passages = []
    for n, row in enumerate(tree.get("passages", ())):
        conversation = by_id[row["conversation_id"].lower()]
        used[conversation.id] += 1
        with at("passages", n):
            passages.append(_passage(row, conversation, used[conversation.id]))
    return tuple(passages)


def _passage(row: Tree, conversation: Conversation, position: int) -> Passage:
    kind, said_by = code_in(row, "kind", PassageKind) or PassageKind.FACT, id_in(row, "said_by")
    guest = id_in(row, "said_by_network")
    if said_by and guest:
        raise Refusal("Eén alinea heeft één spreker: said_by of said_by_network.")
    check_passage(row["text"], kind, said_by or guest)
    noon = datetime.combine(conversation.held_on, _NOON)
    return Passage(
        id=known_id(row),
        household_id=conversation.household_id,
        conversation_id=conversation.id,
        position=position,
        text=row["text"].strip(),
        written_at=moment_in(row, "written_at") or noon,
        kind=kind,
        said_by=said_by,
        said_by_network=guest,
        about=id_in(row, "about"),
        life_domain=code_in(row, "life_domain", LifeDomain),
        alone=row.get("alone", False),
    )


def _refuse_future(day: date | None, today: date, where: str) -> None:
    if day and day > today:
        raise Refusal(
            f"Op {where} staat {shown(day.isoformat())}. Daar hoort een dag die al geweest is."
        )
