"""The screen's own bar: a refusal, a trouble or a thing done, with what one can do."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout

from wijkteam_desk.ui.common.announce import announce
from wijkteam_desk.ui.common.buttons import icon_button, plain_button
from wijkteam_desk.ui.common.colours import Tone
from wijkteam_desk.ui.common.icons import IconMark
from wijkteam_desk.ui.common.in_sight import bring_in_sight
from wijkteam_desk.ui.common.restyle import restyle
from wijkteam_desk.ui.common.sizes import em
from wijkteam_desk.ui.common.words import words


@dataclass(frozen=True)
class Offer:
    """What one can do about it: the words on the button, and the act."""

    text: str
    act: Callable[[], None]


class Banner(QFrame):
    """Hidden until there is something to say; says it to a screen reader as well."""

    def __init__(self) -> None:
        super().__init__()
        self._offer: Offer | None = None
        self._mark = IconMark("info-circle", "teal")
        self._sentence = words("")
        self._button = plain_button("").when_clicked(self._take_offer)
        self._close = icon_button(QCoreApplication.translate("Banner", "Sluit melding"), "x")
        self._close.when_clicked(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(em(0.9), em(0.4), em(0.5), em(0.4))
        row.setSpacing(em(0.7))
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._sentence, 1)
        row.addWidget(self._button)
        row.addWidget(self._close)
        self.hide()

    @property
    def sentence(self) -> str:
        """What the bar says; empty when hidden."""
        return self._sentence.text()

    def refused(self, sentence: str, offer: Offer | None = None) -> None:
        """Show that a rule said no, in sight of who asked it further down."""
        self._show(Tone.AMBER, "hand-stop", sentence, offer)
        # Once it has its place: what just appears has none yet.
        QTimer.singleShot(0, self, lambda: bring_in_sight(self))

    def trouble(self, sentence: str, offer: Offer | None = None) -> None:
        """Show that something is wrong with the vault, the disk or the printer."""
        self._show(Tone.RED, "alert-triangle", sentence, offer)

    def done(self, sentence: str, offer: Offer | None = None) -> None:
        """Show what was done; the offer is the way back."""
        self._show(Tone.GREEN, "circle-check", sentence, offer)

    def note(self, sentence: str, offer: Offer | None = None) -> None:
        """Show something to know."""
        self._show(Tone.TEAL, "info-circle", sentence, offer)

    def clear(self) -> None:
        """Hide the bar."""
        self._offer = None
        self._sentence.clear()
        self.hide()

    def _show(self, tone: Tone, icon_name: str, sentence: str, offer: Offer | None) -> None:
        self._offer = offer
        self._mark.change(icon_name, tone)
        self._sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self._button.setVisible(offer is not None)
        if offer is not None:
            self._button.rename(offer.text)
        restyle(self, f"banner_{tone}")
        self.show()
        announce(self, sentence, at_once=tone in (Tone.AMBER, Tone.RED))

    def _take_offer(self) -> None:
        offer = self._offer
        self.clear()
        if offer is not None:
            offer.act()
