"""The pages about toestemming, above the household: a question, and one with its answers."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt

from wijkteam_desk.app.after_page import AfterPage, Asking
from wijkteam_desk.app.frame import Frame
from wijkteam_desk.app.print_pages import PrintPages
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.overview_readers import Pair
from wijkteam_desk.domain.policy import Policy
from wijkteam_desk.ui.screens.consent.ask_view import AskView
from wijkteam_desk.ui.screens.consent.one_view import OneView
from wijkteam_desk.ui.screens.consent.wiring import wire_ask, wire_one


class ConsentPages:
    """Opens them; each leads back to the household."""

    def __init__(self, frame: Frame, prints: PrintPages, policy: Policy) -> None:
        self._frame, self._prints, self._policy = frame, prints, policy

    def ask(self, household_id: str, person_id: str = "", recipient_id: str = "") -> None:
        """A new question, about that person and for that reader where they are proposed."""
        view = AskView()
        self._frame.forget_undo()

        def asked(changed: Changed) -> None:
            self._one(household_id, changed.made)

        acts, proposed = self._frame.acts(view), (person_id, recipient_id)
        self._show(view, wire_ask(view, acts, household_id, asked, (self._policy, proposed)))

    def one(self, household_id: str, consent_id: str) -> None:
        """One question with who said what."""
        self._frame.forget_undo()
        self._one(household_id, consent_id)

    def overview(self, household_id: str, pairs: Sequence[Pair]) -> None:
        """Wie weet wat on paper, for each of these."""
        self._prints.overview(household_id, pairs, self._frame.home)

    def _one(self, household_id: str, consent_id: str) -> None:
        view = OneView()
        where = (household_id, consent_id)
        presenter = wire_one(view, self._frame.acts(view), where, _read_later, self._policy)
        again = partial(self.one, household_id, consent_id)
        view.paper_asked.connect(lambda whom: self._prints.consent(whom, again))
        view.again_asked.connect(partial(self.ask, household_id))
        self._show(view, presenter)

    def _show(self, view: AskView | OneView, presenter: Asking) -> None:
        view.closed.connect(self._frame.home)
        self._frame.show(AfterPage(view, view.flush, presenter))
        view.setFocus(Qt.FocusReason.OtherFocusReason)


def _read_later(_: Changed) -> None:
    """The household behind this page is read anew when one goes back to it."""
