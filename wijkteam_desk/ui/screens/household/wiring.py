"""Joins the frame of a household to what it asks."""

from collections.abc import Callable

from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.screens.household.presenter import HouseholdPresenter
from wijkteam_desk.ui.screens.household.view import HouseholdView


def wire(
    view: HouseholdView, acts: Acts, household_id: str, shown: Callable[[HouseholdFile], None]
) -> HouseholdPresenter:
    """The presenter behind this view, not yet opened; keep it as long as the view."""
    presenter = HouseholdPresenter(view, acts, household_id, shown)
    view.renamed.connect(presenter.rename)
    view.name_kept.connect(presenter.keep_name)
    view.name_left.connect(presenter.leave_name)
    return presenter
