"""Opens a household, keeps its header true, and gives it another name."""

from collections.abc import Callable
from typing import Protocol

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.open_household import HouseholdFile, open_household, read_household
from wijkteam_desk.casework.rename_household import DRAFT_FORM, rename_household
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.form_draft import FormDraft


class HouseholdShown(Protocol):
    """What the presenter asks of the view."""

    def show_household(self, file: HouseholdFile) -> None:
        """Show the header of this household."""

    def restore_name(self, fields: dict[str, str]) -> None:
        """Go on with a name that was half typed."""

    def keep_name_again(self, sentence: str) -> None:
        """The draft is not kept: hand it on again, and say why unless empty."""

    def show_name_kept(self) -> None:
        """The name is what it should be."""

    def show_name_refused(self, sentence: str) -> None:
        """Say why this cannot be the name."""

    def show_refusal(self, sentence: str) -> None:
        """Say what was refused."""


class HouseholdPresenter:
    """One file per open household: `shown` gets it after each reading, for all tabs."""

    def __init__(
        self,
        view: HouseholdShown,
        acts: Acts,
        household_id: str,
        shown: Callable[[HouseholdFile], None],
    ) -> None:
        self._view = view
        self._acts = acts
        self._id = household_id
        self._shown = shown
        self._draft = FormDraft(acts, DRAFT_FORM, household_id, view.keep_name_again)
        self._file: HouseholdFile | None = None

    def open(self) -> None:
        """Open the dossier: noted in the journal, once (R-5.28)."""
        self._run(open_household)
        self._draft.restore(self._view.restore_name)

    def refresh(self, _: Changed | None = None) -> None:
        """Read the dossier again: something in it changed."""
        self._run(read_household)

    def rename(self, name: str) -> None:
        """Give the household another name."""
        if self._file is None or name.strip() == self._file.household.name:
            self.leave_name()
            return
        self._acts.run(
            rename_household,
            household_id=self._id,
            name=name,
            was=self._file.household.name,
            then=self._renamed,
            failed=self._view.show_name_refused,
        )

    def keep_name(self, fields: dict[str, str]) -> None:
        """Keep a half-typed name as a draft."""
        self._draft.keep(fields)

    def leave_name(self) -> None:
        """The name stays what it was."""
        self._draft.drop()
        self._view.show_name_kept()

    def _run(self, act: Callable[..., HouseholdFile]) -> None:
        self._acts.run(act, household_id=self._id, then=self._show, failed=self._view.show_refusal)

    def _show(self, file: HouseholdFile) -> None:
        self._file = file
        self._view.show_household(file)
        self._shown(file)

    def _renamed(self, _: Changed) -> None:
        self._view.show_name_kept()
        self.refresh()
