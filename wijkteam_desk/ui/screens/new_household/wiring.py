"""Joins the form for a new household to what it asks."""

from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.screens.new_household.presenter import NewHouseholdPresenter
from wijkteam_desk.ui.screens.new_household.view import NewHouseholdView


def wire(view: NewHouseholdView, acts: Acts) -> NewHouseholdPresenter:
    """The presenter behind this view; keep it as long as the view."""
    presenter = NewHouseholdPresenter(view, acts)
    view.make_asked.connect(presenter.make)
    view.kept.connect(presenter.keep)
    view.forgotten.connect(presenter.start_over)
    presenter.load()
    return presenter
