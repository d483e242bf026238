"""Whose turn we think it is, and whose a provider does, is noted."""

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.involvement import Involvement
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.domain.turn_views import TurnViewsTold, fill_turn_views
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.unit_of_work import Work, still

DRAFT_FORM = "turn_views"
"""About the involvement."""


def set_turn_views(
    work: Work, *, involvement_id: str, told: TurnViewsTold, was: TurnViewsTold
) -> Changed:
    """Keeps what was told; refused when stale, and as by `fill_turn_views`."""
    known = work.one(Involvement, involvement_id)
    still(told_of(known, TurnViewsTold), was)
    fill_turn_views(known, told, work.today)
    drop_draft(work, form=DRAFT_FORM, about=involvement_id)
    return Changed(household_id=known.household_id, made=involvement_id, entry=work.entry)
