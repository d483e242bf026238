"""The agreements about terugkoppeling and what came of them, from a checked document to rows."""

from datetime import date

from wijkteam_desk.domain.feedback import (
    AgreementTold,
    ChaseTold,
    Feedback,
    FeedbackAgreement,
    FeedbackChase,
    FeedbackTold,
    fill_agreement,
    fill_chase,
    fill_feedback,
)
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.exchange.json_text import Tree
from wijkteam_desk.exchange.places import at
from wijkteam_desk.exchange.row_fields import id_in, known_id
from wijkteam_desk.exchange.told_rows import told_in


def feedback_rows(tree: Tree, household_id: str, today: date) -> tuple[FeedbackAgreement, ...]:
    """The agreements with what was heard and asked; refused with the place in the document."""
    made = {}
    for n, row in enumerate(tree.get("feedback_agreements", ())):
        with at("feedback_agreements", n):
            agreement = _agreement(row, household_id)
        made[agreement.id] = agreement
    for n, row in enumerate(tree.get("feedback", ())):
        with at("feedback", n):
            made[_of(row)].heard.append(_heard(row, household_id, today))
    for n, row in enumerate(tree.get("feedback_chases", ())):
        with at("feedback_chases", n):
            made[_of(row)].chases.append(_chase(row, household_id, today))
    return tuple(made.values())


def _agreement(row: Tree, household_id: str) -> FeedbackAgreement:
    told = told_in(row, AgreementTold)
    made = FeedbackAgreement(
        id=known_id(row),
        household_id=household_id,
        involvement_id=id_in(row, "involvement_id"),
        melding_id=id_in(row, "melding_id"),
        moment=told.moment,
    )
    if not (made.involvement_id or made.melding_id):
        raise Refusal("Hier hoort een deelname of een melding bij: met wie is dit afgesproken?")
    fill_agreement(made, told)
    return made


def _heard(row: Tree, household_id: str, today: date) -> Feedback:
    told = told_in(row, FeedbackTold)
    made = Feedback(
        id=known_id(row), household_id=household_id, agreement_id=_of(row), told_on=told.told_on
    )
    fill_feedback(made, told, today)
    return made


def _chase(row: Tree, household_id: str, today: date) -> FeedbackChase:
    told = told_in(row, ChaseTold)
    made = FeedbackChase(
        id=known_id(row), household_id=household_id, agreement_id=_of(row), chased_on=told.chased_on
    )
    fill_chase(made, told, today)
    return made


def _of(row: Tree) -> str:
    return id_in(row, "agreement_id") or ""
