"""The system's own windows for a file name and for a printer."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

DOTS_PER_INCH = 300


def ask_target(asker: QWidget, name: str) -> Path | None:
    """Where the coach wants the file; nothing when that was cancelled."""
    title = QCoreApplication.translate("PrintPlanView", "Bewaar het plan als PDF")
    dialog = QFileDialog(asker, title, "", "PDF (*.pdf)")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("pdf")
    dialog.selectFile(name)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    return Path(dialog.selectedFiles()[0])


def ask_printer(asker: QWidget) -> QPrinter | None:
    """The printer that was chosen, set to A4; nothing when that was cancelled."""
    printer = QPrinter()
    printer.setDocName("Wijkteam Desk")
    printer.setResolution(DOTS_PER_INCH)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    dialog = QPrintDialog(printer, asker)
    return printer if dialog.exec() == QDialog.DialogCode.Accepted else None
