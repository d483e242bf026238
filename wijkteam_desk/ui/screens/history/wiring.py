"""Joins the page with earlier texts to what it asks."""

from collections.abc import Callable

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.screens.history.presenter import HistoryPresenter
from wijkteam_desk.ui.screens.history.view import HistoryView


def wire(
    view: HistoryView, acts: Acts, about: tuple[str, str], changed: Callable[[Changed], None]
) -> HistoryPresenter:
    """The presenter behind this page, loading; keep it as long as the view."""
    presenter = HistoryPresenter(view, acts, about, changed)
    view.asked_back.connect(presenter.put_back)
    presenter.refresh()
    return presenter
