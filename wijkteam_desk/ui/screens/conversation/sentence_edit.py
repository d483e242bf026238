"""Where one types: large plain text that grows, and a sign that asks for the menu."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy
from typing_extensions import override

from wijkteam_desk.ui.common.sizes import em, target
from wijkteam_desk.ui.common.undo_offer import is_for_the_page
from wijkteam_desk.ui.screens.conversation.block_text import EDGE
from wijkteam_desk.ui.screens.conversation.marks import Mark, narrowed
from wijkteam_desk.ui.screens.conversation.slash import asked_at
from wijkteam_desk.ui.screens.conversation.slash_menu import SlashMenu

_ENDS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_SCROLLS = frozenset({Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class SentenceEdit(QPlainTextEdit):
    """Standard plain text, so that spelling help, dictation and composed letters work.

    Signals: `ended` on Enter; `stepped` past the first or last line; `escaped` on Escape; `taken`
    when it gets the keyboard; `mark_chosen` from the menu.
    """

    ended = Signal()
    stepped = Signal(int)
    escaped = Signal()
    taken = Signal()
    mark_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._marks: Sequence[Mark] = ()
        self._menu: SlashMenu | None = None
        self._dismissed = False
        self.setProperty("look", "sentence")
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(em(EDGE / 2))  # the bar at the left takes the rest
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._grow)
        self.textChanged.connect(self._look_for_slash)
        self.cursorPositionChanged.connect(self._look_for_slash)

    def offer(self, marks: Sequence[Mark]) -> None:
        """These marks can be chosen with their sign; what was on offer is gone at once."""
        if self._menu is not None and list(marks) != list(self._marks):
            self._menu.hide()
        self._marks = marks

    def fill(self, text: str) -> None:
        """Let this text stand here, the caret behind it; Ctrl+Z does not bring back what stood."""
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def prompt(self, words: str) -> None:
        """Show these words as long as nothing is typed."""
        if words != self.placeholderText():
            self.setPlaceholderText(words)
            self.updateGeometry()

    def ask(self, sign: str) -> None:
        """Open the menu of that sign for who taps."""
        self.setFocus()
        self._open([mark for mark in self._marks if mark.sign == sign])

    @property
    def menu(self) -> SlashMenu:
        """The menu over the page; made when a slash first asks for it."""
        if self._menu is None:
            self._menu = SlashMenu(self.window())
            self._menu.chosen.connect(self._take_mark)
            self._menu.dismissed.connect(self._dismiss)
            self.destroyed.connect(self._menu.deleteLater)
        return self._menu

    def _asked(self) -> tuple[str, str] | None:
        cursor = self.textCursor()
        if cursor.hasSelection() or self.isReadOnly():
            return None
        line = cursor.block().text()[: cursor.positionInBlock()]
        return asked_at(line.replace("\N{LINE SEPARATOR}", "\n"))

    def _look_for_slash(self) -> None:
        asked = self._asked() if self.hasFocus() else None
        if asked is None:
            self._dismissed = False
        sign, typed = asked or ("", "")
        of_sign = [] if self._dismissed else [mark for mark in self._marks if mark.sign == sign]
        self._open(narrowed(of_sign, typed), numbered=bool(typed))

    def _open(self, found: Sequence[Mark], *, numbered: bool = True) -> None:
        if found:
            self.menu.offer(found, self._caret(), numbered=numbered)
        elif self._menu is not None:
            self._menu.hide()

    def _caret(self) -> QRect:
        caret = self.cursorRect()
        over = self.window()
        return QRect(self.viewport().mapTo(over, caret.topLeft()), caret.size())

    def _take_mark(self, mark: Mark) -> None:
        asked = self._asked()
        if asked is not None:
            cursor = self.textCursor()
            wide = len("".join(asked).encode("utf-16-le")) // 2  # Qt counts in these
            keep = QTextCursor.MoveMode.KeepAnchor
            cursor.setPosition(cursor.position() - wide, keep)
            cursor.removeSelectedText()
        self.mark_chosen.emit(mark)

    def _dismiss(self) -> None:
        self._dismissed = True

    def _grow(self) -> None:
        self.updateGeometry()

    def _at_edge(self, step: int) -> bool:
        cursor = self.textCursor()
        move = QTextCursor.MoveOperation.Up if step < 0 else QTextCursor.MoveOperation.Down
        return not cursor.movePosition(move)

    @override
    def sizeHint(self) -> QSize:
        margin = 2 * self.document().documentMargin()
        high = self.document().size().height() * self.fontMetrics().lineSpacing()
        if self.document().isEmpty():
            room_for = QRect(0, 0, self.viewport().width() - round(margin), 0)
            wrap = Qt.TextFlag.TextWordWrap
            hint = self.fontMetrics().boundingRect(room_for, wrap, self.placeholderText())
            high = max(high, hint.height())
        frame = self.height() - self.viewport().height()
        return QSize(em(20), max(round(high + margin) + frame, target()))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(em(8), target())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if self._menu is not None and plain and self._menu.press(key):
            return
        if key in _ENDS and plain:
            self.ended.emit()
        elif key in _STEPS and plain and self._at_edge(_STEPS[key]):
            self.stepped.emit(_STEPS[key])
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif key in _SCROLLS or is_for_the_page(event, self):
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.taken.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._menu is not None:
            self._menu.hide()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._grow()
        # It scrolled to the caret before it had grown; all of it is in sight now.
        self.verticalScrollBar().setValue(0)
