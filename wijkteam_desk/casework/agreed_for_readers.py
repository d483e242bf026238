"""How far the plan is and what readers said of it, for their paper."""

from collections.abc import Sequence

from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.read_versions import standing_of
from wijkteam_desk.domain.plan_sheet import SheetAgreed, SheetAnswer
from wijkteam_desk.domain.plan_state import still_said, wrote_before
from wijkteam_desk.domain.plan_version import Agreement, PlanVersion
from wijkteam_desk.storage.unit_of_work import Work


def agreed_for_readers(
    work: Work, dossier: HouseholdFile, readers: Sequence[str]
) -> tuple[SheetAgreed, tuple[str, ...]]:
    """The state in words, what stands of what each reader said, and what is left out.

    What others said is theirs to show (R-1.17). An answer that names a hidden place is left out
    whole: their words are not cut (R-1.10, DESIGN decision 11).
    """
    standing = standing_of(work, dossier.plan)
    stands = still_said(standing.versions, standing.said)
    own = [
        pair
        for member in dossier.members
        for pair in stands
        if pair[1].member_id == member.id and member.id in readers
    ]
    wrote = wrote_before(standing.versions, standing.said)
    told = [pair for pair in own if _may_tell(dossier, pair[1])]
    agreed = SheetAgreed(
        status=standing.told_to(readers),
        short=standing.short,
        answers=tuple(_answer(dossier, *pair, wrote.get(pair[1].id, 0)) for pair in told),
        evaluate_on=standing.again,
    )
    hushed = dict.fromkeys(
        dossier.member_name(pair[1].member_id) for pair in own if pair not in told
    )
    return agreed, tuple(f"wat {who} van het plan zegt (er staat een plek in)" for who in hushed)


def _may_tell(dossier: HouseholdFile, said: Agreement) -> bool:
    return dossier.hidden_place.may_tell(said.remark, said.statement)


def _answer(
    dossier: HouseholdFile, version: PlanVersion, said: Agreement, wrote_at: int
) -> SheetAnswer:
    remark = f": {said.remark}" if said.remark else ""
    return SheetAnswer(
        who=dossier.member_name(said.member_id),
        said=f"{said.answer.label}{remark}",
        statement=said.statement,
        version=version.number,
        on=said.said_on,
        signature=said.signature,
        wrote_at=wrote_at,
    )
