"""A card of lines about a member, and the form that opens under them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkteam_desk.ui.common.asked import Lines, Wrong
from wijkteam_desk.ui.common.asked_fields import AskedFields
from wijkteam_desk.ui.common.banner import Banner
from wijkteam_desk.ui.common.buttons import Button, icon_button, link_button, plain_button
from wijkteam_desk.ui.common.card import Card, empty, rule
from wijkteam_desk.ui.common.draft_keeper import DraftKeeper
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.row import Row
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.members.notes import RECORD, NoteRow, NotesShown
from wijkteam_desk.ui.screens.members.reach_card import half_done as half_done_words


class NotedCard(Card):
    """Signals: `open_asked`, `away_asked` and `look_asked` name a line.

    `kept` and `finish_asked` give fields; `left`: what was typed is not wanted; `opened` wants to
    be in sight.
    """

    open_asked = Signal(str)
    away_asked = Signal(str)
    look_asked = Signal(str)
    kept = Signal(object)
    finish_asked = Signal(object)
    left = Signal()
    opened = Signal()

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.banner = Banner()
        self._asked: AskedFields | None = None
        self._record = ""
        self._shown: NotesShown | None = None
        self._keeper = DraftKeeper(self, lambda: self.fields, self.kept.emit)
        self._more = link_button("", "plus").when_clicked(lambda: self.open_asked.emit(""))
        self._rows, self._form = QWidget(), QWidget()
        for part in (self._rows, self._form):
            room(QVBoxLayout(part), between=0.6)
        for widget in (self._rows, self.banner, self._form, Flow(self._more)):
            self.body.addWidget(widget)
        self._form.hide()
        self.hide()

    @property
    def fields(self) -> dict[str, str]:
        """What the form tells, and of which line."""
        return {**(self._asked.fields if self._asked else {}), RECORD: self._record}

    def show_notes(self, shown: NotesShown | None) -> None:
        """Show the lines, or no card at all; what did not change keeps its focus."""
        self.setVisible(shown is not None)
        if shown is None or shown == self._shown:
            return
        self._shown = shown
        column = self._column(self._rows)
        empty(column)
        if not shown.rows:
            column.addWidget(words(shown.none, "soft"))
        for row in shown.rows:
            if column.count():
                column.addWidget(rule())
            column.addWidget(self._row(row))
        self._more.rename(shown.more)
        self._more.setVisible(bool(shown.more) and self._asked is None)

    def open_form(self, lines: Lines, fields: dict[str, str], *, half_done: bool) -> None:
        """Ask this; `half_done`: somebody was busy with it before, and may be again already."""
        if half_done and self._asked:
            return
        self._close()
        self._record = fields.get(RECORD, "")
        asked = self._asked = AskedFields(lines)
        asked.fill(fields)
        asked.touched.connect(self._keeper.touched)
        asked.entered.connect(self._finish)
        column = self._column(self._form)
        column.addWidget(rule())
        if half_done:
            column.addWidget(words(half_done_words(), "small"))
        column.addWidget(asked)
        column.addWidget(Flow(*self._buttons()))
        self._more.hide()
        self._form.show()
        if not half_done:
            asked.go_to()
            self.opened.emit()

    def close_form(self) -> None:
        """It is noted."""
        had_focus = self._asked is not None and self._asked.focusWidget() is not None
        self._close()
        if had_focus:
            self._more.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep_again(self, sentence: str) -> None:
        """The draft is not kept: hand it on again, and say why unless empty."""
        if sentence:
            self.banner.refused(sentence)
        self._keeper.again()

    def show_problem(self, wrong: Wrong) -> None:
        """Say what is the matter at the field, and go there."""
        self._keeper.touched()
        if self._asked:
            self._asked.show_problem(wrong.at, wrong.sentence)

    def show_refusal(self, sentence: str) -> None:
        """Say what a rule refused; what was typed stays, and is kept."""
        if self._asked:
            self._keeper.touched()
        self.banner.refused(sentence)

    def flush(self) -> None:
        """Keep what was typed, now."""
        self._keeper.flush()

    def _buttons(self) -> tuple[Button, Button]:
        done = self.tr("Pas aan") if self._record else self.tr("Noteer")
        return (
            plain_button(done).when_clicked(self._finish),
            link_button(self.tr("Nu niet")).when_clicked(self._leave),
        )

    def _finish(self) -> None:
        self._keeper.flush()
        self.banner.clear()
        self.finish_asked.emit(self.fields)

    def _leave(self) -> None:
        self.close_form()
        self.left.emit()

    def _close(self) -> None:
        self._keeper.forget()
        self.banner.clear()
        self._asked, self._record = None, ""
        empty(self._column(self._form))
        self._form.hide()
        self._more.setVisible(bool(self._shown and self._shown.more))

    def _row(self, row: NoteRow) -> Row:
        buttons = []
        if row.look:
            look = icon_button(row.look, "eye")
            buttons.append(look.when_clicked(lambda: self.look_asked.emit(row.record)))
        if row.change:
            change = icon_button(row.change, "pencil")
            buttons.append(change.when_clicked(lambda: self.open_asked.emit(row.record)))
        if row.remove:
            away = icon_button(row.remove, "trash")
            buttons.append(away.when_clicked(lambda: self.away_asked.emit(row.record)))
        return Row(row.title, row.under, buttons=buttons)

    def _column(self, part: QWidget) -> QVBoxLayout:
        column = part.layout()
        if not isinstance(column, QVBoxLayout):
            raise TypeError
        return column
