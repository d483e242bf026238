"""One leefgebied: how it goes, in one click, and the resident's own mark."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.situation import HIGHEST_MARK, SituationTold, Standing
from wijkteam_desk.ui.common.buttons import Button
from wijkteam_desk.ui.common.calm_combo import CalmCombo
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.words import words

_SIGNS = {
    Standing.WELL: "circle-check",
    Standing.ATTENTION: "info-circle",
    Standing.WORRY: "alert-circle",
    Standing.NOW: "alert-triangle",
    Standing.NOT_DISCUSSED: "circle",
}


class MarkRow(QWidget):
    """Signal: `marked` gives what was told."""

    marked = Signal(object)

    def __init__(self, domain: LifeDomain) -> None:
        super().__init__()
        self._domain = domain
        self.buttons = {one: self._button(one) for one in Standing}
        self.mark = CalmCombo()
        self.mark.setAccessibleName(
            self.tr("Eigen cijfer voor {what}").format(what=domain.label.lower())
        )
        self.mark.addItem(self.tr("geen cijfer"), None)
        for number in range(1, HIGHEST_MARK + 1):
            self.mark.addItem(str(number), number)
        self.mark.activated.connect(lambda _: self._tell())
        name = words(domain.label, "strong", wrap=False)
        name.setMinimumWidth(em(14))
        column = QVBoxLayout(self)
        room(column)
        column.addWidget(Flow(name, *self.buttons.values(), self.mark, between=0.3))

    def _button(self, standing: Standing) -> Button:
        button = Button(standing.label, look="choice", icon_name=_SIGNS[standing])
        button.setAccessibleName(f"{self._domain.label}: {standing.label}")
        button.setCheckable(True)
        return button.when_clicked(lambda: self._choose(standing))

    def show_told(self, told: SituationTold | None, *, asked: bool) -> None:
        """Show the last mark, or none; a number is asked of who is `asked` at all."""
        for standing, button in self.buttons.items():
            button.setChecked(told is not None and standing is told.standing)
        at = self.mark.findData(told.own_mark if told else None)
        self.mark.setCurrentIndex(max(0, at))
        self.mark.setVisible(asked)
        self.mark.setEnabled(told is not None and told.standing is not Standing.NOT_DISCUSSED)

    def _choose(self, standing: Standing) -> None:
        for one, button in self.buttons.items():
            button.setChecked(one is standing)
        if standing is Standing.NOT_DISCUSSED:
            self.mark.setCurrentIndex(0)
        self._tell()

    def _tell(self) -> None:
        chosen = (one for one, button in self.buttons.items() if button.isChecked())
        standing = next(chosen, None)
        if standing is not None:
            self.marked.emit(
                SituationTold(
                    life_domain=self._domain,
                    standing=standing,
                    own_mark=self.mark.currentData(),
                )
            )
