"""The ways from the plan to the pages on which it is agreed, evaluated, and opened again."""

from PySide6.QtCore import Signal

from wijkteam_desk.ui.common.buttons import Button, plain_button
from wijkteam_desk.ui.common.flow import Flow


class PlanWays(Flow):
    """Signals: `agree_asked`, `evaluate_asked`, `closing_asked`."""

    agree_asked = Signal()
    evaluate_asked = Signal()
    closing_asked = Signal()

    def __init__(self) -> None:
        super().__init__(to_right=True)
        self._agree = plain_button(self.tr("Afspreken"), "checkbox")
        self._agree.when_clicked(self.agree_asked.emit)
        self._evaluate = plain_button(self.tr("Evalueren"), "messages")
        self._evaluate.when_clicked(self.evaluate_asked.emit)
        self._closing = plain_button(self.tr("Afsluiting en opnieuw openen"), "lock")
        self._closing.when_clicked(self.closing_asked.emit)
        for button in self.stops():
            self.put(button)
        self.show_closed(closed=False)

    def show_closed(self, *, closed: bool) -> None:
        """A closed plan is read or opened again; one that runs is agreed and evaluated."""
        for button in self.stops():
            button.setVisible((button is self._closing) is closed)

    def stops(self) -> list[Button]:
        """Where the Tab key goes, in order."""
        return [self._agree, self._evaluate, self._closing]
