"""A page with one paper on it, and the ways out."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wijkteam_desk.ui.common.ask_target import ask_target
from wijkteam_desk.ui.common.banner import Banner
from wijkteam_desk.ui.common.buttons import Button, main_button
from wijkteam_desk.ui.common.calm_combo import CalmCombo
from wijkteam_desk.ui.common.field import Field
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.paper_preview import Preview, keep_button
from wijkteam_desk.ui.common.printer import choose_printer, print_pages
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.print_paper.presenter import PaperChoice


class PrintPaperView(QWidget):
    """Signals: `closed`; for the presenter `chosen`, `target_chosen`, `printer_chosen`."""

    closed = Signal()
    chosen = Signal(str)
    target_chosen = Signal(object)
    printer_chosen = Signal()

    def __init__(
        self,
        title: str,
        choices: tuple[PaperChoice, ...],
        back: Button,
        ask_printer: Callable[[], QPrinter | None] | None = None,
    ) -> None:
        """With more than one choice there is a list to choose from."""
        super().__init__()
        self.setAccessibleName(title)
        self.banner = Banner()
        self._title = title
        self._name = ""
        self._ask_printer = ask_printer or partial(choose_printer, self)
        self._printer: QPrinter | None = None
        self._which = CalmCombo()
        for choice in choices:
            self._which.addItem(choice.label, choice.key)
        self._which.activated.connect(self._choose)
        self._preview = Preview(title)
        self._preview.retitle(self.tr("Zo komt het op papier"))
        self._keep = keep_button()
        self._print = main_button(self.tr("Druk af"), "printer")
        self._keep.when_clicked(self._ask_where)
        self._print.when_clicked(self._ask_which)
        self._let_leave(may=False)
        self._build(back, several=len(choices) > 1)

    def _build(self, back: Button, *, several: bool) -> None:
        head = QHBoxLayout()
        room(head, between=0.8)
        head.addWidget(words(self._title, "title"), 1)
        head.addWidget(Flow(self._keep, self._print, to_right=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(em(1.5), em(0.6), em(1.5), em(1.2))
        column.setSpacing(em(0.6))
        column.addWidget(back.when_clicked(self.closed.emit), 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(head)
        column.addWidget(self.banner)
        if several:
            which = Field(self.tr("Welk gesprek"), self._which)
            which.setMaximumWidth(em(26))
            column.addWidget(which)
        column.addWidget(self._preview, 1)
        self.setFocusProxy(back)

    def show_pdf(self, pdf: bytes, file_name: str) -> None:
        """Show the paper; it may leave under this name."""
        self._name = file_name
        self._preview.show_pdf(pdf)
        self._let_leave(may=True)

    def show_nothing(self, sentence: str) -> None:
        """Say why there is no paper."""
        self._let_leave(may=False)
        self._preview.show_words(sentence)

    def show_refusal(self, sentence: str) -> None:
        """Say why it did not leave; the paper stays on the screen."""
        self.banner.refused(sentence)

    def show_kept(self, name: str) -> None:
        """Say that it was kept as that file."""
        self.banner.done(self.tr("Bewaard als {name}.").format(name=name))

    def send_to_printer(self) -> None:
        """Let the printer have the paper."""
        printer, self._printer = self._printer, None
        if printer is None:
            return
        if print_pages(self._preview.document, printer):
            self.banner.done(self.tr("Het ligt bij de printer."))
        else:
            self.banner.trouble(self.tr("De printer doet het niet. Kijk of hij aan staat."))

    def flush(self) -> None:
        """Nothing is half-filled here."""

    def _let_leave(self, *, may: bool) -> None:
        self._keep.setEnabled(may)
        self._print.setEnabled(may)

    def _choose(self) -> None:
        self.chosen.emit(str(self._which.currentData()))

    def _ask_where(self) -> None:
        target = ask_target(self, self._title, self._name)
        if target is not None:
            self.target_chosen.emit(target)

    def _ask_which(self) -> None:
        self._printer = self._ask_printer()
        if self._printer is not None:
            self.printer_chosen.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
