"""How the plan is put on paper for who reads it, and what else it can be kept as."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout

from wijkteam_desk.domain.paper_language import PaperLanguage
from wijkteam_desk.domain.variant import Variant
from wijkteam_desk.ui.common.buttons import Button, link_button
from wijkteam_desk.ui.common.calm_combo import CalmCombo
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.words import words


class VariantCard(Card):
    """Signal: `chosen(object)` the `Variant`, after a choice.

    `keep` is told the ending and the words of the button that was pressed.
    """

    chosen = Signal(object)

    def __init__(self, keep: Callable[[str, str], None]) -> None:
        super().__init__(self.tr("Hoe het op papier komt"))
        self._keep = keep
        self._language = CalmCombo()
        for language in PaperLanguage:
            self._language.addItem(language.label, language)
        self._large = QCheckBox(self.tr("Grote letters"))
        self._full = QCheckBox(self.tr("Volledig: met tekening van wie wanneer helpt"))
        beside = words(self.tr("Naast het Nederlands"), wrap=False)
        beside.setBuddy(self._language)
        self._language.setAccessibleName(beside.text())
        line = QHBoxLayout()
        room(line, between=0.6)
        line.addWidget(beside)
        line.addWidget(self._language, 1)
        self.body.addLayout(line)
        self.body.addWidget(self._large)
        self.body.addWidget(self._full)
        self._ways = [
            self._way(self.tr("Bewaar als Word"), ".docx", "file-text"),
            self._way(self.tr("Bewaar afspraken voor de agenda"), ".ics", "calendar"),
        ]
        self.body.addWidget(Flow(*self._ways))
        self._language.activated.connect(self._tell)
        self._large.clicked.connect(self._tell)
        self._full.clicked.connect(self._tell)

    def show_variant(self, variant: Variant) -> None:
        """Show what is chosen."""
        self._language.setCurrentIndex(list(PaperLanguage).index(variant.language))
        self._large.setChecked(variant.large)
        self._full.setChecked(variant.full)

    def let_leave(self, *, may: bool) -> None:
        """Whether there is a plan that can leave."""
        for way in self._ways:
            way.setEnabled(may)

    def _way(self, said: str, ending: str, icon: str) -> Button:
        return link_button(said, icon).when_clicked(lambda: self._keep(ending, said))

    def _tell(self) -> None:
        language = list(PaperLanguage)[self._language.currentIndex()]
        large, full = self._large.isChecked(), self._full.isChecked()
        self.chosen.emit(Variant(language=language, large=large, full=full))
