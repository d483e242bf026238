"""Joins the page on which help stops to what it asks."""

from collections.abc import Callable

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.screens.leaving.presenter import LeavingPresenter
from wijkteam_desk.ui.screens.leaving.view import LeavingView


def wire(
    view: LeavingView, acts: Acts, involvement_id: str, changed: Callable[[Changed], None]
) -> LeavingPresenter:
    """The presenter behind this page, loading; keep it as long as the view."""
    presenter = LeavingPresenter(view, acts, involvement_id, changed)
    view.kept.connect(presenter.keep)
    view.finish_asked.connect(presenter.finish)
    presenter.load()
    return presenter
