"""The page before a talk that is planned."""

from wijkteam_desk.app.ways import ActsFor
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.desk.guides import Guides
from wijkteam_desk.ui.screens.conversations.before_presenter import BeforePresenter, Ways
from wijkteam_desk.ui.screens.conversations.before_view import BeforeView
from wijkteam_desk.ui.screens.conversations.before_wiring import wire_before


class BeforePage:
    """Holds what is being typed until it is left."""

    def __init__(self, talk_id: str, acts_for: ActsFor, ways: Ways, guides: Guides) -> None:
        """Reads the talk at once."""
        self.view = BeforeView()
        self.view.offer_guides(guides.offered)
        self._presenter = BeforePresenter(
            self.view, acts_for(self.view), talk_id, ways, guides.named
        )
        wire_before(self.view, self._presenter)
        self._presenter.load()

    def refresh(self, changed: Changed) -> None:
        """Something in it was undone."""
        self._presenter.refresh(changed)

    def flush(self) -> None:
        """Hands on the draft now."""
        self.view.flush()
