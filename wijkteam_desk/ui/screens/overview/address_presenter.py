"""Keeps the address of the household."""

from collections.abc import Callable
from typing import Protocol

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.set_address import DRAFT_FORM, set_address
from wijkteam_desk.domain.hidden_place import hides_home
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.form_draft import FormDraft


class AddressShown(Protocol):
    """What the presenter asks of the card."""

    def show_address(self, address: str, *, hidden: bool) -> None:
        """Show it; a hidden one only when one asks for it."""

    def restore(self, fields: dict[str, str]) -> None:
        """Go on with what was half typed."""

    def keep_again(self, sentence: str) -> None:
        """The draft is not kept: hand it on again, and say why unless empty."""

    def show_kept(self) -> None:
        """The address is what it should be."""

    def show_refused(self, sentence: str) -> None:
        """Say why this cannot be kept."""


class AddressPresenter:
    """One household, from its first reading on."""

    def __init__(
        self, view: AddressShown, acts: Acts, household_id: str, changed: Callable[[Changed], None]
    ) -> None:
        self._view = view
        self._acts = acts
        self._id = household_id
        self._changed = changed
        self._was = ""
        self._draft = FormDraft(acts, DRAFT_FORM, household_id, view.keep_again)
        self._restored = False

    def show(self, file: HouseholdFile) -> None:
        """Show this reading."""
        self._was = file.household.address
        hidden = hides_home(file.protections, file.members)
        self._view.show_address(self._was, hidden=hidden)
        if not self._restored:
            self._restored = True
            self._draft.restore(self._view.restore)

    def keep(self, fields: dict[str, str]) -> None:
        """Keep what was half typed."""
        self._draft.keep(fields)

    def leave(self) -> None:
        """The address stays what it was."""
        self._draft.drop()
        self._view.show_kept()

    def change(self, address: str) -> None:
        """Keep this address."""
        if address.strip() == self._was:
            self.leave()
            return
        self._acts.run(
            set_address,
            household_id=self._id,
            address=address,
            was=self._was,
            then=self._kept,
            failed=self._view.show_refused,
        )

    def _kept(self, changed: Changed) -> None:
        self._view.show_kept()
        self._changed(changed)
