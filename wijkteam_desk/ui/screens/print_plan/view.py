"""The page of a paper: who reads along, what it looks like, and out with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from wijkteam_desk.domain.household import names_in_words
from wijkteam_desk.domain.variant import Variant
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.icons import IconMark
from wijkteam_desk.ui.common.paper_view import PaperView, WaysOut
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.way_back import way_back
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.print_plan.reader_list import ReaderList
from wijkteam_desk.ui.screens.print_plan.readers import Reader
from wijkteam_desk.ui.screens.print_plan.said import Said
from wijkteam_desk.ui.screens.print_plan.variant_card import VariantCard

_WIDE = 52
"""From this many em on the two steps stand side by side."""


class PrintPlanView(PaperView):
    """Signals besides: `readers_chosen` gives their ids, `variant_chosen` the `Variant`."""

    readers_chosen = Signal(object)
    variant_chosen = Signal(object)

    def __init__(self, said: Said, ways: WaysOut | None = None) -> None:
        back = way_back()
        back.rename(said.back)
        super().__init__(said, back, ways or WaysOut())
        self._said = said
        self._readers = ReaderList()
        self._readers.chosen.connect(self.banner.clear)
        self._readers.chosen.connect(self.readers_chosen)
        self._variant = VariantCard(self.choose_target)
        self._variant.chosen.connect(self.banner.clear)
        self._variant.chosen.connect(self.variant_chosen)
        self._left_out = Card()
        self._left_out_words = words("")
        self._left_out.hide()
        self._asked, self._beside = QWidget(), QScrollArea()
        self._steps = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()

    def _build(self) -> None:
        left_out = QHBoxLayout()
        room(left_out, between=0.6)
        left_out.addWidget(IconMark("eye-off", "soft"), 0, Qt.AlignmentFlag.AlignTop)
        left_out.addWidget(self._left_out_words, 1)
        self._left_out.body.addLayout(left_out)
        self._column = QVBoxLayout(self._asked)
        room(self._column, between=0.9)
        for card in (self._readers, self._left_out, self._variant):
            self._column.addWidget(card)
        if not self._said.variants:
            self._variant.hide()
        self._column.addStretch()
        room(self._steps, between=0.9)
        self._beside.setWidgetResizable(True)
        self._beside.setFrameShape(QFrame.Shape.NoFrame)
        self._beside.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._beside.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._beside.setWidget(self._asked)
        self._steps.addWidget(self._beside, 2)
        self._steps.addWidget(self.preview, 5)
        self.body.addLayout(self._steps, 1)

    def show_readers(self, readers: tuple[Reader, ...], chosen: tuple[str, ...]) -> None:
        """Show who could read along, and who does."""
        self._readers.show_readers(readers, chosen)
        self._fit()

    def show_variant(self, variant: Variant) -> None:
        """Show how it is put on paper."""
        self._variant.show_variant(variant)

    @override
    def let_leave(self, *, may: bool) -> None:
        super().let_leave(may=may)
        self._variant.let_leave(may=may)

    def show_busy(self) -> None:
        """Say that the preview is being drawn; nothing can leave meanwhile."""
        self.let_leave(may=False)
        if not self.preview.shows_paper:
            self.preview.show_words(self.tr("Het voorbeeld wordt getekend."))

    def show_drawn(self, pdf: bytes, left_out: tuple[str, ...]) -> None:
        """Show the paper, and what is not on it."""
        self.preview.show_pdf(pdf)
        self._left_out_words.setText(
            self.tr("Niet op dit papier: {what}.").format(what=names_in_words(left_out))
            if left_out
            else self._said.whole
        )
        self._left_out.show()
        self._fit()
        self.let_leave(may=True)

    def show_nothing(self, sentence: str) -> None:
        """Say why there is no paper."""
        self.preview.show_words(sentence)
        self._left_out.hide()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = self.width() >= em(_WIDE)
        ways = QBoxLayout.Direction
        self._steps.setDirection(ways.LeftToRight if wide else ways.TopToBottom)
        # Beside the paper it scrolls by itself: the page as a whole stays where it is.
        narrowest, width = self._asked.minimumSizeHint().width(), self._beside.width()
        whole = self._column.totalHeightForWidth(max(narrowest, width))
        self._beside.setMinimumSize(narrowest + em(1), em(8) if wide else whole)
