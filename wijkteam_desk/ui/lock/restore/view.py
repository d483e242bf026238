"""The sheets of putting a backup back, in their order."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from wijkteam_desk.ui.common.announce import announce
from wijkteam_desk.ui.common.ask_source import ask_file
from wijkteam_desk.ui.common.buttons import plain_button
from wijkteam_desk.ui.common.card import empty
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.progress_line import ProgressLine
from wijkteam_desk.ui.common.sheet import Sheet
from wijkteam_desk.ui.common.sheets import Sheets
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.lock.handed import Copy, Prepared
from wijkteam_desk.ui.lock.restore.difference import Difference
from wijkteam_desk.ui.lock.restore.said import said_about, said_when
from wijkteam_desk.ui.lock.restore.secret import SecretAsked
from wijkteam_desk.ui.lock.wait import Wait

_SHOWN = 6


class RestoreView(Sheets):
    """Signals: `file_chosen(Path)`, `chosen(Copy)`, `tried(str)`, `stopped`, `agreed`.

    And `code_tried(str)` with a recovery code, `back_asked` to the list, `left` to where one came
    from, `opened(object)`; `waited` for each second of the wait after a wrong try.
    """

    file_chosen = Signal(object)
    chosen = Signal(object)
    tried = Signal(str)
    code_tried = Signal(str)
    waited = Signal()
    stopped = Signal()
    agreed = Signal()
    back_asked = Signal()
    left = Signal()
    opened = Signal(object)

    def __init__(self, how_far: Callable[[], float]) -> None:
        super().__init__()
        self._looking = Sheet(self.tr("De reservekopieën worden nagekeken"))
        self._list = QWidget()
        self._lines = QVBoxLayout(self._list)
        room(self._lines, between=0.3)
        self._choices: QButtonGroup | None = None
        self._offered: tuple[Copy, ...] = ()
        self._choice = self._choice_sheet()
        self._which = words("", "strong")
        self._secret = SecretAsked()
        self._wait = Wait()
        self._wait.passed.connect(self.waited)
        self._ask = self._secret_sheet()
        self._preparing = self._preparing_sheet(how_far)
        self._difference = Difference()
        self._compare = self._compare_sheet()
        self._putting = Sheet(
            self.tr("De reservekopie wordt teruggezet"),
            self.tr("Daarna gaat de kluis open. Dat duurt een paar seconden."),
        )

    def show_looking(self) -> None:
        """Say that the backups are being read."""
        self._tell(self._looking)

    def show_copies(self, copies: tuple[Copy, ...], said: str = "") -> None:
        """Let the coach choose, with a sentence about what went wrong before."""
        self._secret.forget()
        self._fill(copies[:_SHOWN])
        self._choice.banner.clear()
        self.show_sheet(self._choice)
        if said:
            self._choice.banner.trouble(said)

    def ask_secret(self, copy: Copy) -> None:
        """Ask for the passphrase of this backup, or else its recovery code."""
        self._which.setText(said_when(copy))
        self._secret.ask_passphrase()
        self.show_sheet(self._ask)

    def show_empty(self) -> None:
        """Ask for a passphrase."""
        self.show_refused(self.tr("Typ de wachtzin die bij deze reservekopie hoort."))

    def show_refused(self, sentence: str) -> None:
        """Say that it was not this passphrase or code; it stays, selected."""
        self.show_sheet(self._ask)
        self._secret.refuse(sentence)

    def show_wait(self, seconds: int) -> None:
        """Take no try for so long; what is typed meanwhile stays."""
        self._wait.show_seconds(seconds)
        if self._ask.main is not None:
            self._ask.main.setEnabled(not seconds)

    def show_preparing(self) -> None:
        """Say that the backup is being unpacked and verified."""
        self._tell(self._preparing)

    def show_difference(self, prepared: Prepared) -> None:
        """Show what is in the vault now and what is in the backup."""
        self._secret.forget()
        self._difference.show_prepared(prepared)
        whole, keys = self.tr("Zet deze kopie terug"), self.tr("Zet de sleutels terug")
        if self._compare.main is not None:
            self._compare.main.rename(keys if prepared.only_keys else whole)
        self.show_sheet(self._compare)

    def show_putting(self) -> None:
        """Say that the backup is being put in place."""
        self._tell(self._putting)

    def open_up(self, opened: object) -> None:
        """Go on with the open vault."""
        self.opened.emit(opened)

    def _choice_sheet(self) -> Sheet:
        sheet = Sheet(
            self.tr("Welke reservekopie zet je terug?"),
            self.tr("Neem de nieuwste die heel is. Er verandert nog niets."),
        )
        sheet.ask(self._list)
        other = plain_button(self.tr("Kies een bestand van een stick of map"), "search")
        sheet.body.addWidget(Flow(other.when_clicked(self._choose_file)))
        sheet.offer(self.tr("Verder"), self._choose, back=(self.tr("Terug"), self.left.emit))
        return sheet

    def _secret_sheet(self) -> Sheet:
        sheet = Sheet(
            self.tr("Open de reservekopie"),
            self.tr("Gebruik de wachtzin of de herstelcode van toen deze kopie werd gemaakt."),
        )
        sheet.body.addWidget(self._which)
        sheet.ask(self._secret)
        sheet.body.addWidget(self._wait)
        back = (self.tr("Terug"), self.back_asked.emit)
        sheet.offer(self.tr("Kijk de kopie na"), self._try, back=back)
        return sheet

    def _try(self) -> None:
        tried = self.code_tried if self._secret.by_code else self.tried
        tried.emit(self._secret.text)

    def _preparing_sheet(self, how_far: Callable[[], float]) -> Sheet:
        sheet = Sheet(self.tr("De reservekopie wordt nagekeken"))
        said = self.tr("Hij wordt naast de kluis uitgepakt. Er verandert nog niets.")
        sheet.body.addWidget(ProgressLine(said, how_far, self.stopped.emit))
        return sheet

    def _compare_sheet(self) -> Sheet:
        sheet = Sheet(self.tr("Dit verandert er"))
        sheet.body.addWidget(self._difference)
        back = (self.tr("Terug"), self.back_asked.emit)
        sheet.offer("", self.agreed.emit, back=back)
        return sheet

    def _fill(self, copies: tuple[Copy, ...]) -> None:
        empty(self._lines)
        self._offered = copies
        self._choices = QButtonGroup(self._list)
        for number, copy in enumerate(copies):
            button = QRadioButton(f"{said_when(copy)}\n{said_about(copy)}")
            button.setEnabled(copy.holds is not None)
            self._choices.addButton(button, number)
            self._lines.addWidget(button)
        first = next((n for n, copy in enumerate(copies) if copy.holds is not None), None)
        if first is not None:
            self._choices.button(first).setChecked(True)
            self._list.setFocusProxy(self._choices.button(first))
        if not copies:
            self._lines.addWidget(words(self.tr("In de map van de kluis staat geen reservekopie.")))
        if self._choice.main is not None:
            self._choice.main.setEnabled(first is not None)

    def _choose(self) -> None:
        number = self._choices.checkedId() if self._choices else -1
        if number >= 0:
            self.chosen.emit(self._offered[number])

    def _choose_file(self) -> None:
        kinds = self.tr("Reservekopieën (*.kluis-kopie)")
        path = ask_file(self, self.tr("Kies een reservekopie"), kinds)
        if path is not None:
            self.file_chosen.emit(path)

    def _tell(self, sheet: Sheet) -> None:
        self.show_sheet(sheet)
        announce(sheet, sheet.accessibleName())
