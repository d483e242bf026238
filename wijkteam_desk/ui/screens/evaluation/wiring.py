"""Joins the page on which the plan is evaluated to what it asks."""

from collections.abc import Callable

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.screens.evaluation.presenter import EvaluationPresenter
from wijkteam_desk.ui.screens.evaluation.view import EvaluationView


def wire(
    view: EvaluationView, acts: Acts, household_id: str, changed: Callable[[Changed], None]
) -> EvaluationPresenter:
    """The presenter behind this page, loading; keep it as long as the view."""
    presenter = EvaluationPresenter(view, acts, household_id, changed)
    view.kept.connect(presenter.keep)
    view.finish_asked.connect(presenter.finish)
    presenter.load()
    return presenter
