"""Asks what two people are of each other, one press for each answer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from wijkteam_desk.ui.common.announce import announce
from wijkteam_desk.ui.common.buttons import link_button, plain_button
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.family.tie_choices import TieChoices


class TieCard(Card):
    """Signals: `chosen` gives a choice or a tie that goes, `left` when one closes it."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__(" ")
        self._leave = Flow()

    def say(self, sentence: str) -> None:
        """What is to be done now, for eyes and ears."""
        self.retitle(sentence)
        self.clear()
        stop = link_button(self.tr("Toch geen lijn"), "x").when_clicked(self.left.emit)
        self.body.addWidget(Flow(stop))
        announce(self, sentence)

    def ask(self, choices: TieChoices) -> None:
        """Show what there is between the two, and what there could be."""
        self.say(choices.title)
        rows: list[QWidget] = []
        for there in choices.standing:
            text = self.tr("Haal weg: {tie}").format(tie=there.text)
            rows.append(self._button(text, there, "trash"))
        if rows:
            self._put(words(self.tr("Dit staat er nu"), "strong"), Flow(*rows))
        buttons = [self._button(each.text, each) for each in choices.support]
        buttons += [self._button(each.text, each) for each in choices.kin]
        self._put(words(self.tr("Kies wat klopt"), "strong"), Flow(*buttons))
        (rows or buttons)[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, text: str, meant: object, icon_name: str = "") -> QWidget:
        return plain_button(text, icon_name).when_clicked(lambda: self.chosen.emit(meant))

    def _put(self, *widgets: QWidget) -> None:
        for widget in widgets:
            self.body.insertWidget(self.body.count() - 1, widget)
