"""The calm band that says that nothing here is about real people."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout

from wijkteam_desk.ui.common.icons import IconMark
from wijkteam_desk.ui.common.sizes import em
from wijkteam_desk.ui.common.words import words


class PracticeBand(QFrame):
    """Stands above everything in the practice vault."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "practice_band")
        said = words(self.tr("Oefenkluis: alles is FICTIEF"), "practice")
        self.setAccessibleName(said.text())
        row = QHBoxLayout(self)
        row.setContentsMargins(em(1.5), em(0.35), em(1.5), em(0.35))
        row.setSpacing(em(0.5))
        row.addWidget(IconMark("info-circle", "violet"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(said, 1)
