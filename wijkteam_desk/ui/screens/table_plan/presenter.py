"""Reads the plan for who sits at the table; knows no Qt."""

from typing import Protocol

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.plan_at_table import plan_at_table
from wijkteam_desk.domain.plan_sheet import PlanSheet
from wijkteam_desk.ui.common.acts import Acts


class TablePlanShown(Protocol):
    """What the presenter asks of the page."""

    def show_plan(self, plan: PlanSheet) -> None:
        """Show what they may read."""

    def show_refusal(self, sentence: str) -> None:
        """Say why nothing of it is shown."""


class TablePlanPresenter:
    """One conversation."""

    def __init__(self, view: TablePlanShown, acts: Acts, talk_id: str) -> None:
        """Reads the plan at once."""
        self._view = view
        self._acts = acts
        self._id = talk_id
        self.refresh()

    def refresh(self, _: Changed | None = None) -> None:
        """Show it as it is now."""
        self._acts.run(
            plan_at_table,
            conversation_id=self._id,
            then=self._view.show_plan,
            failed=self._view.show_refusal,
        )
