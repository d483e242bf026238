"""What is known of a colleague changes."""

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.coach import Coach, CoachDetails, check_details
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.unit_of_work import Work, still

DRAFT_FORM = "coach"


def change_coach(work: Work, *, coach_id: str, told: CoachDetails, was: CoachDetails) -> Changed:
    """Changes name, function, team and phone; refused without a name, and when stale."""
    coach = work.one(Coach, coach_id)
    still(told_of(coach, CoachDetails), was)
    for name, text in vars(check_details(told)).items():
        setattr(coach, name, text)
    drop_draft(work, form=DRAFT_FORM, about=coach.id)
    return Changed(household_id="")
