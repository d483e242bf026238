"""Why the vault does not open, one sheet per state, with what one can do."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout

from wijkteam_desk.ui.common.buttons import plain_button
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.icons import IconMark
from wijkteam_desk.ui.common.sheet import Sheet
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.lock.opening import TroubleKind
from wijkteam_desk.ui.lock.restore.way_in import restore_words


@dataclass(frozen=True)
class WaysOut:
    """What one can do in trouble."""

    again: Callable[[], None]
    close: Callable[[], None]
    make_new: Callable[[], None]
    restore: Callable[[], None]


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
            again = plain_button(_try_again(), "refresh")
            self.body.addWidget(Flow(again.when_clicked(ways.again)))
            self.offer(restore_words(), ways.restore, back=close)
            return
        if kind is TroubleKind.MISSING:
            new = plain_button(self.tr("Maak een nieuwe kluis"), "key").when_clicked(ways.make_new)
            back = plain_button(restore_words(), "refresh").when_clicked(ways.restore)
            self.body.addWidget(Flow(new, back))
        self.offer(_try_again(), ways.again, back=close)


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
