"""Joins the page of a melding to what it asks."""

from collections.abc import Callable

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.naming import NOBODY, Called
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.screens.melding.presenter import MeldingPresenter
from wijkteam_desk.ui.screens.melding.view import MeldingView


def wire(
    view: MeldingView,
    acts: Acts,
    place: tuple[str, str],
    changed: Callable[[Changed], None],
    *,
    family_plan: bool = False,
    away: Called = NOBODY,
) -> MeldingPresenter:
    """The presenter behind this view; keep it as long as the view."""
    presenter = MeldingPresenter(view, acts, place, changed, family_plan=family_plan, away=away)
    view.kept.connect(presenter.keep)
    view.register_asked.connect(presenter.register)
    view.field_left.connect(presenter.leave_field)
    view.noted.connect(presenter.note)
    view.note_kept.connect(presenter.keep_note)
    return presenter
