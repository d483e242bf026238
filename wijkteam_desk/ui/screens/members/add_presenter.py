"""Adds a member to the household."""

from collections.abc import Callable

from wijkteam_desk.casework.add_member import DRAFT_FORM, add_member
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.common.form_draft import FormDraft
from wijkteam_desk.ui.common.member_told import Asked, read_member
from wijkteam_desk.ui.screens.members.shown import MemberShown


class AddMemberPresenter:
    """One form, one new member."""

    def __init__(
        self,
        view: MemberShown,
        acts: Acts,
        file: HouseholdFile,
        changed: Callable[[Changed], None],
    ) -> None:
        self._view = view
        self._acts = acts
        self._household_id = file.household.id
        self._changed = changed
        self._draft = FormDraft(acts, DRAFT_FORM, file.household.id, view.keep_again)
        self._busy = False
        first = file.members[0]
        view.show_new({Asked.PREFIX: first.prefix, Asked.FAMILY: first.family_name})
        self._draft.restore(view.restore)

    def keep(self, fields: dict[str, str]) -> None:
        """Keep what was typed as a draft."""
        self._draft.keep(fields)

    def forget(self) -> None:
        """What was typed is not wanted any more."""
        self._draft.drop()

    def finish(self, fields: dict[str, str]) -> None:
        """Add the member and close; what is the matter is said at its field."""
        told = read_member(fields, today())
        if isinstance(told, Wrong):
            self._view.show_problem(told, go_there=True)
            return
        if self._busy:
            return
        self._busy = True
        self._acts.run(
            add_member,
            household_id=self._household_id,
            told=told,
            then=self._added,
            failed=self._refused,
        )

    def leave(self) -> None:
        """Close; the draft stays."""
        self._view.close_form()

    def _added(self, changed: Changed) -> None:
        self._busy = False
        self._changed(changed)
        self._view.close_form()

    def _refused(self, sentence: str) -> None:
        self._busy = False
        self._view.show_refusal(sentence)
