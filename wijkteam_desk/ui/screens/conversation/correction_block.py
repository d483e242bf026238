"""A passage that is open for change, with the ways to be done with it."""

from PySide6.QtCore import Signal
from typing_extensions import override

from wijkteam_desk.casework.write_passage import PassageWords
from wijkteam_desk.domain.conversation import PassageKind
from wijkteam_desk.ui.common.buttons import link_button, plain_button
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.screens.conversation.writing_block import WritingBlock


class CorrectionBlock(WritingBlock):
    """Stands in the place of its passage. Signals: `not_wanted` to leave it as it was."""

    not_wanted = Signal()

    def __init__(self, passage_id: str, words: PassageWords) -> None:
        super().__init__()
        self.edit.setAccessibleName(self.tr("Wijzig wat hier staat"))
        self.passage_id = passage_id
        """The passage in whose place it stands."""
        own = words.kind is PassageKind.NOTE
        self._away = link_button(self.tr("Haal voorgoed weg") if own else self.tr("Haal weg"))
        ways = Flow(between=0.3)
        for button, act in (
            (plain_button(self.tr("Klaar met wijzigen"), "check"), self.end),
            (link_button(self.tr("Zoals het was")), self.not_wanted.emit),
            (self._away, self._take_away),
        ):
            ways.put(button.when_clicked(act))
        self.column.addWidget(ways)
        self.fill(words)

    def wait(self, *, waiting: bool) -> None:
        """Hold still while the change is under way."""
        self.edit.setReadOnly(waiting)
        if waiting:
            self.keeper.forget()  # handed over: a draft from now on would outlive the change
        else:
            self.keeper.touched()

    @override
    def keep_again(self) -> None:
        """The draft is not kept yet; while the change is under way it need not be."""
        if not self.edit.isReadOnly():
            super().keep_again()

    @override
    def end(self) -> None:
        """Hand the words over, once."""
        if not self.edit.isReadOnly():
            super().end()

    def _take_away(self) -> None:
        self.edit.clear()
        self.end()
