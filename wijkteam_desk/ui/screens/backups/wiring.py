"""Joins the card to its presenter."""

from wijkteam_desk.ui.screens.backups.presenter import Backups, BackupsPresenter
from wijkteam_desk.ui.screens.backups.view import BackupsCard


def wire(view: BackupsCard, backups: Backups) -> BackupsPresenter:
    """The presenter must live as long as the card."""
    presenter = BackupsPresenter(view, backups)
    view.make_asked.connect(presenter.make)
    view.stop_asked.connect(presenter.stop)
    view.discard_asked.connect(presenter.discard)
    view.place_chosen.connect(presenter.choose)
    return presenter
