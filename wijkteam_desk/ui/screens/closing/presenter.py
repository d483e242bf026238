"""Closes the plan, or opens it again; knows no Qt."""

from typing import Protocol

from typing_extensions import override

from wijkteam_desk.casework.close_plan import DRAFT_FORM, close_plan, reopen_plan
from wijkteam_desk.casework.read_evaluation import PlanEvaluation, read_evaluation
from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.common.dutch_day import short_day, today
from wijkteam_desk.ui.common.form_presenter import FormPresenter, FormShown
from wijkteam_desk.ui.screens.closing.asked import DAY, WHY_AGAIN, closing_in
from wijkteam_desk.ui.screens.closing.sheet import Sheet, sheet_of


class ClosingShown(FormShown, Protocol):
    """What the presenter asks of the page."""

    def show_sheet(self, sheet: Sheet, fields: dict[str, str]) -> None:
        """Show the page; what is being typed stays."""


class ClosingPresenter(FormPresenter[ClosingShown, PlanEvaluation]):
    """One household's plan."""

    form = DRAFT_FORM
    read = staticmethod(read_evaluation)
    _sheet: Sheet | None = None

    def finish(self, fields: dict[str, str]) -> None:
        """Close the plan, or say what is the matter; a closed one is opened again."""
        if self._sheet is None or self._busy:
            return
        if self._sheet.closed:
            why = fields.get(WHY_AGAIN, "")
            self._do(reopen_plan, self._done, household_id=self._id, reason=why)
            return
        closing = closing_in(fields, self._sheet.actions, today())
        if isinstance(closing, Wrong):
            self._view.show_problem(closing)
        else:
            self._do(close_plan, self._done, household_id=self._id, **vars(closing))

    @override
    def _show(self, plan: PlanEvaluation) -> None:
        self._sheet = sheet_of(plan, today())
        self._view.show_sheet(self._sheet, {DAY: short_day(today())})
