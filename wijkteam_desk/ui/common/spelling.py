"""Underlines what is not spelled as Dutch; words are looked up on another thread."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QTimer
from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat
from typing_extensions import override

from wijkteam_desk.ui.common.background import when_settled
from wijkteam_desk.ui.common.colours import worn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from concurrent.futures import Future

    from PySide6.QtWidgets import QPlainTextEdit

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_AFTER = 400  # milliseconds without a key
_SHORTEST, _LONGEST = 3, 60
_NEAR = 1_000
"""How far from the caret words are underlined, in letters: a key costs no more in a long text."""


class LookUp(Protocol):
    """Looks words up on another thread."""

    def __call__(self, words: frozenset[str]) -> Future[frozenset[str]]:
        """Which of these words are not known."""


class Spelling(QSyntaxHighlighter):
    """Lives with the text it underlines; silent as long as nothing is known of a word."""

    def __init__(self, edit: QPlainTextEdit, look_up: LookUp, known: Callable[[], str]) -> None:
        """`known` gives names that are words here, such as those of the family."""
        super().__init__(edit.document())
        self._edit = edit
        self._look_up = look_up
        self._known = known
        self._verdicts: dict[str, bool] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER)
        self._timer.timeout.connect(self._ask)
        edit.textChanged.connect(self._typed)

    @property
    def underlined(self) -> list[str]:
        """The words that are underlined now."""
        return [word for word in words_in(self._edit.toPlainText()) if self._verdicts.get(word)]

    @override
    def highlightBlock(self, text: str) -> None:
        cursor = self._edit.textCursor()
        here = cursor.positionInBlock() if cursor.block() == self.currentBlock() else 0
        caret = len(text.encode("utf-16-le")[: 2 * here].decode("utf-16-le", "ignore"))
        begin, end = max(0, caret - _NEAR), caret + _NEAR
        before, line = _wide(text[:begin]), _underline()
        for found in _WORD.finditer(text, begin, end):
            before, begin = before + _wide(text[begin : found.start()]), found.start()
            if self._verdicts.get(found[0]):
                self.setFormat(before, _wide(found[0]), line)

    def _typed(self) -> None:
        self._timer.start()

    def _ask(self) -> None:
        names = set(words_in(self._known()))
        typing = self._word_at_caret()
        new = {word for word in words_in(self._edit.toPlainText()) if word not in self._verdicts}
        asked = frozenset(new - names - {typing})
        self._verdicts.update(dict.fromkeys(new & names, False))
        if asked:
            when_settled(self._look_up(asked), self, lambda found: self._heard(asked, found))

    def _heard(self, asked: frozenset[str], found: Future[frozenset[str]]) -> None:
        # Without help from a dictionary nothing is underlined, and nobody is told.
        wrong = frozenset[str]() if found.exception() else found.result()
        self._verdicts.update({word: word in wrong for word in asked})
        if wrong:
            changed = self._edit.blockSignals(True)
            self.rehighlight()
            self._edit.blockSignals(changed)

    def _word_at_caret(self) -> str:
        """The word one is in the middle of is not judged yet."""
        cursor = self._edit.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        ended = re.search(r"[^\W\d_]+(?:['’-][^\W\d_]+)*\Z", before)
        return ended[0] if ended and self._edit.hasFocus() else ""


def words_in(text: str) -> Iterable[str]:
    """The words one can look up: no figures, nothing very short or very long."""
    found = (match[0] for match in _WORD.finditer(text))
    return [word for word in found if _SHORTEST <= len(word) <= _LONGEST]


def _wide(text: str) -> int:
    """How long it is for Qt, that counts letters beyond the first plane as two."""
    return len(text.encode("utf-16-le")) // 2


def _underline() -> QTextCharFormat:
    line = QTextCharFormat()
    line.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
    line.setUnderlineColor(worn().colour("amber"))
    return line
