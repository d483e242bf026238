"""Acts of the simulated year that the program itself has in another form. FICTIEF."""

from datetime import date

from wijkteam_desk.casework.set_action import change_action
from wijkteam_desk.domain.conversation import Conversation, Passage, PassageKind
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.plan import Action, ActionWords
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.storage.involved_loaders import course_of
from wijkteam_desk.storage.loaders import plan_of
from wijkteam_desk.storage.regie_loaders import current_regie
from wijkteam_desk.storage.unit_of_work import Work


def evaluate_on(work: Work, *, household_id: str, on: date) -> str:
    """The plan is looked at again on that day."""
    plan = plan_of(work, household_id)
    plan.evaluate_on = on
    return plan.id


def regie_of(work: Work, *, household_id: str) -> str:
    """Who has the regie since before today, if anyone."""
    held = current_regie(work, household_id)
    return held.id if held and held.started_on < work.today else ""


def note_worry(work: Work, *, household_id: str) -> None:
    """Somebody says something about safety."""
    talk = work.add(Conversation(household_id=household_id, held_on=work.today))
    work.session.flush()
    work.add(
        Passage(
            household_id=household_id,
            conversation_id=talk.id,
            position=1,
            text="Verzonnen zorg.",
            written_at=work.now,
            kind=PassageKind.WORRY,
            life_domain=LifeDomain.SAFETY,
        )
    )


def give(work: Work, *, action_id: str, coach: str, due: date) -> None:
    """The action gets an owner and a day."""
    was = told_of(work.one(Action, action_id), ActionWords)
    words = ActionWords(**(vars(was) | {"owner_coach": coach, "due": due}))
    change_action(work, action_id=action_id, words=words, was=was)


def asking_of(work: Work, *, involvement_id: str) -> str:
    """The newest question to that organisation."""
    asking = course_of(work, involvement_id).asking
    return asking.id if asking else ""
