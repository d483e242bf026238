"""A card of lines about one thing, and the form that opens under them."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from wijkteam_desk.ui.common.asked import Lines, Wrong
from wijkteam_desk.ui.common.asked_fields import AskedFields
from wijkteam_desk.ui.common.banner import Banner, Offer
from wijkteam_desk.ui.common.buttons import Button, icon_button, link_button, plain_button
from wijkteam_desk.ui.common.card import Card, empty, rule
from wijkteam_desk.ui.common.chip import Chip
from wijkteam_desk.ui.common.colours import Tone
from wijkteam_desk.ui.common.draft_keeper import DraftKeeper
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.icons import icon
from wijkteam_desk.ui.common.notes import RECORD, NoteRow, NotesShown
from wijkteam_desk.ui.common.row import Row
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.words import words


def half_done_words() -> str:
    """Said where a half-filled form comes back."""
    return QCoreApplication.translate("NotedCard", "Hier was je nog mee bezig.")


class NotedCard(Card):
    """Signals: `open_asked` names a line and a field; `away_asked`, `look_asked`, `now_asked`: one.

    `kept` and `finish_asked` give fields; `left`: what was typed is not wanted; `opened` wants to
    be in sight.
    """

    open_asked = Signal(str, str)
    away_asked = Signal(str)
    look_asked = Signal(str)
    now_asked = Signal(str)
    kept = Signal(object)
    finish_asked = Signal(object)
    left = Signal()
    opened = Signal()

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.banner = Banner()
        self._asked: AskedFields | None = None
        self._record, self._half_done = "", False
        self._shown: NotesShown | None = None
        self._keeper = DraftKeeper(self, lambda: self.fields, self.kept.emit)
        self._more = link_button("", "plus").when_clicked(lambda: self.open_asked.emit("", ""))
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
        self._shown, here = shown, self._has_focus()
        column = self._column(self._rows)
        empty(column)
        if not shown.rows:
            column.addWidget(words(shown.none, "soft"))
        for row in shown.rows:
            if column.count():
                column.addWidget(rule())
            column.addWidget(self._row(row))
        self._more.rename(shown.more)
        self._more.setIcon(icon("pencil" if shown.changes else "plus", "teal"))
        self._more.setVisible(bool(shown.more) and self._asked is None)
        if here and self._asked is None:
            # Once the new lines have their place: until then they cannot have the focus.
            QTimer.singleShot(0, self, self._stay)

    def open_form(
        self, lines: Lines, fields: dict[str, str], *, half_done: bool, at: str = ""
    ) -> None:
        """Ask this, from field `at` on; half done: somebody was, and may be again, busy with it."""
        record = fields.get(RECORD, "")
        if self._asked and half_done:
            self._go_on(fields)
            return
        if self._asked and self._half_done and record == self._record:
            self._asked.go_to(at)
            self.opened.emit()
            return
        self._close()
        self._record, self._half_done = record, half_done
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
            asked.go_to(at)
            self.opened.emit()

    def close_form(self) -> None:
        """It is noted."""
        had_focus = self._asked is not None and self._asked.focusWidget() is not None
        self._close()
        if had_focus:
            self._stay()

    def keep_again(self, sentence: str) -> None:
        """The draft is not kept: hand it on again, and say why unless empty."""
        self._keeper.not_kept(sentence, self.banner)

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

    def tell_first(self, warning: str, anyway: str) -> None:
        """Say what would follow, with a button to do it anyway."""
        self.banner.note(warning, Offer(anyway, self._finish))

    def flush(self) -> None:
        """Keep what was typed, now."""
        self._keeper.flush()

    def _has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _stay(self) -> None:
        """The keyboard stays at this card, though the button it was at has gone."""
        if not self._has_focus():
            ways = self._rows.findChildren(Button)
            at = next((way for way in (self._more, *ways) if way.isVisible()), None)
            if at:
                at.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_on(self, fields: dict[str, str]) -> None:
        """The form that was half done is open again already; who types in it goes on."""
        if self._asked and self._record == fields.get(RECORD, "") and not self._keeper.busy:
            self._asked.fill(fields)
            self.banner.note(half_done_words())

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
        chips = [Chip(row.chip, Tone.AMBER, icon_name="alert-triangle")] if row.chip else []
        return Row(row.title, row.under, chips=chips, buttons=[*self._ways(row)])

    def _ways(self, row: NoteRow) -> Iterator[Button]:
        record, opens = row.record, partial(self.open_asked.emit, row.record, row.at)
        if row.now:
            yield plain_button(row.now, "check").when_clicked(partial(self.now_asked.emit, record))
        if row.open:
            yield plain_button(row.open).when_clicked(opens)
        if row.look:
            look = partial(self.look_asked.emit, record)
            yield icon_button(row.look, "eye").when_clicked(look)
        if row.change:
            changes = partial(self.open_asked.emit, row.change_record or record, "")
            yield icon_button(row.change, "pencil").when_clicked(changes)
        if row.remove:
            away = partial(self.away_asked.emit, record)
            yield icon_button(row.remove, "trash").when_clicked(away)

    def _column(self, part: QWidget) -> QVBoxLayout:
        column = part.layout()
        if not isinstance(column, QVBoxLayout):
            raise TypeError
        return column
