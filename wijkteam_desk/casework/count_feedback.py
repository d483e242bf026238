"""How one organisation feeds back over all households, for the team and the talk with them."""

from wijkteam_desk.domain.feedback_figures import FeedbackFigures, figures_of
from wijkteam_desk.storage.involved_loaders import courses_with
from wijkteam_desk.storage.unit_of_work import Work


def count_feedback(work: Work, *, organisation_id: str) -> FeedbackFigures:
    """Counts; of nobody in particular, and small numbers are left out."""
    return figures_of(courses_with(work, organisation_id), work.today)
