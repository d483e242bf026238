"""What is kept of one member goes for good; that it was there, and went, stays in the journal."""

from sqlalchemy import delete, func, select, update
from sqlalchemy.exc import IntegrityError

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.erase_consents import take_away_consents
from wijkteam_desk.casework.erase_involved import take_away_involved
from wijkteam_desk.casework.remove_member import drop_lines_about
from wijkteam_desk.domain.affirmation import Affirmation
from wijkteam_desk.domain.conversation import Passage, Presence
from wijkteam_desk.domain.evaluation import GoalEvaluation, was_there
from wijkteam_desk.domain.household import Member
from wijkteam_desk.domain.plan_text import PlanText
from wijkteam_desk.domain.plan_version import (
    Agreement,
    PlanVersion,
    VersionLine,
    lines_of,
    text_sha256,
)
from wijkteam_desk.domain.protection import Protection
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.story import Story, StoryApproval, StoryGiven
from wijkteam_desk.storage.erasing import erase_traces
from wijkteam_desk.storage.loaders import members_of
from wijkteam_desk.storage.unit_of_work import Work

_APPROVERS = select(StoryApproval.story_id, func.count()).group_by(StoryApproval.story_id)


def erase_person(work: Work, *, member_id: str) -> Changed:
    """Erases the member, what they said with all its earlier wordings, and every trace of both.

    Words of others about them stay: those are not theirs alone. Refused for the last member and
    while a plan, a goal, an action or the regie still names them. Cannot be undone. When this may
    be done is not decided here.
    """
    member = work.one(Member, member_id)
    household_id = member.household_id
    if len(members_of(work, household_id)) == 1:
        raise Refusal("Van het laatste gezinslid kan niet alleen de inhoud worden gewist.")
    said = _said_by(work, member_id)
    work.forgotten = True
    try:
        gone = _take_away(work, member, said)
    except IntegrityError:
        raise Refusal(
            "Deze persoon staat nog in het plan of bij de regie. Haal die daar eerst weg."
        ) from None
    erase_traces(work, household_id, {*said, *gone}, person=member_id)
    return Changed(household_id=household_id)


def _said_by(work: Work, member_id: str) -> list[str]:
    """Their passages with every earlier and later wording, the newest wording first."""
    pairs = {row[0]: row[1] for row in work.session.execute(select(Passage.id, Passage.corrects))}
    said = set(work.session.scalars(select(Passage.id).where(Passage.said_by == member_id)))
    tied = 0
    while tied != len(said):
        tied = len(said)
        said |= {old for new, old in pairs.items() if new in said and old}
        said |= {new for new, old in pairs.items() if old in said}
    return sorted(said, reverse=True)


def _take_away(work: Work, member: Member, said: list[str]) -> list[str]:
    """Also gives the ids of the stories and the lines of agreed plans that went along."""
    drop_lines_about(work, member.id)
    work.session.execute(delete(Protection).where(Protection.member_id == member.id))
    work.session.execute(delete(Presence).where(Presence.member_id == member.id))
    affirmed = (Affirmation.member_id == member.id) | Affirmation.passage_id.in_(said)
    work.session.execute(delete(Affirmation).where(affirmed))
    stories = _take_away_stories(work, member.id)
    lines = [*_take_away_agreed(work, member.id), *_take_away_evaluated(work, member.id)]
    lines += take_away_involved(work, member.id)
    lines += take_away_consents(work, member.id)
    work.session.execute(delete(PlanText).where(PlanText.member_id == member.id))
    for passage_id in said:
        work.session.execute(delete(Passage).where(Passage.id == passage_id))
    work.session.execute(update(Passage).where(Passage.about == member.id).values(about=None))
    work.session.delete(member)
    work.session.flush()
    return [*stories, *lines]


def _take_away_agreed(work: Work, member_id: str) -> list[str]:
    """What was agreed for them alone, with what would be done for it, and what they said of it.

    The text of those versions is another one then.
    """
    work.session.execute(delete(Agreement).where(Agreement.member_id == member_id))
    theirs = VersionLine.whose == member_id
    goals = select(VersionLine.of).where(theirs)
    lines = list(
        work.session.scalars(select(VersionLine.id).where(theirs | VersionLine.under.in_(goals)))
    )
    touched = set(
        work.session.scalars(select(VersionLine.version_id).where(VersionLine.id.in_(lines)))
    )
    work.session.execute(delete(VersionLine).where(VersionLine.id.in_(lines)))
    for version_id in touched:
        _hash_anew(work, version_id)
    return lines


def _hash_anew(work: Work, version_id: str) -> None:
    left = work.session.scalars(select(VersionLine).where(VersionLine.version_id == version_id))
    work.one(PlanVersion, version_id).text_sha256 = text_sha256(lines_of(left))


def _take_away_evaluated(work: Work, member_id: str) -> list[str]:
    """That they were there, what they said of a goal, and how a goal of theirs alone stood."""
    work.session.execute(delete(was_there).where(was_there.c.member_id == member_id))
    theirs = GoalEvaluation.whose == member_id
    goals = list(work.session.scalars(select(GoalEvaluation.id).where(theirs)))
    work.session.execute(delete(GoalEvaluation).where(theirs))
    said = update(GoalEvaluation).where(GoalEvaluation.view_of == member_id)
    work.session.execute(said.values(view="", view_of=None))
    return goals


def _take_away_stories(work: Work, member_id: str) -> list[str]:
    """A story that nobody else approved was theirs; the others are of who approved them too."""
    by = {row[0]: row[1] for row in work.session.execute(_APPROVERS)}
    theirs = select(StoryApproval.story_id).where(StoryApproval.member_id == member_id)
    alone = [one for one in work.session.scalars(theirs) if by[one] == 1]
    work.session.execute(delete(StoryApproval).where(StoryApproval.member_id == member_id))
    work.session.execute(delete(StoryGiven).where(StoryGiven.story_id.in_(alone)))
    work.session.execute(delete(Story).where(Story.id.in_(alone)))
    return alone
