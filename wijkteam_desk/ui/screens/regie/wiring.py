"""Joins the tab about the regie to what it asks."""

from collections.abc import Callable

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.screens.regie.presenter import RegiePresenter
from wijkteam_desk.ui.screens.regie.view import RegieView


def wire(view: RegieView, acts: Acts, changed: Callable[[Changed], None]) -> RegiePresenter:
    """The presenter behind this view; keep it as long as the view."""
    presenter = RegiePresenter(view, acts, changed)
    view.settle_asked.connect(presenter.settle)
    view.offer_asked.connect(presenter.offer)
    view.end_asked.connect(presenter.end)
    view.matters.answered.connect(presenter.answer)
    view.matters.settled.connect(presenter.settle_overlap)
    view.kept.connect(presenter.keep)
    return presenter
