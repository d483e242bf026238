"""What is in the vault now, and what is in the backup, side by side."""

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from wijkteam_desk.counted import counted
from wijkteam_desk.ui.common.card import empty
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.lock.handed import Holds, Prepared
from wijkteam_desk.ui.lock.restore.said import said_day


class Difference(QWidget):
    """A small table, and in a sentence what would be lost."""

    def __init__(self) -> None:
        super().__init__()
        self._lost = words("", "strong")
        self._sides = QWidget()
        self._table = QGridLayout(self._sides)
        room(self._table)
        self._table.setColumnStretch(2, 1)
        room(self._table, between=0.5)
        self._table.setHorizontalSpacing(em(1.6))
        column = QVBoxLayout(self)
        room(column, between=0.9)
        column.addWidget(self._lost)
        column.addWidget(self._sides)
        self._kept = words(
            self.tr("Wat er nu staat, blijft 30 dagen bewaard in de map van de kluis.")
        )
        column.addWidget(self._kept)
        column.addWidget(
            words(self.tr("De wachtzin en herstelcode van de kopie worden weer die van de kluis."))
        )

    def show_prepared(self, prepared: Prepared) -> None:
        """Show what differs."""
        only_keys = prepared.only_keys
        self._lost.setText(self._said_keys() if only_keys else self._said_lost(prepared))
        self._sides.setVisible(not only_keys)
        self._kept.setVisible(not only_keys)
        empty(self._table)
        heads = ("", self.tr("Nu in de kluis"), self.tr("In de reservekopie"))
        for column, text in enumerate(heads):
            self._table.addWidget(words(text, "label", wrap=False), 0, column)
        here, there = self._told(prepared.here), self._told(prepared.there)
        for row, name in enumerate(self._names(), 1):
            for column, text in enumerate((name, here[row - 1], there[row - 1])):
                look = "soft" if column == 0 else "body"
                self._table.addWidget(words(text, look, wrap=False), row, column)

    def _names(self) -> tuple[str, ...]:
        tr = self.tr
        return (tr("Laatste notitie"), tr("Huishoudens"), tr("Gesprekken"), tr("Alinea's"))

    def _told(self, holds: Holds | None) -> tuple[str, ...]:
        if holds is None:
            return (self.tr("niet te lezen"),) * len(self._names())
        note = said_day(holds.newest_note) if holds.newest_note else self.tr("nog geen")
        return (note, str(holds.households), str(holds.conversations), str(holds.passages))

    def _said_no_loss(self, regained: int) -> str:
        if not regained:
            return self.tr("Er gaat niets verloren: na deze kopie is er niets meer bij gekomen.")
        said = self.tr("Er gaat niets verloren. In deze kopie staat wat de kluis mist: {0}.")
        return said.format(counted(regained, self.tr("handeling"), self.tr("handelingen")))

    def _said_keys(self) -> str:
        return self.tr(
            "Alleen de sleutels van de kluis zijn weg of beschadigd. Die komen terug uit deze "
            "kopie. De dossiers blijven zoals ze zijn: er gaat niets verloren."
        )

    def _said_lost(self, prepared: Prepared) -> str:
        if prepared.lost == 0:
            return self._said_no_loss(prepared.regained)
        if prepared.lost == 1:
            return self.tr("Na deze kopie is nog 1 ding gedaan. Dat is daarna weg uit de kluis.")
        if prepared.lost is not None:
            said = self.tr("Na deze kopie zijn nog {0} dingen gedaan. Die zijn daarna weg.")
            return said.format(prepared.lost)
        return self._said_unknown(prepared)

    def _said_unknown(self, prepared: Prepared) -> str:
        if not prepared.ours:
            return self.tr(
                "Van welke kluis de dossiers zijn die er nu staan, is niet te zien. Misschien "
                "hoort deze kopie er niet bij."
            )
        if prepared.here is None:
            return self.tr("Of er na deze kopie nog iets is geschreven, is niet meer te zien.")
        return self.tr("Wat nu wel in de kluis staat en niet in deze kopie, is daarna weg.")
