"""Keeps the evaluation of the plan; knows no Qt."""

from collections.abc import Callable
from typing import Protocol

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.evaluate_plan import DRAFT_FORM, evaluate_plan
from wijkteam_desk.casework.read_evaluation import PlanEvaluation, read_evaluation
from wijkteam_desk.domain.evaluation import Outcome
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.common.dutch_day import short_day, today
from wijkteam_desk.ui.common.form_draft import FormDraft
from wijkteam_desk.ui.screens.evaluation.asked import DAY, Meeting, meeting_in
from wijkteam_desk.ui.screens.evaluation.sheet import Sheet, sheet_of


class EvaluationShown(Protocol):
    """What the presenter asks of the page."""

    def show_sheet(self, sheet: Sheet, fields: dict[str, str]) -> None:
        """Show the page; what is being typed stays."""

    def restore(self, fields: dict[str, str]) -> None:
        """Show what was being typed before."""

    def keep_again(self, sentence: str) -> None:
        """The draft is not kept: hand it on again, and say why unless empty."""

    def show_kept(self) -> None:
        """What stood in the form is kept."""

    def lead_to_closing(self) -> None:
        """It was agreed to close: go on to the page for that."""

    def show_problem(self, wrong: Wrong) -> None:
        """Say what is the matter at the field, and go there."""

    def show_refusal(self, sentence: str) -> None:
        """Say what was refused; what was typed stays."""


class EvaluationPresenter:
    """One household's plan."""

    def __init__(
        self,
        view: EvaluationShown,
        acts: Acts,
        household_id: str,
        changed: Callable[[Changed], None],
    ) -> None:
        self._view, self._acts, self._id, self._changed = view, acts, household_id, changed
        self._sheet: Sheet | None = None
        self._busy = False
        self._draft = FormDraft(acts, DRAFT_FORM, household_id, view.keep_again)

    def load(self) -> None:
        """Show the page, with what was being typed when it was last left."""
        self.refresh()
        self._draft.restore(self._view.restore)

    def refresh(self, _: Changed | None = None) -> None:
        """Something in it changed: show it as it is now."""
        failed = self._view.show_refusal
        self._acts.run(read_evaluation, household_id=self._id, then=self._show, failed=failed)

    def keep(self, fields: dict[str, str]) -> None:
        """Keep what was typed as a draft."""
        self._draft.keep(fields)

    def finish(self, fields: dict[str, str]) -> None:
        """Keep the evaluation, or say what is the matter with it."""
        if self._sheet is None or self._busy:
            return
        meeting = meeting_in(fields, self._sheet.goals, today())
        if isinstance(meeting, Wrong):
            self._view.show_problem(meeting)
            return
        self._busy = True
        self._acts.run(
            evaluate_plan,
            household_id=self._id,
            **vars(meeting),
            then=lambda changed: self._kept(changed, meeting),
            failed=self._refused,
        )

    def _kept(self, changed: Changed, meeting: Meeting) -> None:
        self._busy = False
        self._view.show_kept()
        self._changed(changed)
        if meeting.told.outcome is Outcome.CLOSE:
            self._view.lead_to_closing()
        else:
            self.refresh()

    def _refused(self, sentence: str) -> None:
        self._busy = False
        self._view.show_refusal(sentence)

    def _show(self, plan: PlanEvaluation) -> None:
        self._sheet = sheet_of(plan, today())
        self._view.show_sheet(self._sheet, {DAY: short_day(today()), **self._sheet.stands})
