"""The page of one involvement of a household that is open."""

from wijkteam_desk.app.ways import ActsFor
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.ui.screens.involved.page_view import InvolvementView
from wijkteam_desk.ui.screens.involved.places import At
from wijkteam_desk.ui.screens.involved.wiring import wire_page


class InvolvementPage:
    """Nothing is read yet: see `begin`."""

    def __init__(self, involvement_id: str, acts_for: ActsFor, file: HouseholdFile) -> None:
        self.view = InvolvementView(involvement_id)
        self._presenter = wire_page(self.view, acts_for(self.view), involvement_id, file)

    def begin(self, at: str, field: str) -> None:
        """Reads it; opens that card at that field, where one is named."""
        self._presenter.begin(At(at), field)

    def refresh(self, changed: Changed, /) -> None:
        """Something was undone: shows what is known now."""
        self._presenter.refresh(changed)

    def flush(self) -> None:
        """Hands on every draft now."""
        self.view.flush()
