"""Joins the page of the situation to what it asks."""

from collections.abc import Callable

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.screens.situation.presenter import SituationPresenter
from wijkteam_desk.ui.screens.situation.view import SituationView


def wire(
    view: SituationView,
    acts: Acts,
    household_id: str,
    changed: Callable[[Changed], None],
    *,
    talk_id: str = "",
) -> SituationPresenter:
    """The presenter behind this page, loading; keep it as long as the view."""
    presenter = SituationPresenter(view, acts, household_id, changed, talk_id=talk_id)
    view.member_chosen.connect(presenter.choose)
    view.marked.connect(presenter.mark)
    presenter.refresh()
    return presenter
