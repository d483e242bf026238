"""Closes the plan, or opens it again; knows no Qt."""

from collections.abc import Callable
from typing import Any, Protocol

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.close_plan import DRAFT_FORM, close_plan, reopen_plan
from wijkteam_desk.casework.read_evaluation import PlanEvaluation, read_evaluation
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.common.dutch_day import short_day, today
from wijkteam_desk.ui.common.form_draft import FormDraft
from wijkteam_desk.ui.screens.closing.asked import DAY, WHY_AGAIN, closing_in
from wijkteam_desk.ui.screens.closing.sheet import Sheet, sheet_of


class ClosingShown(Protocol):
    """What the presenter asks of the page."""

    def show_sheet(self, sheet: Sheet, fields: dict[str, str]) -> None:
        """Show the page; what is being typed stays."""

    def restore(self, fields: dict[str, str]) -> None:
        """Show what was being typed before."""

    def keep_again(self, sentence: str) -> None:
        """The draft is not kept: hand it on again, and say why unless empty."""

    def show_kept(self) -> None:
        """What stood in the form is done."""

    def show_problem(self, wrong: Wrong) -> None:
        """Say what is the matter at the field, and go there."""

    def show_refusal(self, sentence: str) -> None:
        """Say what was refused; what was typed stays."""


class ClosingPresenter:
    """One household's plan."""

    def __init__(
        self,
        view: ClosingShown,
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
        """Close the plan, or say what is the matter; a closed one is opened again."""
        if self._sheet is None or self._busy:
            return
        if self._sheet.closed:
            self._do(reopen_plan, reason=fields.get(WHY_AGAIN, ""))
            return
        actions = [action_id for action_id, _, _ in self._sheet.actions]
        closing = closing_in(fields, actions, today())
        if isinstance(closing, Wrong):
            self._view.show_problem(closing)
        else:
            self._do(close_plan, **vars(closing))

    def _do(self, act: Callable[..., Changed], **given: Any) -> None:
        self._busy = True
        self._acts.run(act, household_id=self._id, **given, then=self._done, failed=self._refused)

    def _done(self, changed: Changed) -> None:
        self._busy = False
        self._view.show_kept()
        self._changed(changed)
        self.refresh()

    def _refused(self, sentence: str) -> None:
        self._busy = False
        self._view.show_refusal(sentence)

    def _show(self, plan: PlanEvaluation) -> None:
        self._sheet = sheet_of(plan, today())
        self._view.show_sheet(self._sheet, {DAY: short_day(today())})
