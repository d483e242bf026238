"""Niet benaderen and verborgen adres of a household that is open."""

from wijkteam_desk.app.household_page import HouseholdPage
from wijkteam_desk.app.ways import ActsFor
from wijkteam_desk.ui.screens.protection.view import ProtectionView
from wijkteam_desk.ui.screens.protection.wiring import wire


class ProtectionPage:
    """The page; `about` is the member one came from, or nobody."""

    def __init__(self, about: str, acts_for: ActsFor, household: HouseholdPage) -> None:
        """Reads what stands."""
        self.view = ProtectionView()
        acts = acts_for(self.view)
        self._presenter = wire(self.view, acts, (household.id, about), household.refresh)

    def flush(self) -> None:
        """Hands on the draft now."""
        self.view.flush()
