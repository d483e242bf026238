"""Why the vault does not open, one sheet per state, with what one can do."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout

from wijkteam_desk.ui.common.buttons import Button, link_button, plain_button
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.icons import IconMark
from wijkteam_desk.ui.common.sheet import Sheet
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.lock.handed import Copy
from wijkteam_desk.ui.lock.look_words import look_words
from wijkteam_desk.ui.lock.opening import TroubleKind
from wijkteam_desk.ui.lock.restore.said import said_about, said_when
from wijkteam_desk.ui.lock.restore.way_in import restore_words

_SHOWN = 3


@dataclass(frozen=True, kw_only=True)
class WaysOut:
    """What one can do in trouble."""

    again: Callable[[], None]
    close: Callable[[], None]
    make_new: Callable[[], None]
    restore: Callable[[], None]
    elsewhere: Callable[[], None]
    look: Callable[[], None]


class TroubleView(Sheet):
    """Says what is the matter; the sentence comes from the vault itself."""

    def __init__(self, kind: TroubleKind, sentence: str, ways: WaysOut) -> None:
        super().__init__(_titles()[kind])
        line = QHBoxLayout()
        room(line, between=0.7)
        line.addWidget(IconMark(_ICONS[kind], "amber", size=1.8), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(words(sentence), 1)
        self.body.addLayout(line)
        close = (self.tr("Sluit het programma"), ways.close)
        if kind is TroubleKind.DAMAGED:
            self._copies = words(self.tr("Er wordt gekeken welke reservekopieën er zijn."))
            self.body.addWidget(self._copies)
            again = plain_button(_try_again(), "refresh")
            look = plain_button(look_words(), "eye").when_clicked(ways.look)
            self.body.addWidget(Flow(again.when_clicked(ways.again), look))
            self.offer(restore_words(), ways.restore, back=close)
            return
        if kind is TroubleKind.MISSING:
            # A new one is the last thing to do: the old one may lie somewhere still.
            other = _other_folder(ways)
            again = plain_button(_try_again(), "refresh").when_clicked(ways.again)
            self.body.addWidget(Flow(other, again))
            self._offer_new(ways.make_new)
            self.offer(restore_words(), ways.restore, back=close)
            return
        if kind is TroubleKind.MISPLACED:
            self.body.addWidget(Flow(_other_folder(ways)))
        self.offer(_try_again(), ways.again, back=close)

    def _offer_new(self, make_new: Callable[[], None]) -> None:
        """Asked twice: what is made then looks like the old one that lost everything."""
        new = link_button(self.tr("Maak een nieuwe, lege kluis"), "key")
        sure = words(
            self.tr("Een nieuwe kluis is leeg. Wat in de oude stond, komt er niet mee terug.")
        )
        yes = plain_button(self.tr("Begin met een lege kluis"), "key").when_clicked(make_new)

        def ask() -> None:
            new.hide()
            for shown in (sure, yes):
                shown.show()
            if self.main is not None:  # not the new button: a second Enter would press it
                self.main.setFocus(Qt.FocusReason.OtherFocusReason)

        asked = Flow(new.when_clicked(ask), yes)
        self.body.addWidget(sure)
        self.body.addWidget(asked)
        for hidden in (sure, yes):
            hidden.hide()

    def show_copies(self, copies: tuple[Copy, ...]) -> None:
        """Say which backups are whole, the last made first."""
        whole = [one for one in copies if one.holds is not None][:_SHOWN]
        lines = [self.tr("{0}: {1}").format(said_when(one), said_about(one)) for one in whole]
        if lines:
            lines.insert(0, self.tr("Dit zijn de laatste goede reservekopieën:"))
        else:
            lines.append(
                self.tr(
                    "In de map van de kluis staat geen goede reservekopie. Pak de stick of de map "
                    "van je tweede plek erbij."
                )
            )
        self._copies.setText("\n".join(lines))


_ICONS = {
    TroubleKind.WRONG: "key",
    TroubleKind.MISSING: "search",
    TroubleKind.DAMAGED: "alert-triangle",
    TroubleKind.IN_USE: "lock",
    TroubleKind.NEWER: "refresh",
    TroubleKind.UNWRITABLE: "hand-stop",
    TroubleKind.MISPLACED: "alert-triangle",
    TroubleKind.NOT_UPGRADED: "refresh",
    TroubleKind.OUR_FAULT: "alert-triangle",
}


def _other_folder(ways: WaysOut) -> Button:
    said = QCoreApplication.translate("TroubleView", "Kies een andere map")
    return plain_button(said, "search").when_clicked(ways.elsewhere)


def _try_again() -> str:
    return QCoreApplication.translate("TroubleView", "Opnieuw proberen")


def _titles() -> dict[TroubleKind, str]:
    def said(text: str) -> str:
        return QCoreApplication.translate("TroubleView", text)

    return {
        TroubleKind.WRONG: said("De kluis gaat niet open"),
        TroubleKind.MISSING: said("Hier is geen kluis"),
        TroubleKind.DAMAGED: said("De kluis is beschadigd"),
        TroubleKind.IN_USE: said("De kluis is al open"),
        TroubleKind.NEWER: said("Deze kluis vraagt een nieuwere versie"),
        TroubleKind.UNWRITABLE: said("Hier kan niet worden geschreven"),
        TroubleKind.MISPLACED: said("De kluis ligt op de verkeerde plek"),
        TroubleKind.NOT_UPGRADED: said("De kluis is nog niet bijgewerkt"),
        TroubleKind.OUR_FAULT: said("Er ging iets mis in het programma"),
    }
