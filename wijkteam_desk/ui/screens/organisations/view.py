"""All organisations: filter while typing, Enter opens what is left or notes what is new."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy
from typing_extensions import override

from wijkteam_desk.ui.common.announce import announce
from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.common.buttons import main_button, plain_button
from wijkteam_desk.ui.common.empty_state import EmptyState
from wijkteam_desk.ui.common.field import Field
from wijkteam_desk.ui.common.page import Page
from wijkteam_desk.ui.common.two_lines import TwoLinesList
from wijkteam_desk.ui.screens.organisations.form import OrganisationForm
from wijkteam_desk.ui.screens.organisations.lines import OrganisationLine, count_words, left_over
from wijkteam_desk.ui.screens.organisations.presenter import FormShown

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class OrganisationsView(Page):
    """Signals: `line_chosen` gives the ids of an organisation and a contact or nobody.

    `new_asked` gives the name that was typed. `left`: the lines that the filter leaves.
    """

    line_chosen = Signal(str, str)
    new_asked = Signal(str)

    def __init__(self) -> None:
        self._name = self.place_name()
        super().__init__(self._name)
        self._lines: tuple[OrganisationLine, ...] = ()
        self.left: tuple[OrganisationLine, ...] = ()
        self._read = False
        self.form = OrganisationForm(self.banner)
        self._filter = QLineEdit()
        self._field = Field(
            self.tr("Zoek of noteer"),
            self._filter,
            hint=self.tr("Typ een naam. Staat hij er nog niet, druk dan op Enter."),
        )
        self._list = TwoLinesList(self._name)
        self._new = main_button(self.tr("Nieuwe organisatie"), "plus").when_clicked(self._ask_new)
        self._none = EmptyState(
            self.tr("Nog geen organisaties."),
            self.tr("Noteer met wie je belt: naam, soort, en wie je sprak."),
            icon_name="heart-handshake",
        )
        note = plain_button(self.tr("Noteer deze organisatie"), "plus")
        self._no_match = EmptyState(
            self.tr("Deze naam staat er nog niet."),
            icon_name="search",
            button=note.when_clicked(self._ask_new),
        )
        self._build()

    @staticmethod
    def place_name() -> str:
        """What the place is called, also before there is a page."""
        return QCoreApplication.translate("OrganisationsView", "Organisaties")

    def _build(self) -> None:
        self.buttons.put(self._new)
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(self._narrow)
        self._filter.installEventFilter(self)
        # It scrolls by itself: the page around it must not get a scroll bar beside that one.
        self._list.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._list.row_chosen.connect(self._choose)
        self.form.left.connect(self.close_form)
        for widget in (self._field, self._none, self._no_match, self.form):
            self.body.addWidget(widget)
            widget.setVisible(widget is self._field)
        self.body.insertWidget(1, self._list, 1)
        self.body.addStretch()
        self.setFocusProxy(self._filter)

    def show_lines(self, lines: tuple[OrganisationLine, ...]) -> None:
        """Show these lines, as far as the filter leaves them."""
        self._lines, self._read = lines, True
        self._show_what_is_left()

    def open_form(self, shown: FormShown) -> None:
        """Show the form in the place of the list."""
        self.form.show()
        self._show_what_is_left()
        self.form.open(shown)

    def restore(self, fields: dict[str, str]) -> None:
        """Show what was typed before."""
        self.form.restore(fields)

    def close_form(self) -> None:
        """Show the list again, whole."""
        self.form.rest()
        self.form.hide()
        self.banner.clear()
        self._filter.clear()
        self._show_what_is_left()
        self._filter.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep_again(self, sentence: str) -> None:
        """The draft is not kept: hand it on again, and say why unless empty."""
        self.form.keep_again(sentence)

    def show_problem(self, wrong: Wrong) -> None:
        """Say what is the matter at the field, and go there."""
        self.form.show_problem(wrong)

    def show_refusal(self, sentence: str) -> None:
        """Say what a rule refused; what was typed stays."""
        self.form.show_refusal(sentence)

    def flush(self) -> None:
        """Keep what was typed, now."""
        self.form.flush()

    def _narrow(self) -> None:
        if self._read and self.form.isHidden():
            self._show_what_is_left()
            announce(self, count_words(self.left))

    def _show_what_is_left(self) -> None:
        self.left = left_over(self._lines, self._filter.text())
        listed = self.form.isHidden()
        self.retitle(self._name, count_words(self.left) if listed and self.left else "")
        self._list.show_lines(self.left)
        self._field.setVisible(listed)
        self._new.setVisible(listed)
        self._list.setVisible(listed and bool(self.left))
        empty = listed and self._read and not self.left
        self._none.setVisible(empty and not self._filter.text().strip())
        self._no_match.setVisible(empty and bool(self._filter.text().strip()))

    def _ask_new(self) -> None:
        self.new_asked.emit(self._filter.text().strip() if not self.left else "")

    def _choose(self, row: int) -> None:
        line = self.left[row]
        self.line_chosen.emit(line.organisation_id, line.contact_id)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The page itself watches what stands in it, too.
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return watched is self._filter and self._typed(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _typed(self, key: Qt.Key) -> bool:
        if key is Qt.Key.Key_Down and self.left:
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif key in _ENTER and self.left:
            self._choose(self._list.currentIndex().row())
        elif key in _ENTER and self._read:
            self._ask_new()
        elif key is Qt.Key.Key_Escape and self._filter.text():
            self._filter.clear()
        else:
            return False
        return True
