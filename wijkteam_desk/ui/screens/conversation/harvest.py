"""What the conversation has brought so far, and where to go with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wijkteam_desk.domain.conversation import PassageKind
from wijkteam_desk.ui.common import talk_words
from wijkteam_desk.ui.common.buttons import link_button, main_button, plain_button
from wijkteam_desk.ui.common.icons import IconMark
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.conversation.marks import LOOKS


class Harvest(QWidget):
    """Signals: `reading_asked`, `plan_asked` and `done_asked` when one wants to leave the page.

    `off_asked` when the whole talk was a mistake.
    """

    reading_asked = Signal()
    plan_asked = Signal()
    done_asked = Signal()
    off_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._counts = {kind: words("") for kind in self._names()}
        self._rows: dict[PassageKind, QWidget] = {}
        self._nothing = words(self.tr("Nog geen doel, actie of citaat."), "soft")
        column = QVBoxLayout(self)
        room(column, between=0.2)
        column.addWidget(words(self.tr("Uit dit gesprek"), "heading"))
        column.addWidget(self._nothing)
        for kind, count in self._counts.items():
            self._rows[kind] = _row(LOOKS[kind][0], count)
            column.addWidget(self._rows[kind])
        column.addSpacing(em(0.8))
        together = main_button(talk_words.read_together(), "messages")
        column.addWidget(together.when_clicked(self.reading_asked.emit))
        column.addWidget(plain_button(talk_words.the_plan()).when_clicked(self.plan_asked.emit))
        column.addWidget(plain_button(self.tr("Klaar")).when_clicked(self.done_asked.emit))
        self._off = link_button(self.tr("Haal dit gesprek weg"), "trash")
        column.addWidget(self._off.when_clicked(self.off_asked.emit))
        self.show_counts({}, untouched=False)

    def show_counts(self, counts: dict[PassageKind, int], *, untouched: bool) -> None:
        """Show how many there are of each; `untouched`: nothing was ever written here."""
        self._off.setVisible(untouched)
        for kind, (one, more) in self._names().items():
            count = counts.get(kind, 0)
            self._counts[kind].setText((one if count == 1 else more).format(count=count))
            self._rows[kind].setVisible(count > 0)
        self._nothing.setVisible(not any(counts.get(kind) for kind in self._counts))

    @property
    def told(self) -> list[str]:
        """What it says now."""
        return [self._counts[kind].text() for kind, row in self._rows.items() if not row.isHidden()]

    def _names(self) -> dict[PassageKind, tuple[str, str]]:
        return {
            PassageKind.GOAL: (self.tr("{count} doel"), self.tr("{count} doelen")),
            PassageKind.ACTION: (self.tr("{count} actie"), self.tr("{count} acties")),
            PassageKind.STRENGTH: (
                self.tr("{count} eigen kracht"),
                self.tr("{count} eigen krachten"),
            ),
            PassageKind.WORRY: (self.tr("{count} zorgpunt"), self.tr("{count} zorgpunten")),
            PassageKind.QUOTE: (self.tr("{count} citaat"), self.tr("{count} citaten")),
        }


def _row(icon_name: str, count: QWidget) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    room(line, between=0.6)
    line.setContentsMargins(0, em(0.35), 0, em(0.35))
    line.addWidget(IconMark(icon_name))
    line.addWidget(count, 1)
    return row
