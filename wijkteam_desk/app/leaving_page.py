"""How the help of one organisation stops, above the household."""

from functools import partial

from PySide6.QtCore import Qt

from wijkteam_desk.app.after_page import AfterPage
from wijkteam_desk.app.frame import Frame
from wijkteam_desk.app.print_pages import PrintPages
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.ui.screens.leaving.view import LeavingView
from wijkteam_desk.ui.screens.leaving.wiring import wire


def show_leaving(frame: Frame, prints: PrintPages, involvement_id: str) -> None:
    """Opens the page; its card leads back to it."""
    view = LeavingView()
    presenter = wire(view, frame.acts(view), involvement_id, _read_later)
    again = partial(show_leaving, frame, prints, involvement_id)
    view.card_asked.connect(partial(prints.card, involvement_id, again))
    view.closed.connect(frame.home)
    frame.forget_undo()
    frame.show(AfterPage(view, view.flush, presenter))
    view.setFocus(Qt.FocusReason.OtherFocusReason)


def _read_later(_: Changed) -> None:
    """The household behind this page is read anew when one goes back to it."""
