"""The three steps as chips, with the one at which one is."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkteam_desk.ui.common.chip import Chip
from wijkteam_desk.ui.common.colours import Tone
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.sizes import room


def share_title(to: str) -> str:
    """What the pages are called once it is known with whom."""
    return QCoreApplication.translate("ShareSteps", "Delen met {to}").format(to=to)


class StepChips(QWidget):
    """What is done has a tick; what one does now stands out, and says so to a screen reader."""

    def __init__(self) -> None:
        super().__init__()
        self._names = (
            self.tr("Aan wie en waarvoor"),
            self.tr("Wat mag mee"),
            self.tr("Bekijk en geef mee"),
        )
        self._row = Flow(between=0.6)
        column = QVBoxLayout(self)
        room(column)
        column.addWidget(self._row)

    def at(self, step: int) -> None:
        """Show that one is at this step, from 1."""
        self._row.clear()
        for number, name in enumerate(self._names, start=1):
            said = f"{number} {name}"
            tone = Tone.TEAL if number == step else Tone.GREEN if number < step else Tone.PLAIN
            chip = Chip(said, tone, icon_name="check" if number < step else "")
            if number == step:
                chip.setAccessibleDescription(self.tr("hier ben je nu"))
            self._row.put(chip)
