"""The plan on paper: who reads along, what it looks like, and out with it."""

from wijkteam_desk.app.papers import DeskPapers
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.ui.screens.print_plan.view import PrintPlanView
from wijkteam_desk.ui.screens.print_plan.wiring import wire


class PrintPage:
    """Nothing is half-filled here, so nothing is kept."""

    def __init__(self, file: HouseholdFile, papers: DeskPapers) -> None:
        """Draws the plan for the usual reader."""
        self.view = PrintPlanView()
        self._presenter = wire(self.view, papers)
        self._presenter.show(file)

    def flush(self) -> None:
        """Has nothing to hand on."""
