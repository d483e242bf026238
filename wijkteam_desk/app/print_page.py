"""A paper about a household: who reads along, what it looks like, and out with it."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from wijkteam_desk.app.papers import DeskPapers, Draw
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.desk.hand_out import draw_family, draw_plan
from wijkteam_desk.ui.screens.print_plan.said import Said, family_said, plan_said
from wijkteam_desk.ui.screens.print_plan.view import PrintPlanView
from wijkteam_desk.ui.screens.print_plan.wiring import wire

_PAPERS: dict[str, tuple[Draw, Callable[[], Said]]] = {
    "plan": (draw_plan, plan_said),
    "family": (draw_family, family_said),
}


class PrintPage:
    """Nothing is half-filled here, so nothing is kept."""

    def __init__(
        self, file: HouseholdFile, desk: Desk, owner: QObject, paper: str = "plan"
    ) -> None:
        """Draws the paper, plan or family, for the usual reader."""
        draw, said = _PAPERS[paper]
        self.view = PrintPlanView(said=said())
        self._presenter = wire(self.view, DeskPapers(desk, owner, draw), said().file)
        self._presenter.show(file)

    def flush(self) -> None:
        """Has nothing to hand on."""
