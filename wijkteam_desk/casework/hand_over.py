"""The regie is offered, and the offer answered; until it is accepted nothing moves (R-3.4)."""

from collections.abc import Mapping

from wijkteam_desk.casework.assign_regie import (
    DRAFT_FORM,
    check_people,
    make_assignment,
    regie_to_hand_over,
)
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.coach import Newcomer
from wijkteam_desk.domain.handover import (
    AnswerTold,
    Handover,
    HandoverAnswer,
    HandoverTold,
    answer_handover,
    fill_handover,
)
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.regie import RegieAssignment, RegieWords, Standing, end_regie
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.regie_loaders import current_regie
from wijkteam_desk.storage.unit_of_work import Work, still

ANSWER_FORM = "answer_handover"
"""What is being typed about the answer, about the household."""


def offer_handover(
    work: Work,
    *,
    household_id: str,
    words: RegieWords,
    told: HandoverTold,
    was: str,
    newcomers: Mapping[str, Newcomer] | None = None,
) -> Changed:
    """Offers the regie of the assignment `was` to who is in `words`; made is the handover's id.

    Refused as by `assign_regie` and `check_handover`.
    """
    if regie_to_hand_over(work, household_id, was, words.kind) is None:
        raise Refusal("Niemand heeft de regie. Leg meteen vast wie haar krijgt.")
    offered = work.add(
        make_assignment(work, household_id, words, newcomers or {}, Standing.OFFERED)
    )
    work.session.flush()
    handover = Handover(
        household_id=household_id, from_regie=was, to_regie=offered.id, offered_on=work.today
    )
    fill_handover(handover, told)
    work.add(handover)
    drop_draft(work, form=DRAFT_FORM, about=household_id)
    return Changed(household_id=household_id, made=handover.id, entry=work.entry)


def answer_offer(work: Work, *, handover_id: str, told: AnswerTold) -> Changed:
    """Accepted: the regie moves that day, in this act. Refused or withdrawn: who has it keeps it.

    Refused as by `answer_handover` and `check_people`, and when somebody else has it meanwhile.
    """
    handover = work.one(Handover, handover_id)
    offered = work.one(RegieAssignment, handover.to_regie)
    answer_handover(handover, told, work.today)
    if told.answer is HandoverAnswer.ACCEPTED:
        current = current_regie(work, handover.household_id, offered.kind)
        still(current.id if current else None, handover.from_regie)
        check_people(work, offered)
        offered.started_on = told.answered_on
        if current:
            end_regie(current, offered)
        work.session.flush()
        offered.standing = Standing.HOLDS
    else:
        offered.standing = Standing.LAPSED
    drop_draft(work, form=ANSWER_FORM, about=handover.household_id)
    return Changed(household_id=handover.household_id, entry=work.entry)
