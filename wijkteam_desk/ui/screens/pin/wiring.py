"""Joins the card of the PIN to what keeps it."""

from wijkteam_desk.ui.common.background import LaterFor
from wijkteam_desk.ui.screens.pin.presenter import KeptPin, PinPresenter
from wijkteam_desk.ui.screens.pin.view import PinCard


def wire(view: PinCard, pin: KeptPin) -> PinPresenter:
    """The presenter behind a card; keep it as long as the view, and `load` it when shown."""
    presenter = PinPresenter(view, pin, LaterFor(view))
    view.chosen.connect(presenter.choose)
    view.take_away_asked.connect(presenter.take_away)
    view.left.connect(presenter.load)
    return presenter
