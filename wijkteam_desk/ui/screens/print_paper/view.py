"""A page with a paper that is drawn as it is, or with one of some to choose from."""

from PySide6.QtCore import Signal

from wijkteam_desk.ui.common.buttons import Button
from wijkteam_desk.ui.common.calm_combo import CalmCombo
from wijkteam_desk.ui.common.field import Field
from wijkteam_desk.ui.common.paper_view import PaperView, PaperWords, WaysOut
from wijkteam_desk.ui.common.sizes import em
from wijkteam_desk.ui.screens.print_paper.presenter import PaperChoice


class PrintPaperView(PaperView):
    """Signal besides: `chosen` gives the key of a paper."""

    chosen = Signal(str)

    def __init__(self, said: PaperWords, choices: tuple[PaperChoice, ...], back: Button) -> None:
        """With more than one choice there is a list to choose from."""
        super().__init__(said, back, WaysOut())
        self.preview.retitle(self.tr("Zo komt het op papier"))
        self._which = CalmCombo()
        for choice in choices:
            self._which.addItem(choice.label, choice.key)
        self._which.activated.connect(self._choose)
        if len(choices) > 1:
            which = Field(said.which, self._which)
            which.setMaximumWidth(em(26))
            self.body.addWidget(which)
        self.body.addWidget(self.preview, 1)

    def show_pdf(self, pdf: bytes, file_name: str) -> None:
        """Show the paper; it may leave under this name."""
        self.name_file(file_name)
        self.preview.show_pdf(pdf)
        self.let_leave(may=True)

    def show_nothing(self, sentence: str) -> None:
        """Say why there is no paper."""
        self.let_leave(may=False)
        self.preview.show_words(sentence)

    def _choose(self) -> None:
        self.chosen.emit(str(self._which.currentData()))
