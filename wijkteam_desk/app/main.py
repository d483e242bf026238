"""Starts the windowed program."""

import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from wijkteam_desk.app.lock import replace_process
from wijkteam_desk.app.program import Program
from wijkteam_desk.app.settings import read_scale
from wijkteam_desk.app.single import Single
from wijkteam_desk.app.told_to_end import ToldToEnd
from wijkteam_desk.app.unexpected import say_unexpected
from wijkteam_desk.ui.common.look import Look, application
from wijkteam_desk.vault.folder import default_folder


def run_window(
    *, vault: Path | None, demo: bool, restore: bool = False, kind: type[Program] = Program
) -> int:
    """Shows the program until it is closed; the exit code. `demo` with a folder goes on in it.

    `restore` begins at the backups instead of the passphrase.
    """
    QGuiApplication.setDesktopFileName("nl.wijkteamdesk.WijkteamDesk")
    app = application(sys.argv[:1])
    app.setApplicationName("wijkteam-desk")
    speak_dutch(app)
    # A new practice vault is nobody else's.
    single = None if demo and not vault else Single(vault or default_folder())
    if single and single.is_second and single.call_first():
        return 0
    style = Look(app, scale=read_scale())
    sys.excepthook = say_unexpected
    become = partial(_replace, single)
    program = kind(app, style, become, vault=vault, practice=demo, restore=restore)
    if single:
        single.called.connect(program.come_forward)
        program.painted.connect(single.listen)
    ToldToEnd(app).asked.connect(program.end)
    program.start()
    code = app.exec()
    program.stop()
    if single:
        single.leave()
    return code


def _replace(single: Single | None, arguments: list[str]) -> None:
    if single:
        single.leave()
    replace_process(arguments)


def speak_dutch(app: QApplication) -> None:
    """Dates and numbers as in the Netherlands, and Qt's own words in Dutch."""
    QLocale.setDefault(QLocale("nl_NL"))
    translator = QTranslator(app)
    if translator.load("qtbase_nl", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(translator)
