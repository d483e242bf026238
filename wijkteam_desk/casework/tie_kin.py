"""Two people are tied as family, or a tie goes."""

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.household import Household
from wijkteam_desk.domain.kinship import KinTie, KinTieTold, fill_kin_tie
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.storage.around_loaders import kin_ties_of, network_of
from wijkteam_desk.storage.loaders import members_of
from wijkteam_desk.storage.unit_of_work import Work


def tie_kin(work: Work, *, household_id: str, told: KinTieTold) -> Changed:
    """Draws the tie; refused as by `fill_kin_tie`, and for people of another household."""
    household = work.one(Household, household_id)
    here = {one.id for one in members_of(work, household_id)}
    here |= {one.id for one in network_of(work, household_id)}
    if not set(told.ends) - {None} <= here:
        raise Refusal("Een van deze mensen hoort niet bij dit huishouden. Kies opnieuw.")
    tie = KinTie(household_id=household.id, kind=told.kind)
    fill_kin_tie(tie, told, kin_ties_of(work, household_id))
    work.add(tie)
    return Changed(household_id=household_id, made=tie.id, entry=work.entry)


def untie_kin(work: Work, *, tie_id: str) -> Changed:
    """Takes the tie away."""
    tie = work.one(KinTie, tie_id)
    work.session.delete(tie)
    return Changed(household_id=tie.household_id, entry=work.entry)
