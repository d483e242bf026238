"""Acts of the simulated year that the program itself has in another form. FICTIEF."""

from dataclasses import replace
from datetime import date, timedelta

from sqlalchemy import select

from wijkteam_desk.casework.ask_consent import ask_consent
from wijkteam_desk.casework.let_join import set_waiting
from wijkteam_desk.casework.let_leave import set_check
from wijkteam_desk.casework.set_action import change_action
from wijkteam_desk.casework.set_melding import change_melding
from wijkteam_desk.domain.after_care import AfterCheckTold
from wijkteam_desk.domain.category import Category
from wijkteam_desk.domain.consent import ConsentTold
from wijkteam_desk.domain.consent_status import Needed
from wijkteam_desk.domain.consent_voice import ConsentVoice, Speaks, Who
from wijkteam_desk.domain.conversation import Conversation, Passage, PassageKind
from wijkteam_desk.domain.feedback import Level
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.melding import Melding, MeldingTold
from wijkteam_desk.domain.plan import Action, ActionWords
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.domain.waiting import WaitingTold
from wijkteam_desk.storage.involved_loaders import course_of
from wijkteam_desk.storage.loaders import members_of, plan_of
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


def asks_daan(work: Work, *, household_id: str, organisation_id: str) -> tuple[str, str]:
    """Somebody is asked whether that organisation may know something; of that and the voice."""
    (who, *_) = members_of(work, household_id)
    told = ConsentTold(
        organisation_id=organisation_id,
        member_id=who.id,
        function="begeleider",
        categories=Category.CARE.value,
        why="Afstemmen",
        valid_from=work.today,
        valid_until=work.today + timedelta(days=170),
        asked_on=work.today,
    )
    whom = (Needed(speaks=Speaks.SELF, who=Who(member_id=who.id)),)
    made = ask_consent(work, household_id=household_id, told=told, whom=whom).made
    work.session.flush()
    voices = select(ConsentVoice.id).where(ConsentVoice.consent_id == made)
    return made, work.session.scalars(voices).one()


def family_says(work: Work, *, melding_id: str, level: Level) -> None:
    """What whoever brought it may hear."""
    was = told_of(work.one(Melding, melding_id), MeldingTold)
    change_melding(work, melding_id=melding_id, told=replace(was, may_hear=level), was=was)


def looked_after(work: Work, *, involvement_id: str) -> date | None:
    """The check after the end that comes first was done; when the next one is."""
    left = sorted(
        (one for one in course_of(work, involvement_id).checks if not one.done_on),
        key=lambda one: one.due,
    )
    was = told_of(left[0], AfterCheckTold)
    done = replace(was, done_on=work.today)
    set_check(work, involvement_id=involvement_id, told=done, was=was, check_id=left[0].id)
    return left[1].due if left[1:] else None


def phone_later(work: Work, *, involvement_id: str, on: date) -> None:
    """It is still safe; the next call is that day."""
    waiting = course_of(work, involvement_id).waiting
    was = told_of(waiting, WaitingTold) if waiting else WaitingTold()
    told = replace(was, check_on=on)
    set_waiting(work, involvement_id=involvement_id, told=told, was=was)
