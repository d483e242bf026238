"""How much the sharing engine lets the team tell back to an organisation (R-6.1, R-6.5)."""

from collections.abc import Sequence

from wijkteam_desk.casework.may_share import Asking, share_with
from wijkteam_desk.casework.open_household import HouseholdFile, read_household
from wijkteam_desk.domain.category import category_of
from wijkteam_desk.domain.course import Course
from wijkteam_desk.domain.feedback import LEAVES, FeedbackAgreement, Level, Moment
from wijkteam_desk.domain.feedback_lines import Hearing
from wijkteam_desk.domain.policy import Policy
from wijkteam_desk.domain.purpose import Purpose
from wijkteam_desk.domain.share_question import Item
from wijkteam_desk.domain.sharing import judge
from wijkteam_desk.domain.verdict import Answer
from wijkteam_desk.storage.involved_loaders import organisations_named
from wijkteam_desk.storage.unit_of_work import Work


def hearings_of(
    work: Work, household_id: str, courses: Sequence[Course], policy: Policy
) -> dict[str, Hearing]:
    """By the id of each agreement to tell an organisation something; nothing is read without one.

    Who is no organisation is told by the word of the family alone.
    """
    told = [(one, each) for each in courses for one in each.feedback if one.way in LEAVES]
    if not told:
        return {}
    file = read_household(work, household_id=household_id)
    asking = Asking(purpose=Purpose.FEEDBACK, policy=policy, on=work.today)
    places = {course.involvement.organisation_id for _, course in told}
    shares = {
        one.id: share_with(work, file, one, asking) for one in organisations_named(work, places)
    }
    hearings = {}
    for agreed, course in told:
        item = _item(agreed, course, file)
        verdict = judge(item, shares[course.involvement.organisation_id])
        hearings[agreed.id] = _hearing(verdict.answer, verdict.why, agreed.level)
    return hearings


def _hearing(answer: Answer, why: str, level: Level) -> Hearing:
    if answer is Answer.YES:
        return Hearing(most=level)
    return Hearing(ask=why) if answer is Answer.ASK else Hearing(refused=why)


def _item(agreed: FeedbackAgreement, course: Course, file: HouseholdFile) -> Item:
    """Up to the next step that the team knows them; from there the life domains of the goals."""
    about = tuple(one.id for one in course.involvement.for_members or file.members)
    told = agreed.level in (Level.RESULT, Level.REPORT)
    domains = (goal.life_domain for goal in course.involvement.goals if told)
    return Item(
        about=about,
        identity=True,
        categories=frozenset(category_of(one) for one in domains if one),
        closing=agreed.moment is Moment.END,
    )
