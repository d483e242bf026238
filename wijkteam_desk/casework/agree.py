"""What was agreed or promised in a conversation becomes an action with an owner and a day."""

from dataclasses import replace

from sqlalchemy import select

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.check_owner import check_owner
from wijkteam_desk.casework.plan_from_passage import into_plan
from wijkteam_desk.domain.conversation import Passage, PassageKind, check_passage
from wijkteam_desk.domain.plan import Action, ActionWords, fill_action
from wijkteam_desk.domain.protection import refuse_to_approach
from wijkteam_desk.storage.around_loaders import protections_of
from wijkteam_desk.storage.loaders import members_among, passages_of, place_for_passage
from wijkteam_desk.storage.unit_of_work import Work


def agree(work: Work, *, conversation_id: str, words: ActionWords) -> Changed:
    """Writes it down in the conversation and puts it in the plan; refused as by `fill_action`.

    Without a goal it stands under the one that was spoken of last, unless it was promised to
    somebody or something was told alone in that talk: who heard it is not known afterwards.
    """
    check_passage(words.what, PassageKind.ACTION, words.owner_member)
    household_id, position = place_for_passage(work, conversation_id)
    check_owner(work, household_id, words)
    promised = (words.promised_to,) if words.promised_to else ()
    members_among(work, household_id, promised)
    refuse_to_approach(protections_of(work, household_id), promised)
    passage = work.add(
        Passage(
            household_id=household_id,
            conversation_id=conversation_id,
            position=position,
            text=words.what.strip(),
            written_at=work.now,
            kind=PassageKind.ACTION,
            said_by=words.owner_member,
        )
    )
    work.session.flush()
    into_plan(work, passage)
    work.session.flush()
    action = work.session.scalars(select(Action).where(Action.passage_id == passage.id)).one()
    to_few = words.promised_to or _told_alone(work, conversation_id)
    goal = words.goal_id or (None if to_few else action.goal_id)
    fill_action(action, replace(words, goal_id=goal))
    return Changed(household_id=household_id, made=action.id, entry=work.entry)


def _told_alone(work: Work, conversation_id: str) -> bool:
    said = passages_of(work, conversation_id=conversation_id)
    return any(one.delicate and one.kind is not PassageKind.NOTE for one in said)
