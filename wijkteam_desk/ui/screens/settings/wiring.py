"""Joins the form about the coach to what it asks."""

from collections.abc import Callable

from wijkteam_desk.domain.coach import CoachDetails
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.screens.settings.coach_form import CoachForm
from wijkteam_desk.ui.screens.settings.presenter import CoachPresenter


def wire(
    view: CoachForm, acts: Acts, author: str, changed: Callable[[CoachDetails], None]
) -> CoachPresenter:
    """The presenter behind this form; keep it as long as the view."""
    presenter = CoachPresenter(view, acts, author, changed)
    view.kept.connect(presenter.keep)
    view.field_left.connect(presenter.leave_field)
    view.forgotten.connect(presenter.forget)
    return presenter
