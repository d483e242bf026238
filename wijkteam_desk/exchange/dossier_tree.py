"""The rows of a household to a document; what is empty or the default is left out."""

from collections.abc import Iterable
from typing import Any

from wijkteam_desk.domain.around import Around
from wijkteam_desk.domain.coach import Coach
from wijkteam_desk.domain.conversation import Conversation, Passage, PassageKind, TalkTold
from wijkteam_desk.domain.dossier import Dossier
from wijkteam_desk.domain.hidden_place import HiddenPlace, hidden_place, hides_home
from wijkteam_desk.domain.household import Member, Relation
from wijkteam_desk.domain.phone import has_area_code
from wijkteam_desk.domain.plan import Action, ActionStatus, Goal, GoalStatus, Priority, SupportPlan
from wijkteam_desk.domain.plan_text import PlanText
from wijkteam_desk.domain.protection import hides_place
from wijkteam_desk.domain.reaching import Reach
from wijkteam_desk.exchange.after_tree import after_tree
from wijkteam_desk.exchange.agreed_rows import agreed_tree
from wijkteam_desk.exchange.around_tree import around_tree
from wijkteam_desk.exchange.consent_rows import consents_tree
from wijkteam_desk.exchange.contact_rows import contacts_tree
from wijkteam_desk.exchange.day_and_moment import write_moment
from wijkteam_desk.exchange.dossier_schema import FORMAT, VERSION
from wijkteam_desk.exchange.evaluated_rows import evaluated_tree
from wijkteam_desk.exchange.involved_tree import involved_tree
from wijkteam_desk.exchange.json_text import Tree
from wijkteam_desk.exchange.regie_rows import regie_that_goes, regie_tree
from wijkteam_desk.exchange.steering_rows import steering_tree
from wijkteam_desk.exchange.told_rows import told_tree, without_telling


def dossier_tree(dossier: Dossier) -> Tree:
    """The document; the same rows always give the same one, in whatever order they come."""
    conversations = sorted(dossier.conversations, key=lambda one: (one.held_on, one.id))
    passages = _in_order(dossier.passages, conversations)
    kept = {passage.id for passage in passages}
    hidden = hidden_place(dossier.around.protections, dossier.household, dossier.members)
    regie = regie_that_goes(dossier.regie, dossier.steering, hidden)
    return {
        "format": FORMAT,
        "version": VERSION,
        "household": _household(dossier),
        "members": [
            _member(one, dossier.around, hidden) for one in sorted(dossier.members, key=_position)
        ],
        **_filled(
            coaches=[
                _coach(one, hidden)
                for one in sorted(dossier.coaches, key=lambda one: (one.name, one.id))
            ],
            plan=_plan(dossier.plan),
            goals=[_goal(one, kept) for one in sorted(dossier.goals, key=_position)],
            actions=[_action(one, kept, hidden) for one in sorted(dossier.actions, key=_position)],
            plan_texts=[_text(one) for one in sorted(dossier.texts, key=lambda one: one.id)],
            conversations=[_conversation(one) for one in conversations],
            passages=[_passage(one) for one in passages],
            regie=regie_tree(regie, hidden),
        ),
        **steering_tree(dossier.steering, regie),
        **({} if hidden.hidden else _helpers(dossier)),
        **around_tree(dossier.around, hidden),
        **after_tree(dossier.afterwards, kept),
        **agreed_tree(dossier.agreed),
        **evaluated_tree(dossier.evaluated),
    }


def _helpers(dossier: Dossier) -> Tree:
    """Who helps, or may read, tells where: no organisation goes with a hidden place."""
    contacts = contacts_tree(dossier.organisations, dossier.contacts)
    return contacts | involved_tree(dossier.involved) | consents_tree(dossier.consents)


def _in_order(passages: Iterable[Passage], conversations: Iterable[Conversation]) -> list[Passage]:
    place_of = {one.id: n for n, one in enumerate(conversations)}
    return sorted(passages, key=lambda one: (place_of[one.conversation_id], one.position))


def _position(row: Member | Goal | Action) -> tuple[int, str]:
    return row.position, row.id


def _filled(**fields: Any) -> Tree:
    return {name: value for name, value in fields.items() if value not in (None, "", [], False)}


def _unless(value: str, default: str) -> str:
    return "" if value == default else str(value)


def _household(dossier: Dossier) -> Tree:
    row, hidden = dossier.household, hides_home(dossier.around.protections, dossier.members)
    return _filled(
        address="" if hidden else row.address,
        id=row.id,
        reference=row.reference,
        name=row.name,
        opened_on=row.opened_on.isoformat(),
        fictitious=row.fictitious,
    )


def _member(row: Member, around: Around, hidden: HiddenPlace) -> Tree:
    told = _filled(
        id=row.id,
        given_name=row.given_name,
        prefix=row.prefix,
        family_name=row.family_name,
        relation=_unless(row.relation, Relation.OTHER),
        birth_date=row.birth_date.isoformat() if row.birth_date else None,
    )
    if row.about_age is not None:
        told["about_age"] = row.about_age
        told |= _filled(about_age_on=row.about_age_on.isoformat() if row.about_age_on else None)
    reach = without_telling(told_tree(row, Reach), hidden)
    if hides_place(around.protections, row.id):
        reach.pop("address", None)
        if has_area_code(row.phone):
            reach.pop("phone", None)
    return told | reach


def _coach(row: Coach, hidden: HiddenPlace) -> Tree:
    return _filled(
        id=row.id,
        name=row.name,
        function=_unless(row.function, "wijkcoach"),
        team=hidden.sender(row.team),
        phone=hidden.phone(row.phone),
    )


def _plan(row: SupportPlan) -> Tree:
    day = row.evaluate_on.isoformat() if row.evaluate_on else ""
    return _filled(id=row.id, opened_on=row.opened_on.isoformat(), evaluate_on=day)


def _goal(row: Goal, passages: set[str]) -> Tree:
    return _filled(
        id=row.id,
        own_words=row.own_words,
        good_when=row.good_when,
        life_domain=row.life_domain and row.life_domain.value,
        priority=_unless(row.priority, Priority.NOW),
        status="" if row.status is GoalStatus.OPEN else row.status.value,
        passage_id=row.passage_id if row.passage_id in passages else None,
    ) | {"for_members": [member.id for member in sorted(row.for_members, key=_position)]}


def _action(row: Action, passages: set[str], hidden: HiddenPlace) -> Tree:
    return _filled(
        id=row.id,
        what=row.what,
        goal_id=row.goal_id,
        owner_member=row.owner_member,
        owner_network=row.owner_network,
        owner_contact=None if hidden.hidden else row.owner_contact,
        owner_coach=row.owner_coach,
        due=row.due.isoformat() if row.due else None,
        rhythm=row.rhythm,
        promised_to=row.promised_to,
        status="" if row.status is ActionStatus.OPEN else row.status.value,
        reason=row.reason,
        passage_id=row.passage_id if row.passage_id in passages else None,
    )


def _text(row: PlanText) -> Tree:
    return _filled(id=row.id, kind=row.kind.value, member_id=row.member_id, text=row.text)


def _conversation(row: Conversation) -> Tree:
    family = {one.member_id: one.since for one in row.presences}
    network = {one.person_id: one.since for one in row.guests}
    came = {one: since for one, since in (family | network).items() if since}
    who = _filled(
        planned=row.planned,
        invited=[person.id for person in row.invited],
        present=[member.id for member in row.present],
        joined=[
            {"person_id": one, "since": write_moment(came[one])} for one in row.there if one in came
        ],
    )
    return {"id": row.id} | told_tree(row, TalkTold) | who


def _passage(row: Passage) -> Tree:
    return _filled(
        id=row.id,
        conversation_id=row.conversation_id,
        text=row.text,
        kind=_unless(row.kind, PassageKind.FACT),
        said_by=row.said_by,
        said_by_network=row.said_by_network,
        about=row.about,
        life_domain=row.life_domain and row.life_domain.value,
        alone=row.alone or None,
        written_at=write_moment(row.written_at),
    )
