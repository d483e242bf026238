"""Joins the list of households to what it asks."""

from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.screens.households.presenter import HouseholdsPresenter
from wijkteam_desk.ui.screens.households.view import HouseholdsView


def wire(view: HouseholdsView, acts: Acts) -> HouseholdsPresenter:
    """The presenter behind this view, not yet loaded; keep it as long as the view."""
    presenter = HouseholdsPresenter(view, acts)
    view.lines_asked.connect(presenter.read_lines)
    view.calls_asked.connect(presenter.read_called)
    return presenter
