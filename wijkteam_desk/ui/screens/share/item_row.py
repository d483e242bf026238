"""One thing that may go: ticked or not, why, of whom it tells, and why it is needed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from wijkteam_desk.ui.common.buttons import link_button
from wijkteam_desk.ui.common.calm_combo import CalmCombo
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.line_field import LineField
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.share.presenter import Ticked
from wijkteam_desk.ui.screens.share.sorted_items import Goes


class ItemRow(QWidget):
    """Signals: `touched`; `more_chosen` when somebody was added of whom it tells."""

    touched = Signal()
    more_chosen = Signal()

    def __init__(self, goes: Goes, told: Ticked) -> None:
        super().__init__()
        self._also = list(told["also"])
        self._box = QCheckBox()
        self._box.setAccessibleName(goes.words)
        self._box.setAccessibleDescription(goes.why)
        self._box.setChecked(told["ticked"])
        self._needed = LineField(self.tr("Waarom moet dit mee, in een paar woorden"))
        self._needed.line.setText(told["needed"])
        self._more = link_button(self.tr("Gaat ook over iemand anders"), "user-plus")
        self._whom = CalmCombo()
        self._whom.setAccessibleName(self._more.accessibleName())
        self._whom.setPlaceholderText(self.tr("Kies over wie nog meer"))
        for key, name in goes.more:
            self._whom.addItem(name, key)
        self._whom.setCurrentIndex(-1)
        self._whom.hide()
        self._lay_out(goes)
        # only now: what is shown before it has a place is a window of its own
        self._needed.setVisible(told["ticked"])
        self._more.setVisible(bool(goes.more))
        self._box.clicked.connect(self._tick)
        self._needed.line.textEdited.connect(self.touched)
        self._more.when_clicked(self._ask_whom)
        self._whom.activated.connect(self._add)

    @property
    def told(self) -> Ticked:
        """What stands in it now."""
        return Ticked(ticked=self._box.isChecked(), needed=self._needed.text, also=self._also)

    def tick(self, needed: str) -> None:
        """Let it go, with why."""
        self._box.setChecked(True)
        self._needed.line.setText(needed)
        self._needed.show()

    def refuse(self, sentence: str) -> None:
        """Say what is the matter at why it is needed."""
        self._needed.refuse(sentence)

    def _lay_out(self, goes: Goes) -> None:
        line = QHBoxLayout(self)
        room(line, between=0.5)
        line.setContentsMargins(0, em(0.3), 0, em(0.3))
        line.addWidget(self._box, 0, Qt.AlignmentFlag.AlignTop)
        said = QVBoxLayout()
        room(said, between=0.15)
        said.setContentsMargins(0, em(0.55), 0, 0)
        said.addWidget(words(goes.words, "strong"))
        about = self.tr("Gaat over {names}.").format(names=goes.about)
        said.addWidget(words(f"{goes.why} {about}", "soft"))
        said.addWidget(Flow(self._more))
        said.addWidget(self._whom)
        said.addWidget(self._needed)
        line.addLayout(said, 1)

    def _tick(self) -> None:
        self._needed.setVisible(self._box.isChecked())
        if self._box.isChecked():
            self._needed.line.setFocus()
        self.touched.emit()

    def _ask_whom(self) -> None:
        self._whom.show()
        self._whom.setFocus()

    def _add(self) -> None:
        self._also.append(str(self._whom.currentData()))
        self.touched.emit()
        self.more_chosen.emit()
