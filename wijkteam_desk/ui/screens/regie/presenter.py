"""Settles who has the regie, offers it, keeps the answer; knows no Qt."""

from collections.abc import Callable
from typing import Protocol

from wijkteam_desk.casework.assign_regie import (
    DRAFT_FORM,
    assign_regie,
    leave_regie,
    settle_overlap,
)
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.hand_over import answer_offer, offer_handover
from wijkteam_desk.casework.open_household import HouseholdFile, read_household
from wijkteam_desk.casework.read_regie import RegieFile, read_regie
from wijkteam_desk.domain.handover import AnswerTold, HandoverAnswer
from wijkteam_desk.domain.regie import RegieKind
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.common.form_draft import FormDraft
from wijkteam_desk.ui.screens.regie.asked import read_end, read_handover
from wijkteam_desk.ui.screens.regie.form import Settled, proposal, read_form
from wijkteam_desk.ui.screens.regie.matters import Matters, away_notes, deputy_notes, matters_of
from wijkteam_desk.ui.screens.regie.state import Choices, State, choices_of, state_of


class RegieShown(Protocol):
    """What the presenter asks of the view."""

    def show_state(self, state: State) -> None:
        """Show who has the regie now."""

    def show_matters(self, matters: Matters) -> None:
        """Show what is open about it."""

    def note_away(self, notes: dict[str, str], deputies: dict[str, str]) -> None:
        """Say this of these colleagues where one would get the regie, or stand in."""

    def offer(self, choices: Choices) -> None:
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
        self._regie: RegieFile | None = None
        self._draft: FormDraft | None = None
        self._busy = False

    def show(self, file: HouseholdFile) -> None:
        """Show this reading; the first time with what was still being typed."""
        self._file = file
        self._view.offer(choices_of(file, today()))
        self._view.propose(proposal(file, today()))
        self._view.show_state(state_of(file, today()))
        if self._draft is None:
            about, again = file.household.id, self._view.keep_again
            self._draft = FormDraft(self._acts, DRAFT_FORM, about, again)
            self._draft.restore(self._view.restore)

    def show_regie(self, regie: RegieFile) -> None:
        """Show what is open about it, read after the household."""
        self._regie = regie
        self._view.show_matters(matters_of(self._open, regie, today()))
        notes = away_notes(self._open, regie, today())
        self._view.note_away(notes, deputy_notes(self._open, regie, today()))

    def keep(self, fields: dict[str, str]) -> None:
        """Keep what was typed as a draft."""
        if self._draft:
            self._draft.keep(fields)

    def settle(self, fields: dict[str, str]) -> None:
        """Settle the regie as the form tells, or say what is the matter (R-3.1, R-3.2, R-3.3)."""
        told = read_form(fields, self._open, today())
        if isinstance(told, Wrong):
            self._view.show_problem(told)
        else:
            self._move(assign_regie, told)

    def offer(self, fields: dict[str, str]) -> None:
        """Offer the regie as the form tells; until it is accepted nothing moves (R-3.4)."""
        told = read_form(fields, self._open, today())
        record = read_handover(fields, today())
        for one in (told, record):
            if isinstance(one, Wrong):
                self._view.show_problem(one)
                return
        if isinstance(told, Settled):
            self._move(offer_handover, told, told=record)

    def answer(self, answer: HandoverAnswer, reason: str) -> None:
        """Keep what became of the offer, today."""
        offered = self._regie.steering.offered if self._regie else None
        if offered:
            told = AnswerTold(answer=answer, answered_on=today(), answer_reason=reason)
            self._do(answer_offer, handover_id=offered.id, told=told)

    def settle_overlap(self, regie_id: str, holds: bool) -> None:  # noqa: FBT001 - what a signal carries has no name
        """What came from outside holds after all, or goes."""
        self._do(settle_overlap, regie_id=regie_id, holds=holds)

    def end(self, fields: dict[str, str]) -> None:
        """End the regie while nobody takes it over."""
        told, held = read_end(fields, today()), self._open.regie
        if isinstance(told, Wrong):
            self._view.show_problem(told)
        elif held:
            about = self._open.household.id
            self._do(leave_regie, household_id=about, was=held.id, told=told)

    @property
    def _open(self) -> HouseholdFile:
        if self._file is None:
            raise LookupError
        return self._file

    def _move(self, act: Callable[..., Changed], form: Settled, **given: object) -> None:
        self._do(
            act,
            household_id=self._open.household.id,
            words=form.words,
            was=self._holder(form.words.kind),
            newcomers={str(part): new for part, new in form.newcomers.items()},
            **given,
        )

    def _holder(self, kind: RegieKind) -> str | None:
        """The id of who has that kind now."""
        if kind is RegieKind.CASE:
            held = self._open.regie
        else:
            held = self._regie.running(kind) if self._regie else None
        return held.id if held else None

    def _do(self, act: Callable[..., Changed], **given: object) -> None:
        if not self._busy:
            self._busy = True
            self._acts.run(act, **given, then=self._assigned, failed=self._refused)

    def _assigned(self, changed: Changed) -> None:
        self._busy = False
        self._view.finish()
        self._changed(changed)

    def _refused(self, sentence: str) -> None:
        self._busy = False
        self._view.show_refusal(sentence)
        # Perhaps somebody else has it meanwhile.
        about = self._open.household.id
        self._acts.run(read_household, household_id=about, then=self.show)
        self._acts.run(read_regie, household_id=about, then=self.show_regie)
