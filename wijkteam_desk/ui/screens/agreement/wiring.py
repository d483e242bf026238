"""Joins the page on which the plan is agreed to what it asks."""

from collections.abc import Callable

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.screens.agreement.presenter import AgreementPresenter
from wijkteam_desk.ui.screens.agreement.view import AgreementView


def wire(
    view: AgreementView, acts: Acts, household_id: str, changed: Callable[[Changed], None]
) -> AgreementPresenter:
    """The presenter behind this page, loading; keep it as long as the view."""
    presenter = AgreementPresenter(view, acts, household_id, changed)
    view.kept.connect(presenter.keep)
    view.finish_asked.connect(presenter.finish)
    view.evaluation_left.connect(presenter.evaluate)
    view.transfer_left.connect(presenter.transfer)
    presenter.load()
    return presenter
