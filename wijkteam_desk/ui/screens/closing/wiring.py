"""Joins the page on which the plan is closed to what it asks."""

from collections.abc import Callable

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.screens.closing.presenter import ClosingPresenter
from wijkteam_desk.ui.screens.closing.view import ClosingView


def wire(
    view: ClosingView, acts: Acts, household_id: str, changed: Callable[[Changed], None]
) -> ClosingPresenter:
    """The presenter behind this page, loading; keep it as long as the view."""
    presenter = ClosingPresenter(view, acts, household_id, changed)
    view.kept.connect(presenter.keep)
    view.finish_asked.connect(presenter.finish)
    presenter.load()
    return presenter
