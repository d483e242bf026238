"""The form about one member, on a page of its own."""

from wijkteam_desk.app.household_page import ActsFor, HouseholdPage
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.ui.screens.members.change_presenter import Tell
from wijkteam_desk.ui.screens.members.view import MemberView
from wijkteam_desk.ui.screens.members.wiring import wire_known, wire_new


class MemberPage:
    """Somebody who is known, or somebody new when the id is empty."""

    def __init__(
        self, file: HouseholdFile, member_id: str, acts_for: ActsFor, household: HouseholdPage
    ) -> None:
        """Shows the form."""
        self.view = MemberView()
        acts = acts_for(self.view)
        known = next((member for member in file.members if member.id == member_id), None)
        self._presenter: object = (
            wire_known(
                self.view,
                acts,
                known,
                Tell(changed=household.refresh, removed=household.tell_removed),
            )
            if known
            else wire_new(self.view, acts, file, household.refresh)
        )

    def flush(self) -> None:
        """Hands on the draft now."""
        self.view.flush()
