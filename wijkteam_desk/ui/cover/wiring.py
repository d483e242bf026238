"""Joins the cover to what brings one back."""

from wijkteam_desk.ui.common.background import LaterFor
from wijkteam_desk.ui.cover.presenter import CoverPresenter, Ends, Pin
from wijkteam_desk.ui.cover.view import CoverView


def wire(view: CoverView, pin: Pin, ends: Ends, *, offers_pin: bool) -> CoverPresenter:
    """The presenter behind a cover that asks already; keep it as long as the view."""
    presenter = CoverPresenter(view, pin, LaterFor(view), ends, offers_pin=offers_pin)
    view.pin_tried.connect(presenter.try_pin)
    view.passphrase_tried.connect(presenter.try_passphrase)
    view.passphrase_asked.connect(presenter.ask_passphrase)
    view.pin_asked.connect(presenter.begin)
    view.pin_chosen.connect(presenter.choose_pin)
    view.waited.connect(presenter.look)
    view.left.connect(presenter.leave)
    presenter.begin()
    return presenter
