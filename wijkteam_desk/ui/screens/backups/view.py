"""The card of the backups: the last one, the second place, and all of them."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from wijkteam_desk.counted import counted
from wijkteam_desk.ui.common.ask_source import ask_folder
from wijkteam_desk.ui.common.banner import Banner
from wijkteam_desk.ui.common.buttons import link_button, plain_button
from wijkteam_desk.ui.common.card import Card, rule
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.progress_line import ProgressLine
from wijkteam_desk.ui.common.restyle import restyle
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.backups.backup_list import BackupList
from wijkteam_desk.ui.screens.backups.presenter import Kept
from wijkteam_desk.ui.screens.backups.put_back import PutBack
from wijkteam_desk.ui.screens.backups.said import days_since, said_moment

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class BackupsCard(Card):
    """Signals: `make_asked`, `stop_asked`, `place_chosen(Path)`, `restore_asked`, `discard_asked`.

    `ask_place` asks for a folder; nothing when the coach thinks better of it.
    """

    make_asked = Signal()
    stop_asked = Signal()
    place_chosen = Signal(object)
    restore_asked = Signal()
    discard_asked = Signal()

    def __init__(
        self, how_far: Callable[[], float], ask_place: Callable[[], Path | None] | None = None
    ) -> None:
        super().__init__(self.tr("Reservekopieën"))
        self.banner = Banner()
        self._ask_place = ask_place or self._ask_folder
        self._last = words("", "strong")
        self._unfit = words("")
        self._discard = link_button(self.tr("Gooi de beschadigde weg")).when_clicked(
            self.discard_asked.emit
        )
        self._list = BackupList()
        self._place = words("", "strong")
        self._place_more = words("", "soft")
        self._make = plain_button(self.tr("Maak nu een reservekopie"), "device-floppy")
        self._choose = plain_button("", "search")
        said = self.tr("De reservekopie wordt gemaakt en nagekeken. Je kunt gewoon doorwerken.")
        self._busy = ProgressLine(said, how_far, self.stop_asked.emit)
        self._busy.hide()
        self.setFocusProxy(self._choose)
        self._put_back = PutBack()
        self._put_back.agreed.connect(self.restore_asked)
        self._build()

    def _build(self) -> None:
        how = self.tr("Elk half uur als er iets veranderd is, versleuteld met je eigen wachtzin.")
        parts: tuple[QWidget, ...] = (
            *(self.banner, self._last, words(how, "soft"), self._unfit, Flow(self._discard)),
            self._busy,
            *(Flow(self._make.when_clicked(self.make_asked.emit)), self._list, rule()),
            *(self._place, self._place_more),
            *(Flow(self._choose.when_clicked(self._choose_place)), rule(), self._put_back),
        )
        for part in parts:
            self.body.addWidget(part)

    def show_kept(self, kept: Kept) -> None:
        """Show how things are."""
        last = self.tr("De laatste reservekopie is van {0}.")
        none = self.tr("Er is nog geen reservekopie.")
        self._last.setText(last.format(said_moment(kept.made[0].at)) if kept.made else none)
        self._list.show_made(kept.made)
        unfit = self._said_unfit(kept)
        self._unfit.setText(unfit)
        self._unfit.setVisible(bool(unfit))
        restyle(self._unfit, "problem" if kept.damaged or kept.trouble else "strong")
        self._discard.setVisible(kept.damaged > 0 and bool(kept.made))
        self._choose.rename(self._said_choose(kept))
        self._place.setText(self._said_place(kept))
        self._place_more.setText(self._said_more(kept))
        restyle(self._place, "problem" if kept.overdue else "strong")

    def show_busy(self, *, busy: bool) -> None:
        """Say that a backup is being made, or no longer."""
        self._busy.setVisible(busy)
        self._make.setEnabled(not busy)
        self._choose.setEnabled(not busy)
        if busy:
            self.banner.clear()

    def show_done(self) -> None:
        """Say that there is a new backup."""
        self.banner.done(self.tr("De reservekopie is gemaakt en nagekeken."))

    def show_trouble(self, sentence: str) -> None:
        """Say why there is none."""
        self.banner.trouble(sentence)

    def _said_unfit(self, kept: Kept) -> str:
        one, more = self.tr("reservekopie"), self.tr("reservekopieën")
        said = [self.tr("Een nieuwe maken lukt niet. {0}").format(kept.trouble)] * bool(
            kept.trouble
        )
        if kept.damaged:
            sentence = self.tr("Beschadigd: {0}. Daarmee kun je niets terugzetten.")
            said.append(sentence.format(counted(kept.damaged, one, more)))
        if kept.ahead:
            sentence = self.tr(
                "Met een datum in de toekomst: {0}. De klok van de laptop stond toen verkeerd."
            )
            said.append(sentence.format(counted(kept.ahead, one, more)))
        return " ".join(said)

    def _said_place(self, kept: Kept) -> str:
        if not kept.place:
            return self.tr("De reservekopieën staan alleen op deze laptop.")
        if kept.copied_at is None:
            return self.tr("Op de tweede plek staat nog geen reservekopie.")
        if kept.overdue:
            days = days_since(kept.copied_at)
            if days < 0:
                return self.tr(
                    "Wanneer op de tweede plek iets bijkwam, is niet bekend: de klok stond toen "
                    "verkeerd."
                )
            said = self.tr("Op de tweede plek kwam al {0} niets bij.")
            return said.format(counted(days, self.tr("dag"), self.tr("dagen")))
        said = self.tr("Ook op een tweede plek, het laatst {0}.")
        return said.format(said_moment(kept.copied_at))

    def _said_more(self, kept: Kept) -> str:
        if not kept.place:
            return self.tr(
                "Raakt de laptop weg, dan zijn ze ook weg. Kies een stick of een map van je "
                "organisatie. Wie het bestand vindt, kan het zonder je wachtzin niet lezen."
            )
        if kept.overdue and kept.full:
            said = self.tr("{0} is vol. Maak daar ruimte vrij, of kies een andere plek.")
            return said.format(kept.place)
        if kept.overdue:
            said = self.tr("{0} is er niet, of er kan niet worden geschreven. Sluit hem weer aan.")
            return said.format(kept.place)
        if kept.same_disk:
            return self.tr(
                "{0} staat op dezelfde schijf als de kluis. Raakt de laptop weg of gaat hij stuk, "
                "dan ben je ook deze kopie kwijt. Kies liever een stick."
            ).format(kept.place)
        return kept.place

    def _said_choose(self, kept: Kept) -> str:
        return self.tr("Kies een andere plek") if kept.place else self.tr("Kies een tweede plek")

    def _choose_place(self) -> None:
        place = self._ask_place()
        if place is not None:
            self.place_chosen.emit(place)

    def _ask_folder(self) -> Path | None:
        return ask_folder(self, self.tr("Kies een stick of een map"))
