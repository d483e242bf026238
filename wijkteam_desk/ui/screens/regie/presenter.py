"""Settles who has the regie."""

from collections.abc import Callable
from typing import Protocol

from wijkteam_desk.casework.assign_regie import DRAFT_FORM, assign_regie
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.open_household import HouseholdFile, read_household
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.common.form_draft import FormDraft
from wijkteam_desk.ui.screens.regie.form import Settled, proposal, read_regie
from wijkteam_desk.ui.screens.regie.state import Choices, State, choices_of, state_of


class RegieShown(Protocol):
    """What the presenter asks of the view."""

    def show_state(self, state: State) -> None:
        """Show who has the regie now."""

    def offer(self, choices: Choices, members: frozenset[str]) -> None:
        """Offer these persons; what was chosen stays."""

    def propose(self, fields: dict[str, str]) -> None:
        """Fill the form, unless somebody is busy in it."""

    def restore(self, fields: dict[str, str]) -> None:
        """Show what was typed before."""

    def keep_again(self, sentence: str) -> None:
        """The draft is not kept: hand it on again, and say why unless empty."""

    def show_problem(self, wrong: Wrong) -> None:
        """Say what is the matter at the field."""

    def show_refusal(self, sentence: str) -> None:
        """Say what a rule refused."""

    def finish(self) -> None:
        """It is settled."""


class RegiePresenter:
    """One household; `show` gives each new reading of it."""

    def __init__(self, view: RegieShown, acts: Acts, changed: Callable[[Changed], None]) -> None:
        self._view = view
        self._acts = acts
        self._changed = changed
        self._file: HouseholdFile | None = None
        self._draft: FormDraft | None = None
        self._busy = False

    def show(self, file: HouseholdFile) -> None:
        """Show this reading; the first time with what was still being typed."""
        self._file = file
        self._view.offer(choices_of(file, today()), frozenset(member.id for member in file.members))
        self._view.propose(proposal(file, today()))
        self._view.show_state(state_of(file, today()))
        if self._draft is None:
            about, again = file.household.id, self._view.keep_again
            self._draft = FormDraft(self._acts, DRAFT_FORM, about, again)
            self._draft.restore(self._view.restore)

    def keep(self, fields: dict[str, str]) -> None:
        """Keep what was typed as a draft."""
        if self._draft:
            self._draft.keep(fields)

    def settle(self, fields: dict[str, str]) -> None:
        """Settle the regie as the form tells, or say what is the matter (R-3.1, R-3.2, R-3.3)."""
        told = read_regie(fields, self._open, today())
        if isinstance(told, Wrong):
            self._view.show_problem(told)
        elif not self._busy:
            self._busy = True
            self._assign(told)

    @property
    def _open(self) -> HouseholdFile:
        if self._file is None:
            raise LookupError
        return self._file

    def _assign(self, told: Settled) -> None:
        regie = self._open.regie
        self._acts.run(
            assign_regie,
            household_id=self._open.household.id,
            words=told.words,
            was=regie.id if regie else None,
            newcomers={str(part): new for part, new in told.newcomers.items()},
            then=self._assigned,
            failed=self._refused,
        )

    def _assigned(self, changed: Changed) -> None:
        self._busy = False
        self._view.finish()
        self._changed(changed)

    def _refused(self, sentence: str) -> None:
        self._busy = False
        self._view.show_refusal(sentence)
        # Perhaps somebody else has it meanwhile.
        self._acts.run(read_household, household_id=self._open.household.id, then=self.show)
