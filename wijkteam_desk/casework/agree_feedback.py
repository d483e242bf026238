"""What is agreed about terugkoppeling, with an organisation or with who brought a melding."""

from collections.abc import Iterable

from wijkteam_desk.casework.approached import refuse_all_away, refuse_named_away
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.domain.feedback import (
    AgreementTold,
    FeedbackAgreement,
    Way,
    fill_agreement,
)
from wijkteam_desk.domain.involvement import Involvement
from wijkteam_desk.domain.melding import Melding
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.involved_loaders import steps_of
from wijkteam_desk.storage.unit_of_work import Work, still

DRAFT_FORM = "feedback"
"""All that is typed about terugkoppeling, about the melding, else about the involvement."""


def agree_feedback(
    work: Work, *, told: tuple[AgreementTold, ...], involvement_id: str = "", melding_id: str = ""
) -> Changed:
    """Keeps these moments, agreed at once; what has not begun is planned, and never late.

    Refused with nobody, by a day before they took part, and where somebody who is not approached
    would hear something.
    """
    with_whom = _with_whom(work, involvement_id, melding_id)
    if not told or not with_whom:
        raise Refusal("Kies met wie je dit afspreekt, en welk moment.")
    household_id = with_whom[0].household_id
    refuse_named_away(work, household_id, *(one.words for one in told))
    _refuse_before(work, with_whom, *told)
    if any(one.way is Way.TO_FAMILY for one in told):
        refuse_all_away(work, household_id, set())
    rows = [
        FeedbackAgreement(
            household_id=household_id,
            involvement_id=involvement_id or None,
            melding_id=melding_id or None,
            moment=one.moment,
        )
        for one in told
    ]
    for row, one in zip(rows, told, strict=True):
        fill_agreement(row, one)
        work.add(row)
    drop_draft(work, form=DRAFT_FORM, about=melding_id or involvement_id)
    return Changed(household_id=household_id, made=rows[0].id, entry=work.entry)


def change_agreement(
    work: Work, *, agreement_id: str, told: AgreementTold, was: AgreementTold
) -> Changed:
    """Replaces what the form showed; refused when stale."""
    known = work.one(FeedbackAgreement, agreement_id)
    still(told_of(known, AgreementTold), was)
    refuse_named_away(work, known.household_id, told.words)
    if told.by != known.by:
        _refuse_before(work, _with_whom(work, known.involvement_id, known.melding_id), told)
    fill_agreement(known, told)
    drop_typed(work, known)
    return Changed(household_id=known.household_id, made=agreement_id, entry=work.entry)


def _with_whom(
    work: Work, involvement_id: str | None, melding_id: str | None
) -> list[Involvement | Melding]:
    found: list[Involvement | Melding] = []
    if involvement_id:
        found.append(work.one(Involvement, involvement_id))
    if melding_id:
        found.append(work.one(Melding, melding_id))
    return found


def _refuse_before(
    work: Work, with_whom: Iterable[Involvement | Melding], *told: AgreementTold
) -> None:
    days = [one.by for one in told if one.by]
    for one in with_whom if days else ():
        began = (
            one.reported_on
            if isinstance(one, Melding)
            else min(step.since for step in steps_of(work, one.id))
        )
        if min(days) < began:
            raise Refusal(f"Dat was voor {full_date(began)}, toen het begon. Kies een latere dag.")


def drop_typed(work: Work, agreement: FeedbackAgreement) -> None:
    """What was being typed about it was kept."""
    about = agreement.melding_id or agreement.involvement_id or ""
    drop_draft(work, form=DRAFT_FORM, about=about)


def drop_agreement(work: Work, *, agreement_id: str) -> Changed:
    """Takes out what was agreed by mistake, with what came of it; undo brings it back."""
    known = work.one(FeedbackAgreement, agreement_id)
    work.session.delete(known)
    return Changed(household_id=known.household_id, entry=work.entry)
