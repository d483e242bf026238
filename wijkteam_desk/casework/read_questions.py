"""What is to be settled about the people of a household."""

from wijkteam_desk.domain.settle import Question, to_settle
from wijkteam_desk.storage.around_loaders import people_of
from wijkteam_desk.storage.loaders import members_of
from wijkteam_desk.storage.unit_of_work import Work


def read_questions(work: Work, *, household_id: str) -> tuple[Question, ...]:
    """The questions of a dossier that is open."""
    return to_settle(members_of(work, household_id), people_of(work, household_id), work.today)
