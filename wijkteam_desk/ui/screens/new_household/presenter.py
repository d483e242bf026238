"""Makes the household, and keeps what was typed until then."""

from typing import Protocol

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.make_household import make_household
from wijkteam_desk.domain.household import WhoIsWho
from wijkteam_desk.storage.drafts import drop_draft, keep_draft, read_draft
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.common.member_told import Problem, is_blank, read_member
from wijkteam_desk.ui.screens.new_household.form import NewHousehold, from_draft

FORM = "new_household"
_ABOUT = ""


class NewHouseholdShown(Protocol):
    """What the presenter asks of the view."""

    def restore(self, form: NewHousehold) -> None:
        """Show what was typed before, and that it is from before."""

    def show_member_problem(self, number: int, problem: Problem) -> None:
        """Say what is the matter with that line, counted from 0."""

    def show_refusal(self, sentence: str) -> None:
        """Say what a rule refused; what was typed stays, and is kept."""

    def finish(self, household_id: str) -> None:
        """The household is there."""


class NewHouseholdPresenter:
    """Reads the lines, makes the household, drops the draft."""

    def __init__(self, view: NewHouseholdShown, acts: Acts) -> None:
        self._view = view
        self._acts = acts
        self._busy = False

    def load(self) -> None:
        """Bring back what was typed before, if anything."""
        self._acts.run(read_draft, form=FORM, about=_ABOUT, then=self._restore)

    def keep(self, fields: dict[str, str]) -> None:
        """Keep the form as a draft."""
        self._acts.run(keep_draft, form=FORM, about=_ABOUT, fields=fields, then=_nothing)

    def start_over(self) -> None:
        """Forget the draft."""
        self._acts.run(drop_draft, form=FORM, about=_ABOUT, then=_nothing)

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
            if isinstance(told, Problem):
                self._view.show_member_problem(number, told)
                return None
            members.append(told)
        return tuple(members)

    def _made(self, made: Changed) -> None:
        self._busy = False
        self.start_over()
        self._view.finish(made.household_id)

    def _refused(self, sentence: str) -> None:
        self._busy = False
        self._view.show_refusal(sentence)

    def _restore(self, fields: dict[str, str]) -> None:
        if fields:
            self._view.restore(from_draft(fields))


def _nothing(_: None) -> None:
    """A draft was kept or dropped: nothing to show."""
