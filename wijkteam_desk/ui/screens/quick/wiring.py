"""Joins the quick question to what it asks."""

from wijkteam_desk.domain.policy import Policy
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.screens.quick.presenter import QuickPresenter
from wijkteam_desk.ui.screens.quick.view import QuickDialog


def wire(view: QuickDialog, acts: Acts, household_id: str, policy: Policy) -> QuickPresenter:
    """The presenter behind the question, loading; keep it as long as the view."""
    presenter = QuickPresenter(view, acts, household_id, policy)
    view.asked.connect(presenter.ask)
    presenter.load()
    return presenter
