"""A page with a paper on it as it will leave, and the ways out."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wijkteam_desk.ui.common.ask_target import ask_target as ask_for_target
from wijkteam_desk.ui.common.banner import Banner
from wijkteam_desk.ui.common.buttons import Button, main_button, plain_button
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.paper_preview import Preview
from wijkteam_desk.ui.common.printer import Printed, choose_printer, print_pages
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.words import words


@dataclass(frozen=True, kw_only=True)
class PaperWords:
    """What the page says of its paper; `called` stands in other sentences.

    `entered`: that it leaves is entered in the register. `which`: above the list of papers where
    there is more than one.
    """

    title: str
    called: str
    keep: str
    printed: str
    entered: bool = True
    which: str = ""


@dataclass(frozen=True, kw_only=True)
class WaysOut:
    """What stands in for the system's own windows: the file by a proposed name, the printer."""

    target: Callable[[str], Path | None] | None = None
    printer: Callable[[], QPrinter | None] | None = None


class PaperView(QWidget):
    """Put what belongs to it in `body`, with `preview`.

    Signals: `closed`; for the presenter `target_chosen` and `printer_chosen`.
    """

    closed = Signal()
    target_chosen = Signal(object)
    printer_chosen = Signal()

    def __init__(self, said: PaperWords, back: Button, ways: WaysOut) -> None:
        super().__init__()
        self.setAccessibleName(said.title)
        self.banner = Banner()
        self.preview = Preview(said.called)
        self.body = QVBoxLayout()
        self._words = said
        self._name = ""
        self._ask_target = ways.target
        self._ask_printer = ways.printer or partial(choose_printer, self)
        self._printer: QPrinter | None = None
        self._keep = plain_button(self.tr("Bewaar als {kind}").format(kind="PDF"), "device-floppy")
        self._print = main_button(self.tr("Druk af"), "printer")
        self._keep.when_clicked(lambda: self.choose_target(".pdf", said.keep))
        self._print.when_clicked(self._choose_printer)
        self._keep.setEnabled(False)
        self._print.setEnabled(False)
        self._lay_out(back)

    def name_file(self, name: str) -> None:
        """Propose this name when it is kept as a file."""
        self._name = name

    def leave_only(self, *, printed: bool, keep: str) -> None:
        """Only to the printer, or only as a file; `keep`: what the button for that says."""
        self._print.setVisible(printed)
        self._keep.setVisible(not printed)
        self._keep.rename(keep)

    def let_leave(self, *, may: bool) -> None:
        """Whether there is a paper that can leave."""
        self._keep.setEnabled(may)
        self._print.setEnabled(may)

    def show_refusal(self, sentence: str) -> None:
        """Say why it did not leave; the paper stays on the screen."""
        self.banner.refused(sentence)

    def show_kept(self, name: str) -> None:
        """Say that it was kept as that file."""
        said = self.tr("Bewaard als {name}.")
        if self._words.entered:
            said = self.tr("Bewaard als {name}. Het staat in het logboek.")
        self.banner.done(said.format(name=name))

    def send_to_printer(self) -> bool:
        """Let the printer have the paper; false when nothing of it came out."""
        printer, self._printer = self._printer, None
        found = print_pages(self.preview.document, printer) if printer else Printed.NOTHING
        if found is Printed.ALL:
            self.banner.done(self._words.printed)
        elif found is Printed.PART:
            self.banner.trouble(
                self.tr("De printer hield halverwege op. Wat eruit kwam, geldt als afgedrukt.")
            )
        else:
            self.banner.trouble(
                self.tr("De printer doet het niet. Kijk of hij aan staat en druk dan opnieuw af.")
            )
        return found is not Printed.NOTHING

    def _lay_out(self, back: Button) -> None:
        head = QHBoxLayout()
        room(head, between=0.8)
        head.addWidget(words(self._words.title, "title"), 1)
        head.addWidget(Flow(self._keep, self._print, to_right=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(em(1.5), em(0.6), em(1.5), em(1.2))
        column.setSpacing(em(0.6))
        column.addWidget(back.when_clicked(self.closed.emit), 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(head)
        column.addWidget(self.banner)
        room(self.body, between=0.6)
        column.addLayout(self.body, 1)
        self.setFocusProxy(back)

    def choose_target(self, ending: str, title: str) -> None:
        """Ask where it is kept, as a file with this ending."""
        name = Path(self._name).with_suffix(ending).name
        ask = self._ask_target or partial(ask_for_target, self, title)
        target = ask(name)
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
