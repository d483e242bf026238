"""The form about one member, on a page of its own."""

from wijkteam_desk.app.household_page import ActsFor, HouseholdPage
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.open_household import HouseholdFile, read_household
from wijkteam_desk.ui.screens.members.change_presenter import ChangeMemberPresenter, Tell
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
        self._acts, self._household_id = acts, file.household.id
        self._known: ChangeMemberPresenter | None = None
        known = next((member for member in file.members if member.id == member_id), None)
        if known:
            tell = Tell(changed=household.refresh, removed=household.tell_removed)
            self._known = wire_known(self.view, acts, known, tell)
        else:
            self._new = wire_new(self.view, acts, file, household.refresh)

    def refresh(self, _: Changed) -> None:
        """Something was undone: shows what is known now."""
        if self._known:
            then = self._known.show
            self._acts.run(read_household, household_id=self._household_id, then=then)

    def flush(self) -> None:
        """Hands on the draft now."""
        self.view.flush()
