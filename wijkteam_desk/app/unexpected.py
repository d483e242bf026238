"""Our own fault: said calmly, without a word of what anybody wrote."""

import sys
import traceback
from functools import partial
from pathlib import PureWindowsPath
from types import TracebackType

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from wijkteam_desk import __version__
from wijkteam_desk.ui.common.banner import Banner, Offer


def say_unexpected(
    kind: type[BaseException], _: BaseException, trace: TracebackType | None
) -> None:
    """Shows one sentence in the open window and writes class and place to stderr, no message."""
    # Not at the start: the lock screen needs no main window.
    from wijkteam_desk.ui.lock.window import LockWindow
    from wijkteam_desk.ui.main_window.window import MainWindow

    report = f"{kind.__name__}, {place_of(trace)}, versie {__version__}"
    for window in QApplication.topLevelWidgets():
        if not window.isVisible():
            continue
        if isinstance(window, MainWindow):
            _tell(window.banner, report)
        elif isinstance(window, LockWindow):
            window.tell_fault(_said(report))
    if sys.stderr:
        sys.stderr.write(f"{report}\n")


def place_of(trace: TracebackType | None) -> str:
    """`unit_of_work 41`: where in our own code it happened."""
    ours = [frame for frame in traceback.extract_tb(trace) if "wijkteam_desk" in frame.filename]
    if not ours:
        return "?"
    # Takes both kinds of slashes: the path would name the user.
    return f"{PureWindowsPath(ours[-1].filename).stem} {ours[-1].lineno}"


def _tell(banner: Banner, report: str) -> None:
    copy = Offer(banner.tr("Kopieer"), partial(_copy, banner, report))
    banner.trouble(_said(report), copy)


def _said(report: str) -> str:
    words = "Er ging iets mis in het programma. Wat bewaard was, is er nog. ({0})"
    return QCoreApplication.translate("Unexpected", words).format(report)


def _copy(banner: Banner, report: str) -> None:
    QGuiApplication.clipboard().setText(report)
    banner.done(banner.tr("Gekopieerd. Plak het in een bericht aan beheer."))
