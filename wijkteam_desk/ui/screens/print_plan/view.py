"""The page of a paper: who reads along, what it looks like, and out with it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wijkteam_desk.domain.household import names_in_words
from wijkteam_desk.ui.common.ask_target import ask_target as ask_for_target
from wijkteam_desk.ui.common.banner import Banner
from wijkteam_desk.ui.common.buttons import main_button
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.icons import IconMark
from wijkteam_desk.ui.common.paper_preview import Preview, keep_button
from wijkteam_desk.ui.common.printer import choose_printer, print_pages
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.way_back import way_back
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.print_plan.reader_list import ReaderList
from wijkteam_desk.ui.screens.print_plan.readers import Reader
from wijkteam_desk.ui.screens.print_plan.said import Said, plan_said

_WIDE = 52
"""From this many em on the two steps stand side by side."""


class PrintPlanView(QWidget):
    """Signals: `closed`; for the presenter `readers_chosen`, `target_chosen`, `printer_chosen`.

    `ask_target(name)` and `ask_printer()` stand in for the system's own windows.
    """

    closed = Signal()
    readers_chosen = Signal(object)
    target_chosen = Signal(object)
    printer_chosen = Signal()

    def __init__(
        self,
        ask_target: Callable[[str], Path | None] | None = None,
        ask_printer: Callable[[], QPrinter | None] | None = None,
        said: Said | None = None,
    ) -> None:
        super().__init__()
        self._said = said or plan_said()
        self.banner = Banner()
        self._ask_target = ask_target or self._ask_where
        self._ask_printer = ask_printer or partial(choose_printer, self)
        self._name = ""
        self._printer: QPrinter | None = None
        self._readers = ReaderList()
        self._readers.chosen.connect(self.banner.clear)
        self._readers.chosen.connect(self.readers_chosen)
        self._left_out = Card()
        self._left_out_words = words("")
        self._left_out.hide()
        self._preview = Preview(self._said.called)
        self._keep = keep_button()
        self._print = main_button(self.tr("Druk af"), "printer")
        self._keep.when_clicked(self._choose_target)
        self._print.when_clicked(self._choose_printer)
        self._steps = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()

    def _build(self) -> None:
        left_out = QHBoxLayout()
        room(left_out, between=0.6)
        left_out.addWidget(IconMark("eye-off", "soft"), 0, Qt.AlignmentFlag.AlignTop)
        left_out.addWidget(self._left_out_words, 1)
        self._left_out.body.addLayout(left_out)
        back = way_back()
        back.rename(self._said.back)
        head = QHBoxLayout()
        room(head, between=0.8)
        head.addWidget(words(self._said.title, "title"), 1)
        head.addWidget(Flow(self._keep, self._print, to_right=True))
        first = QVBoxLayout()
        room(first, between=0.9)
        first.addWidget(self._readers)
        first.addWidget(self._left_out)
        first.addStretch()
        room(self._steps, between=0.9)
        self._steps.addLayout(first, 2)
        self._steps.addWidget(self._preview, 5)
        column = QVBoxLayout(self)
        column.setContentsMargins(em(1.5), em(0.6), em(1.5), em(1.2))
        column.setSpacing(em(0.6))
        column.addWidget(back.when_clicked(self.closed.emit), 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(head)
        column.addWidget(self.banner)
        column.addLayout(self._steps, 1)

    def show_readers(self, readers: tuple[Reader, ...], chosen: tuple[str, ...]) -> None:
        """Show who could read along, and who does."""
        self._readers.show_readers(readers, chosen)

    def name_file(self, name: str) -> None:
        """Propose this name when it is kept as a file."""
        self._name = name

    def show_busy(self) -> None:
        """Say that the preview is being drawn; nothing can leave meanwhile."""
        self._let_leave(may=False)
        if not self._preview.shows_paper:
            self._preview.show_words(self.tr("Het voorbeeld wordt getekend."))

    def show_drawn(self, pdf: bytes, left_out: tuple[str, ...]) -> None:
        """Show the paper, and what is not on it."""
        self._preview.show_pdf(pdf)
        self._left_out_words.setText(
            self.tr("Niet op dit papier: {what}.").format(what=names_in_words(left_out))
            if left_out
            else self._said.whole
        )
        self._left_out.show()
        self._let_leave(may=True)

    def show_nothing(self, sentence: str) -> None:
        """Say why there is no paper."""
        self._preview.show_words(sentence)
        self._left_out.hide()

    def show_refusal(self, sentence: str) -> None:
        """Say why it did not leave; the paper stays on the screen."""
        self.banner.refused(sentence)

    def show_kept(self, name: str) -> None:
        """Say that it was kept as that file."""
        said = self.tr("Bewaard als {name}. Het staat in het logboek.")
        self.banner.done(said.format(name=name))

    def send_to_printer(self) -> None:
        """Let the printer have the paper."""
        printer, self._printer = self._printer, None
        if printer is None:
            return
        if print_pages(self._preview.document, printer):
            self.banner.done(self._said.printed)
        else:
            self.banner.trouble(
                self.tr("De printer doet het niet. Kijk of hij aan staat en druk dan opnieuw af.")
            )

    def _let_leave(self, *, may: bool) -> None:
        self._keep.setEnabled(may)
        self._print.setEnabled(may)

    def _ask_where(self, name: str) -> Path | None:
        return ask_for_target(self, self._said.keep, name)

    def _choose_target(self) -> None:
        target = self._ask_target(self._name)
        if target is not None:
            self.target_chosen.emit(target)

    def _choose_printer(self) -> None:
        self._printer = self._ask_printer()
        if self._printer is not None:
            self.printer_chosen.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= em(_WIDE)
        ways = QBoxLayout.Direction
        self._steps.setDirection(ways.LeftToRight if wide else ways.TopToBottom)
