"""The system's own window for a file name."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget


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
