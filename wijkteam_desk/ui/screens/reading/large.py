"""One passage in large letters, with who says that it is right, and a way to put it right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from wijkteam_desk.ui.common.buttons import Button, link_button, main_button
from wijkteam_desk.ui.common.draft_keeper import DraftKeeper
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.icons import icon
from wijkteam_desk.ui.common.only_needed import only_needed
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.reading.lines import Reader, ReadingLine


class Klopt(Button):
    """Somebody's tick; it says with word and sign whether it is there."""

    def __init__(self, reader: Reader) -> None:
        super().__init__(reader.name, look="klopt", icon_name="circle")
        self.member_id = reader.member_id
        self._name = reader.name
        self.setCheckable(True)
        self.show_right(right=False)

    def show_right(self, *, right: bool) -> None:
        """Show whether it is right for this person."""
        self.setChecked(right)
        self.setIcon(icon("circle-check" if right else "circle", "green" if right else "ink"))
        said = self.tr("Klopt voor {who}") if right else self.tr("Klopt dit, {who}?")
        self.rename(said.format(who=self._name))


class LargeText(QPlainTextEdit):
    """A field in large letters; Ctrl+Enter ends it, Escape leaves it as it was."""

    ended = Signal()
    escaped = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.ended.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


class LargePassage(QWidget):
    """Signals: `affirmed` gives a member and whether it is right; `correct_asked`.

    `corrected` and `correction_kept` give the new words; `correction_left`.
    """

    affirmed = Signal(str, bool)
    correct_asked = Signal()
    corrected = Signal(str)
    correction_kept = Signal(str)
    correction_left = Signal()

    def __init__(self, line: ReadingLine, readers: tuple[Reader, ...]) -> None:
        super().__init__()
        self.line = line
        self.klopt = tuple(Klopt(reader) for reader in readers)
        self._lead = words(line.lead, "reading_lead")
        self._text = words(line.text, "reading")
        self._wrong = link_button(self.tr("Dit klopt niet, verbeter het"), "pencil")
        self._wrong.when_clicked(self.correct_asked.emit)
        self.edit = LargeText()
        self._keeper = DraftKeeper(self, self._fields, self._keep)
        self._editing = QWidget()
        self._build()
        self.show_line(line)

    def _build(self) -> None:
        self.edit.setProperty("look", "reading")
        self.edit.setAccessibleName(self.tr("Hoe moet het zijn?"))
        self.edit.setTabChangesFocus(True)
        self.edit.setMinimumHeight(em(10))
        self.edit.textChanged.connect(self._keeper.touched)
        self.edit.ended.connect(self._end)
        self.edit.escaped.connect(self._leave)
        for button in self.klopt:
            button.clicked.connect(lambda right, who=button: self._affirm(who, right=right))
        inside = QVBoxLayout(self._editing)
        room(inside, between=0.6)
        inside.addWidget(self.edit)
        inside.addWidget(words(only_needed(), "small"))
        good = main_button(self.tr("Zo klopt het"), "check").when_clicked(self._end)
        as_was = link_button(self.tr("Laat het zoals het was")).when_clicked(self._leave)
        inside.addWidget(Flow(good, as_was))
        self._editing.hide()
        column = QVBoxLayout(self)
        room(column, between=1.1)
        for widget in (self._lead, self._text, self._editing):
            column.addWidget(widget)
        column.addWidget(Flow(*self.klopt, self._wrong, between=0.8))

    @property
    def editing(self) -> bool:
        """Whether the words are being put right."""
        return not self._editing.isHidden()

    def show_line(self, line: ReadingLine) -> None:
        """Show this passage as it is now."""
        self.line = line
        self._lead.setText(line.lead)
        self._text.setText(line.text)
        for button in self.klopt:
            button.show_right(right=button.member_id in line.klopt)

    def open_correction(self, text: str) -> None:
        """Let the words be put right."""
        self.edit.setPlainText(text)
        self._keeper.forget()
        self._show_editing(editing=True)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_correction(self) -> None:
        """The words are right again."""
        self._keeper.forget()
        self._show_editing(editing=False)

    def flush(self) -> None:
        """Keep half-corrected words now."""
        self._keeper.flush()

    def _show_editing(self, *, editing: bool) -> None:
        self._editing.setVisible(editing)
        for part in (self._text, self._wrong, *self.klopt):
            part.setVisible(not editing)

    def _affirm(self, who: Klopt, *, right: bool) -> None:
        who.show_right(right=right)
        self.affirmed.emit(who.member_id, right)

    def _fields(self) -> dict[str, str]:
        return {"text": self.edit.toPlainText()}

    def _keep(self, fields: dict[str, str]) -> None:
        self.correction_kept.emit(fields["text"])

    def _end(self) -> None:
        self._keeper.forget()
        self.corrected.emit(self.edit.toPlainText())

    def _leave(self) -> None:
        self._keeper.forget()
        self.correction_left.emit()
