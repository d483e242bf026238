"""The system's own window for a file name."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from wijkteam_desk.ui.common.file_dialog import answer_of


def ask_target(asker: QWidget, title: str, name: str) -> Path | None:
    """Where the coach wants the PDF; nothing when that was cancelled."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(asker, title, documents, "PDF (*.pdf)")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("pdf")
    dialog.selectFile(name)
    return answer_of(dialog, accept=asker.tr("Bewaar"), name=asker.tr("Naam:"))
