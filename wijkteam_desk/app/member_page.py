"""One member on a page of its own."""

from wijkteam_desk.app.household_page import HouseholdPage
from wijkteam_desk.app.ways import ActsFor
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.open_household import HouseholdFile, read_household
from wijkteam_desk.casework.read_person import Person, read_person
from wijkteam_desk.domain.policy import Policy
from wijkteam_desk.domain.settle import Settle
from wijkteam_desk.ui.screens.members.change_presenter import ChangeMemberPresenter, Tell
from wijkteam_desk.ui.screens.members.view import MemberView
from wijkteam_desk.ui.screens.members.wiring import PersonCards, wire_cards, wire_known, wire_new


class MemberPage:
    """Somebody who is known, or somebody new when the id is empty."""

    def __init__(
        self,
        file: HouseholdFile,
        member_id: str,
        acts_for: ActsFor,
        household: HouseholdPage,
        policy: Policy,
    ) -> None:
        """Shows the form; the cards under it are shown by `read`."""
        self.view = MemberView()
        self._acts = acts_for(self.view)
        self._file = file
        self._member_id = member_id
        self._household = household
        self._known: ChangeMemberPresenter | None = None
        self._cards: PersonCards | None = None
        known = next((member for member in file.members if member.id == member_id), None)
        if known:
            tell = Tell(changed=self._changed, removed=household.tell_removed)
            self._known = wire_known(self.view, self._acts, known, tell)
            self._cards = wire_cards(self.view, self._acts, known, self._changed, bsn=policy.bsn)
        else:
            self._new = wire_new(self.view, self._acts, file, household.refresh)

    def read(self, about: Settle | None = None) -> None:
        """Shows what is known now; goes where a question is settled, if there is one."""
        cards = self._cards
        if cards is None:
            return

        def show(person: Person) -> None:
            cards.show(person)
            if about:
                cards.settle(about)

        self._acts.run(read_person, member_id=self._member_id, then=show)

    def refresh(self, _: Changed) -> None:
        """Something was undone: shows what is known now."""
        if self._known:
            then, household_id = self._known.show, self._file.household.id
            self._acts.run(read_household, household_id=household_id, then=then)
        self.read()

    def flush(self) -> None:
        """Hands on the drafts now."""
        self.view.flush()

    def _changed(self, changed: Changed) -> None:
        self._household.refresh(changed)
        self.read()
