"""The regie ends while nobody takes it over: on which day, why, and what the teamleider knows."""

from PySide6.QtCore import Signal

from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.common.buttons import danger_button, link_button
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.dutch_day import short_day, today
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.in_sight import bring_in_sight
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.regie.asked import END, ENDED_ON
from wijkteam_desk.ui.screens.regie.later_fields import LaterFields


class EndCard(Card):
    """Signals: `end_asked` gives the fields, `left` when one closes it."""

    end_asked = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("De regie stopt en niemand neemt het over"))
        self._asked = LaterFields(END)
        told = self.tr(
            "Dan staat hier in het rood dat niemand de regie heeft. De teamleider is aan zet."
        )
        self.body.addWidget(words(told))
        self.body.addWidget(self._asked)
        end = danger_button(self.tr("Laat de regie stoppen"))
        end.when_clicked(lambda: self.end_asked.emit(self._asked.fields))
        leave = link_button(self.tr("Laat het zo")).when_clicked(self.left.emit)
        self.body.addWidget(Flow(end, leave))

    def begin(self) -> None:
        """Open it with today, and go there."""
        self._asked.fill({ENDED_ON: short_day(today())})
        self.show()
        self._asked.go_to()
        bring_in_sight(self)

    def show_problem(self, wrong: Wrong) -> None:
        """Say what is the matter at the field, and go there."""
        self._asked.show_problem(wrong.at, wrong.sentence)
