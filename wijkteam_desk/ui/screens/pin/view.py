"""Whether there is a PIN, and the form for a new one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wijkteam_desk.ui.common.banner import Banner
from wijkteam_desk.ui.common.buttons import main_button, plain_button
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.pin_pair import PinPair
from wijkteam_desk.ui.common.secret_field import SecretField
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.words import words

_WIDEST = 26


class PinCard(QWidget):
    """Signals: `chosen(str, str)` passphrase and PIN, `take_away_asked`, `left`.

    `practice` is the sentence that says what the practice vault is, or empty.
    """

    chosen = Signal(str, str)
    take_away_asked = Signal()
    left = Signal()

    def __init__(self, *, practice: str = "") -> None:
        super().__init__()
        self._practice = words(practice)
        if not practice:  # else it is shown with its parent, not as a window of its own before
            self._practice.hide()
        self.banner = Banner()
        self._said = words("", "body")
        self._new = plain_button("", "key")
        self._away = plain_button(self.tr("Haal de pincode weg"))
        self._ways = Flow(self._new.when_clicked(self.ask))
        self._ways.put(self._away.when_clicked(self.take_away_asked.emit))
        self._passphrase = SecretField(self.tr("Je wachtzin, om zeker te weten dat jij het bent"))
        self._pair = PinPair()
        self._form = self._made_form()
        column = QVBoxLayout(self)
        room(column, between=0.7)
        for part in (self.banner, self._said, self._ways, self._form):
            column.addWidget(part)
        self.setFocusProxy(self._new)
        self.show_kept(chosen=False)

    def show_kept(self, *, chosen: bool) -> None:
        """Show whether there is a PIN, and ask nothing."""
        there = self.tr(
            "Na het afdekken ga je verder met je pincode. Elke dag vraagt het programma eerst "
            "een keer je wachtzin."
        )
        none = self.tr(
            "Na het afdekken ga je verder met je wachtzin. Met een pincode gaat dat sneller."
        )
        self._said.setText(there if chosen else none)
        self._new.rename(self.tr("Andere pincode") if chosen else self.tr("Kies je pincode"))
        self._away.setVisible(chosen)
        self.banner.clear()
        self._turn(asking=False)

    def ask(self) -> None:
        """Ask for the passphrase and a new PIN."""
        self.banner.clear()
        self._turn(asking=True)
        self._passphrase.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_busy(self) -> None:
        """Take nothing more while it is looked at."""
        self._passphrase.clear_problem()
        self.setEnabled(False)

    def show_unknown(self) -> None:
        """Say that this is not the passphrase."""
        self.setEnabled(True)
        self._passphrase.refuse(self.tr("Zo is je wachtzin niet. Typ hem nog een keer."))

    def show_refused(self, sentence: str) -> None:
        """Say why this PIN is not taken."""
        self.setEnabled(True)
        self._pair.refuse(sentence)

    def show_trouble(self, sentence: str) -> None:
        """Say why the PIN is still there."""
        self.banner.trouble(sentence)

    def _made_form(self) -> QWidget:
        form, narrow = QWidget(), QWidget()
        narrow.setMaximumWidth(em(_WIDEST))
        # In a row of its own: a column would reckon its height as if it were as wide as the card.
        row = QHBoxLayout(form)
        room(row)
        row.addWidget(narrow, 1)
        row.addStretch()
        column = QVBoxLayout(narrow)
        room(column, between=0.9)
        keep = main_button(self.tr("Bewaar de pincode")).when_clicked(self._keep)
        buttons = Flow(keep)
        buttons.put(plain_button(self.tr("Nu niet")).when_clicked(self.left.emit))
        for part in (self._practice, self._passphrase, self._pair, buttons):
            column.addWidget(part)
        return form

    def _turn(self, *, asking: bool) -> None:
        """Leaves neither passphrase nor PIN behind in the fields."""
        self.setEnabled(True)
        self._passphrase.forget()
        self._pair.forget()
        self._ways.setVisible(not asking)
        self._form.setVisible(asking)

    def _keep(self) -> None:
        if not self._passphrase.text.strip():
            self._passphrase.refuse(self.tr("Hier hoort nog je wachtzin."))
            return
        pin = self._pair.agreed()
        if pin:
            self.chosen.emit(self._passphrase.text, pin)
