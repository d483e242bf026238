"""One melding of a household that is open."""

from wijkteam_desk.app.household_page import HouseholdPage
from wijkteam_desk.app.ways import ActsFor
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.ui.screens.melding.view import MeldingView
from wijkteam_desk.ui.screens.melding.wiring import wire


class MeldingPage:
    """The page; without an id about a melding that is not there yet."""

    def __init__(self, melding_id: str, acts_for: ActsFor, household: HouseholdPage) -> None:
        """Reads it."""
        self.view = MeldingView()
        acts = acts_for(self.view)
        self._presenter = wire(
            self.view,
            acts,
            (household.id, melding_id),
            household.refresh,
            family_plan=household.family_plan,
            away=household.away,
        )

    def refresh(self, changed: Changed, /) -> None:
        """Something was undone: shows what is known now."""
        self._presenter.load(changed)

    def flush(self) -> None:
        """Hands on every draft now."""
        self.view.flush()
