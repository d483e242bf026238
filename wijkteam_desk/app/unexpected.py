"""Our own fault: said calmly, without a word of what anybody wrote."""

import sys
import traceback
from pathlib import PureWindowsPath
from types import TracebackType

from PySide6.QtWidgets import QApplication


def say_unexpected(
    kind: type[BaseException], _: BaseException, trace: TracebackType | None
) -> None:
    """Shows one sentence in the open window and writes class and place to stderr, no message."""
    # Not at the start: the lock screen needs no main window.
    from wijkteam_desk.ui.main_window.window import MainWindow

    place = place_of(trace)
    for window in QApplication.topLevelWidgets():
        if isinstance(window, MainWindow) and window.isVisible():
            words = window.tr(
                "Er ging iets mis in het programma. Wat bewaard was, is er nog. ({0})"
            )
            window.banner.trouble(words.format(place))
    if sys.stderr:
        sys.stderr.write(f"{kind.__name__}, {place}\n")


def place_of(trace: TracebackType | None) -> str:
    """`unit_of_work 41`: where in our own code it happened."""
    ours = [frame for frame in traceback.extract_tb(trace) if "wijkteam_desk" in frame.filename]
    if not ours:
        return "?"
    # Takes both kinds of slashes: the path would name the user.
    return f"{PureWindowsPath(ours[-1].filename).stem} {ours[-1].lineno}"
