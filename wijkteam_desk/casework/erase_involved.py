"""Of the help that is erased with a person: what was for that one alone, and what was said."""

from sqlalchemy import delete, func, select, update

from wijkteam_desk.domain.after_care import AfterCheck
from wijkteam_desk.domain.asking import Asking
from wijkteam_desk.domain.beschikking import Beschikking
from wijkteam_desk.domain.feedback import Feedback, FeedbackAgreement, FeedbackChase
from wijkteam_desk.domain.involvement import Involvement, InvolvementStep, involvement_for
from wijkteam_desk.domain.joining import Joining
from wijkteam_desk.domain.leaving import GoalResult, Leaving
from wijkteam_desk.domain.tapering import TaperStep
from wijkteam_desk.domain.waiting import Waiting
from wijkteam_desk.storage.unit_of_work import Work

_PARTS = (
    *(InvolvementStep, Asking, Joining, Waiting, Leaving, GoalResult, TaperStep, AfterCheck),
    *(Beschikking, FeedbackAgreement),
)


def take_away_involved(work: Work, member_id: str) -> list[str]:
    """Takes it away; the ids of the rows that went with all their traces.

    Help for several stays, without this person, his or her yes and own words.
    """
    whom = involvement_for.c
    theirs = select(whom.involvement_id).where(whom.member_id == member_id)
    alone = list(
        work.session.scalars(
            select(whom.involvement_id)
            .where(whom.involvement_id.in_(theirs))
            .group_by(whom.involvement_id)
            .having(func.count() == 1)
        )
    )
    gone = [*alone]
    agreed = select(FeedbackAgreement.id).where(FeedbackAgreement.involvement_id.in_(alone))
    for told in (Feedback, FeedbackChase):
        about_it = told.agreement_id.in_(agreed)
        gone += work.session.scalars(select(told.id).where(about_it))
        work.session.execute(delete(told).where(about_it))
    for part in _PARTS:
        about = part.involvement_id.in_(alone)
        gone += work.session.scalars(select(part.id).where(about))
        work.session.execute(delete(part).where(about))
    results = GoalResult.whose == member_id
    gone += work.session.scalars(select(GoalResult.id).where(results))
    work.session.execute(delete(GoalResult).where(results))
    work.session.execute(delete(Involvement).where(Involvement.id.in_(alone)))
    work.session.execute(delete(involvement_for).where(whom.member_id == member_id))
    said = update(Joining).where(Joining.yes_by == member_id)
    work.session.execute(said.values(yes_by=None, yes_on=None))
    said = update(Leaving).where(Leaving.own_words_of == member_id)
    work.session.execute(said.values(own_words="", own_words_of=None))
    return gone
