"""Joins the page about an absence to what it asks."""

from collections.abc import Callable

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.screens.absence.presenter import AbsencePresenter
from wijkteam_desk.ui.screens.absence.view import AbsenceView


def wire(
    view: AbsenceView, acts: Acts, coach_id: str, changed: Callable[[Changed], None]
) -> AbsencePresenter:
    """The presenter behind this page, loading; keep it as long as the view."""
    presenter = AbsencePresenter(view, acts, coach_id, changed)
    view.kept.connect(presenter.keep)
    view.finish_asked.connect(presenter.finish)
    view.back_asked.connect(presenter.back)
    presenter.load()
    return presenter
