"""Starts the windowed program."""

import sys
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from wijkteam_desk.app.lock import replace_process
from wijkteam_desk.app.program import Program
from wijkteam_desk.app.settings import read_scale
from wijkteam_desk.app.unexpected import say_unexpected
from wijkteam_desk.ui.common.look import Look, application


def run_window(*, vault: Path | None, demo: bool, kind: type[Program] = Program) -> int:
    """Shows the program until it is closed; the exit code. `demo` with a folder goes on in it."""
    QGuiApplication.setDesktopFileName("nl.wijkteamdesk.WijkteamDesk")
    app = application(sys.argv[:1])
    app.setApplicationName("wijkteam-desk")
    _speak_dutch(app)
    style = Look(app, scale=read_scale())
    sys.excepthook = say_unexpected
    program = kind(app, style, replace_process, vault=vault, practice=demo)
    program.start()
    code = app.exec()
    program.stop()
    return code


def _speak_dutch(app: QApplication) -> None:
    QLocale.setDefault(QLocale("nl_NL"))
    translator = QTranslator(app)
    if translator.load("qtbase_nl", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(translator)
