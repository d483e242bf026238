"""Makes the household, and keeps what was typed until then."""

from typing import Protocol

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.make_household import DRAFT_FORM, make_household
from wijkteam_desk.domain.household import WhoIsWho
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.common.form_draft import FormDraft
from wijkteam_desk.ui.common.member_told import is_blank, read_member
from wijkteam_desk.ui.screens.new_household.form import NewHousehold, from_draft


class NewHouseholdShown(Protocol):
    """What the presenter asks of the view."""

    def restore(self, form: NewHousehold) -> None:
        """Show what was typed before, and that it is from before."""

    def keep_again(self, sentence: str) -> None:
        """The draft is not kept: hand it on again, and say why unless empty."""

    def show_member_problem(self, number: int, wrong: Wrong) -> None:
        """Say what is the matter with that line, counted from 0."""

    def show_refusal(self, sentence: str) -> None:
        """Say what a rule refused; what was typed stays, and is kept."""

    def finish(self, household_id: str) -> None:
        """The household is there."""


class NewHouseholdPresenter:
    """Reads the lines and makes the household."""

    def __init__(self, view: NewHouseholdShown, acts: Acts) -> None:
        self._view = view
        self._acts = acts
        self._draft = FormDraft(acts, DRAFT_FORM, "", view.keep_again)
        self._busy = False

    def load(self) -> None:
        """Bring back what was typed before, if anything."""
        self._draft.restore(lambda fields: self._view.restore(from_draft(fields)))

    def keep(self, fields: dict[str, str]) -> None:
        """Keep the form as a draft."""
        self._draft.keep(fields)

    def start_over(self) -> None:
        """Forget the draft."""
        self._draft.drop()

    def make(self, form: NewHousehold) -> None:
        """Make the household; lines on which nobody is told are left out."""
        members = self._read(form)
        if members is None or self._busy:
            return
        self._busy = True
        self._acts.run(
            make_household,
            name=form.name,
            members=members,
            then=self._made,
            failed=self._refused,
        )

    def _read(self, form: NewHousehold) -> tuple[WhoIsWho, ...] | None:
        members = []
        for number, fields in enumerate(form.members):
            if number and is_blank(fields):
                continue
            told = read_member(fields, today())
            if isinstance(told, Wrong):
                self._view.show_member_problem(number, told)
                return None
            members.append(told)
        return tuple(members)

    def _made(self, made: Changed) -> None:
        self._busy = False
        self._view.finish(made.household_id)

    def _refused(self, sentence: str) -> None:
        self._busy = False
        self._view.show_refusal(sentence)
