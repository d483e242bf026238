"""The system's own window for a file name."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from wijkteam_desk.ui.common.file_dialog import answer_of

_KINDS = {".pdf": "PDF", ".docx": "Word", ".ics": "Agenda"}


def ask_target(asker: QWidget, title: str, name: str) -> Path | None:
    """Where the coach wants the file, of the kind its name ends with; nothing when cancelled."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    ending = Path(name).suffix
    dialog = QFileDialog(asker, title, documents, f"{_KINDS[ending]} (*{ending})")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(ending[1:])
    dialog.selectFile(name)
    return answer_of(dialog, accept=asker.tr("Bewaar"), name=asker.tr("Naam:"))
