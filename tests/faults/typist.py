"""Somebody who types in the real window of a conversation, until the process is killed. FICTIEF.

`python -m tests.faults.typist FOLDER HOUSEHOLD CONVERSATION` says of each sign when it was typed.
"""

import sys
import time
from collections.abc import Iterator
from functools import partial
from itertools import count
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.faults.vaults import words
from wijkteam_desk.app.compose import Composer
from wijkteam_desk.app.idle import Idle
from wijkteam_desk.desk.opening import open_vault
from wijkteam_desk.ui.common.look import Look, application
from wijkteam_desk.ui.screens.conversation.sentence_edit import SentenceEdit

PACE = 0.03
"""Seconds between two signs: fast."""

_SIGNS = 70
_WORD = 5


def sign(number: int) -> str:
    """The sign of that number: words of digits, so that nothing of it can be mistaken."""
    return f"{number // _WORD % 10_000:04d}."[number % _WORD]


def type_on(folder: Path, household: str, talk: str) -> None:
    """Opens the conversation and types; closes a passage now and then."""
    app = application()
    composer = Composer(open_vault(folder, words()), Look(app), Idle(app))
    composer.window.resize(1366, 768)
    composer.window.show()
    composer.open_household(household, partial(composer.open_conversation, talk))
    numbers = count()
    pen = QTimer()
    pen.timeout.connect(partial(_type, numbers))
    pen.start(round(PACE * 1000))
    app.exec()


def _type(numbers: Iterator[int]) -> None:
    focus = QApplication.focusWidget()
    if not isinstance(focus, SentenceEdit):
        return  # the conversation is not on the screen yet
    number = next(numbers)
    QTest.keyClicks(focus, sign(number))
    sys.stdout.write(f"{time.monotonic()}\n")
    sys.stdout.flush()
    if number % _SIGNS == _SIGNS - 1:
        QTest.keyClick(focus, Qt.Key.Key_Return)


if __name__ == "__main__":
    type_on(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
