"""What one may tell of the regie and need not: closed until it is asked for or filled in."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from wijkteam_desk.domain.regie import RegieTask
from wijkteam_desk.ui.common.pairs import Pairs
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.regie.asked import MORE, TASKS
from wijkteam_desk.ui.screens.regie.form import Part
from wijkteam_desk.ui.screens.regie.later_fields import LaterFields
from wijkteam_desk.ui.screens.regie.person_field import PersonField


class MoreFields(QWidget):
    """A second coach, how the deputy is reached, mandate, tasks. Signal: `touched`."""

    touched = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.second = PersonField(
            Part.SECOND,
            self.tr("Tweede wijkcoach"),
            hint=self.tr("Wie samen met de eerste optrekt."),
        )
        self._asked = LaterFields(MORE)
        self._tasks = {one.value: QCheckBox(one.label) for one in RegieTask}
        column = QVBoxLayout(self)
        room(column, between=0.9)
        column.addWidget(self.second)
        column.addWidget(self._asked)
        column.addWidget(words(self.tr("Wat hoort erbij"), "label"))
        boxes = [*self._tasks.values()]
        column.addWidget(Pairs([boxes[n : n + 2] for n in range(0, len(boxes), 2)]))
        for box in boxes:
            box.clicked.connect(self.touched)
        self._asked.touched.connect(self.touched)
        self.second.touched.connect(self.touched)

    @property
    def fields(self) -> dict[str, str]:
        """What was chosen and typed; the tasks are codes with a comma between them."""
        ticked = ",".join(code for code, box in self._tasks.items() if box.isChecked())
        return self._asked.fields | self.second.fields | {TASKS: ticked}

    @property
    def is_told(self) -> bool:
        """Whether anything stands in it."""
        return any(self.fields.values())

    def open(self) -> None:
        """Have it all there, in sight."""
        self._asked.open()
        self.show()

    def fill(self, fields: Mapping[str, str]) -> None:
        """Show these fields; what is not named becomes empty."""
        self._asked.fill(fields)
        self.second.fill(fields)
        ticked = fields.get(TASKS, "").split(",")
        for code, box in self._tasks.items():
            box.setChecked(code in ticked)
