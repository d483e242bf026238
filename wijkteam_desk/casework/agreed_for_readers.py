"""How far the plan is and what readers said of it, for their paper."""

from collections.abc import Sequence

from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.read_versions import standing_of
from wijkteam_desk.domain.plan_sheet import SheetAgreed, SheetAnswer
from wijkteam_desk.domain.plan_version import Agreement, PlanVersion
from wijkteam_desk.storage.unit_of_work import Work
from wijkteam_desk.storage.version_loaders import agreements_of, versions_of


def agreed_for_readers(
    work: Work, dossier: HouseholdFile, readers: Sequence[str]
) -> tuple[SheetAgreed, tuple[str, ...]]:
    """The state in words, what each reader said last and of which version, and what is left out.

    What others said is theirs to show (R-1.17). An answer that names a hidden place is left out
    whole: their words are not cut (R-1.10, DESIGN decision 11).
    """
    standing = standing_of(work, dossier.plan)
    own = _last_said(work, dossier, readers)
    told = [pair for pair in own if _may_tell(dossier, pair[1])]
    agreed = SheetAgreed(
        status=standing.told_to(readers),
        short=standing.short,
        answers=tuple(_answer(dossier, *pair) for pair in told),
        evaluate_on=dossier.plan.evaluate_on,
    )
    hushed = (dossier.member_name(said.member_id) for _, said in own if (_, said) not in told)
    return agreed, tuple(f"wat {who} van het plan zegt (er staat een plek in)" for who in hushed)


def _last_said(
    work: Work, dossier: HouseholdFile, readers: Sequence[str]
) -> list[tuple[PlanVersion, Agreement]]:
    """Of each reader who said something: the newest version they did so of, and what.

    Who says something of a new version says it instead of what they said of the one before.
    """
    said = agreements_of(work, dossier.household.id)
    last = {
        one.member_id: (version, one)
        for version in versions_of(work, dossier.household.id)
        for one in said
        if one.version_id == version.id and one.member_id in readers
    }
    return [last[one.id] for one in dossier.members if one.id in last]


def _may_tell(dossier: HouseholdFile, said: Agreement) -> bool:
    return dossier.hidden_place.may_tell(said.remark, said.statement)


def _answer(dossier: HouseholdFile, version: PlanVersion, said: Agreement) -> SheetAnswer:
    remark = f": {said.remark}" if said.remark else ""
    return SheetAnswer(
        who=dossier.member_name(said.member_id),
        said=f"{said.answer.label}{remark}",
        statement=said.statement,
        version=version.number,
        on=said.said_on,
        signature=said.signature,
    )
