"""The cover: that the program is covered and how to go on, and nothing of anybody."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from wijkteam_desk.ui.common.announce import announce
from wijkteam_desk.ui.common.buttons import Button, link_button
from wijkteam_desk.ui.common.pin_pair import PinPair
from wijkteam_desk.ui.common.secret_field import PinField, SecretField
from wijkteam_desk.ui.common.sheet import Sheet
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.lock.frame import SheetFrame
from wijkteam_desk.ui.lock.wait import Wait


class CoverView(SheetFrame):
    """Signals: `pin_tried(str)`, `passphrase_tried(str)`, `pin_chosen(str)`.

    `practice` is the sentence that says what the practice vault is, or empty.
    `passphrase_asked` and `pin_asked` to go on the other way, `left` to go on without a PIN.
    `waited` for each second of the wait after a wrong passphrase.
    """

    pin_tried = Signal(str)
    passphrase_tried = Signal(str)
    pin_chosen = Signal(str)
    passphrase_asked = Signal()
    pin_asked = Signal()
    left = Signal()
    waited = Signal()

    def __init__(self, *, practice: str = "") -> None:
        super().__init__(icon_name="moon")
        self._practice = practice

    def ask_pin(self) -> None:
        """Ask for the PIN."""
        field = PinField(self.tr("Pincode"))
        other = link_button(self.tr("Liever met je wachtzin"), "key")
        other.when_clicked(self.passphrase_asked.emit)
        said = self.tr("Typ je pincode om verder te gaan.")
        sheet = _CoverSheet(self.tr("Afgedekt"), said, field)
        self._ask(sheet, other, lambda: self.pin_tried.emit(field.text))

    def ask_passphrase(self, *, pin_holds: bool) -> None:
        """Ask for the passphrase; with a PIN that holds there is a way back to it."""
        field = SecretField(self.tr("Wachtzin"))
        other = link_button(self.tr("Liever met je pincode"), "key") if pin_holds else None
        if other is not None:
            other.when_clicked(self.pin_asked.emit)
        said = self.tr("Typ je wachtzin om verder te gaan. Alles staat er nog.")
        sheet = _PassphraseSheet(self.tr("Afgedekt"), f"{said} {self._practice}".strip(), field)
        sheet.wait.passed.connect(self.waited)
        self._ask(sheet, other, lambda: self.passphrase_tried.emit(field.text))

    def offer_pin(self) -> None:
        """Ask for a new PIN, for the next time; it may be left."""
        pair = PinPair()
        said = self.tr(
            "Daarmee ga je de volgende keer sneller verder. Hij geldt tot vannacht,"
            " en morgen na je wachtzin opnieuw."
        )
        sheet = _CoverSheet(self.tr("Kies een pincode"), said, pair)
        not_now = (self.tr("Nu niet"), self.left.emit)
        sheet.offer(self.tr("Kies deze pincode"), lambda: self._choose(pair), back=not_now)
        self.put(sheet)

    def show_busy(self) -> None:
        """Say that it is being looked at."""
        self._sheet.be_busy(busy=True)

    def show_empty(self) -> None:
        """Say that something must be typed first."""
        self._sheet.refuse(self.tr("Er staat nog niets."))

    def show_wrong(self, left: int) -> None:
        """Say that it was wrong, and how many tries are left."""
        said = self.tr(
            "Dit past niet. Je kunt het nog %n keer proberen, daarna vergrendelt het programma.",
            None,
            left,
        )
        self._sheet.refuse(said)

    def show_refused(self, sentence: str) -> None:
        """Say what is the matter."""
        self._sheet.refuse(sentence)

    def show_wait(self, seconds: int) -> None:
        """Take no passphrase for so long; what is typed meanwhile stays. A PIN does not wait."""
        if isinstance(self.sheets.shown, _PassphraseSheet):
            self.sheets.shown.hold(seconds)

    def _choose(self, pair: PinPair) -> None:
        pin = pair.agreed()
        if pin:
            self.pin_chosen.emit(pin)

    @property
    def _sheet(self) -> "_CoverSheet":
        shown = self.sheets.shown
        if not isinstance(shown, _CoverSheet):
            raise TypeError
        return shown

    def _ask(self, sheet: "_CoverSheet", other: Button | None, go_on: Callable[[], None]) -> None:
        if other is not None:
            sheet.put(other)
        sheet.offer(self.tr("Ga verder"), go_on)
        self.put(sheet)


class _CoverSheet(Sheet):
    """One thing to type."""

    def __init__(self, title: str, sentence: str, field: SecretField | PinPair) -> None:
        super().__init__(title, sentence)
        self._field = field
        self._busy = words(self.tr("Even kijken."), "soft")
        self._busy.hide()
        self._other: Button | None = None
        self.ask(field)
        self.body.addWidget(self._busy)

    def put(self, other: Button) -> None:
        """Put another way under the field."""
        self._other = other
        self.body.addWidget(other)

    def be_busy(self, *, busy: bool) -> None:
        """Take nothing more while it is looked at, or again."""
        self._busy.setVisible(busy)
        for widget in (self._field, self.main, self._other):
            if widget is not None:
                widget.setEnabled(not busy)
        if busy:
            announce(self, self._busy.text())

    def refuse(self, sentence: str) -> None:
        """Say what is the matter with what was typed."""
        self.be_busy(busy=False)
        self._field.refuse(sentence)


class _PassphraseSheet(_CoverSheet):
    """A wrong passphrase makes the next one wait."""

    def __init__(self, title: str, sentence: str, field: SecretField) -> None:
        super().__init__(title, sentence, field)
        self.wait = Wait()
        self.body.addWidget(self.wait)

    def hold(self, seconds: int) -> None:
        """Take nothing for so long."""
        self.wait.show_seconds(seconds)
        if self.main is not None:
            self.main.setEnabled(not seconds)
