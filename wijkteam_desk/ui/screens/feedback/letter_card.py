"""The briefje for school: the words of the parents, and the way to paper."""

from PySide6.QtCore import Signal

from wijkteam_desk.ui.common.banner import Banner
from wijkteam_desk.ui.common.buttons import plain_button
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.draft_keeper import DraftKeeper
from wijkteam_desk.ui.common.field import Field
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.growing_text import GrowingText

WORDS = "words"


class LetterCard(Card):
    """Signals: `kept` gives fields; `paper_asked` the words."""

    kept = Signal(object)
    paper_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__(self.tr("Briefje voor school"))
        self.banner = Banner()
        self._text = GrowingText(self.tr("De woorden van de ouders"), look="field", verbatim=True)
        self._keeper = DraftKeeper(self, self._fields, self.kept.emit)
        self._text.typed.connect(self._keeper.touched)
        hint = self.tr("Wat de ouders zelf aan school vertellen. Leeg: lijnen om op te schrijven.")
        self.body.addWidget(self.banner)
        self.body.addWidget(Field(self._text.accessibleName(), self._text, hint=hint))
        paper = plain_button(self.tr("Briefje op papier"), "printer")
        self.body.addWidget(Flow(paper.when_clicked(self._ask)))

    def fill(self, fields: dict[str, str]) -> None:
        """Show what was typed before."""
        if not self._keeper.busy:
            self._text.fill(fields.get(WORDS, ""))

    def keep_again(self, sentence: str) -> None:
        """The draft is not kept: hand it on again, and say why unless empty."""
        self._keeper.not_kept(sentence, self.banner)

    def flush(self) -> None:
        """Keep what was typed, now."""
        self._keeper.flush()

    def _ask(self) -> None:
        self._keeper.flush()
        self.paper_asked.emit(self._text.words)

    def _fields(self) -> dict[str, str]:
        return {WORDS: self._text.words}
