"""Keeps the evaluation of the plan; knows no Qt."""

from typing import Protocol

from typing_extensions import override

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.evaluate_plan import DRAFT_FORM, evaluate_plan
from wijkteam_desk.casework.read_evaluation import PlanEvaluation, read_evaluation
from wijkteam_desk.domain.evaluation import Outcome
from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.common.dutch_day import short_day, today
from wijkteam_desk.ui.common.form_presenter import FormPresenter, FormShown
from wijkteam_desk.ui.screens.evaluation.asked import AGAIN, DAY, meeting_in
from wijkteam_desk.ui.screens.evaluation.sheet import Sheet, sheet_of


class EvaluationShown(FormShown, Protocol):
    """What the presenter asks of the page."""

    def show_sheet(self, sheet: Sheet, fields: dict[str, str]) -> None:
        """Show the page; what is being typed stays."""

    def lead_to_closing(self) -> None:
        """It was agreed to close: go on to the page for that."""


class EvaluationPresenter(FormPresenter[EvaluationShown, PlanEvaluation]):
    """One household's plan."""

    form = DRAFT_FORM
    read = staticmethod(read_evaluation)
    _sheet: Sheet | None = None

    def finish(self, fields: dict[str, str]) -> None:
        """Keep the evaluation, or say what is the matter with it."""
        if self._sheet is None or self._busy:
            return
        meeting = meeting_in(fields, self._sheet.goals, today())
        if isinstance(meeting, Wrong):
            self._view.show_problem(meeting)
            return
        closes = meeting.told.outcome is Outcome.CLOSE
        then = self._leads_on if closes else self._done
        self._do(evaluate_plan, then, household_id=self._id, **vars(meeting))

    def _leads_on(self, changed: Changed) -> None:
        self._done(changed)
        self._view.lead_to_closing()

    @override
    def _show(self, plan: PlanEvaluation) -> None:
        self._sheet = sheet_of(plan, today())
        again = plan.versions.file.plan.evaluate_on
        soon = short_day(again) if again and again > today() else ""
        fields = {DAY: short_day(today()), AGAIN: soon, **self._sheet.stands}
        self._view.show_sheet(self._sheet, fields)
