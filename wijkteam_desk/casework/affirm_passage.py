"""Somebody at the table says that a passage is right, or takes that back."""

from sqlalchemy import select

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.affirmation import Affirmation, may_read_together
from wijkteam_desk.domain.conversation import Passage
from wijkteam_desk.domain.protection import refuse_to_approach
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.storage.around_loaders import protections_of
from wijkteam_desk.storage.loaders import conversation_with_people, is_corrected
from wijkteam_desk.storage.unit_of_work import Work


def affirm_passage(work: Work, *, passage_id: str, member_id: str) -> Changed:
    """Keeps who said it is right, and when; said twice it stays as it was.

    Refused for who does not sit there or is not approached, for words that were corrected since,
    and for words that may not be read together.
    """
    passage = work.one(Passage, passage_id)
    talk = conversation_with_people(work, passage.conversation_id)
    if is_corrected(work, passage_id) or not may_read_together(passage, talk):
        raise Refusal("Deze tekst kan nu niet samen gelezen worden. Kijk nog eens wat er staat.")
    if member_id not in {one.id for one in talk.present}:
        raise Refusal("Alleen wie aan tafel zit, kan zeggen dat dit klopt.")
    refuse_to_approach(protections_of(work, talk.household_id), (member_id,))
    said = _said(work, passage_id, member_id)
    if said:
        return Changed(household_id=passage.household_id)
    work.add(
        Affirmation(
            household_id=passage.household_id,
            passage_id=passage_id,
            member_id=member_id,
            said_at=work.now,
        )
    )
    return Changed(household_id=passage.household_id, entry=work.entry)


def withdraw_affirmation(work: Work, *, passage_id: str, member_id: str) -> Changed:
    """On second thoughts it is not right, or it was a slip of the finger."""
    passage = work.one(Passage, passage_id)
    said = _said(work, passage_id, member_id)
    if said is None:
        return Changed(household_id=passage.household_id)
    work.session.delete(said)
    return Changed(household_id=passage.household_id, entry=work.entry)


def _said(work: Work, passage_id: str, member_id: str) -> Affirmation | None:
    found = select(Affirmation).where(
        Affirmation.passage_id == passage_id, Affirmation.member_id == member_id
    )
    return work.session.scalars(found).one_or_none()
